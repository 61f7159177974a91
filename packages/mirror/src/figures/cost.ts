import { MISSING } from '../log/dictionary.ts'
import type { CaseTable } from './case-table.ts'
import { differenceOf, spreadOf, weightedMean, type Difference, type Spread } from './spread.ts'
import { timesTo, type Measure } from './times.ts'

/** Cases by hand-offs: 0, 1, 2, and 3 or more. */
export const HANDOFF_GROUPS = ['0', '1', '2', '3+'] as const
const FEW = 30
/** The fewest values whose median has a 95 % interval. */
const FEW_IN_STRATUM = 6

/** Why a comparison of the groups may mislead. */
export type Caution =
  | { readonly code: 'longer-lives-more-handoffs' }
  | { readonly code: 'few-cases'; readonly group: string; readonly cases: number }
  | {
      readonly code: 'not-ended'
      readonly group: string
      readonly share: number
      readonly shareOfNone: number
    }
  | { readonly code: 'other-mix'; readonly group: string; readonly by: string; readonly distance: number }

export type CostGroup = {
  readonly handoffs: (typeof HANDOFF_GROUPS)[number]
  readonly cases: number
  readonly ended: number
  readonly toEnd: Spread | null
  /** beyond the cases without a hand-off, in milliseconds of the median */
  readonly extra: Difference | null
  /** the same, comparing only cases of the same stratum; how many of the group's ended cases could be compared */
  readonly likeForLike: (Difference & { readonly cases: number }) | null
}

export type Cost = {
  readonly groups: readonly CostGroup[]
  readonly cautions: readonly Caution[]
  readonly strata: string | null
}

/** What cases are alike in: product or first team, with the number of each case's stratum. */
export type Strata = { readonly name: string; readonly of: (id: number) => number }

/**
 * How much longer cases take that are handed on, in the measure given, from first event to the end that held.
 * Only ended cases are timed; what makes the comparison unfair is said beside it.
 */
export const costOfHandoffs = (table: CaseTable, measure: Measure, strata: Strata | null): Cost => {
  const groupOf = (id: number): number => Math.min(3, table.handoffs[id] ?? 0)
  const alive = (id: number): boolean => (table.events[id] ?? 0) > 0
  const all = HANDOFF_GROUPS.map((_, group) => countWhere(table, (id) => alive(id) && groupOf(id) === group))
  const spreads = HANDOFF_GROUPS.map((_, group) =>
    spreadOf(timesTo(table, table.endAt, measure, (id) => groupOf(id) === group)),
  )
  const mixes =
    strata === null
      ? []
      : HANDOFF_GROUPS.map((_, group) => mixOf(table, strata, (id) => groupOf(id) === group))
  const byStratum = strata === null ? null : spreadsByStratum(table, measure, strata, groupOf)
  const none = spreads[0] ?? null
  const groups = HANDOFF_GROUPS.map((handoffs, group): CostGroup => {
    const toEnd = spreads[group] ?? null
    const compared = group > 0 && toEnd !== null && none !== null
    return {
      handoffs,
      cases: all[group] ?? 0,
      ended: toEnd?.cases ?? 0,
      toEnd,
      extra: compared ? differenceOf(toEnd, none) : null,
      likeForLike: compared && byStratum !== null ? alike(byStratum, group) : null,
    }
  })
  const cautions: Caution[] = groups.some((group) => group.extra !== null)
    ? [{ code: 'longer-lives-more-handoffs' }]
    : []
  const shareOfNone = shareEnded(groups[0])
  groups.forEach((group, k) => {
    if (group.cases > 0 && group.ended < FEW)
      cautions.push({ code: 'few-cases', group: group.handoffs, cases: group.ended })
    if (k === 0 || group.cases === 0) return
    const share = shareEnded(group)
    if (groups[0]?.cases !== 0 && Math.abs(share - shareOfNone) > 0.1)
      cautions.push({ code: 'not-ended', group: group.handoffs, share, shareOfNone })
    if (strata === null) return
    const distance = mixDistance(mixes[0], mixes[k])
    if (distance > 0.15)
      cautions.push({ code: 'other-mix', group: group.handoffs, by: strata.name, distance })
  })
  return { groups, cautions, strata: strata?.name ?? null }
}

const shareEnded = (group: CostGroup | undefined): number =>
  group === undefined || group.cases === 0 ? 0 : group.ended / group.cases

const countWhere = (table: CaseTable, counts: (id: number) => boolean): number => {
  let count = 0
  for (let id = 0; id < table.size; id++) if (counts(id)) count++
  return count
}

type Mix = { readonly cases: number; readonly shares: ReadonlyMap<number, number> }

const mixOf = (table: CaseTable, strata: Strata, counts: (id: number) => boolean): Mix => {
  const shares = new Map<number, number>()
  let cases = 0
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0 || Number.isNaN(table.endAt[id] ?? 0) || !counts(id)) continue
    cases++
    shares.set(strata.of(id), (shares.get(strata.of(id)) ?? 0) + 1)
  }
  return { cases, shares }
}

/**
 * Share of cases that would have to be of another stratum for the two mixes to be the same, beyond what two draws
 * of that size from one mix differ by on average: with many strata, chance alone makes small groups look unlike.
 */
const mixDistance = (a: Mix | undefined, b: Mix | undefined): number => {
  if (a === undefined || b === undefined || a.cases === 0 || b.cases === 0) return 0
  let distance = 0
  let byChance = 0
  for (const stratum of new Set([...a.shares.keys(), ...b.shares.keys()])) {
    const [inA, inB] = [a.shares.get(stratum) ?? 0, b.shares.get(stratum) ?? 0]
    const pooled = (inA + inB) / (a.cases + b.cases)
    distance += Math.abs(inA / a.cases - inB / b.cases)
    byChance += Math.sqrt((2 / Math.PI) * pooled * (1 - pooled) * (1 / a.cases + 1 / b.cases))
  }
  return Math.max(0, (distance - byChance) / 2)
}

/** The spread of each group in one stratum. */
type Stratum = readonly (Spread | null)[]

const spreadsByStratum = (
  table: CaseTable,
  measure: Measure,
  strata: Strata,
  groupOf: (id: number) => number,
): Stratum[] => {
  const times = new Map<number, number[][]>()
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0 || Number.isNaN(table.endAt[id] ?? 0) || strata.of(id) === MISSING) continue
    let groups = times.get(strata.of(id))
    if (groups === undefined) times.set(strata.of(id), (groups = HANDOFF_GROUPS.map(() => [])))
    groups[groupOf(id)]?.push(measure(table.startAt[id] ?? 0, table.endAt[id] ?? 0))
  }
  return [...times.values()].map((groups) => groups.map((list) => spreadOf(Float64Array.from(list))))
}

/** The differences within the strata, each weighing as much as the group has cases in it. */
const alike = (strata: readonly Stratum[], group: number): CostGroup['likeForLike'] => {
  const differences: { weight: number; difference: Difference }[] = []
  let cases = 0
  for (const stratum of strata) {
    const none = stratum[0]
    const own = stratum[group]
    if (none === undefined || none === null || own === undefined || own === null) continue
    if (none.cases < FEW_IN_STRATUM || own.cases < FEW_IN_STRATUM) continue
    differences.push({ weight: own.cases, difference: differenceOf(own, none) })
    cases += own.cases
  }
  return cases === 0 ? null : { ...weightedMean(differences), cases }
}
