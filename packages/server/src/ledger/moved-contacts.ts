import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { type EventColumns, readEvent } from './read-event.ts'

/** A contact that was taken out of a case, where it was written, and where it stands since. */
export interface Moved {
  readonly writtenIn: CaseId
  readonly contactId: string
  readonly standsIn: CaseId
}

const takenOut = prepared(
  'contacts taken out',
  `select at, payload, shape_version from matter_event
   where type = 'contactTakenOut' and payload->>'writtenIn' = any($1::text[])
   order by at, payload->>'into'`,
)

/** Where the contacts that were written in these cases stand by the events; the last that was taken out counts. */
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
