import {
  type Compilable,
  CompiledQuery,
  type Kysely,
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** SQL with `$1` and so on for its values. */
export interface Statement {
  readonly text: string
}

/** SQL that each connection plans once, for where planning costs more than running. */
export interface PreparedStatement extends Statement {
  readonly name: string
}

const names = new Map<string, string>()

/** @param name unique; the text is constant, with `$1` and so on for its values */
export const prepared = (name: string, text: string): PreparedStatement => {
  names.set(text, name)
  return { name, text }
}

// Each connection keeps the plans of all.
const mostNames = 500

/** The name under which a connection keeps the plan of SQL that is built for each use; none once there are too many forms. */
export const nameOf = (text: string): { readonly name?: string } => {
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (names.size >= mostNames) return {}
  const name = `asked-${names.size + 1}`
  names.set(text, name)
  return { name }
}

/** What PostgreSQL says where a migration has changed what a kept plan brings: for as long as the connection lives. */
export const isStalePlan = (thrown: unknown): boolean =>
  thrown instanceof pg.DatabaseError && thrown.code === '0A000' && thrown.routine === 'RevalidateCachedQuery'

/**
 * Runs SQL whose plan the connection keeps. Where that plan is stale, the SQL has a new name from then on, which each
 * connection plans anew.
 * @throws what the database says; of a stale plan only inside a transaction, which has failed with it
 */
export const queryNamed = async <Row extends pg.QueryResultRow>(
  client: pg.PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<pg.QueryResult<Row>> => {
  const { name } = nameOf(text)
  const query = { text, values: [...values] }
  if (name === undefined) return await client.query<Row>(query)
  try {
    return await client.query<Row>({ ...query, name })
  } catch (thrown) {
    if (!isStalePlan(thrown)) throw thrown
    if (names.get(text) === name) names.set(text, `${name}'`)
    if (client.getTransactionStatus() !== 'I') throw thrown
    return await client.query<Row>({ ...query, ...nameOf(text) })
  }
}

/** Runs a statement on a connection, or inside the transaction that is handed in. */
export const execute = async <Row>(
  db: Kysely<Tables>,
  statement: Statement,
  values: readonly unknown[],
): Promise<readonly Row[]> => {
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(statement.text, [...values]))
  return rows
}

/** The same of a query that is built and asked again and again in one form: each connection plans it once. */
export const executeKept = async <Row>(
  db: Kysely<Tables>,
  query: Compilable<Row>,
): Promise<readonly Row[]> => {
  const compiled = query.compile()
  nameOf(compiled.sql)
  const { rows } = await db.executeQuery(compiled)
  return rows
}

const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>()

/** The pool as Kysely sees it: what was declared as prepared goes out under its name. */
export const preparing = (pool: pg.Pool): PostgresPool => ({
  options: pool.options,
  end: async () => await pool.end(),
  connect: async () => {
    const client = await pool.connect()
    const known = wrapped.get(client)
    if (known !== undefined) return known
    const made = new PreparingClient(client)
    wrapped.set(client, made)
    return made
  },
})

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  readonly #plain: PostgresPoolClient

  constructor(client: pg.PoolClient) {
    this.#client = client
    this.#plain = client
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(what: string | PostgresCursor<R>, parameters: readonly unknown[] = []) {
    if (typeof what !== 'string') return this.#plain.query(what)
    return names.has(what) ? this.#runNamed<R>(what, parameters) : this.#plain.query<R>(what, parameters)
  }

  async #runNamed<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const { rows, rowCount } = await queryNamed<R & pg.QueryResultRow>(this.#client, text, parameters)
    return { command: 'SELECT', rowCount: rowCount ?? 0, rows }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }
}
