import type { DutyRow } from '../api/shapes.ts'
import type { Moment } from '../look/wall-clock.ts'
import { isSameDay } from '../look/when.ts'
import type { AnyDuty } from './of-causes.ts'

/** In which order one does things. */
export const groupNames = ['overdue', 'danger', 'today', 'later'] as const
export type GroupName = (typeof groupNames)[number]

/** Nobody is in danger by a cause: by a case of it they are, and that one says so. */
const isInDanger = (duty: AnyDuty): boolean => 'case' in duty && duty.case.danger

/** Of danger is what has to be done while somebody may come to harm, whenever it is due. */
const groupOf = (duty: AnyDuty, now: Moment, zone: string): GroupName => {
  if (duty.overdue) return 'overdue'
  if (isInDanger(duty)) return 'danger'
  return isSameDay(duty.due, now, zone) ? 'today' : 'later'
}

const dangerFirst = <Listed extends AnyDuty>(duties: readonly Listed[]): readonly Listed[] =>
  duties.toSorted((a, b) => Number(isInDanger(b)) - Number(isInDanger(a)))

/** All that is to be done in a case together: danger first, then the case of what is due next. */
export const byCase = (duties: readonly DutyRow[]): readonly (readonly DutyRow[])[] => [
  ...Map.groupBy(dangerFirst(duties), ({ case: { id } }) => id).values(),
]

/** What there is to do by when, danger first in each group, the groups in their order, without those that are empty. */
export const groupsOf = (
  duties: readonly AnyDuty[],
  now: Moment,
  zone: string,
): readonly { readonly name: GroupName; readonly duties: readonly AnyDuty[] }[] => {
  const grouped = Map.groupBy(duties, (duty) => groupOf(duty, now, zone))
  return groupNames.flatMap((name) => {
    const found = grouped.get(name)
    return found === undefined ? [] : [{ name, duties: dangerFirst(found) }]
  })
}
