import type { Report } from '../report/shape.ts'

const MOST_TEAMS = 24
const MOST_WAYS = 48
/** of the loops alone */
const MOST_LOOP_TEAMS = 14
const MOST_LOOPS = 14

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
  /** whether ways by which nothing came back are left out */
  readonly loopsAlone: boolean
}

/**
 * As much of the hand-offs as a reader can take in: ways by which cases came back count for more than others,
 * then the most travelled, until there are 24 teams or 48 ways.
 */
export const livedMapOf = (report: Report): LivedMap => {
  const ways = report.passages.toSorted((a, b) => weight(b) - weight(a))
  return { ...mapOf(report, chosen(ways, MOST_TEAMS, MOST_WAYS)), loopsAlone: false }
}

/** The ways by which most cases came back, with the ways by which they had gone there. */
export const loopsOf = (report: Report): LivedMap => {
  const back = report.passages.filter(({ returns }) => returns > 0)
  const loops = chosen(
    back.toSorted((a, b) => b.returns - a.returns || b.times - a.times),
    MOST_LOOP_TEAMS,
    MOST_LOOPS,
  )
  const between = new Set(loops.flatMap(({ from, to }) => [keyOf(from, to), keyOf(to, from)]))
  const ways = report.passages.filter(({ from, to }) => between.has(keyOf(from, to)))
  return { ...mapOf(report, ways), loopsAlone: true }
}

const weight = (way: LivedWay): number => way.times + 2 * way.returns

const keyOf = (from: string, to: string): string => JSON.stringify([from, to])

/** The first of the ways that stay within so many teams and ways. */
const chosen = (ways: readonly LivedWay[], mostTeams: number, mostWays: number): LivedWay[] => {
  const names = new Set<string>()
  const taken: LivedWay[] = []
  for (const way of ways) {
    if (taken.length === mostWays) break
    const fresh = [way.from, way.to].filter((name) => !names.has(name))
    if (names.size + fresh.length > mostTeams) continue
    for (const name of fresh) names.add(name)
    taken.push(way)
  }
  return taken
}

const mapOf = (report: Report, ways: readonly LivedWay[]): Omit<LivedMap, 'loopsAlone'> => {
  const cases = new Map(report.by.team.map((team) => [team.name, team.cases]))
  const names = new Set(ways.flatMap(({ from, to }) => [from, to]))
  return {
    teams: [...names].map((name) => ({ name, cases: cases.get(name) ?? 0 })),
    ways,
    shown: ways.reduce((sum, way) => sum + way.times, 0),
    all: report.handoffs,
  }
}
