import { sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { singlingOut } from '../identifiers/identifier.ts'
import { type KnownBy, knownBy } from '../identifiers/normalise.ts'
import { parseReference } from '../identifiers/reference.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { beforeOf } from './before.ts'
import { findPlace, type Place, type Proven } from './find-case.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { joinCaseIn } from './join-case.ts'
import { lookUp } from './look-up.ts'
import { openCaseIn, type Opening } from './open-case.ts'
import type { Taken } from './open-own.ts'

/**
 * With proof: into the case it is of, or a new one of the customer it singles out; or of somebody new.
 * @returns null where it changed meanwhile: the caller tries again
 */
export const placeProven = async (
  app: AppContext,
  { incoming, identifiers, checked, sameness, proof }: Taken & { readonly proof: Proven },
): Promise<Receipt | null> => {
  // Before the transaction begins: whoever holds one connection must never wait for a second.
  await app.loads.refresh()
  return await transact(app, async (trx) => {
    const known = knownBy(identifiers)
    if (proof.kind === 'record') await holdIdentifiers(trx, known)
    const reference = incoming.reference === undefined ? null : parseReference(incoming.reference)
    const asked = proof.kind === 'address' || proof.kind === 'record' ? known : []
    const found = await lookUp(trx, { ...sameness, identifiers: asked, reference })
    const before = beforeOf(found)
    if (before !== null) return before
    const from = { name: incoming.from.name ?? null, identifiers: known, checked }
    const place = ofItsOwn(incoming, findPlace(proof, from, found))
    if (place.kind === 'case') return await joinCaseIn(trx, app, { incoming, identifiers, checked, ...place })
    const snapshot = await app.directory.at(found.directoryVersion, trx)
    const opener = place.kind === 'nobody' ? ({ kind: 'new' } as const) : { ...place, kind: 'known' as const }
    return await openFor(trx, app, { incoming, identifiers, checked, opener, snapshot })
  })
}

/** An imported case stays a case of its own, whatever else its customer has open. */
const ofItsOwn = ({ imported = false }: Incoming, place: Place): Place =>
  imported && place.kind === 'case' && place.match !== null ? { kind: 'customer', match: place.match } : place

/** So that of two rows of a file about one new person, taken in at once, the second finds the first. */
const holdIdentifiers = async (trx: Transaction<Tables>, identifiers: readonly KnownBy[]): Promise<void> => {
  const held = identifiers
    .filter(({ type }) => singlingOut.includes(type))
    .map(({ type, value }) => `${type} ${value}`)
    .toSorted()
  await sql`select pg_advisory_xact_lock(hashtextextended(held, 0)) from unnest(${held}::text[]) held`.execute(
    trx,
  )
}

/** Holds a known customer, so that of two contacts at once only one opens a case; null where one was opened meanwhile. */
const openFor = async (
  trx: LedgerTransaction,
  app: AppContext,
  opening: Opening,
): Promise<Receipt | null> => {
  const { opener } = opening
  const joins = opening.incoming.imported !== true
  if (joins && opener.kind === 'known' && (await hasOpenCase(trx, opener.match.customerId))) return null
  return await openCaseIn(trx, app, opening)
}

const hasOpenCase = async (trx: Transaction<Tables>, customerId: string): Promise<boolean> => {
  await trx.selectFrom('customer').select('id').where('id', '=', customerId).forUpdate().execute()
  const open = await trx
    .selectFrom('matter_head')
    .select('matter_id')
    .where('customer_id', '=', customerId)
    .where('status', '=', 'open')
    .limit(1)
    .executeTakeFirst()
  return open !== undefined
}
