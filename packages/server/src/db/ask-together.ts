import type { Kysely, RawBuilder } from 'kysely'
import type pg from 'pg'
import { nameOf, queryNamed } from './prepared.ts'
import type { Tables } from './tables.ts'

/** SQL with what its rows mean. A connection plans each form of it once, so there should be few: lists go in as arrays. */
export interface Question<Answer> {
  readonly answered: (rowsOf: RowsOf) => Promise<Answer>
}

type RowsOf = <Row>(sql: RawBuilder<Row>) => Promise<readonly Row[]>

export const question = <Row, Answer>(
  sql: RawBuilder<Row>,
  answer: (rows: readonly Row[]) => Answer,
): Question<Answer> => ({ answered: async (rowsOf) => answer(await rowsOf(sql)) })

/** Asks a question. */
export type Ask = <Answer>(question: Question<Answer>) => Promise<Answer>

export const askOne = async <Answer>(db: Kysely<Tables>, { answered }: Question<Answer>): Promise<Answer> =>
  await answered(async <Row>(sql: RawBuilder<Row>) => {
    const compiled = sql.compile(db)
    nameOf(compiled.sql)
    return (await db.executeQuery(compiled)).rows
  })

/**
 * Asks in one trip whatever is asked at once: it leaves together, on one connection, and no question waits for the answer
 * of another. Each sees what is committed when its turn comes.
 * @throws the first error, after all have come back
 */
export const askTogether = async <Answers>(
  { db, pool }: { readonly db: Kysely<Tables>; readonly pool: pg.Pool },
  asking: (ask: Ask) => Promise<Answers>,
): Promise<Answers> => {
  const client = await pool.connect()
  const pending: Promise<unknown>[] = []
  let isOver = false
  const rowsOf: RowsOf = async <Row>(sql: RawBuilder<Row>) => {
    const { sql: text, parameters } = sql.compile(db)
    // Whoever has it by now must not be handed what one that failed went on to ask.
    if (isOver) throw new Error('asked after all was answered')
    const { rows } = await queryNamed<Row & pg.QueryResultRow>(client, text, parameters)
    return rows
  }
  try {
    return await asking(async ({ answered }) => {
      const answer = answered(rowsOf)
      pending.push(answer)
      return await answer
    })
  } finally {
    // Nobody else gets the connection while something is on its way.
    isOver = true
    await Promise.allSettled(pending)
    client.release()
  }
}
