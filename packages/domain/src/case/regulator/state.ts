import { z } from 'zod'
import { count, id, moment, type Read, text } from '../../matter/shape/fields.ts'
import { endsClock } from './events.ts'

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
export const regulator = z.object({ profile: text, from: moment, clocks: z.array(regulatorClock) })
export type Regulator = Read<typeof regulator>
