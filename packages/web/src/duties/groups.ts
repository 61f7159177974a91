import type { DutyRow } from '../api/shapes.ts'
import type { Moment } from '../look/wall-clock.ts'
import { isSameDay } from '../look/when.ts'

/** In which order one does things. */
export const groupNames = ['overdue', 'danger', 'today', 'later'] as const
export type GroupName = (typeof groupNames)[number]

/** Of danger is what has to be done while somebody may come to harm, whenever it is due. */
const groupOf = ({ overdue, due, case: about }: DutyRow, now: Moment, zone: string): GroupName => {
  if (overdue) return 'overdue'
  if (about.danger) return 'danger'
  return isSameDay(due, now, zone) ? 'today' : 'later'
}

const dangerFirst = (duties: readonly DutyRow[]): readonly DutyRow[] =>
  duties.toSorted((a, b) => Number(b.case.danger) - Number(a.case.danger))

/** All that is to be done in a case together: danger first, then the case of what is due next. */
export const byCase = (duties: readonly DutyRow[]): readonly (readonly DutyRow[])[] => [
  ...Map.groupBy(dangerFirst(duties), ({ case: { id } }) => id).values(),
]

/** What there is to do by when, danger first in each group, the groups in their order, without those that are empty. */
export const groupsOf = (
  duties: readonly DutyRow[],
  now: Moment,
  zone: string,
): readonly { readonly name: GroupName; readonly duties: readonly DutyRow[] }[] => {
  const grouped = Map.groupBy(duties, (duty) => groupOf(duty, now, zone))
  return groupNames.flatMap((name) => {
    const found = grouped.get(name)
    return found === undefined ? [] : [{ name, duties: dangerFirst(found) }]
  })
}
