import pg from 'pg'
import { codeOf, reasonOf, StartupError } from '../config/startup-error.ts'

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPROTO',
  'ETIMEDOUT',
])

/**
 * Looks at a database that the company runs itself, and refuses one that can lose or garble what was
 * acknowledged. Takes a few seconds at most.
 * @throws StartupError with a code that begins with `database-`; its text never holds the password
 */
export async function checkCompanyDatabase(url: string): Promise<void> {
  const client = connector(url)
  const where = `${client.host}:${client.port}`
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (thrown) {
    throw explain(thrown, where, client)
  }
  try {
    await check(client, where)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function connector(url: string): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      application_name: 'buckstop check',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    })
  } catch (thrown) {
    throw new StartupError(
      'setting-invalid',
      `DATABASE_URL can't be read (${codeOf(thrown) ?? 'malformed'}): it must look like ` +
        'postgres://user:password@host:5432/name, with special characters percent-encoded.',
    )
  }
}

function explain(thrown: unknown, where: string, client: pg.Client): StartupError {
  const code = codeOf(thrown)
  if (code === '3D000') {
    const line = `PostgreSQL at ${where} has no database "${client.database ?? ''}": create it, or correct DATABASE_URL.`
    return new StartupError('database-missing', line, thrown)
  }
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !unreachable.has(code)) {
    const line =
      `PostgreSQL at ${where} refused "${client.user ?? ''}" (${code}): check the user, the password and ` +
      'whether this machine may connect, and correct DATABASE_URL.'
    return new StartupError('database-refused', line, thrown)
  }
  const why = code !== undefined && unreachable.has(code) ? code : withoutSecret(reasonOf(thrown), client)
  const line = `No PostgreSQL answers at ${where} (${why}): check that it runs, and correct DATABASE_URL.`
  return new StartupError('database-unreachable', line, thrown)
}

function withoutSecret(text: string, client: pg.Client): string {
  const { password } = client
  return typeof password === 'string' && password !== '' ? text.replaceAll(password, '…') : text
}

/** What a server says of itself. */
export interface Facts {
  /** `server_version_num`: 180004 for 18.4. */
  readonly version: number
  readonly encoding: string
  readonly fsync: string
  readonly commit: string
  readonly standby: boolean
}

async function check(client: pg.Client, where: string): Promise<void> {
  const { rows } = await client.query<Facts>(`select
    current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
    current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
    pg_is_in_recovery() as standby`)
  const [facts] = rows
  if (facts === undefined) throw new Error('a select of settings gives one row')
  const refusal = refusalOf(facts, where)
  if (refusal !== undefined) throw refusal
}

/** Why a server with these facts can't hold what customers said; undefined when it can. */
export function refusalOf(facts: Facts, where: string): StartupError | undefined {
  if (facts.version < 150_000) {
    const line = `PostgreSQL at ${where} is version ${Math.floor(facts.version / 10_000)}: Buckstop needs 15 or later.`
    return new StartupError('database-too-old', line)
  }
  if (facts.encoding !== 'UTF8') {
    const line =
      `The database at ${where} stores text as ${facts.encoding}: customers' words need UTF8. ` +
      'Create it with encoding UTF8 and template0.'
    return new StartupError('database-encoding', line)
  }
  if (facts.standby) {
    const line = `PostgreSQL at ${where} is a standby that can't be written to: point DATABASE_URL at the primary.`
    return new StartupError('database-refused', line)
  }
  const off = [facts.fsync === 'off' ? 'fsync' : '', facts.commit === 'off' ? 'synchronous_commit' : '']
  const names = off.filter((name) => name !== '').join(' and ')
  if (names !== '') {
    const line =
      `PostgreSQL at ${where} has ${names} off: what was acknowledged could be lost. ` +
      'Turn it on, for this user and database too.'
    return new StartupError('database-not-durable', line)
  }
  return undefined
}
