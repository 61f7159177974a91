import type { Directory, PersonId, TeamName } from './directory.ts'
import type { Instant } from '../time/instant.ts'
import { ladderAbove, lastResort } from './ladder.ts'
import { canOwn, isOnDuty } from './presence.ts'
import { whoIsOnRota } from './cover.ts'
import { teamNow } from './team-now.ts'

export interface OwnerWanted {
  /**
   * The team that the channel reaches; one that is gone counts as what was above it, an unknown one as the one that
   * answers for all.
   */
  readonly team: TeamName
  /** The customer's; preferred, not required. */
  readonly language: string
  readonly now: Instant
  /** Open cases of a person. */
  readonly loadOf: (person: PersonId) => number
  /** Nobody the complaint is about. */
  readonly excluding: readonly PersonId[]
  readonly absentWorkingDays: number
  /** What has waited long, and waits for nobody's shift: dealt out to the whole team, on duty or not. */
  readonly atAnyHour?: boolean
}

export interface ChosenOwner {
  readonly owner: PersonId
  readonly team: TeamName
  readonly because: 'onDuty' | 'dealtOut' | 'rota' | 'lead' | 'ladder'
  /** The owner only covers: an offer to the team stands until it is on duty. */
  readonly offerToTeam: boolean
}

/**
 * Who owns a new case: whoever of the team is on duty, speaks the language and has least to do; else who is on the
 * rota; else the team's lead, on shift or not; else up the ladder. Ties go by identifier, so that the same
 * moment always gives the same owner. null only in a company where nobody at all can own a case.
 */
export const chooseOwner = (directory: Directory, wanted: OwnerWanted): ChosenOwner | null => {
  const name = teamNow(directory, wanted.team)
  const { now, excluding, language, loadOf, atAnyHour = false } = wanted
  const standIn = { excluding, absence: { now, absentWorkingDays: wanted.absentWorkingDays } }
  const team = directory.teams.get(name)

  const [able] = (team?.members ?? [])
    .filter((id) => (atAnyHour || isOnDuty(directory, id, now)) && canOwn(directory, id, excluding))
    .map((id) => ({
      id,
      foreign: directory.people.get(id)?.languages.includes(language) === true ? 0 : 1,
      load: loadOf(id),
    }))
    .toSorted((a, b) => a.foreign - b.foreign || a.load - b.load || (a.id < b.id ? -1 : 1))
  if (able !== undefined) {
    return { owner: able.id, team: name, because: atAnyHour ? 'dealtOut' : 'onDuty', offerToTeam: false }
  }

  const onRota = whoIsOnRota(directory, name, now, excluding)
  if (onRota !== null) return { owner: onRota, team: name, because: 'rota', offerToTeam: true }

  const [nearest] = ladderAbove(directory, name, null, standIn)
  const owner = nearest ?? lastResort(directory, standIn)
  if (owner === null) return null
  const because = owner === team?.lead ? 'lead' : 'ladder'
  return { owner, team: name, because, offerToTeam: false }
}
