import type { CaseId } from '@buckstop/domain'
import type { Parts } from './parts.ts'
import type { Joining } from './shows.ts'

/**
 * The parts of a joined case that are one holder's, where a contact was taken out of one into another and both are
 * joined again: whoever told it holds both. What was taken for somebody else's is theirs only where they put it back.
 */
export const withTakenOut = (
  parts: Parts,
  seen: ReadonlySet<CaseId>,
  joinings: readonly Joining[],
): ReadonlySet<CaseId> => {
  const putBack = new Set(
    joinings.flatMap((joining) => (joining.kind === 'absorbed' && joining.byThem ? [joining.other] : [])),
  )
  const theirs = new Set(seen)
  for (let before = -1; before !== theirs.size;) {
    before = theirs.size
    for (const { caseId, state } of parts) {
      if (state.takenFrom === null) continue
      const { as, writtenIn } = state.takenFrom
      if (theirs.has(writtenIn) && (as !== 'somebodyElse' || putBack.has(caseId))) theirs.add(caseId)
      if (theirs.has(caseId) && as !== 'somebodyElse') theirs.add(writtenIn)
    }
  }
  return theirs
}

/** Of what was taken out as somebody else's, what is still theirs: not what has come back. */
export const withoutPutBack = (parts: Parts, joinings: readonly Joining[]): readonly Joining[] =>
  joinings.filter(
    (joining) => joining.kind !== 'takenOut' || parts.every(({ caseId }) => caseId !== joining.into),
  )
