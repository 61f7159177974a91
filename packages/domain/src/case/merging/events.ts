import { z } from 'zod'
import { escalation, ownerReason } from '../../matter/parts.ts'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, count, id, moment, text } from '../../matter/shape/fields.ts'
import { channel } from '../contact/channel.ts'
import { madeContact, receivedContact, recognition } from '../contact/contact.ts'
import { takenFrom } from '../state.ts'
import { half, perhapsKept, returned } from './carried.ts'
import { kept } from './kept.ts'
import { takenOutAs } from './taken-out-as.ts'
import { tally } from './tally.ts'

export const mergingEvents = [
  /** A case begins with a contact that was taken out of another. It has from there whatever nobody gets rid of. */
  event('caseOpenedApart', {
    ...kept.shape,
    caseId,
    reference: text,
    takenFrom,
    /** null for the customer themselves. */
    by: id.nullable(),
    contact: z.union([receivedContact, madeContact]),
    /**
     * When the customer had last spoken in the case that it was taken from, where it is one of ours. Left out where it
     * is a word of theirs, and by older versions, for which our own counted.
     */
    heardAt: moment.exactOptional(),
    timesTold: count,
    issues: returned.issues,
    escalations: z.array(escalation),
    owner: id,
    team: text,
    ownerBecause: ownerReason,
    declines: count,
    ways: z.array(channel),
    language: text,
  }),
  /** On the case that goes into the other; by the customer (null) where they put it back, or proved that both are theirs. */
  event('mergedInto', {
    into: caseId,
    by: id.nullable(),
    /** What goes along of the counts; an older version left them where they were. */
    tally: tally.exactOptional(),
  }),
  /** On the case that goes on. */
  event('absorbed', {
    ...returned,
    ...perhapsKept,
    from: caseId,
    with: z.array(caseId).exactOptional(),
    by: id.nullable(),
    ways: z.array(channel),
    /** How it was known that two customers are one person; left out where they were one before. */
    recognition: recognition.exactOptional(),
    tally: tally.exactOptional(),
  }),
  /** On the case that went on: what came from there goes back. */
  event('released', { ...half, by: id, to: caseId }),
  /** On the case that had gone into the other. */
  event('takenApart', { ...half, by: id, from: caseId }),
  /** On the case from which a contact was taken, which has become a case of its own; its rows stay where they were written. */
  event('contactTakenOut', {
    contactId: id,
    writtenIn: caseId,
    into: caseId,
    as: takenOutAs,
    by: id.nullable(),
    /** The joined cases by which it had come here, the nearest first; empty for one of this case's own. */
    cameWith: z.array(caseId),
    /** The issues that its words brought, and that go along. */
    issues: z.array(count),
    timesTold: count,
    /** Until then the customer can put it back themselves. */
    undoUntil: moment,
  }),
] as const

export type MergingEvent = EventIn<typeof mergingEvents>
export type CaseOpenedApart = Extract<MergingEvent, { readonly type: 'caseOpenedApart' }>
