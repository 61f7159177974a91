import { type Kysely, sql, type Transaction } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { documentOf, lexemesVersion, tsvectorOf } from './lexemes.ts'
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
  `with due as (select matter_id, id from search_due order by matter_id, id limit $1 for update skip locked)
  select matter_id, array_agg(id) as ids from due group by matter_id order by matter_id`,
)

const isDone = prepared(
  'cases made findable',
  `delete from search_due where (matter_id, id) in
    (select matter_id, unnest(ids) from json_to_recordset($1::json) as r(matter_id uuid, ids bigint[]))`,
)

/** Makes some of the cases findable that are due. @returns how many; none where none are due */
export const makeFindable = async (db: Kysely<Tables>, most = mostAtOnce): Promise<number> =>
  await db.transaction().execute(async (trx) => {
    const due = await execute<{ matter_id: string; ids: readonly string[] }>(trx, takeDue, [most])
    if (due.length === 0) return 0
    const { held } = await makeTheseFindable(
      trx,
      due.map((row) => row.matter_id),
    )
    const done = due.filter((row) => held.has(row.matter_id))
    await execute(trx, isDone, [JSON.stringify(done)])
    return done.length
  })

const beThere = prepared(
  'rows to make findable',
  `insert into case_search (matter_id, lexemes, made_by)
   select matter_id, ''::tsvector, ${lexemesVersion} from unnest($1::uuid[]) c(matter_id) order by matter_id
   on conflict do nothing`,
)

// Whoever writes to a case at this moment is not waited for.
const hold = prepared(
  'hold what is made findable',
  `select matter_id, tsvector_to_array(lexemes) as lexemes from case_search where matter_id = any($1::uuid[])
   order by matter_id for update skip locked`,
)

const write = prepared(
  'make findable',
  `with made as (update case_search t set (lexemes, made_by, place) = row (r.lexemes, ${lexemesVersion}, default)
      from json_to_recordset($1::json) as r(matter_id uuid, lexemes tsvector) where t.matter_id = r.matter_id)
  select forget_words($2::text[]) where cardinality($2::text[]) > 0`,
)

/**
 * Makes these cases findable by all that is stored of them now. What was written to them before this is read, and what is
 * written after it is added to it.
 * @returns those that could be held, and which of them were found otherwise until now
 */
export const makeTheseFindable = async (
  trx: Transaction<Tables>,
  cases: readonly string[],
): Promise<{ readonly held: ReadonlySet<string>; readonly changed: readonly string[] }> => {
  await execute(trx, beThere, [cases])
  const held = await execute<{ matter_id: string; lexemes: readonly string[] }>(trx, hold, [cases])
  const ids = held.map((row) => row.matter_id)
  const sources = await sourcesOf(trx, ids)
  const gone = new Set<string>()
  const changed: { matter_id: string; lexemes: string }[] = []
  for (const { matter_id, lexemes: before } of held) {
    const lexemes = documentOf(sources.get(matter_id) ?? [])
    const now = new Set(lexemes)
    const lost = before.filter((lexeme) => !now.has(lexeme))
    for (const lexeme of lost) gone.add(lexeme.slice(1))
    if (lost.length > 0 || before.length !== now.size)
      changed.push({ matter_id, lexemes: tsvectorOf(lexemes) })
  }
  if (changed.length > 0) await execute(trx, write, [JSON.stringify(changed), [...gone]])
  return { held: new Set(ids), changed: changed.map((row) => row.matter_id) }
}

/** So many are made findable in a few seconds. */
export const soonMade = 500

/** Makes every case due where words are read otherwise than before. Once, whichever process comes first. */
export const dueByVersion = async (db: Kysely<Tables>): Promise<void> => {
  await sql`
    with turned as (update search_read set made_by = ${lexemesVersion} where made_by <> ${lexemesVersion} returning made_by)
    insert into search_due (matter_id) select matter_id from matter_head, turned where kind = 'case'
  `.execute(db)
}
