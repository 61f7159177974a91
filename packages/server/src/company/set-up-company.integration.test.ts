import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyCompany, type SmallCompany } from '../../test/small-company.ts'
import { StartupError } from '../config/startup-error.ts'
import { receive } from '../intake/receive.ts'
import { demoCompany, firstCompany } from './first-company.ts'
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
    await expect(setUpCompany(company.app, { ...loaded, map: 'nonsense: 1' })).rejects.toBeInstanceOf(
      StartupError,
    )
    expect(await hasCompany(company.app)).toBe(false)
    const people = await company.app.db.selectFrom('person').select('id').execute()
    expect(people).toEqual([])
  })

  test('is done on the first start, and not again', async () => {
    const first = await firstCompany(company.app)
    expect(first?.people.size).toBe(Object.keys(loaded.company.people).length)
    expect(await firstCompany(company.app)).toBeNull()
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

  test('a file that is not there says so in one line', async () => {
    await expect(loadCompany('/nowhere/company.yaml')).rejects.toThrow('/nowhere/company.yaml can')
  })
})
