import type { DutyRow } from '../api/shapes.ts'
import { isSameDay, type Moment } from '../look/when.ts'

/** In which order one does things. */
export const groupNames = ['overdue', 'danger', 'today', 'later'] as const
export type GroupName = (typeof groupNames)[number]

/** Of danger is what has to be done while somebody may come to harm, whenever it is due. */
const groupOf = ({ overdue, due, case: about }: DutyRow, now: Moment, zone: string): GroupName => {
  if (overdue) return 'overdue'
  if (about.danger) return 'danger'
  return isSameDay(due, now, zone) ? 'today' : 'later'
}

/** What there is to do by when, the groups in their order, without those that are empty. */
export const groupsOf = (
  duties: readonly DutyRow[],
  now: Moment,
  zone: string,
): readonly { readonly name: GroupName; readonly duties: readonly DutyRow[] }[] => {
  const grouped = Map.groupBy(duties, (duty) => groupOf(duty, now, zone))
  return groupNames.flatMap((name) => {
    const found = grouped.get(name)
    return found === undefined ? [] : [{ name, duties: found }]
  })
}
