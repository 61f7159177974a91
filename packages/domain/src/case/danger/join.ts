import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { Danger } from './state.ts'

const sooner = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || b === null ? (a ?? b) : earlier(a, b)

/** The danger of two cases that become one: since the earlier of both, and by the nearer of their dates. */
export const joinDanger = (a: Danger | null, b: Danger | null): Danger | null => {
  if (a === null || b === null) return a ?? b
  const known = new Set(a.told.map(({ person }) => person))
  const last = a.told.at(-1)?.number ?? 0
  const told = [
    ...a.told,
    ...b.told
      .filter(({ person }) => !known.has(person))
      .map((one, index) => ({ ...one, number: last + index + 1 })),
  ]
  const tryBy = sooner(a.tryBy, b.tryBy)
  const read = told.some(({ as, readBy }) => as !== 'owner' && readBy === null)
  return {
    since: earlier(a.since, b.since),
    origins: [...new Set([...a.origins, ...b.origins])],
    gathered: a.gathered && b.gathered,
    told,
    // Whoever read of the one has still to read of the other: until somebody has, the calls go on.
    callNext: sooner(a.callNext, b.callNext) ?? (read ? null : tryBy),
    tryBy,
    attempts: [...a.attempts, ...b.attempts].toSorted((x, y) => (x.at < y.at ? -1 : 1)).slice(-5),
  }
}
