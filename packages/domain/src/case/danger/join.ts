import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { Danger } from '../state.ts'

const sooner = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : earlier(a, b)

/** Of two cases that become one: known since the earlier, and with the nearest of their clocks. */
export const joinDanger = (a: Danger | null, b: Danger | null): Danger | null => {
  if (a === null || b === null) return a ?? b
  const known = new Set(a.told.map(({ person }) => person))
  const last = a.told.at(-1)?.number ?? 0
  return {
    since: earlier(a.since, b.since),
    gathered: a.gathered && b.gathered,
    told: [
      ...a.told,
      ...b.told
        .filter(({ person }) => !known.has(person))
        .map((one, index) => ({ ...one, number: last + index + 1 })),
    ],
    callNext: sooner(a.callNext, b.callNext),
    tryBy: sooner(a.tryBy, b.tryBy),
    attempts: [...a.attempts, ...b.attempts].toSorted((x, y) => (x.at < y.at ? -1 : 1)).slice(-5),
  }
}
