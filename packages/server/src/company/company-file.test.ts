import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parseCompanyFile } from './company-file.ts'

const example = async (name: string): Promise<string> =>
  await readFile(new URL(`../../../../examples/companies/${name}.yaml`, import.meta.url), 'utf8')

describe('a company file', () => {
  test.each(['example-bikes', 'smallest'])('%s is one', async (name) => {
    expect(parseCompanyFile(await example(name))).toMatchObject({ ok: true })
  })

  test('says every error at once, each with its line', async () => {
    const broken = (await example('smallest'))
      .replace('Etc/UTC', 'Etc/Nowhere')
      .replace('Mon-Fri 09:00-17:00', 'nine to five')
    const parsed = parseCompanyFile(broken)
    expect(parsed).toMatchObject({ ok: false, errors: [{ line: 3 }, { line: 7 }] })
  })

  test('a name that nobody declared', async () => {
    const parsed = parseCompanyFile((await example('smallest')).replace('{lead: admin}', '{lead: nobody}'))
    expect(parsed).toMatchObject({
      ok: false,
      errors: [{ detail: 'teams.Customer care.lead: there is no person "nobody"' }],
    })
  })

  test('a region without its country, or that is none', async () => {
    const smallest = await example('smallest')
    for (const [keeps, said] of [
      ['region: AN', 'is in a country, which has to stand beside it'],
      ['country: ES, region: "?"', 'is no region of this country, such as AN of ES'],
      ['country: Spain', 'is no country code of two letters'],
    ])
      expect(parseCompanyFile(smallest.replace('{lead: admin}', `{lead: admin, ${keeps}}`))).toMatchObject({
        ok: false,
        errors: [
          {
            line: 13,
            detail: `teams.Customer care.${keeps?.includes('region') === true ? 'region' : 'country'}: ${said}`,
          },
        ],
      })
  })

  test('a deputy who is nobody, or themselves', async () => {
    const smallest = await example('smallest')
    for (const [deputy, said] of [
      ['nobody', 'there is no person "nobody"'],
      ['admin', 'has to be somebody else'],
    ])
      expect(parseCompanyFile(smallest.replace(/title: [^,]+,/, `$& deputy: ${deputy},`))).toMatchObject({
        ok: false,
        errors: [{ detail: `people.admin.deputy: ${said}` }],
      })
  })

  test('a title in other languages', async () => {
    const parsed = parseCompanyFile(
      (await example('smallest')).replace(/title: [^,]+,/, '$& titles: {fr: Direction},'),
    )
    expect(parsed).toMatchObject({
      ok: true,
      company: { people: { admin: { titles: { fr: 'Direction' } } } },
    })
  })

  test('what is no YAML', () => {
    expect(parseCompanyFile('people: [')).toMatchObject({ ok: false })
  })

  test.each([
    ['each week and once', '{person: admin, hours: Mon 09:00-10:00, from: 2026-11-24T18:00:00Z}'],
    ['once, backwards', '{person: admin, from: 2026-11-24T18:00:00Z, to: 2026-11-24T17:00:00Z}'],
    ['at no time', '{person: admin}'],
    ['from no moment', '{person: admin, from: tomorrow, to: 2026-11-24T17:00:00Z}'],
    ['for a team that nobody declared', '{person: admin, team: Nobody, hours: Mon 09:00-10:00}'],
  ])('a rota %s is none', async (_how, entry) => {
    expect(parseCompanyFile(`${await example('smallest')}\nrota:\n  - ${entry}\n`)).toMatchObject({
      ok: false,
    })
  })

  test('a rota once', async () => {
    const entry = '{person: admin, from: 2026-11-24T18:00:00+01:00, to: 2026-11-25T07:00:00Z}'
    expect(parseCompanyFile(`${await example('smallest')}\nrota:\n  - ${entry}\n`)).toMatchObject({
      company: { rota: [{ from: '2026-11-24T17:00:00.000Z', to: '2026-11-25T07:00:00.000Z' }] },
    })
  })
})
