import { addMilliseconds, days, type CaseId, type Instant } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import { hashOf, newSecret } from './secret.ts'

/** How long a customer's link opens their case: two years, in elapsed time. */
export const linkLifetime = days(730)

export interface LinkWanted {
  readonly caseId: CaseId
  readonly now: Instant
  /** The address that the link is sent to: its first use checks the address. */
  readonly identifier?: Identifier
  /** A secret drawn before; a new one where it is left out. */
  readonly secret?: string
}

/** The row of `case_link` for a secret; for those who write it in a statement of their own. */
export const linkRow = (link: LinkWanted & { readonly secret: string }) => ({
  hash: hashOf(link.secret),
  matter_id: link.caseId,
  identifier_type: link.identifier?.type ?? null,
  identifier_value: link.identifier?.value ?? null,
  created_at: link.now,
  expires_at: addMilliseconds(link.now, linkLifetime),
})

/**
 * Makes a link to a case and gives its secret, which is seen this once. In the transaction of what it is for, so
 * that there is never a link to a case that was not written.
 * @throws where the secret, or the identifier's absence, violates the table's keys.
 */
export async function newLink(trx: Transaction<Tables>, link: LinkWanted): Promise<string> {
  const secret = link.secret ?? newSecret()
  await trx
    .insertInto('case_link')
    .values(linkRow({ ...link, secret }))
    .execute()
  return secret
}

/** A link that reached nobody opens nothing. */
export const takeLinkBack = async (db: Kysely<Tables>, secret: string): Promise<void> => {
  await db.deleteFrom('case_link').where('hash', '=', hashOf(secret)).execute()
}
