import { queryOptions } from '@tanstack/react-query'
import { answer, server } from '../api/client.ts'
import { keys } from '../api/queries.ts'
import type { DutyRow, PotholeDutyRow, SystemicDutyRow } from '../api/shapes.ts'

/** What I have to do in systemic issues, and what others have to do in mine. */
export const systemicDutiesQuery = queryOptions({
  queryKey: [...keys.lists, 'systemic-duties'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/duties/systemic-issues', { signal })),
})

/** What I have to do about what made cases rise. */
export const potholeDutiesQuery = queryOptions({
  queryKey: [...keys.lists, 'pothole-duties'],
  queryFn: ({ signal }) => answer(server.GET('/api/v1/duties/potholes', { signal })),
})

/** Something to do in a matter of the company's own. */
export type OwnDuty = SystemicDutyRow | PotholeDutyRow

/** Something to do, in a case or in a matter of the company's own. */
export type AnyDuty = DutyRow | OwnDuty

/** Both by when they are due; where more of cases is to come, only what is due before that. */
export const inOrder = (
  ofCases: readonly DutyRow[],
  ofCauses: readonly OwnDuty[],
  moreOfCases: boolean,
): readonly AnyDuty[] => {
  const last = moreOfCases ? ofCases.at(-1)?.due : undefined
  const reached = last === undefined ? ofCauses : ofCauses.filter(({ due }) => due <= last)
  return [...ofCases, ...reached].toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
}

/** What it is about. */
export const aboutOf = (duty: OwnDuty): { readonly id: string; readonly title: string } =>
  'pothole' in duty
    ? { id: duty.pothole.id, title: duty.pothole.caseReference }
    : { id: duty.systemicIssue.id, title: duty.systemicIssue.title }
