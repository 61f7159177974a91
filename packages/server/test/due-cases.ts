import type { Instant } from '@buckstop/domain'
import type pg from 'pg'

/** SQL: a moment as the states of matters hold it. */
export const momentText = (moment: string): string =>
  `to_char((${moment}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** SQL: a state with one promise, as that of another case whose promise is due at another moment. */
export const promisedState = (
  state: string,
  { id, due }: { readonly id: string; readonly due: string },
): string =>
  `${state} || jsonb_build_object('id', ${id}, 'promises', jsonb_build_array(
     ${state} -> 'promises' -> 0 || jsonb_build_object('due', ${momentText(due)}, 'remindAt', null)))`

/**
 * Makes of the copies of a case with one promise (`fillWithCopies`) cases of their own, whose promises are due one after
 * the other: the first at that moment, the next so many milliseconds later. Nobody is reminded of them.
 */
export const datePromises = async (pool: pg.Pool, first: Instant, stepMs: number): Promise<void> => {
  const statements = [
    `create temp table dated on commit drop as
     select matter_id, $1::timestamptz + (row_number() over (order by matter_id) - 1) * $2 * interval '1 millisecond' as due
     from matter_head where reference like 'copy %'`,
    `update matter_head h set next_due = d.due, state = ${promisedState('h.state', { id: 'h.matter_id', due: 'd.due' })}
     from dated d where d.matter_id = h.matter_id`,
    `delete from deadline d using dated where d.matter_id = dated.matter_id and d.kind <> 'promiseDue'`,
    `update deadline t set due = d.due, not_before = null, failures = 0 from dated d where d.matter_id = t.matter_id`,
  ]
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const [at, statement] of statements.entries())
      await client.query(statement, at === 0 ? [first, stepMs] : [])
    await client.query('commit')
  } finally {
    client.release()
  }
}
