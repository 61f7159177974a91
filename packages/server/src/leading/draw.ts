import { createHash } from 'node:crypto'
import type { CaseId, PersonId } from '@buckstop/domain'

/** So many of each stratum: of cases that rose, and of those that never did. */
export const drawnOfEach = 2

/** A case among which is drawn. */
export interface Candidate {
  readonly caseId: CaseId
  readonly customer: string
}

/** The number by which a case stands in line for a leader: nobody can know it before the seed. */
export const lotOf = (seed: string, leader: PersonId, caseId: CaseId): string =>
  createHash('sha256').update(`${seed} ${leader} ${caseId}`).digest('hex')

/**
 * The cases with the lowest lots, of each customer one. The same seed and the same cases choose the same, in whatever
 * order they come: whoever has both can draw again (`printf '%s %s %s' SEED LEADER CASE | sha256sum`).
 */
export const choose = <One extends Candidate>(
  seed: string,
  leader: PersonId,
  among: readonly One[],
): readonly One[] => {
  const inLine = among
    .map((one) => ({ one, lot: lotOf(seed, leader, one.caseId) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
  const chosen = new Map<string, One>()
  for (const { one } of inLine) {
    if (chosen.size === drawnOfEach) break
    if (!chosen.has(one.customer)) chosen.set(one.customer, one)
  }
  return [...chosen.values()]
}
