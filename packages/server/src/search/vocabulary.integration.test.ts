import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { countingCost } from '../../test/cost.ts'
import { createSmallCompany } from '../../test/small-company.ts'
import { wordsNear } from './vocabulary.ts'

const company = companyOfFile(createSmallCompany)

test('a word that nobody wrote is looked for in an index, never through all words that were ever written', async () => {
  const { pool } = company.database
  await pool.query(
    `insert into search_word (word, uses) select left(md5(n::text), 9), n from generate_series(1, 100000) n on conflict do nothing`,
  )
  await pool.query(`insert into search_word (word, uses) values ('zwiebelfisch', 1), ('lampe', 3)`)
  await pool.query('analyze search_word')
  const { db, plans } = countingCost(pool)
  const plan = await plans(async () => await wordsNear(db, ['nobodysaidthis', 'zwibelfisch']))
  expect(plan).toContain('search_word_parts')
  expect(plan).not.toContain('Seq Scan on search_word')
  const near = await wordsNear(db, ['zwibelfisch', 'lamqe', 'nobodysaidthis'])
  expect(Object.fromEntries(near)).toEqual({ zwibelfisch: ['zwiebelfisch'], lamqe: ['lampe'] })
})
