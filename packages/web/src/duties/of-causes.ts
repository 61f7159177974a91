import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { DutyRow, SystemicDutyRow } from '../api/shapes.ts'

/** What I have to do in systemic issues, and what others have to do in mine. */
export const systemicDutiesQuery = queryOptions({
  queryKey: [...keys.lists, 'systemic-duties'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/duties/systemic-issues', { signal })),
})

/** Something to do, in a case or in a systemic issue. */
export type AnyDuty = DutyRow | SystemicDutyRow

/** Both by when they are due; where more of cases is to come, only what is due before that. */
export const inOrder = (
  ofCases: readonly DutyRow[],
  ofCauses: readonly SystemicDutyRow[],
  moreOfCases: boolean,
): readonly AnyDuty[] => {
  const last = moreOfCases ? ofCases.at(-1)?.due : undefined
  const reached = last === undefined ? ofCauses : ofCauses.filter(({ due }) => due <= last)
  return [...ofCases, ...reached].toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
}
