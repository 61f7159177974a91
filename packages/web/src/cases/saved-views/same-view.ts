import type { SavedView } from '../../api/shapes.ts'
import { askedFor, type Narrowing, narrowingIn } from '../list/narrowing.ts'

const written = (narrowing: Narrowing): string =>
  JSON.stringify(Object.entries(askedFor(narrowing)).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Whether a view shows that list, narrowed to the same. */
export const isSameView = (
  view: Pick<SavedView, 'list' | 'narrowing'>,
  list: string | null,
  narrowing: Narrowing,
): boolean => view.list === list && written(narrowingIn(view.narrowing)) === written(narrowing)

const narrowedLists = ['mine', 'team', 'all'] as const

/** Whether it is one of the lists that can be narrowed. */
export const isNarrowedList = (list: string): list is SavedView['list'] =>
  narrowedLists.some((name) => name === list)
