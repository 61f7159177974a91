import type { CaseId } from '@buckstop/domain'
import type pg from 'pg'
import type { Difference } from './difference.ts'

/** The last event of a case, as it stood when somebody wrote it down outside the database. */
interface Anchored {
  readonly caseId: CaseId
  readonly number: number
  readonly hash: string
}

const atOnce = 2_000
const form = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}) (\d{1,9}) ([\da-f]{64})$/

/** Lines that say of every case with which event it ends today: case, number, hash. */
export async function* anchorOf(pool: pg.Pool): AsyncGenerator<string> {
  let after: CaseId = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await pool.query<{ case_id: CaseId; line: string }>(
      `select case_id, case_id || ' ' || version || ' ' || encode(last_hash, 'hex') as line
       from case_head where case_id > $1 order by case_id limit ${atOnce}`,
      [after],
    )
    yield* rows.map(({ line }) => line)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.case_id
  }
}

/**
 * Compares such lines of an earlier day with the ledger: each event is still there, with its hash. What was cut off,
 * removed or written anew since, by whoever could disable every trigger, is not.
 * @returns how many cases the lines are of
 */
export const compareAnchor = async (
  pool: pg.Pool,
  lines: AsyncIterable<string> | Iterable<string>,
  onDifference: (difference: Difference) => void,
): Promise<number> => {
  let cases = 0
  let batch: Anchored[] = []
  const flush = async (): Promise<void> => {
    cases += batch.length
    for (const { caseId, number } of await notAsAnchored(pool, batch))
      onDifference({ kind: 'anchor', caseId, what: `number ${number} is not as it was written down` })
    batch = []
  }
  for await (const line of lines) {
    if (line.trim() === '') continue
    const [, caseId, number, hash] = form.exec(line.trim()) ?? []
    if (caseId === undefined || number === undefined || hash === undefined)
      throw new Error('the anchor has a line that is none: case, number and hash are expected')
    batch.push({ caseId, number: Number(number), hash })
    if (batch.length >= atOnce) await flush()
  }
  await flush()
  return cases
}

const notAsAnchored = async (
  pool: pg.Pool,
  anchored: readonly Anchored[],
): Promise<readonly Pick<Anchored, 'caseId' | 'number'>[]> => {
  const { rows } = await pool.query<{ case_id: CaseId; number: number }>(
    `select a.case_id, a.number from unnest($1::uuid[], $2::int[], $3::text[]) a (case_id, number, hash)
     left join case_event e on e.case_id = a.case_id and e.number = a.number
     where e.hash is distinct from decode(a.hash, 'hex') order by a.case_id`,
    [
      anchored.map(({ caseId }) => caseId),
      anchored.map(({ number }) => number),
      anchored.map(({ hash }) => hash),
    ],
  )
  return rows.map(({ case_id: caseId, number }) => ({ caseId, number }))
}
