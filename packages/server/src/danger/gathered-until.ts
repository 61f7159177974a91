import type { Actor, CaseId, Instant, ServiceTerms } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { provedThrough } from '../identifiers/proved-customer.ts'
import { takeCall } from './networks.ts'

/** Who tells of danger, or takes it along into another case. */
export interface Teller {
  readonly actor: Actor
  /** The case whose link they have; null for whoever opens a case without proof. */
  readonly caseId: CaseId | null
  /** Left out for what came over none. */
  readonly network: string | undefined
}

/**
 * From when on people are called to it; null where they are called at once. Whoever nothing proves has people called
 * once per network and some minutes, also through the link that they got: it proves no more than that they opened it.
 */
export const gatheredUntil = async (
  trx: Transaction<Tables>,
  { clock }: Pick<AppContext, 'clock'>,
  { dangerGatherMinutes }: ServiceTerms,
  { actor, caseId, network }: Teller,
): Promise<Instant | null> => {
  if (actor.kind !== 'customer' || network === undefined) return null
  if (caseId !== null && (await provedThrough(trx, caseId, actor)) !== null) return null
  return await takeCall(trx, network, clock.now(), dangerGatherMinutes)
}
