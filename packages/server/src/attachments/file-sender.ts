import type { Actor, CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { provedThrough } from '../identifiers/proved-customer.ts'
import type { FileSender } from './file-room.ts'

export const strangerFrom = (network: string): FileSender => ({ known: false, id: network })

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
