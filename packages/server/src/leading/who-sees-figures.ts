import type { PersonId, TeamName } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { downward, teamsLed } from '../roles/reach.ts'
import type { FiguresSeenBy } from '../shapes/figures.ts'

/** Of fewer than so many nobody sees the figures side by side. */
export const fewestInGroup = 5

export interface FiguresSetting {
  readonly seenBy: FiguresSeenBy
  readonly reason: string | null
}

export const readFiguresSetting = async (db: Kysely<Tables>): Promise<FiguresSetting> =>
  await db
    .selectFrom('company')
    .select(['figures_seen_by as seenBy', 'figures_reason as reason'])
    .executeTakeFirstOrThrow()

/** The teams of which somebody sees the figures of each, where the company turned them on: those below them. */
export const teamsShownTo = (
  { directory }: Pick<DirectorySnapshot, 'directory'>,
  person: PersonId,
  seenBy: FiguresSeenBy,
): readonly TeamName[] => {
  if (seenBy === 'nobody') return []
  const led = teamsLed(directory, person)
  const from = seenBy === 'leads' ? led : led.filter((name) => directory.teams.get(name)?.leader === true)
  return downward(directory, from).toSorted((one, other) => one.localeCompare(other, 'en'))
}
