import type { PersonId, TeamName } from '@buckstop/domain'
import { againstText } from '@buckstop/service-map/english'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { mattersOfTeams } from '../ledger/replace-owners.ts'
import type { DirectoryChange } from '../staffing/move-cases.ts'
import { anticipateMap, type StaffedMap } from './staffed-map.ts'
import { objectionsNow } from './objections.ts'
import { putLive } from './put-live.ts'
import type { Refusal } from './refusal.ts'
import { formerTeamsAfter } from './removed-teams.ts'
import { staffingOf } from './staffing.ts'
import { type ProvedVersion, swapLive } from './swap-live.ts'

export interface GoingLive {
  readonly staffedMap: StaffedMap
  /** Null where the version that is live stays, and only its people change. */
  readonly begins: ProvedVersion | null
  /** The company until now; null before there is one. */
  readonly until: DirectorySnapshot | null
  /** The teams each person works in from then on, the main one first. */
  readonly worksIn: ReadonlyMap<PersonId, readonly TeamName[]>
}

/** The live version or the draft is no longer as it was when it was looked at; nothing is to be committed. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError'
}

/** The people of a map can't work by it; nothing of the transaction is to be committed. */
export class MapRefusedError extends Error {
  override readonly name = 'MapRefusedError'
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(againstText).join(' '))
    this.refusals = refusals
  }
}

/**
 * The one way in which a company comes to run on a map, wherever that is from: the version that was live ends and this
 * one begins, teams, ladder and people are written, and what a team that is gone owned goes up its former ladder.
 * @returns what `moveAndWrite` does; it throws OvertakenError and MapRefusedError
 */
export const goLive = (
  app: AppContext,
  { staffedMap, begins, until, worksIn }: GoingLive,
): DirectoryChange => {
  const { map, fallbackTeam } = staffedMap
  const now = until?.directory ?? null
  const former = now === null ? new Map<TeamName, TeamName>() : formerTeamsAfter(now, map, fallbackTeam)
  const goes = [...former.keys()].filter((name) => now?.teams.has(name))
  return {
    casesOf: async (db, after, limit) => await mattersOfTeams(db, goes, after, limit),
    // In a team that is still to come, nobody but its owner would find a case again should this fail.
    beforehand: goes.every((name) => now?.teams.has(former.get(name) ?? name)),
    anticipated: (snapshot) => anticipateMap(snapshot, staffedMap),
    write: async (trx) => {
      if (begins !== null) await begin(trx, app, begins, until)
      await putLive(trx, staffedMap, former, worksIn)
    },
    approve: (changed) => {
      const refusals = objectionsNow(map, changed, app.clock.now())
      if (refusals.length > 0) throw new MapRefusedError(refusals)
    },
  }
}

const begin = async (
  trx: Transaction<Tables>,
  app: AppContext,
  begins: ProvedVersion,
  until: DirectorySnapshot | null,
): Promise<void> => {
  const staffingUntilNow =
    until === null ? null : { version: until.company.mapVersion, staffing: staffingOf(until.directory) }
  const swapped = await swapLive(trx, { ...begins, at: app.clock.now(), staffingUntilNow })
  if (!swapped) throw new OvertakenError('another version of the service map went live at this moment')
}
