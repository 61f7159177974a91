import { addMilliseconds, type CaseId, days, type Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { widerNetworkOf } from '../addresses/network.ts'
import type { Tables } from '../db/tables.ts'
import type { Row } from '../ledger/rows.ts'
import type { Incoming } from './incoming.ts'

/** As long as a message may wait before it is sent at all, and a little. */
const kept = days(4)
const countedFor = days(1)

/**
 * How many mails one network causes in a day is bounded (`messages/confirmations.ts`), and what came in a flood is told by
 * its network (`floods`): it is kept where nothing proves who comes.
 */
export const cameFromRows = (
  { network, proof, imported }: Incoming,
  { caseId, now }: { readonly caseId: CaseId; readonly now: Instant },
): readonly Row[] =>
  network === undefined || proof.kind !== 'none' || imported === true
    ? []
    : [{ matter_id: caseId, network: widerNetworkOf(network), at: now }]

/** What decides nothing any more. */
export const forgetCameFrom = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  await sql`delete from came_from where at <= ${addMilliseconds(now, -kept)}::timestamptz`.execute(db)
  await sql`
    delete from confirmation_count where counted_from <= ${addMilliseconds(now, -countedFor)}::timestamptz
  `.execute(db)
}
