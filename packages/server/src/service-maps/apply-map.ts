import type { CaseId, PersonId, TeamName } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { loadDirectory } from '../directory/load.ts'
import { type DirectorySnapshot, NoCompanyError } from '../directory/snapshot.ts'
import { moveAndWriteIn } from '../staffing/move-cases.ts'
import { type StaffedMap, teamsOfEach } from './staffed-map.ts'
import { findingsOf } from './findings.ts'
import { goLive } from './go-live.ts'
import type { ProvedMap } from './proved-map.ts'
import type { ProvedVersion } from './swap-live.ts'
import { insertDraft } from './versions.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'

/** A map with everyone who works by it, from a source that says it all at once. */
export interface Applied extends Omit<StaffedMap, 'map'> {
  readonly map: ProvedMap | LiveMap
  /** The teams that somebody works in as the source orders them, the main one first; else they are ordered as `places`. */
  readonly ordered?: ReadonlyMap<PersonId, { readonly teams: readonly TeamName[] }>
}

/** The map that is live already: only its people change. */
export interface LiveMap {
  readonly live: StaffedMap['map']
}

/**
 * Makes a company run on a map with these people in these teams. Its
 * version is made and goes live in the transaction of whoever says so.
 * @param trx where the people, and the company itself, are written already
 * @returns the cases that changed
 * @throws MapRefusedError
 */
export const applyMap = async (
  trx: LedgerTransaction,
  app: AppContext,
  { map: which, places, fallbackTeam, ordered = new Map() }: Applied,
): Promise<readonly CaseId[]> => {
  const map = 'live' in which ? which.live : which.checked.map
  const until = await directoryIn(trx, app)
  const begins = 'live' in which ? null : await newVersion(trx, app, which, until)
  const worksIn = teamsOfEach(places, ordered)
  const staffedMap = { map, places, fallbackTeam }
  return await moveAndWriteIn(trx, app, goLive(app, { staffedMap, begins, until, worksIn }), null)
}

const newVersion = async (
  trx: LedgerTransaction,
  app: AppContext,
  proved: ProvedMap,
  until: DirectorySnapshot | null,
): Promise<ProvedVersion> => {
  const at = app.clock.now()
  const version = await insertDraft(trx, {
    text: proved.text,
    note: null,
    basedOn: until?.company.mapVersion ?? null,
    staffing: { fallbackTeam: null, teams: new Map() },
    by: null,
    at,
  })
  return { version, revision: 1, proved, findings: findingsOf(proved.checked, at, [], []), by: null }
}

/** Null before there is a company. */
const directoryIn = async (trx: LedgerTransaction, app: AppContext): Promise<DirectorySnapshot | null> => {
  try {
    return await loadDirectory(trx, app.clock.now())
  } catch (thrown) {
    if (thrown instanceof NoCompanyError) return null
    throw thrown
  }
}
