import type { CaseId, PersonId, TeamName } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { loadDirectory } from '../directory/load.ts'
import { moveAndWriteIn } from '../staffing/move-cases.ts'
import { type DirectorySnapshot, NoCompanyError } from '../directory/snapshot.ts'
import { casesOfTeams } from '../ledger/replace-owners.ts'
import { type Coming, teamsOfEach } from './coming.ts'
import { findingsOf } from './findings.ts'
import { objectionsNow } from './objections.ts'
import type { ProvedMap } from './proved-map.ts'
import { putLive } from './put-live.ts'
import type { Refusal } from './refusal.ts'
import { formerTeamsAfter, removedTeams } from './removed-teams.ts'
import { staffingOf } from './staffing.ts'
import { swapLive } from './swap-live.ts'
import { insertDraft } from './versions.ts'

/** The people of a map can't work by it; nothing of the transaction is to be committed. */
export class MapRefusedError extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ detail }) => detail).join(' '))
    this.name = 'MapRefusedError'
    this.refusals = refusals
  }
}

/** A map with everyone who works by it, from a source that says it all at once. */
export interface Applied extends Omit<Coming, 'map'> {
  readonly map: ProvedMap | LiveMap
}

/** The map that is live already: only its people change. */
export interface LiveMap {
  readonly live: Coming['map']
}

/**
 * Makes a company run on a map with these people in these teams, in the order in which the teams are given; what a
 * team that is gone answered for goes up. As `activate` does it, but all at once and without a draft: the version is
 * made and goes live together.
 * @param trx where the people, and the company itself, are written already
 * @returns the cases that changed; to be announced once it is committed
 * @throws MapRefusedError
 */
export const applyMap = async (
  trx: Transaction<Tables>,
  app: AppContext,
  { map: which, places, fallbackTeam }: Applied,
): Promise<readonly CaseId[]> => {
  const proved = 'live' in which ? null : which
  const map = 'live' in which ? which.live : which.checked.map
  const coming = { map, places, fallbackTeam }
  const before = await directoryIn(trx, app)
  const goes = before === null ? [] : [...removedTeams(before.directory, map, fallbackTeam).keys()]
  const write = async (): Promise<void> => {
    if (proved !== null) await goLive(trx, app, proved, before)
    const former =
      before === null ? new Map<TeamName, TeamName>() : formerTeamsAfter(before.directory, map, fallbackTeam)
    await putLive(trx, coming, former, teamsOfEach(places, new Map<PersonId, never>()))
  }
  const change = {
    casesOf: async (db: Kysely<Tables>, after: CaseId | null, limit: number) =>
      await casesOfTeams(db, goes, after, limit),
    write,
    approve: (changed: DirectorySnapshot): void => {
      const refusals = objectionsNow(map, changed, app.clock.now())
      if (refusals.length > 0) throw new MapRefusedError(refusals)
    },
  }
  return await moveAndWriteIn(trx, app, change, null)
}

const goLive = async (
  trx: Transaction<Tables>,
  app: AppContext,
  proved: ProvedMap,
  before: DirectorySnapshot | null,
): Promise<void> => {
  const at = app.clock.now()
  const staffing = { fallbackTeam: null, teams: new Map<TeamName, never>() }
  const draft = {
    text: proved.text,
    note: null,
    basedOn: before?.company.mapVersion ?? null,
    staffing,
    by: null,
    at,
  }
  const version = await insertDraft(trx, draft)
  const findings = findingsOf(proved.checked, at, [], [])
  const staffingUntilNow =
    before === null ? null : { version: before.company.mapVersion, staffing: staffingOf(before.directory) }
  const swapped = await swapLive(trx, {
    version,
    revision: 1,
    proved,
    findings,
    by: null,
    at,
    staffingUntilNow,
  })
  if (!swapped) throw new Error('another service map went live at this moment')
}

/** Null before there is a company. */
const directoryIn = async (trx: Transaction<Tables>, app: AppContext): Promise<DirectorySnapshot | null> => {
  try {
    return await loadDirectory(trx, app.clock.now())
  } catch (thrown) {
    if (thrown instanceof NoCompanyError) return null
    throw thrown
  }
}
