import { z } from 'zod'
import { closingLetterKind } from '../../directory/regulator/elements.ts'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, count, id, moment, text, words, yesOrNo } from '../../matter/shape/fields.ts'

export const closingLetterEvents = [
  /** A letter that a regulator asks for went out, with everything that has to stand in it. */
  event('closingLetterSent', {
    kind: closingLetterKind,
    by: id,
    /** The profile by whose rules it was written. */
    profile: text,
    /** The whole letter, as the customer has it. */
    words,
    elements: z.array(text),
    expected: moment.nullable(),
    posted: yesOrNo,
    meantFor: caseId,
  }),
  /** Of an ended case: how it was answered, as a leader wrote down. */
  event('regulatorClockEnded', { clock: count, by: id, words }),
] as const

export type ClosingLetterEvent = EventIn<typeof closingLetterEvents>
