import { z } from 'zod'
import { event } from '../../matter/shape/event-type.ts'
import { count, id, moment, type Read, yesOrNo } from '../../matter/shape/fields.ts'

/**
 * Why a case stands for itself again, with its own clocks.
 * - `customer`: its customer said something, or that it is another matter
 * - `colleague`: one of us took it out
 * - `moved`: something happened in it alone, such as danger
 * - `answered`: nothing is owed by us any more
 * - `ended`: the flood ended without it
 * - `proved`: its customer showed an address to be theirs
 */
export const leftFloodBecause = z.enum(['customer', 'colleague', 'moved', 'answered', 'ended', 'proved'])
export type LeftFloodBecause = Read<typeof leftFloodBecause>

export const floodEvents = [
  /** Many are answered together by one person: its own clocks sleep for that one's. */
  event('gatheredIntoFlood', { flood: id, answerBy: moment, by: id }),
  /**
   * It was not answered by then, which is what its customer was told, or when all of them were to be; `next` is by when it
   * is now. The flood itself rises where it is late. Once it was answered nothing is broken: whoever is silent is not asked
   * again in time.
   */
  event('floodDateMissed', { flood: id, due: moment, next: moment, answered: yesOrNo }),
  event('answeredInFlood', { flood: id, answers: count, by: id, next: moment.nullable() }),
  /** Its own clocks count from when it came. */
  event('leftFlood', { flood: id, because: leftFloodBecause, by: id.nullable() }),
] as const
