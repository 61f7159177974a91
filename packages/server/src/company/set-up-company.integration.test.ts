import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleMap } from '../../test/other-maps.ts'
import { emptyCompany, openCaseOf, type SmallCompany } from '../../test/small-company.ts'
import { StartupError } from '../config/startup-error.ts'
import { findPerson } from '../directory/find-person.ts'
import { receive } from '../intake/receive.ts'
import { demoCompany, firstCompany } from './first-company.ts'
import { readFirstSteps } from './first-steps.ts'
import { listVersions } from '../service-maps/versions.ts'
import { type LoadedCompany, loadCompany } from './load-company.ts'
import { hasCompany, setUpCompany } from './set-up-company.ts'

let company: SmallCompany
let loaded: LoadedCompany
beforeAll(async () => {
  company = await emptyCompany()
  loaded = await loadCompany(demoCompany)
})
afterAll(async () => {
  await company.drop()
})

const broken = (change: Partial<LoadedCompany['company']>): LoadedCompany => ({
  ...loaded,
  company: { ...loaded.company, ...change },
})

describe('setting up a company', () => {
  test('is refused, and leaves nothing behind, where map and file don’t fit each other', async () => {
    const { Board: _board, ...teams } = loaded.company.teams
    await expect(setUpCompany(company.app, broken({ teams }))).rejects.toThrow(
      /nobody for these teams.*Board/,
    )
    const feria = { day: '2026-04-22', name: 'Feria', yearly: false, endsAt: null, team: 'Shop Cádiz' }
    await expect(setUpCompany(company.app, broken({ holidays: [feria] }))).rejects.toThrow(
      /no such teams: Shop Cádiz/,
    )
    await expect(setUpCompany(company.app, { ...loaded, map: 'nonsense: 1' })).rejects.toBeInstanceOf(
      StartupError,
    )
    const unsafe = loaded.map.replaceAll(/authority: \{.*\}/g, 'authority: {}')
    await expect(setUpCompany(company.app, { ...loaded, map: unsafe })).rejects.toMatchObject({
      code: 'map-refused',
      message: expect.stringMatching(
        /can get stuck: “bike owner, bike broke down”.*owns the problem and cannot solve it/,
      ),
    })
    const topless = loaded.map.replace(/( {2}Board:\n.*\n) {4}leader: true\n/, '$1')
    await expect(
      setUpCompany(company.app, { ...broken({ board: null }), map: topless }),
    ).rejects.toMatchObject({
      code: 'map-refused',
      message: expect.stringContaining('The ladder ends at “Board”'),
    })
    const andalusia = { Dealers: { country: 'ES', region: 'XX' } }
    await expect(setUpCompany(company.app, broken({ organisations: andalusia }))).rejects.toMatchObject({
      code: 'company-invalid',
      message: expect.stringMatching(/^organisations\.Dealers\.region: .*"XX" of ES.*AN \(Andalucía\)/),
    })
    const unheard = { Factory: { country: 'ES', region: null } }
    await expect(setUpCompany(company.app, broken({ organisations: unheard }))).rejects.toThrow(
      /no such organisations: Factory/,
    )
    const chief = broken({ board: 'helene' })
    await expect(setUpCompany(company.app, chief)).rejects.toThrow(/^board: "helene" has to be/)
    const called = (en: string) => ({ names: { en }, colour: 'stone', retired: false }) as const
    const tags = { lamp: called('Lamp'), light: called('lamp'), bell: called('Bell') }
    await expect(setUpCompany(company.app, broken({ tags }))).rejects.toThrow(
      /called as another.*lamp, light\./,
    )
    expect(await hasCompany(company.app)).toBe(false)
    expect(await listVersions(company.app.db, null, 10)).toEqual([])
    const people = await company.app.db.selectFrom('person').select('id').execute()
    expect(people).toEqual([])
  })

  test('of another map is refused where whoever leads has no deputy; a company that is new is only told', async () => {
    const { claire } = loaded.company.people
    if (claire === undefined) throw new Error('the demo has a Claire')
    const people = { ...loaded.company.people, claire: { ...claire, deputy: undefined } }
    const other = await emptyCompany()
    try {
      await setUpCompany(other.app, broken({ people }))
      const another = { ...broken({ people }), map: `${loaded.map}# another\n` }
      await expect(setUpCompany(other.app, another)).rejects.toMatchObject({
        code: 'map-refused',
        message: expect.stringMatching(/ in people\.claire\.deputy\.$/),
      })
      await setUpCompany(other.app, { ...loaded, map: another.map })
    } finally {
      await other.drop()
    }
  })

  test('lets whoever leads a team that nobody else works in work in it', async () => {
    const idle = Object.entries(loaded.company.people).map(([key, person]) => [
      key,
      { ...person, teams: person.teams.filter((team) => team !== 'Board') },
    ])
    const other = await emptyCompany()
    const people = await setUpCompany(other.app, broken({ people: Object.fromEntries(idle) }))
    const { directory } = await other.app.directory.fresh()
    expect(directory.teams.get('Board')?.members).toEqual([people.get('viviane')])
    await other.drop()
  })

  test('is done on the first start, and not again', async () => {
    const first = await firstCompany(company.app)
    expect(first?.people.size).toBe(Object.keys(loaded.company.people).length)
    expect(await firstCompany(company.app)).toBeNull()
  })

  test('by a file of its own has said when teams are open; of what an empty database begins with nobody has', async () => {
    const hoursOf = async (app: SmallCompany['app']) => (await readFirstSteps(app, app.newId())).done.hours
    expect(await hoursOf(company.app)).toBe(true)
    const other = await emptyCompany()
    try {
      const smallest = await loadCompany(demoCompany.replace('example-bikes', 'smallest'))
      await setUpCompany(other.app, smallest)
      expect(await hoursOf(other.app)).toBe(false)
      const always = { ...smallest.company, hours: loaded.company.hours }
      await setUpCompany(other.app, { ...smallest, company: always })
      expect(await hoursOf(other.app)).toBe(true)
    } finally {
      await other.drop()
    }
  })

  test('gives contacts an owner from then on', async () => {
    const receipt = await receive(company.app, {
      channel: 'web',
      from: { identifiers: [] },
      words: 'The motor stops on every hill.',
      language: 'es',
      issues: [],
      proof: { kind: 'none' },
    })
    expect(receipt).toMatchObject({ kind: 'opened' })
  })

  test('may be done again with a new file: people are known by their address', async () => {
    const before = await company.app.db
      .selectFrom('person')
      .select(['id', 'email'])
      .orderBy('email')
      .execute()
    const { ana, ...others } = loaded.company.people
    if (ana === undefined) throw new Error('the demo has an Ana')
    await setUpCompany(
      company.app,
      broken({ people: { ...others, ana: { ...ana, title: 'Head of everything' } } }),
    )
    const after = await company.app.db.selectFrom('person').select(['id', 'email']).orderBy('email').execute()
    expect(after).toEqual(before)
    const { title } = await company.app.db
      .selectFrom('person')
      .select('title')
      .where('email', '=', ana.email)
      .executeTakeFirstOrThrow()
    expect(title).toBe('Head of everything')
  })

  test('with a changed map is a version of it, and what a team that is gone had goes up', async () => {
    const { app } = company
    const before = await listVersions(app.db, null, 10)
    const seller = await findPerson(app.db, 'carmen@bikes.example')
    if (seller === null) throw new Error('the demo has a Carmen')
    const { caseId, owner } = await openCaseOf(app, {
      channel: 'store',
      proof: { kind: 'staff', personId: seller.id },
      takenBy: seller.id,
    })
    expect(owner).toBe(seller.id)
    const { 'Shop Sevilla': _gone, ...teams } = loaded.company.teams
    const { carmen, ...others } = loaded.company.people
    if (carmen === undefined) throw new Error('the demo has a Carmen')
    const people = { ...others, carmen: { ...carmen, teams: ['Shop Lyon'] } }
    const map = loaded.map
      .replace(/ {2}Shop Sevilla:\n(?: {4}.*\n)+/, '')
      .replace('reaches: Shop Sevilla', 'reaches: Shop Lyon')
    await setUpCompany(app, { map, company: { ...loaded.company, people, teams } })
    const versions = await listVersions(app.db, null, 10)
    expect(versions).toMatchObject([
      { status: 'active', safe: true, basedOn: before[0]?.version, savedBy: null },
      { version: before[0]?.version, status: 'retired', safe: true },
    ])
    const { rows } = await company.database.pool.query('select team from matter_head where matter_id = $1', [
      caseId,
    ])
    expect(rows).toEqual([{ team: 'Service centre' }])
    await setUpCompany(app, { map, company: { ...loaded.company, people, teams } })
    expect(await listVersions(app.db, null, 10)).toEqual(versions)
  })

  test('with a map that has a trap is refused where one is live, and the live one stays', async () => {
    const before = await listVersions(company.app.db, null, 10)
    const trap = { ...loaded, map: exampleMap('refund.as-it-went') }
    const { company: about } = trap
    const teams = Object.fromEntries(
      ['chat desk', 'call centre', 'shop', 'sales', 'back office'].map((name) => [
        name,
        { lead: 'claire', frontDoor: false },
      ]),
    )
    const people = Object.fromEntries(
      Object.entries(about.people).map(([key, person]) => [key, { ...person, teams: Object.keys(teams) }]),
    )
    const file = { ...about, teams, people, fallbackTeam: 'shop', rota: [] }
    await expect(setUpCompany(company.app, { ...trap, company: file })).rejects.toMatchObject({
      code: 'map-refused',
    })
    expect(await listVersions(company.app.db, null, 10)).toEqual(before)
  })

  test.each(['smallest', 'example-bikes', 'example-mobile'])(
    'works with the company file %s',
    async (name) => {
      const other = await emptyCompany()
      try {
        await setUpCompany(other.app, await loadCompany(demoCompany.replace('example-bikes', name)))
        expect(await listVersions(other.app.db, null, 10)).toMatchObject([{ status: 'active', safe: true }])
      } finally {
        await other.drop()
      }
    },
  )

  test('a file that is not there says so in one line', async () => {
    await expect(loadCompany('/nowhere/company.yaml')).rejects.toThrow('/nowhere/company.yaml can')
  })
})
