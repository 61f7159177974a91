import { parse } from '@buckstop/service-map'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { emptyCompany, type SmallCompany } from '../../test/small-company.ts'
import { activate } from '../service-maps/activate.ts'
import { applyMap } from '../service-maps/apply-map.ts'
import { startDraft } from '../service-maps/draft.ts'
import { waitToGoLive } from '../service-maps/lock.ts'
import { ProvedMap } from '../service-maps/proved-map.ts'
import { Signatures } from '../service-maps/signatures.ts'
import { placesOf } from '../service-maps/staffing.ts'
import { findVersion } from '../service-maps/versions.ts'
import { demoCompany } from './first-company.ts'
import { type LoadedCompany, loadCompany } from './load-company.ts'
import { setUpCompany } from './set-up-company.ts'
import { transact } from '../ledger/transact.ts'

let company: SmallCompany
let loaded: LoadedCompany
beforeAll(async () => {
  company = await emptyCompany()
  loaded = await loadCompany(demoCompany.replace('example-bikes', 'smallest'))
  await setUpCompany(company.app, loaded)
})
afterAll(async () => {
  await company.drop()
})

const somebodyWaits = async (): Promise<void> =>
  await vi.waitFor(async () => {
    const { rowCount } = await company.database.pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    expect(rowCount).toBe(1)
  }, 10_000)

test('a company file with the live map, applied while another goes live, leaves no teams of one beside the map of the other', async () => {
  const { app } = company
  const longer = loaded.map.replace('  Chief executive:', '  Repairs: {responses: [own]}\n  Chief executive:')
  const other = await ProvedMap.prove(
    longer.replace('{responses: [own]}', '{responses: [own], reportsTo: Chief executive}'),
    await Signatures.load(app.db, app.clock.now()),
  )
  if (!(other instanceof ProvedMap)) throw new Error('nobody can get stuck in it')
  const snapshot = await app.directory.fresh()
  const { directory } = snapshot
  const [admin = ''] = directory.people.keys()
  const applying: Promise<unknown>[] = []
  await transact(app, async (trx) => {
    await waitToGoLive(trx)
    applying.push(setUpCompany(app, loaded))
    await somebodyWaits()
    const staffed = [...placesOf(other.checked.map, { fallbackTeam: null, teams: new Map() }, snapshot)]
    const places = new Map(
      staffed.map(([name, place]) => [name, { ...place, lead: admin, members: [admin] }]),
    )
    await applyMap(trx, app, { map: other, places, fallbackTeam: directory.fallbackTeam })
  })
  await Promise.all(applying)
  const live = parse((await findVersion(app.db, 'active'))?.text ?? '')
  const teams = [...(await app.directory.fresh()).directory.teams.keys()]
  expect(live.ok && live.map.teams.map(({ name }) => name).toSorted()).toEqual(teams.toSorted())
})

test('a company file does not take away the map that was put in use in the workspace, unless it is told to', async () => {
  const { app, database } = company
  const { directory } = await app.directory.fresh()
  const [by = ''] = directory.people.keys()
  const text = loaded.map.replace('Our company', 'Ours')
  const version = (await startDraft(app, { text, note: null, basedOn: null, by })) ?? 0
  expect(await activate(app, { version, revision: 1, by })).toMatchObject({ ok: true })
  const renamed = { ...loaded, company: { ...loaded.company, name: 'Renamed' } }
  await expect(setUpCompany(app, renamed)).rejects.toMatchObject({
    code: 'map-refused',
    message: expect.stringMatching(
      /^Version \d+ of the service map was put in use in the workspace, .*--replace-map/,
    ),
  })
  expect(await findVersion(app.db, 'active')).toMatchObject({ version, text })
  expect((await database.pool.query('select name from company')).rows).toEqual([{ name: 'Our company' }])
  await setUpCompany(app, { ...renamed, map: text })
  expect(await findVersion(app.db, 'active')).toMatchObject({ version, text })
  await setUpCompany(app, renamed, { replacesMap: true })
  expect(await findVersion(app.db, 'active')).toMatchObject({ text: loaded.map, basedOn: version })
})
