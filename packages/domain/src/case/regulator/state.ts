import { z } from 'zod'
import { closingLetterKind } from '../../directory/regulator/elements.ts'
import { endsClock } from '../../directory/regulator/profile.ts'
import { caseId, count, id, moment, type Read, text } from '../../matter/shape/fields.ts'

const regulatorClock = z.object({
  clock: count,
  /** As the profile calls it. */
  key: text,
  rises: moment,
  due: moment,
  endsWith: endsClock,
  /** Whether it came up to a leader: since it is near, or was missed. */
  rose: z.enum(['no', 'near', 'missed']),
  of: id.nullable(),
})
export type RegulatorClock = Read<typeof regulatorClock>

/** What a regulator asks of it, from when it was received. */
export const regulator = z.object({
  profile: text,
  from: moment,
  clocks: z.array(regulatorClock),
  /** Which closing letters went out, and to which part of the case; left out where none did. */
  letters: z.array(z.object({ kind: closingLetterKind, to: caseId })).exactOptional(),
  /** By when a holding letter told them to expect our answer, the soonest first; left out where none of it is to come. */
  expected: z.array(z.object({ to: caseId, by: moment })).exactOptional(),
})
export type Regulator = Read<typeof regulator>
