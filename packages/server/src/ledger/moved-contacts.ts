import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { type EventColumns, readEvent } from './read-event.ts'

/** A contact that was taken out of the case it stood in, once or several times. */
export interface Moved {
  /** Where its rows are for good. */
  readonly writtenIn: CaseId
  readonly contactId: string
  /** Where it is shown: the case that it was taken out into last. */
  readonly standsIn: CaseId
}

const takenOut = prepared(
  'contacts taken out',
  `select at, payload, shape_version from matter_event
   where type = 'contactTakenOut' and payload->>'writtenIn' = any($1::text[])
   order by at, payload->>'into'`,
)

/**
 * Where the contacts that were written in these cases stand, as events tell it. Taking out is an event of the case that
 * the contact stood in, not of the one it was written in, so it is looked for in all cases. `case_contact_moved` holds
 * the same for quick reading, and is written anew from this.
 */
export const movedByEvents = async (
  db: Kysely<Tables>,
  writtenIn: readonly CaseId[],
): Promise<readonly Moved[]> => {
  const rows = await execute<EventColumns>(db, takenOut, [writtenIn])
  const last = new Map<string, Moved>()
  for (const row of rows) {
    const { event } = readEvent(row)
    if (event.type !== 'contactTakenOut') continue
    const { writtenIn: from, contactId, into: standsIn } = event
    last.set(`${from} ${contactId}`, { writtenIn: from, contactId, standsIn })
  }
  return [...last.values()]
}
