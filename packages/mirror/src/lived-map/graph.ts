import type { Report } from '../report/shape.ts'

const MOST_TEAMS = 24
const MOST_WAYS = 48

export type LivedTeam = { readonly name: string; readonly cases: number }
export type LivedWay = {
  readonly from: string
  readonly to: string
  readonly times: number
  /** of these, how often the case came back to someone who had it before */
  readonly returns: number
}
/** Teams and the ways between them, as customers travelled them. */
export type LivedMap = {
  readonly teams: readonly LivedTeam[]
  readonly ways: readonly LivedWay[]
  /** hand-offs on these ways, and in all */
  readonly shown: number
  readonly all: number
}

/**
 * As much of the hand-offs as a reader can take in: ways by which cases came back count for more than others,
 * then the most travelled, until there are 24 teams or 48 ways.
 */
export const livedMapOf = (report: Report): LivedMap => {
  const cases = new Map(report.by.team.map((team) => [team.name, team.cases]))
  const names = new Set<string>()
  const ways: LivedWay[] = []
  const weight = (way: LivedWay): number => way.times + 2 * way.returns
  for (const way of report.passages.toSorted((a, b) => weight(b) - weight(a))) {
    if (ways.length === MOST_WAYS) break
    const fresh = [way.from, way.to].filter((name) => !names.has(name))
    if (names.size + fresh.length > MOST_TEAMS) continue
    for (const name of fresh) names.add(name)
    ways.push(way)
  }
  return {
    teams: [...names].map((name) => ({ name, cases: cases.get(name) ?? 0 })),
    ways,
    shown: ways.reduce((sum, way) => sum + way.times, 0),
    all: report.handoffs,
  }
}
