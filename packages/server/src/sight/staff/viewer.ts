import type { Instant, PersonId, TeamName } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import type { Role } from '../../db/directory-tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { rolePolicies } from '../../roles/index.ts'
import { teamsCovered, teamsOf, withFormer } from '../../roles/reach.ts'
import type { Principal } from '../../sign-in/principal.ts'

/** Who looks: all of somebody by which the rules of sight are decided. */
export interface Viewer {
  readonly person: PersonId
  /** The teams for which they answer, in which they work, and for which they cover now; with those that these had been. */
  readonly leads: readonly TeamName[]
  readonly works: readonly TeamName[]
  readonly covers: readonly TeamName[]
  readonly administers: boolean
}

/** Somebody as they stand in a directory at a time. */
export const viewerIn = (
  { directory }: Pick<DirectorySnapshot, 'directory'>,
  { id, role }: { readonly id: PersonId; readonly role: Role },
  now: Instant,
): Viewer => {
  const { answersFor, administers } = rolePolicies[role]
  return {
    person: id,
    leads: withFormer(directory, answersFor(directory, id)),
    works: withFormer(directory, teamsOf(directory, id)),
    covers: withFormer(directory, teamsCovered(directory, id, now)),
    administers,
  }
}

export const viewerOf = async (
  app: Pick<AppContext, 'directory' | 'clock'>,
  { id, card }: Pick<Principal, 'id' | 'card'>,
): Promise<Viewer> => viewerIn(await app.directory.current(), { id, role: card.role }, app.clock.now())

/** The teams whose cases are before them, each once. */
export const teamsSeen = ({ leads, works, covers }: Viewer): readonly TeamName[] => [
  ...new Set([...leads, ...works, ...covers]),
]

/** The teams that speak to them: what these are asked or offered is before them. */
export const teamsHeard = ({ leads, works }: Viewer): readonly TeamName[] => [
  ...new Set([...leads, ...works]),
]
