import type { VerdictChange } from '@buckstop/service-map'

/** Changes of one kind of customer that are told in one breath. */
export interface ChangeLine {
  readonly change: VerdictChange['change']
  readonly customer: string
  readonly problems: readonly string[]
  readonly before: VerdictChange['before']
  readonly after: VerdictChange['after']
}

/** Worse first: that is what one wants to know before anything goes into use. */
const order: readonly VerdictChange['change'][] = ['worse', 'better', 'added', 'removed']

/** Whether it gets worse or better is told of each problem by itself; what comes or goes with the same verdict is not. */
const kin = ({ change, customer, problem, before, after }: VerdictChange): string => {
  if (change === 'worse' || change === 'better') return JSON.stringify([change, customer, problem])
  const { verdict, contacts, contactsIfLucky } = after ?? before ?? {}
  return JSON.stringify([change, customer, verdict, contacts, contactsIfLucky])
}

/** The changes as they are told: worse, better, new, gone; by kind of customer where one verdict goes for all. */
export const grouped = (changes: readonly VerdictChange[]): readonly ChangeLine[] => {
  const groups = new Map<string, VerdictChange[]>()
  for (const change of changes.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change))) {
    const same = groups.get(kin(change))
    if (same === undefined) groups.set(kin(change), [change])
    else same.push(change)
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { change, customer, before, after } = first
    return [{ change, customer, problems: same.map(({ problem }) => problem), before, after }]
  })
}
