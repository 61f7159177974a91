import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { saysNothingIsStored } from './storing.ts'

// About two megabytes that spill from the least memory into a file beside the tables: a full disk refuses it, and
// nothing of it is left.
const spill = `select count(*) from (select md5(n::text) as text from generate_series(1, 30000) as n order by text) as sorted`

/**
 * Tries whether the database still stores: writes a row where rows are worth nothing and has a file written, and takes
 * all of it back. Anything but a plain no counts as yes, so that what is only busy is not called broken.
 */
export const canStore = async (pool: pg.Pool, patienceMs: number): Promise<boolean> => {
  const tried = tryToStore(pool).then(
    () => true,
    (thrown: unknown) => !saysNothingIsStored(thrown),
  )
  return await Promise.race([tried, sleep(patienceMs, true, { ref: false })])
}

const tryToStore = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect()
  let broken = true
  try {
    await client.query("begin; set local work_mem = '64kB'; set local statement_timeout = '5s'")
    await client.query(
      `insert into rate_count (key, minute, count) values (sha256('can it store'), 0, 0)
       on conflict (key, minute) do update set count = 0`,
    )
    await client.query(spill)
    broken = false
  } finally {
    await client.query('rollback').catch(() => {
      broken = true
    })
    client.release(broken)
  }
}
