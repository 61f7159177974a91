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
})
