import {
  type Context,
  ladderOf,
  type LivingCase,
  memberOfBoard,
  type PersonId,
  teamsUpward,
  type TeamName,
  whoStandsFor,
} from '@buckstop/domain'
import type { ServiceMap } from '@buckstop/service-map'
import type { DirectorySnapshot } from '../../../directory/snapshot.ts'

/** A remedy that somebody grants without asking anyone, in major units or any amount. */
export interface Grant {
  readonly remedy: string
  readonly upTo: number | 'any'
}

/** One person of the ladder, with what they lead and may grant. */
export interface Rung {
  readonly person: PersonId
  /** Who acts for them while they are on leave; null while they do themselves. */
  readonly standIn: PersonId | null
  readonly teams: readonly TeamName[]
  readonly grants: readonly Grant[]
}

export interface Ladder {
  /** Those who lead teams that deal with customers: whoever stands above a case's first owner. */
  readonly leads: readonly Rung[]
  /** Leaders, the nearest first, up to whoever has nobody above. */
  readonly leaders: readonly Rung[]
}

/** The ladder by name, as it is for any case. Where nobody can act for a lead at this moment, they are left out. */
export const ladderOfCompany = (
  { directory, terms, company }: DirectorySnapshot,
  now: Context['now'],
): Ladder => {
  const standIn = { absence: { now, absentWorkingDays: terms.absentWorkingDays } }
  const height = (team: TeamName): number => teamsUpward(directory, team).length
  const rungs = (leader: boolean): readonly Rung[] => {
    const teams = [...directory.teams.values()]
      .filter((team) => team.leader === leader)
      .toSorted((a, b) => height(b.name) - height(a.name) || a.name.localeCompare(b.name))
    const byLead = Map.groupBy(teams, ({ lead }) => lead)
    return [...byLead].flatMap(([lead, led]): readonly Rung[] => {
      const acting = whoStandsFor(directory, lead, standIn)
      return acting === null
        ? []
        : [
            rungOf(
              company.map,
              lead,
              acting,
              led.map(({ name }) => name),
            ),
          ]
    })
  }
  const leaders = rungs(true)
  const board = memberOfBoard(directory)
  const acting = board === null ? null : whoStandsFor(directory, board, standIn)
  const isNamed = leaders.some(({ person }) => person === board)
  return {
    leads: rungs(false),
    leaders:
      board === null || acting === null || isNamed
        ? leaders
        : [...leaders, rungOf(company.map, board, acting, [])],
  }
}

/** Whom this case can be taken to, the nearest first. */
export const ladderOfCase = (
  state: LivingCase,
  { directory, terms, company }: DirectorySnapshot,
  now: Context['now'],
): readonly Rung[] => {
  const standIn = { absence: { now, absentWorkingDays: terms.absentWorkingDays } }
  const levels = teamsUpward(directory, state.team).flatMap((team) => {
    const lead = directory.teams.get(team)?.lead
    return lead === undefined ? [] : [{ team, acting: whoStandsFor(directory, lead, standIn) }]
  })
  return ladderOf(state, { now, actor: { kind: 'customer' }, directory, terms }).map((person) => {
    const teams = levels.flatMap(({ team, acting }) => (acting === person ? [team] : []))
    return rungOf(company.map, person, person, teams)
  })
}

const rungOf = (map: ServiceMap, person: PersonId, acting: PersonId, teams: readonly TeamName[]): Rung => {
  const given = map.teams.flatMap(({ name, authority }) => (teams.includes(name) ? authority : []))
  const grants = [...Map.groupBy(given, ({ remedy }) => remedy)].map(([remedy, limits]) => ({
    remedy,
    upTo: limits.reduce<number | 'any'>(
      (most, { upTo }) => (most === 'any' || upTo === 'any' ? 'any' : Math.max(most, upTo)),
      0,
    ),
  }))
  return { person, standIn: acting === person ? null : acting, teams, grants }
}
