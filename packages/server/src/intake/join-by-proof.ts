import type { CaseId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { lockCases } from '../ledger/lock.ts'
import { mergeCases } from '../ledger/merging.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { onePersonAt } from '../identifiers/one-person.ts'
import { proveIdentifier } from '../links/resolve-link.ts'
import type { Sight } from '../sight/customer/sight.ts'

/** An open case of whoever proved an address. */
export interface TheirCase {
  readonly caseId: CaseId
  /** Its first words. */
  readonly opening: string
}

export type JoinedByProof =
  /** It was joined to the open case that they had before. */
  | { readonly kind: 'joined' }
  /** They have several open cases, and have to say which one it is about. */
  | { readonly kind: 'which'; readonly cases: readonly TheirCase[] }
  /** It stays a case of its own, now known to be theirs. */
  | { readonly kind: 'proved' }

// More than anybody wants to choose from.
const mostCases = 8

/** Their open cases, the newest first. */
export const openCasesAt = async (
  app: Pick<AppContext, 'db'>,
  customers: readonly string[],
  besides: readonly CaseId[],
): Promise<readonly TheirCase[]> => {
  if (customers.length === 0) return []
  const rows = await app.db
    .selectFrom('matter_head')
    .select(['matter_id', 'opening'])
    .where('customer_id', 'in', customers)
    .where('status', '=', 'open')
    .$if(besides.length > 0, (query) => query.where('matter_id', 'not in', besides))
    .orderBy('changed_at', 'desc')
    .orderBy('matter_id')
    .limit(mostCases)
    .execute()
  return rows.map(({ matter_id: caseId, opening }) => ({ caseId, opening }))
}

/** Writes down that the holder of a link proved an address: from now on the link shows all that is theirs. */
export const widen = async (
  app: Pick<AppContext, 'db' | 'clock'>,
  link: Buffer,
  address: string,
): Promise<void> => {
  await app.db
    .insertInto('case_link_proof')
    .values({ hash: link, type: 'email', value: address, proved_at: app.clock.now() })
    .onConflict((conflict) => conflict.columns(['hash', 'type', 'value']).doNothing())
    .execute()
}

/**
 * What follows once the holder of a link has proved an address on record: what they told becomes part of their known
 * case, as told that day. Where they have none open it becomes theirs by itself; where they have several they say which.
 * @param into the case that they chose; `new` where they said that it is something new
 */
export const joinByProof = async (
  app: AppContext,
  { caseId, sight }: { readonly caseId: CaseId; readonly sight: Sight },
  address: string,
  into: string | null = null,
): Promise<JoinedByProof> => {
  const identifier = { type: 'email', value: address } as const
  const person = await onePersonAt(app.db, identifier)
  if (person === null) return { kind: 'proved' }
  const besides = sight.parts.map((part) => part.caseId)
  const cases = into === 'new' ? [] : await openCasesAt(app, person.customers, besides)
  // A case that is theirs only because a link to it was sent to that address is not joined unasked: they say whether it
  // is theirs.
  const alone = person.known && into === null && cases.length === 1
  const chosen = alone ? cases[0] : cases.find((one) => one.caseId === into)
  if (chosen === undefined && cases.length > 0) return { kind: 'which', cases }
  if (!person.known)
    await proveIdentifier(app.db, chosen?.caseId ?? sight.origin.caseId, identifier, app.clock.now())
  const latest = person.known ? person.latest : null
  const customer = await customerOf(app, chosen?.caseId ?? latest?.caseId ?? null)
  const theirs = person.customers.includes(sight.origin.customerId) ? null : customer
  const adopted = async (trx: LedgerTransaction): Promise<void> => {
    if (theirs !== null) await adopt(trx, sight.origin.caseId, theirs)
  }
  if (chosen === undefined) {
    await transact(app, adopted)
    return { kind: 'proved' }
  }
  const joined = await mergeCases(app, {
    from: caseId,
    into: chosen.caseId,
    actor: sight.actor,
    proved: true,
    alongside: adopted,
  })
  if (!joined.ok) return { kind: 'proved' }
  return { kind: 'joined' }
}

const customerOf = async ({ db }: Pick<AppContext, 'db'>, caseId: CaseId | null): Promise<string | null> => {
  if (caseId === null) return null
  const row = await db
    .selectFrom('matter_head')
    .select('customer_id')
    .where('matter_id', '=', caseId)
    .executeTakeFirst()
  return row?.customer_id ?? null
}

/** Moves the case to the customer that its holder has proved to be, and locks it, so that decisions on it wait. */
const adopt = async (trx: LedgerTransaction, caseId: CaseId, customer: string): Promise<void> => {
  await lockCases(trx, [caseId])
  await trx
    .updateTable('matter_head')
    .set({ customer_id: customer })
    .where('matter_id', '=', caseId)
    .execute()
}
