import type { MatterId } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Moved, movedByEvents } from '../ledger/moved-contacts.ts'
import type { Difference } from '../verify/difference.ts'

const keyOf = ({ writtenIn, contactId }: Moved): string => `${writtenIn} ${contactId}`

/**
 * Makes the rows of where contacts stand what the events say, for contacts that were written in these cases. The case
 * out of which one is taken may be another that is not held here: where something differs, nobody moves contacts until
 * it was read again and written.
 */
export const writeMoved = async (
  trx: Transaction<Tables>,
  writtenIn: readonly MatterId[],
  expected: typeof movedByEvents,
): Promise<readonly Difference[]> => {
  const compare = async () => differing(await rowsOf(trx, writtenIn), await expected(trx, writtenIn))
  const seen = await compare()
  if (seen.write.length + seen.drop.length === 0) return []
  await sql`lock table case_contact_moved in share row exclusive mode`.execute(trx)
  const { write, drop } = await compare()
  for (const { writtenIn: matterId, contactId } of drop)
    await sql`delete from case_contact_moved where matter_id = ${matterId} and contact_id = ${contactId}`.execute(
      trx,
    )
  for (const { writtenIn: matterId, contactId, standsIn } of write)
    await sql`insert into case_contact_moved (matter_id, contact_id, stands_in)
      values (${matterId}, ${contactId}, ${standsIn})
      on conflict (matter_id, contact_id) do update set stands_in = excluded.stands_in`.execute(trx)
  return [...write, ...drop].map(({ writtenIn: matterId, contactId }) => ({
    kind: 'contact',
    matterId,
    what: `${contactId} stands elsewhere`,
  }))
}

const rowsOf = async (
  trx: Transaction<Tables>,
  writtenIn: readonly MatterId[],
): Promise<readonly Moved[]> => {
  const rows = await trx
    .selectFrom('case_contact_moved')
    .selectAll()
    .where('matter_id', 'in', writtenIn)
    .execute()
  return rows.map((row) => ({
    writtenIn: row.matter_id,
    contactId: row.contact_id,
    standsIn: row.stands_in,
  }))
}

const differing = (
  rows: readonly Moved[],
  expected: readonly Moved[],
): { readonly write: readonly Moved[]; readonly drop: readonly Moved[] } => {
  const there = new Map(rows.map((row) => [keyOf(row), row.standsIn]))
  const wanted = new Set(expected.map(keyOf))
  return {
    write: expected.filter((one) => there.get(keyOf(one)) !== one.standsIn),
    drop: rows.filter((row) => !wanted.has(keyOf(row))),
  }
}
