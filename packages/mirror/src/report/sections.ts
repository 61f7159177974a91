import type { Cost } from '../figures/cost.ts'
import type { Group } from '../figures/groups.ts'
import type { Passage } from '../figures/handoffs.ts'
import type { Party } from '../figures/parties.ts'
import type { Difference } from '../figures/spread.ts'
import type { Waited, Waiting } from '../figures/waiting.ts'
import { MISSING, type Dictionary } from '../log/dictionary.ts'
import { cautionText } from './cautions.ts'
import type { Report } from './shape.ts'
import { inHours, namesOf, ratio, spreadInHours, type Names } from './units.ts'

const MOST_PASSAGES = 2000
const MOST_LINES = 10_000
const MATRIX_TEAMS = 15

/** All hand-offs, and those by which cases came back. */
export type Passages = { readonly handoffs: readonly Passage[]; readonly returns: readonly Passage[] }

const longestFirst = (a: { hours: number }, b: { hours: number }): number => b.hours - a.hours

const waitedLine = (place: Waited, of: number) => ({
  hours: inHours(place.calendar),
  workingHours: inHours(place.working),
  share: ratio(place.calendar, of),
  stays: place.stays,
  meanHours: inHours(place.stays === 0 ? 0 : place.calendar / place.stays),
  longestHours: inHours(place.longest),
})

export const waitingSection = (
  waiting: Waiting,
  holder: Names,
  state: Names,
  knowsCustomer: boolean,
): Report['waiting'] => {
  const onTeams = waiting.byHolder.reduce((sum, place) => sum + place.calendar, 0)
  const total = onTeams + waiting.onCustomer.calendar + waiting.onNobody.calendar
  const on: Report['waiting']['on'] = [
    { kind: 'customer', name: null, ...waitedLine(waiting.onCustomer, total) },
    { kind: 'nobody', name: null, ...waitedLine(waiting.onNobody, total) },
    ...waiting.byHolder.map((place, id) => ({
      kind: 'holder' as const,
      name: holder(id),
      ...waitedLine(place, total),
    })),
  ]
  const states = waiting.byState.map((place, id) => ({ name: state(id), ...waitedLine(place, total) }))
  return {
    hours: inHours(total),
    onTeams: inHours(onTeams),
    onCustomer: knowsCustomer ? inHours(waiting.onCustomer.calendar) : null,
    onNobody: inHours(waiting.onNobody.calendar),
    on: on.filter((place) => place.stays > 0).toSorted(longestFirst),
    states: states.filter((place) => place.stays > 0).toSorted(longestFirst),
  }
}

export const loops = (returns: readonly Passage[], holder: Names): Report['loops'] => {
  const weight = new Map<number, number>()
  for (const { from, to, times } of returns) {
    weight.set(from, (weight.get(from) ?? 0) + times)
    weight.set(to, (weight.get(to) ?? 0) + times)
  }
  const teams = [...weight]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MATRIX_TEAMS)
    .map(([id]) => id)
  const times = new Map(returns.map((loop) => [`${loop.to} ${loop.from}`, loop.times]))
  return {
    pairs: returns
      .slice(0, MOST_PASSAGES)
      .map((loop) => ({ from: holder(loop.from), to: holder(loop.to), returns: loop.times })),
    matrix: {
      names: teams.map(holder),
      rows: teams.map((to) => teams.map((from) => times.get(`${to} ${from}`) ?? 0)),
    },
  }
}

export const passages = ({ handoffs, returns }: Passages, holder: Names): Report['passages'] => {
  const back = new Map(returns.map((loop) => [`${loop.from} ${loop.to}`, loop.times]))
  return handoffs.slice(0, MOST_PASSAGES).map(({ from, to, times }) => ({
    from: holder(from),
    to: holder(to),
    times,
    returns: back.get(`${from} ${to}`) ?? 0,
  }))
}

const differenceInHours = ({ value, low, high }: Difference) => ({
  hours: inHours(value),
  low: low === null ? null : inHours(low),
  high: high === null ? null : inHours(high),
})

export const costSection = (cost: Cost): Report['costOfHandoffs']['calendar'] => ({
  groups: cost.groups.map((group) => ({
    handoffs: group.handoffs,
    cases: group.cases,
    ended: group.ended,
    toEnd: spreadInHours(group.toEnd),
    extra: group.extra === null ? null : differenceInHours(group.extra),
    likeForLike:
      group.likeForLike === null
        ? null
        : { ...differenceInHours(group.likeForLike), cases: group.likeForLike.cases },
  })),
  strata: cost.strata,
  cautions: cost.cautions.map((caution) => ({ code: caution.code, text: cautionText(caution) })),
})

export const partySection = (parties: readonly Party[], name: Names): Report['by']['team'] =>
  parties
    .map((party, id) => ({ name: name(id), ...party }))
    .filter((party) => party.cases > 0)
    .toSorted((a, b) => b.cases - a.cases)
    .slice(0, MOST_LINES)

export const groupSection = (words: Dictionary, groups: readonly Group[]): Report['by']['product'] => {
  const name = namesOf(words)
  return words.size === 0
    ? null
    : groups
        .slice(0, MOST_LINES)
        .map((group) => groupLine(group, group.group === MISSING ? null : name(group.group)))
}

export const groupLine = (group: Group, name: string | null): Report['by']['month'][number] => ({
  name,
  ...group.counts,
  handoffsPerCase: ratio(group.counts.handoffs, group.counts.cases),
  ended: group.ended,
  toEnd: spreadInHours(group.toEnd),
})
