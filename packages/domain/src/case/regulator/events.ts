import { z } from 'zod'
import { endsClock } from '../../directory/regulator/profile.ts'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, moment, text } from '../../matter/shape/fields.ts'

export const regulatorEvents = [
  /**
   * By when a regulator asks what of us, as the company's profile had it then. Set once more where it turns out that the
   * complaint was received earlier, and then only ever for sooner.
   */
  event('regulatorClocksSet', {
    /** The profile's key. */
    profile: text,
    /** When the complaint was received. */
    from: moment,
    clocks: z.array(z.object({ key: text, rises: moment, due: moment, endsWith: endsClock })),
  }),
  /** A date of these is near, and is `of` that leader; also where another leader has it from now on. */
  event('regulatorDateNear', { clock: count, due: moment, of: id }),
  /** The same once it has passed. */
  event('regulatorDateMissed', { clock: count, due: moment, of: id }),
] as const

export type RegulatorEvent = EventIn<typeof regulatorEvents>
