import type { MatterId } from '@buckstop/domain'
import type pg from 'pg'
import type { Difference } from './difference.ts'

/** The last event of a matter, as it stood when somebody wrote it down outside the database. */
interface Anchored {
  readonly matterId: MatterId
  readonly number: number
  readonly hash: string
}

const atOnce = 2_000
const form = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}) (\d{1,9}) ([\da-f]{64})$/

/** Lines that say of every matter with which event it ends today: its id, number, hash. */
export async function* anchorOf(pool: pg.Pool): AsyncGenerator<string> {
  let after: MatterId = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await pool.query<{ matter_id: MatterId; line: string }>(
      `select matter_id, matter_id || ' ' || version || ' ' || encode(last_hash, 'hex') as line
       from matter_head where matter_id > $1 order by matter_id limit ${atOnce}`,
      [after],
    )
    yield* rows.map(({ line }) => line)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.matter_id
  }
}

/**
 * Compares such lines of an earlier day with the ledger: each event is still there, with its hash. What was cut off,
 * removed or written anew since, by whoever could disable every trigger, is not.
 * @returns how many matters the lines are of
 */
export const compareAnchor = async (
  pool: pg.Pool,
  lines: AsyncIterable<string> | Iterable<string>,
  onDifference: (difference: Difference) => void,
): Promise<number> => {
  let matters = 0
  let batch: Anchored[] = []
  const flush = async (): Promise<void> => {
    matters += batch.length
    for (const { matterId, number } of await notAsAnchored(pool, batch))
      onDifference({ kind: 'anchor', matterId, what: `number ${number} is not as it was written down` })
    batch = []
  }
  for await (const line of lines) {
    if (line.trim() === '') continue
    const [, matterId, number, hash] = form.exec(line.trim()) ?? []
    if (matterId === undefined || number === undefined || hash === undefined)
      throw new Error('the anchor has a line that is none: id, number and hash are expected')
    batch.push({ matterId, number: Number(number), hash })
    if (batch.length >= atOnce) await flush()
  }
  await flush()
  return matters
}

const notAsAnchored = async (
  pool: pg.Pool,
  anchored: readonly Anchored[],
): Promise<readonly Pick<Anchored, 'matterId' | 'number'>[]> => {
  const { rows } = await pool.query<{ matter_id: MatterId; number: number }>(
    `select a.matter_id, a.number from unnest($1::uuid[], $2::int[], $3::text[]) a (matter_id, number, hash)
     left join matter_event e on e.matter_id = a.matter_id and e.number = a.number
     where e.hash is distinct from decode(a.hash, 'hex') order by a.matter_id`,
    [
      anchored.map(({ matterId }) => matterId),
      anchored.map(({ number }) => number),
      anchored.map(({ hash }) => hash),
    ],
  )
  return rows.map(({ matter_id: matterId, number }) => ({ matterId, number }))
}
