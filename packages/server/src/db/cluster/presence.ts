import pg from 'pg'

// Session locks: PostgreSQL itself gives them back when a process dies, however it dies.
const leavingLock = 4_712_002
const presentLock = 4_712_003

/**
 * Signs in at a running server and says "I am here" for as long as the session lasts. Waits while another process
 * is shutting the server down; the session then ends with an error, and the caller starts a server again.
 */
export async function join(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'buckstop presence',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [leavingLock])
    await client.query('select pg_advisory_lock_shared($1)', [presentLock])
    await client.query('select pg_advisory_unlock_shared($1)', [leavingLock])
    return client
  } catch (thrown) {
    await client.end().catch(() => undefined)
    throw thrown
  }
}

/**
 * Says "I am going". True when nobody else is here: the caller then stops the server while this session still
 * keeps newcomers waiting. False when others still use it; they will stop it.
 */
export async function isLastToLeave(client: pg.Client): Promise<boolean> {
  await client.query('set statement_timeout = 10000')
  await client.query('select pg_advisory_lock($1)', [leavingLock])
  const others = await client.query(
    `select 1 from pg_locks
      where locktype = 'advisory' and objid = $1 and objsubid = 1 and granted and pid <> pg_backend_pid()
        and database = (select oid from pg_database where datname = current_database())`,
    [presentLock],
  )
  return others.rows.length === 0
}
