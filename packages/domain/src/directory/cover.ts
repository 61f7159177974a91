import type { Directory, PersonId, TeamName } from './directory.ts'
import type { Instant } from '../time/instant.ts'
import { canOwn, isOnDuty } from './presence.ts'

/**
 * Everyone who covers for the team at this moment, by the rota: an entry for the team before one for all, the one that
 * began first, then by identifier. Absent people do not cover.
 */
export const everyoneOnRota = (
  directory: Directory,
  team: TeamName,
  now: Instant,
  excluding: readonly PersonId[] = [],
): readonly PersonId[] => {
  const entries = directory.rota
    .filter((row) => row.team === null || row.team === team)
    .filter((row) => row.from <= now && now < row.to)
    .filter(({ person }) => directory.people.get(person)?.presence.kind === 'present')
    .filter(({ person }) => canOwn(directory, person, excluding))
    .toSorted(
      (a, b) =>
        Number(a.team === null) - Number(b.team === null) ||
        (a.from === b.from ? 0 : a.from < b.from ? -1 : 1) ||
        (a.person < b.person ? -1 : 1),
    )
  return [...new Set(entries.map(({ person }) => person))]
}

/** Whether they can be reached at this moment: at work, or covering for that team by the rota. */
export const canBeReached = (directory: Directory, id: PersonId, team: TeamName, now: Instant): boolean =>
  isOnDuty(directory, id, now) || everyoneOnRota(directory, team, now).includes(id)

/** The first of them; null where nobody covers. */
export const whoIsOnRota = (
  directory: Directory,
  team: TeamName,
  now: Instant,
  excluding: readonly PersonId[] = [],
): PersonId | null => everyoneOnRota(directory, team, now, excluding)[0] ?? null

/** Who visibly covers while the owner is off shift or absent; null while the owner is on duty, or nobody does. */
export const coverOf = (
  directory: Directory,
  owner: PersonId,
  team: TeamName,
  now: Instant,
  excluding: readonly PersonId[] = [],
): PersonId | null =>
  isOnDuty(directory, owner, now) ? null : whoIsOnRota(directory, team, now, [owner, ...excluding])
