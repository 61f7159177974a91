import { type Actor, type CaseId, type Instant, type ServiceTerms, throughOf } from '@buckstop/domain'
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

/** So many people whom nothing proves have people called through one machine, before the rest is gathered. */
const mostThroughMachine = 5

type Asking = Pick<AppContext, 'clock'>

/**
 * From when on people are called to it; null where they are called at once. Whoever nothing proves has people called
 * once per network and some minutes, also through the link that they got: it proves no more than that they opened it.
 * Through a machine that is once for each whom it speaks for, and a few times for all of them whom nothing proves.
 */
export const gatheredUntil = async (
  trx: Transaction<Tables>,
  app: Asking,
  { dangerGatherMinutes }: ServiceTerms,
  { actor, caseId, network }: Teller,
): Promise<Instant | null> => {
  const calls = async (who: string): Promise<Instant | null> =>
    await takeCall(trx, who, app.clock.now(), dangerGatherMinutes)
  if (actor.kind === 'machine') {
    const token = network ?? `machine ${actor.of} ${actor.name}`
    const person = throughOf(actor) ?? caseId
    const until = person === null ? null : await calls(`${token} for ${person}`)
    if (until !== null) return until
    return caseId !== null && (await provedThrough(trx, caseId, actor)) !== null
      ? null
      : await firstOf(mostThroughMachine, async (place) => await calls(`${token} ${place}`))
  }
  if (actor.kind !== 'customer' || network === undefined) return null
  if (caseId !== null && (await provedThrough(trx, caseId, actor)) !== null) return null
  return await calls(network)
}

/** The first of so many places that is free; else when the first of them is again. */
const firstOf = async (
  most: number,
  take: (place: number) => Promise<Instant | null>,
): Promise<Instant | null> => {
  let soonest: Instant | null = null
  for (let place = 1; place <= most; place += 1) {
    const until = await take(place)
    if (until === null) return null
    if (soonest === null || until < soonest) soonest = until
  }
  return soonest
}
