import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { instant } from '@buckstop/domain'
import { fileSource, openTable } from '@buckstop/mirror/reading'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, monday, staff } from '../../test/small-company.ts'
import { importContacts, type ImportResult } from './import-contacts.ts'
import type { ImportOrder } from './order.ts'
import { ImportRefused } from './refused.ts'

const company = companyOfFile(createSmallCompany)
let folder: string
let named = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  named += 1
})

const csv = async (text: string | Uint8Array): Promise<string> => {
  const file = join(folder, `file${named}.csv`)
  await writeFile(file, text)
  return file
}

const order = (file: string, more: Partial<ImportOrder> = {}): ImportOrder => ({
  file,
  map: ['words=words', 'id=source', 'mail=email', 'day=receivedAt'],
  live: false,
  dateOrder: null,
  language: 'en',
  set: `test${named}`,
  rejectsPath: `${file}.rejects.csv`,
  ...more,
})

const count = async (sql: string): Promise<number> => {
  const { rows } = await company.database.pool.query<{ count: number }>(
    `select count(*)::int as count from ${sql}`,
  )
  return rows[0]?.count ?? Number.NaN
}

const header = 'id,day,mail,words,product\n'

describe('a file of contacts', () => {
  test('is history: only its taking up has a date, and nobody is told', async () => {
    const before = await count('message')
    const file = await csv(`${header}1,2024-05-01,vera@import.example,"The motor stops,\nevery day",bike\n`)
    expect(await importContacts(company.app, order(file))).toMatchObject({
      taken: 1,
      rejected: 0,
      secondHand: 0,
    })
    const { rows } = await company.database.pool.query(
      `select c.at, t.words, h.imported, h.next_due from case_contact c join matter_head h using (matter_id)
       join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id where c.source = 'test1:1'`,
    )
    expect(rows).toMatchObject([{ words: 'The motor stops,\nevery day', imported: true }])
    const clocks = await company.database.pool.query(
      `select d.kind, d.due = h.next_due as next from deadline d join matter_head h using (matter_id)
       join case_contact c using (matter_id) where c.source = 'test1:1'`,
    )
    expect(clocks.rows).toEqual([{ kind: 'takeUpDue', next: true }])
    expect(rows[0]).toMatchObject({ at: new Date('2024-05-01T12:00:00.000Z') })
    expect(await count('message')).toBe(before)
  })

  test('arrives now with --live: owners and clocks', async () => {
    const file = await csv(`${header}1,2024-05-01,tom@import.example,It is broken,bike\n`)
    const announced = new Set<string>()
    const app = { ...company.app, announce: (caseId: string) => void announced.add(caseId) }
    await importContacts(app, order(file, { live: true }))
    const told = await company.database.pool.query<{ matter_id: string; actor: unknown }>(
      `select e.matter_id, e.actor from matter_event e join case_contact c using (matter_id, number) where c.source = $1`,
      [`test${named}:1`],
    )
    expect(told.rows).toEqual([
      { matter_id: expect.any(String), actor: { kind: 'machine', name: 'Import', of: null } },
    ])
    expect([...announced]).toEqual(told.rows.map((row) => row.matter_id))
    const { rows } = await company.database.pool.query(
      `select h.imported, h.opened_at, h.owner_id from case_contact c join matter_head h using (matter_id) where c.source = 'test2:1'`,
    )
    expect(rows).toMatchObject([{ imported: false, opened_at: new Date(company.clock.now()) }])
  })

  test('without words: what the columns say, marked as not the customer’s own', async () => {
    const file = await csv(`${header}1,2024-05-01,,,bike\n`)
    expect(await importContacts(company.app, order(file))).toMatchObject({ taken: 1, secondHand: 1 })
    const { rows } = await company.database.pool.query(
      `select t.words, t.author, c.second_hand from case_contact c
       join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id where c.source = 'test3:1'`,
    )
    expect(rows).toEqual([{ words: 'day: 2024-05-01\nproduct: bike', author: 'record', second_hand: true }])
  })

  test('comes in once, however often it is run, also when a run was cut short', async () => {
    const row = (id: number): string => `${id},2024-05-01,,problem ${id},bike\n`
    const half = await csv(header + [1, 2, 3].map(row).join(''))
    await importContacts(company.app, order(half))
    await writeFile(half, header + [1, 2, 3, 4, 5].map(row).join(''))
    expect(await importContacts(company.app, order(half))).toMatchObject({ taken: 2, known: 3 })
    expect(await count(`contact_source where source like 'test4:%'`)).toBe(5)
  })

  test('two runs at once take each row in once', async () => {
    const rows = Array.from({ length: 40 }, (_, id) => `${id},2024-05-01,,problem ${id},bike\n`)
    const file = await csv(header + rows.join(''))
    const other = order(file, { rejectsPath: `${file}.other.csv` })
    const results = await Promise.all([
      importContacts(company.app, order(file)),
      importContacts(company.app, other),
    ])
    expect(results.reduce((sum, { taken }) => sum + taken, 0)).toBe(40)
    expect(await count(`case_contact where source like 'test5:%'`)).toBe(40)
  })

  test('bad rows go to the rejects file with the reason, and the rest lands', async () => {
    const bad =
      '1,2024-05-01,,fine,bike\n2,2024-02-31,,no such day,bike\n3,2024-05-01\n,2024-05-01,,no id,bike\n5,,,"=1+1",'
    const file = await csv(`${header}${bad}\n`)
    const result = await importContacts(company.app, order(file, { dateOrder: 'iso' }))
    expect(result).toMatchObject({ taken: 2, rejected: 3, rejects: { line: expect.any(Number) } })
    const rejects = await readFile(`${file}.rejects.csv`, 'utf8')
    expect(rejects).toContain('“2024-02-31” can’t be read as a date')
    expect(rejects).toContain('has 2 columns of 5')
    expect(rejects).toContain('has no source id')
  })

  const wordsIn = async (): Promise<readonly string[]> => {
    const { rows } = await company.database.pool.query<{ words: string }>(
      `select t.words from case_contact c join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id
       where c.source like $1 order by c.source`,
      [`test${named}:%`],
    )
    return rows.map(({ words }) => words)
  }

  test('several columns of one name are all taken', async () => {
    const file = await csv(
      'Id,Day,Mail,Comment,Comment,Comment\n1,2024-05-01,,They never called back,,\n2,2024-05-01,,First word,Second word,\n',
    )
    const map = ['Id=source', 'Day=receivedAt', 'Mail=email', 'Comment=words']
    expect(await importContacts(company.app, order(file, { map }))).toMatchObject({ taken: 2, secondHand: 0 })
    expect(await wordsIn()).toEqual(['They never called back', 'First word\nSecond word'])
  })

  test('a file of another encoding keeps its words, and says what it was', async () => {
    const file = await csv(
      Buffer.from(`${header}1,2024-05-01,,"Le vélo est cassé, voilà: 50 \u0080",vélo\n`, 'latin1'),
    )
    const { said } = await importContacts(company.app, order(file))
    expect(said[0]).toBe('read as windows-1252, separated by commas, dates as iso')
    expect(await wordsIn()).toEqual(['Le vélo est cassé, voilà: 50 €'])
  })

  test('a file whose letters nobody can tell is refused until its encoding is said', async () => {
    const hebrew = Buffer.from([0xf9, 0xec, 0xe5, 0xed])
    const file = await csv(
      Buffer.concat([Buffer.from(`${header}1,2024-05-01,,`), hebrew, Buffer.from(',b\n')]),
    )
    await expect(importContacts(company.app, order(file))).rejects.toThrow(
      'say which it is, such as --encoding',
    )
    await importContacts(company.app, order(file, { encoding: 'windows-1255' }))
    expect(await wordsIn()).toEqual(['שלום'])
  })

  test('the same id with other words is kept in the rejects, whole, in one run and over two', async () => {
    const second = '1,2024-05-03,,"Second letter: nobody answered me",bike'
    const file = await csv(`${header}1,2024-05-01,,First words,bike\n${second}\n`)
    const expected = { rejected: 1, rejects: { line: 3, reason: expect.stringContaining('other words') } }
    expect(await importContacts(company.app, order(file))).toMatchObject({ taken: 1, known: 0, ...expected })
    expect(await importContacts(company.app, order(file))).toMatchObject({ taken: 0, known: 1, ...expected })
    expect(await readFile(`${file}.rejects.csv`, 'utf8')).toContain(second.replaceAll('"', '""'))
    expect(await wordsIn()).toEqual(['First words'])
  })

  test('many rejects stand in one file under one header, each whole', async () => {
    const rows = Array.from({ length: 60 }, (_, id) =>
      id % 2 === 0 ? `${id},2024-02-31,,"no, such day",bike` : `${id},2024-05-01,,My 5" screen,bike`,
    )
    const file = await csv(`${header}${rows.join('\n')}\n61,2024-05-01,,fine,bike\n`)
    expect(await importContacts(company.app, order(file))).toMatchObject({ taken: 1, rejected: 60 })
    const rejects = await Array.fromAsync((await openTable(fileSource(`${file}.rejects.csv`))).rows, (row) =>
      row.kind === 'row' ? row.fields : [],
    )
    expect(rejects.map(([line]) => Number(line)).toSorted((a, b) => a - b)).toEqual(
      rows.map((_, at) => at + 2),
    )
    expect(new Set(rejects.map((fields) => fields[2]))).toEqual(new Set(rows))
  })

  test('a file that is no text, or whose quotes can’t be trusted, is refused before anything is taken in', async () => {
    await expect(importContacts(company.app, order(await csv('')))).rejects.toThrow('The file is empty')
    const open = '1,2024-05-01,,"never closed,bike\n'
    const rest = `2,2024-05-01,,${'x'.repeat(5 * 1024 * 1024)},bike\n`
    const file = await csv(`${header}0,2024-05-01,,fine,bike\n${`${open}${rest.repeat(4)}`.repeat(5)}`)
    await expect(importContacts(company.app, order(file))).rejects.toBeInstanceOf(ImportRefused)
    expect(await wordsIn()).toEqual([])
  })

  test('the file itself is never replaced by its rejects', async () => {
    const file = await csv(`${header}1,2024-05-01,,one,bike\n`)
    await expect(importContacts(company.app, order(file, { rejectsPath: file }))).rejects.toThrow(
      'the file itself',
    )
    expect(await readFile(file, 'utf8')).toContain('one')
  })

  test('what had ended stays ended, as nothing but that; what is open is dealt out over the team', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, id) => `${id},2024-05-01,,problem ${id},${id % 2 === 0 ? 'Closed' : 'In progress'}\n`,
    )
    const file = await csv(header.replace('product', 'state') + rows.join(''))
    const map = ['words=words', 'id=source', 'day=receivedAt', 'state=status']
    company.clock.set(instant('2026-03-01T03:00:00.000Z'))
    const { taken, said } = await importContacts(company.app, order(file, { map }))
    company.clock.set(monday)
    expect(taken).toBe(120)
    expect(said).toEqual([
      'read as utf-8, separated by commas, dates as iso',
      'had ended, and stays ended: "Closed" (60 rows)',
      'open: "In progress" (60 rows)',
    ])
    const { rows: counted } = await company.database.pool.query<{
      status: string
      ending: string | null
      owner_id: string
      count: number
    }>(
      `select h.status, h.ending, h.owner_id, count(*)::int from matter_head h join case_contact c using (matter_id)
       where c.source like $1 group by 1, 2, 3 order by 1, 3`,
      [`test${named}:%`],
    )
    expect(
      counted.filter(({ status }) => status === 'ended').every(({ ending }) => ending === 'endedElsewhere'),
    ).toBe(true)
    const open = counted.filter(({ status }) => status === 'open')
    expect(open.map(({ owner_id }) => owner_id)).toEqual([staff.ana, staff.ben])
    expect(Math.min(...open.map((one) => one.count))).toBeGreaterThan(15)
  })

  test('a status that nobody knows is asked for before anything is taken in', async () => {
    const file = await csv(`${header}1,2024-05-01,,one,Closed with relief\n2,2024-05-01,,two,\n`)
    const map = ['words=words', 'id=source', 'product=status']
    const asked = importContacts(company.app, order(file, { map }))
    await expect(asked).rejects.toThrow(
      '"Closed with relief" (1 row); say which mean ended with --ended-values',
    )
    const statusValues = { ended: ['Closed with relief'], open: [] }
    const { said } = await importContacts(company.app, order(file, { map, statusValues }))
    expect(said.slice(1)).toEqual([
      'had ended, and stays ended: "Closed with relief" (1 row)',
      '1 rows without a status, taken as open',
    ])
  })

  const customers = async (): Promise<{ readonly customers: number; readonly cases: number }> => {
    const { rows } = await company.database.pool.query<{ customers: number; cases: number }>(
      `select count(distinct h.customer_id)::int customers, count(distinct h.matter_id)::int cases
       from matter_head h join case_contact c using (matter_id) where c.source like $1`,
      [`test${named}:%`],
    )
    return rows[0] ?? { customers: 0, cases: 0 }
  }

  test('each row of history is a case of its own; forms of one address are one customer', async () => {
    const addresses = [
      'jane@forms.example',
      'Jane Roe <jane@forms.example>',
      'mailto:jane@forms.example',
      'jane@forms.example\u200B',
      'info@bücher.example',
      'info@xn--bcher-kva.example',
    ]
    const file = await csv(
      header + addresses.map((mail, id) => `${id},2024-05-01,${mail},words ${id},b\n`).join(''),
    )
    expect(await importContacts(company.app, order(file))).toMatchObject({ taken: 6 })
    expect(await customers()).toEqual({ customers: 2, cases: 6 })
  })

  test.each([false, true])('placeholders identify nobody (live: %s)', async (live) => {
    const given = [
      'N/A,,',
      'n/a,,',
      ',0,',
      ',0,',
      ',4.42E+11,',
      ',4.42E+11,',
      ',,N/A',
      ',,n/a',
      'none@none.com,,',
      'none@none.com,,',
    ]
    const file = await csv(
      `Id,Mail,Phone,Account,Words\n${given.map((columns, id) => `${id},${columns},words ${id}\n`).join('')}`,
    )
    const map = ['Id=source', 'Mail=email', 'Phone=phone', 'Account=account', 'Words=words']
    expect(await importContacts(company.app, order(file, { map, live }))).toMatchObject({ taken: 10 })
    expect(await customers()).toEqual({ customers: 10, cases: 10 })
  })

  test('a family with one telephone are two people', async () => {
    const file = await csv(
      'Id,Mail,Phone,Words\n1,ada@family.example,+33 1 23 45 67 89,Mother\n2,son@family.example,+33 1 23 45 67 89,Son\n',
    )
    const map = ['Id=source', 'Mail=email', 'Phone=phone', 'Words=words']
    await importContacts(company.app, order(file, { map }))
    expect(await customers()).toEqual({ customers: 2, cases: 2 })
    await importContacts(company.app, order(file, { map, live: true, set: `test${named}:live` }))
    expect(await customers()).toEqual({ customers: 2, cases: 2 })
  })

  test('dates that can be read in two ways are asked about before anything is taken in', async () => {
    const file = await csv(`${header}1,03/04/2024,,one,bike\n`)
    await expect(importContacts(company.app, order(file))).rejects.toBeInstanceOf(ImportRefused)
    expect(await importContacts(company.app, order(file, { dateOrder: 'dmy' }))).toMatchObject({ taken: 1 })
  })

  test('a column that is not there is named, with those that are', async () => {
    const file = await csv(`${header}1,2024-05-01,,one,bike\n`)
    await expect(importContacts(company.app, order(file, { map: ['Text=words'] }))).rejects.toThrow(
      'no column "Text"; it has: "id", "day", "mail", "words", "product"',
    )
  })
})

