import { z } from 'zod'
import { count, moment, type Read } from '../../matter/shape/fields.ts'
import { type Instant, later, toEpochMilliseconds } from '../../time/instant.ts'

/** Whose turn it can be; nobody's once a case has ended. */
export const turn = z.enum(['us', 'customer', 'nobody'])
export type Turn = Read<typeof turn>

/**
 * For how many milliseconds it has been whose turn, from the opening to `since`; from then on it is `turn`'s. It counts,
 * and nothing hangs on it: no clock reads it.
 */
export const turns = z.object({
  us: count,
  customer: count,
  nobody: count,
  turn,
  since: moment,
  /** It counts from the opening of another case too, which is not everybody's to know. Left out for all others. */
  joint: z.literal(true).exactOptional(),
})
export type Turns = Read<typeof turns>

const between = (from: Instant, to: Instant): number =>
  Math.max(0, toEpochMilliseconds(to) - toEpochMilliseconds(from))

/** Up to then; a moment before the last change, by a clock that was set back, adds nothing. */
export const turnsUntil = (so: Turns, at: Instant): Turns => ({
  ...so,
  [so.turn]: so[so.turn] + between(so.since, at),
  since: later(so.since, at),
})

/** What nobody counted was ours, so that it is never the customer who is said to have taken long. */
export const turnsFrom = (openedAt: Instant, at: Instant): Turns =>
  turnsUntil({ us: 0, customer: 0, nobody: 0, turn: 'us', since: openedAt }, at)

export interface SinceOpening {
  readonly openedAt: Instant
  /** Left out by versions that did not count. */
  readonly turns?: Turns
}

/**
 * Of two cases that become one, whose story now begins with the earlier opening: ours is at least what was ours in
 * either, and no more than before is the customer's.
 */
export const joinTurns = (a: SinceOpening, b: SinceOpening, at: Instant): Turns => {
  const counted = [a, b].map(({ openedAt, turns: so }) => ({
    openedAt,
    so: so === undefined ? turnsFrom(openedAt, at) : turnsUntil(so, at),
  }))
  const [one, other] = counted.toSorted((x, y) => (x.openedAt <= y.openedAt ? -1 : 1))
  if (one === undefined || other === undefined) return turnsFrom(a.openedAt, at)
  const longest = one.so
  const elapsed = longest.us + longest.customer + longest.nobody
  const us = Math.min(elapsed, Math.max(longest.us, other.so.us))
  const nobody = Math.min(longest.nobody, elapsed - us)
  return { ...longest, us, nobody, customer: elapsed - us - nobody, joint: true }
}
