import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileSource, openTable } from '@buckstop/mirror/reading'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSmallCompany, type SmallCompany } from '../../test/small-company.ts'
import { importContacts } from './import-contacts.ts'

const cases = fileURLToPath(new URL('../../../../../shared/cases', import.meta.url))

interface Right {
  readonly map?: readonly string[]
  readonly words: readonly string[]
  readonly customers: number
  /** Lines that stand whole in the rejects. */
  readonly rejected?: readonly number[]
  readonly days?: readonly string[]
}

/** What other help desks' users reported of such files, and what is right. */
const right: Readonly<Record<string, Right>> = {
  'columns-of-one-name': {
    map: ['Comment=words'],
    words: ['They never called back', 'First word\nSecond word'],
    customers: 2,
  },
  'windows-1252': { words: ['Le vélo est cassé, voilà: 50 € déjà payés'], customers: 1 },
  'same-id-other-words': { words: ['First words of the complaint'], customers: 1, rejected: [3] },
  'stray-quotes': { words: ['fine'], customers: 1, rejected: [2, 3] },
  'mixed-line-ends': { words: ['One', 'Two', 'Three'], customers: 3 },
  'date-with-time': {
    words: ['First problem', 'Second problem'],
    customers: 2,
    days: ['2024-05-01T10:11:12.000Z', '2024-05-02T11:00:00.000Z'],
  },
  epoch: { words: ['First problem'], customers: 1, days: ['2018-10-02T15:02:01.000Z'] },
  semicolons: { words: ['The lamp is dead'], customers: 1 },
  'family-phone': {
    map: ['Words=words', 'Phone=phone'],
    words: ['Problem of the mother', 'Problem of the son who lives elsewhere'],
    customers: 2,
  },
  addresses: { words: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'], customers: 2 },
  'placeholder-identifiers': {
    map: ['Words=words', 'Phone=phone', 'Account=account'],
    words: [
      'My bike was stolen by your courier',
      'I was charged twice',
      'Phone given as zero one',
      'Phone given as zero two',
      'Spoiled by a spreadsheet one',
      'Spoiled by a spreadsheet two',
      'Account not known one',
      'Account not known two',
    ],
    customers: 8,
  },
}

describe.skipIf(!existsSync(cases))('files that failed (needs ../shared/cases)', () => {
  let company: SmallCompany
  let folder: string
  beforeAll(async () => {
    company = await createSmallCompany()
    folder = await mkdtemp(join(tmpdir(), 'failures-'))
  })
  afterAll(async () => {
    await company.drop()
    await rm(folder, { recursive: true })
  })

  test.each(Object.entries(right))(
    '%s',
    async (name, { map = ['Words=words'], words, customers, rejected = [], days }) => {
      const file = join(cases, `import-${name}.csv`)
      const rejectsPath = join(folder, `${name}.rejects.csv`)
      const result = await importContacts(company.app, {
        file,
        map: ['Id=source', 'Day=receivedAt', 'Mail=email', ...map],
        live: false,
        dateOrder: null,
        language: 'en',
        set: name,
        rejectsPath,
      })
      expect(result).toMatchObject({ taken: words.length, rejected: rejected.length, secondHand: 0 })
      const { rows } = await company.database.pool.query<{ words: string; at: Date; customer_id: string }>(
        `select t.words, c.at, h.customer_id from case_contact c join matter_head h using (matter_id)
       join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id where c.source like $1 order by c.source`,
        [`${name}:%`],
      )
      expect(rows.map((row) => row.words)).toEqual(words)
      expect(new Set(rows.map((row) => row.customer_id)).size).toBe(customers)
      if (days !== undefined) expect(rows.map(({ at }) => at.toISOString())).toEqual(days)
      if (rejected.length === 0) return
      const lines = (await readFile(file, 'utf8')).split('\n')
      const stand = await Array.fromAsync((await openTable(fileSource(rejectsPath))).rows, (row) =>
        row.kind === 'row' ? [row.fields[0], row.fields[2]] : [],
      )
      expect(stand).toEqual(rejected.map((line) => [String(line), lines[line - 1]]))
    },
  )
})
