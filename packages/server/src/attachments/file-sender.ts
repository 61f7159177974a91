import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { FileSender } from './file-room.ts'

const unknownNetwork = 'unknown'

export const strangerFrom = (network: string | null): FileSender => ({
  known: false,
  id: network ?? unknownNetwork,
})

/** Of what comes through the link of a case: its customer, where anything proves who that is. */
export const senderThroughLink = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  network: string | null,
): Promise<FileSender> => {
  const { rows } = await sql<{ customer_id: string }>`
    select head.customer_id from case_head head where head.case_id = ${caseId} and exists (
      select from customer_identifier identifier where identifier.customer_id = head.customer_id)
  `.execute(db)
  const [proved] = rows
  return proved === undefined ? strangerFrom(network) : { known: true, id: proved.customer_id }
}
