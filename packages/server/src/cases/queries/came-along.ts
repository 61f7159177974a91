import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { cameBy, type Places } from '../../ledger/places.ts'
import type { Told } from '../presenters/story.ts'
import { listContacts, type ListedContact } from './contacts.ts'

/** Shown with one joining; the case that joined has a page with all of them. */
const most = 50

/**
 * What was told in cases that joined this one, by the number of the event with which each came in last. What parted
 * again stands there and not here.
 */
export const findCameAlong = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  places: Places,
  page: readonly Told[],
): Promise<ReadonlyMap<number, readonly ListedContact[]>> => {
  const joined = page.flatMap(({ number, event }) =>
    event.type === 'absorbed' ? [{ number, from: event.from }] : [],
  )
  if (joined.length === 0) return new Map()
  const { rows } = await sql<{ number: number }>`
    select max(number) as number from case_event
    where case_id = ${caseId} and type = 'absorbed' group by payload->>'from'
  `.execute(db)
  const last = new Set(rows.map(({ number }) => number))
  const found = new Map<number, readonly ListedContact[]>()
  for (const { number, from } of joined) {
    const along = cameBy(places, from)
    if (!last.has(number) || along.family.length === 0) continue
    found.set(number, await listContacts(db, along, { cursor: null, limit: most, order: 'oldest' }))
  }
  return found
}