const complaints = fileURLToPath(new URL('../../../../../shared/data/complaints', import.meta.url))
const columns = [
  'Consumer complaint narrative=words',
  'Complaint ID=source',
  'Date received=receivedAt',
  'Submitted via=channel',
  'Issue=issue',
]

describe.skipIf(!existsSync(complaints))('real complaints (needs ../shared/data)', () => {
  const take = async (name: string): Promise<ImportResult> => {
    const rejectsPath = join(folder, `${name}.rejects.csv`)
    const file = join(complaints, name)
    return await importContacts(
      company.app,
      order(file, { map: columns, live: true, set: 'cfpb', rejectsPath }),
    )
  }

  test('all of 2016 go in, with what their columns say', async () => {
    expect(await take('complaints_2016_349.csv')).toEqual({
      taken: 349,
      known: 0,
      rejected: 0,
      secondHand: 349,
      rejects: null,
      said: [
        'read as utf-8, separated by commas, dates as mdy',
        expect.stringMatching(/^no channel of ours, taken as web: "Referral" \(\d+ rows\)$/),
      ],
    })
  })

  test('all of 2023 go in, and the row that was cut is one reject with a clear line', async () => {
    const result = await take('complaints_2023_truncated_1MiB.csv')
    expect(result).toMatchObject({ taken: 2067, rejected: 1, secondHand: 2067 - 389 })
    expect(result.rejects?.reason).toContain('cut off')
    expect(await count(`case_contact where source like 'cfpb:%'`)).toBe(349 + 2067)
    expect(await count(`case_contact where source like 'cfpb:%' and not second_hand`)).toBe(389)
  })
})
