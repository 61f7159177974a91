import { type Kysely, sql, type Transaction } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { documentOf, type Findable, lexemesVersion } from './lexemes.ts'
import { sourcesOf } from './sources.ts'

/** Makes a case findable anew a moment after this commits: something changed by which it is found. */
export const findAnew = async (trx: Kysely<Tables>, caseId: string): Promise<void> => {
  await trx.insertInto('search_due').values({ matter_id: caseId }).execute()
}

/** The same for all cases of a customer. */
export const findAnewOf = async (trx: Kysely<Tables>, customerId: string): Promise<void> => {
  await trx
    .insertInto('search_due')
    .columns(['matter_id'])
    .expression(
      trx
        .selectFrom('matter_head')
        .select('matter_id')
        .where('customer_id', '=', customerId)
        .where('kind', '=', 'case'),
    )
    .execute()
}

const mostAtOnce = 100

const takeDue = prepared(
  'cases to make findable',
  `with due as (select matter_id, id from search_due order by matter_id, id limit $1 for update skip locked),
    there as (insert into case_search (matter_id, lexemes, made_by)
      select distinct matter_id, ''::tsvector, ${lexemesVersion} from due on conflict do nothing)
  select matter_id, array_agg(id) as ids from due group by matter_id order by matter_id`,
)

// Whoever writes to a case at this moment is not waited for: it stays due.
const hold = prepared(
  'hold what is made findable',
  `select matter_id, tsvector_to_array(lexemes) as lexemes from case_search where matter_id = any($1::uuid[])
   order by matter_id for update skip locked`,
)

const write = prepared(
  'make findable',
  `with made as (update case_search t set (lexemes, made_by, place) = row (array_to_tsvector(r.lexemes), ${lexemesVersion}, default)
      from json_to_recordset($1::json) as r(matter_id uuid, lexemes text[]) where t.matter_id = r.matter_id),
    done as (delete from search_due where (matter_id, id) in
      (select matter_id, unnest(ids) from json_to_recordset($2::json) as r(matter_id uuid, ids bigint[])))
  select forget_words($3::text[]) where cardinality($3::text[]) > 0`,
)

/** Makes some of the cases findable that are due. @returns how many; none where none are due */
export const makeFindable = async (db: Kysely<Tables>, most = mostAtOnce): Promise<number> =>
  await db.transaction().execute(async (trx) => {
    const due = await execute<{ matter_id: string; ids: readonly string[] }>(trx, takeDue, [most])
    return due.length === 0 ? 0 : await makeThese(trx, new Map(due.map((row) => [row.matter_id, row.ids])))
  })

const makeThese = async (
  trx: Transaction<Tables>,
  due: ReadonlyMap<string, readonly string[]>,
): Promise<number> => {
  const held = await execute<{ matter_id: string; lexemes: readonly string[] }>(trx, hold, [[...due.keys()]])
  const cases = held.map((row) => row.matter_id)
  const sources = await sourcesOf(trx, cases)
  const gone: string[] = []
  const rows = held.map(({ matter_id, lexemes: before }) => {
    const lexemes = documentOf(sources.get(matter_id) ?? [])
    const now = new Set(lexemes)
    gone.push(...before.filter((lexeme) => !now.has(lexeme)).map((lexeme) => lexeme.slice(1)))
    return { matter_id, lexemes }
  })
  const done = cases.map((matter_id) => ({ matter_id, ids: due.get(matter_id) ?? [] }))
  await execute(trx, write, [JSON.stringify(rows), JSON.stringify(done), [...new Set(gone)]])
  return cases.length
}

/** What a case is found by, as its tables say now: what is stored has to be the same. */
export const documentsNow = async (
  db: Kysely<Tables>,
  cases: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const sources = await sourcesOf(db, cases)
  return new Map([...sources].map(([id, parts]: [string, readonly Findable[]]) => [id, documentOf(parts)]))
}

// So many are made findable in a few seconds.
const soonMade = 500

/** Whether many cases are not findable yet, as after an upgrade. */
export const isCatchingUp = async (db: Kysely<Tables>): Promise<boolean> => {
  const { rows } = await sql`select from search_due limit ${soonMade}`.execute(db)
  return rows.length === soonMade
}

/** Makes every case due where words are read otherwise than before. Once, whichever process comes first. */
export const dueByVersion = async (db: Kysely<Tables>): Promise<void> => {
  await sql`
    with turned as (update search_read set made_by = ${lexemesVersion} where made_by <> ${lexemesVersion} returning made_by)
    insert into search_due (matter_id) select matter_id from matter_head, turned where kind = 'case'
  `.execute(db)
}
