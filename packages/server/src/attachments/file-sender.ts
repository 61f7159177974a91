import type { Actor, CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { provedThrough } from '../identifiers/proved-customer.ts'
import { isWithheld } from '../identifiers/withheld.ts'
import type { FileSender } from './file-room.ts'

export const strangerFrom = (network: string): FileSender => ({ known: false, id: network })

/**
 * Of what is fetched from a telephone provider: whoever has that number, which proves nothing, and never all who call or
 * write together. Whoever withholds it shares a line with those who do.
 */
export const strangerWithNumber = (lineId: string, number: string): FileSender =>
  strangerFrom(isWithheld(number) ? `line ${lineId}` : `number ${number.trim()}`)

/** There is no room for a file now; of one sender there is again within the hour. */
export class NoFileRoomError extends Error {
  readonly code = 'no-file-room'
  constructor() {
    super('there is no room for the files of this sender now')
    this.name = 'NoFileRoomError'
  }
}

/** Of what comes through a link: its holder, where anything proves who that is. */
export const senderThroughLink = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  holder: Extract<Actor, { readonly kind: 'customer' }>,
  network: string,
): Promise<FileSender> => {
  const customer = await provedThrough(db, caseId, holder)
  const sender = customer === null ? strangerFrom(network) : { known: true, id: customer }
  return holder.through === undefined ? sender : { ...sender, through: holder.through }
}
