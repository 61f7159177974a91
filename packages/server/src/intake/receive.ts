import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { isDeadlock, violatedConstraint } from '../db/constraint.ts'
import { gatheredUntil } from '../danger/gathered-until.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'
import { hashOf } from '../links/secret.ts'
import { findPlace, type Place, type Proven } from './find-case.ts'
import { singlingOut } from '../identifiers/identifier.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { joinCaseIn } from './join-case.ts'
import { type Known, lookUp, type Sameness, writeAloneUnlessBefore, writeUnlessBefore } from './look-up.ts'
import { type Given, type KnownBy, knownBy, normaliseAll } from '../identifiers/normalise.ts'
import {
  NobodyCanOwnError,
  openCaseIn,
  type Opening,
  type PreparedOpening,
  prepareOpening,
} from './open-case.ts'
import { parseReference } from '../identifiers/reference.ts'
import { tellsOfDanger } from './contact-texts.ts'

// A try fails only where another contact of the same customer was quicker, so this many would have to come in at once.
const mostTries = 12

/**
 * Takes in a contact. When this returns it is stored. Whoever comes without proof opens a case of their own, with an
 * owner: whether we know the address they give is not even asked, so nothing of the answer can tell. With proof it
 * joins the case that the proof is of.
 * @throws NobodyCanOwnError, NoCompanyError
 */
export const receive = async (app: AppContext, incoming: Incoming): Promise<Receipt> => {
  for (let tried = 1; ; tried += 1) {
    try {
      const receipt = await tryToReceive(app, incoming)
      if (receipt !== null) return receipt
      if (tried === mostTries) throw new Error('the case of a contact kept changing while it came in')
    } catch (thrown) {
      if (!wasOvertaken(thrown) || tried === mostTries) throw thrown
    }
  }
}

const tryToReceive = async (app: AppContext, incoming: Incoming): Promise<Receipt | null> => {
  const snapshot = await app.directory.current()
  const { country } = snapshot.company
  const { proof } = incoming
  const proved = proof.kind === 'address' ? [proof.identifier] : []
  const identifiers = normaliseAll([...proved, ...incoming.from.identifiers], country)
  const checked = knownBy(normaliseAll(proved, country))[0] ?? null
  const sameness = {
    source: incoming.source ?? null,
    linkHash: incoming.linkSecret === undefined ? null : hashOf(incoming.linkSecret),
  }
  const opensItsOwn =
    proof.kind === 'none' ||
    (proof.kind === 'staff' && (incoming.reference === undefined || proof.recognised === undefined)) ||
    (proof.kind === 'record' && identifiers.every(({ type }) => !singlingOut.includes(type)))
  return opensItsOwn
    ? await openOwn(app, { incoming, identifiers, checked, sameness }, snapshot)
    : await placeProven(app, { incoming, identifiers, checked, sameness, proof })
}

interface Taken {
  readonly incoming: Incoming
  readonly identifiers: readonly Given[]
  readonly checked: KnownBy | null
  readonly sameness: Sameness
}

/** Thrown to roll the transaction back; carries what was found. */
class NotWritten extends Error {
  readonly known: Known

  constructor(known: Known) {
    super('not written')
    this.known = known
  }
}

/**
 * A case of its own, made ready beforehand and written in one trip. What has to be written with it makes that a
 * transaction; so does danger without proof, which calls people once per network and some minutes.
 */
const openOwn = async (
  app: AppContext,
  taken: Taken,
  snapshot: DirectorySnapshot,
): Promise<Receipt | null> => {
  const { incoming, identifiers, checked, sameness } = taken
  const opening: Opening = { incoming, identifiers, checked, opener: { kind: 'new' }, snapshot }
  // Before the transaction begins: whoever holds one connection must never wait for a second.
  await app.loads.refresh()
  if (incoming.proof.kind === 'none' && tellsOfDanger(incoming)) {
    const opened = await unlessNobodyCan(async () => await openInDanger(app, taken, opening))
    return opened === null ? await nobodyCan(app, snapshot) : await settle(app, opened)
  }
  const ready = await unlessNobodyCan(async () => await prepareOpening(app.db, app, opening))
  if (ready === null) return await nobodyCan(app, snapshot)
  const { alongside } = incoming
  const what = [sameness, snapshot.version, ready.rows] as const
  const { written, known } =
    alongside === undefined
      ? await writeAloneUnlessBefore(app, ...what)
      : await transact(app, async (trx) => {
          const result = await writeUnlessBefore(trx, ...what)
          if (result.written) await alongside(trx, ready.receipt)
          return result
        })
  return await settle(app, { written, known, ready })
}

interface Opened {
  readonly written: boolean
  readonly known: Known
  readonly ready: PreparedOpening | null
}

/**
 * Nothing of the network is remembered where its danger was taken in before. That is looked at first, so that one sent
 * again and again keeps nobody else of its network from calling.
 */
const openInDanger = async (
  app: AppContext,
  { incoming, sameness }: Taken,
  opening: Opening,
): Promise<Opened> => {
  const before = await lookUp(app.db, { ...sameness, identifiers: [], reference: null })
  if (beforeOf(before) !== null) return { written: false, known: before, ready: null }
  const { alongside, network } = incoming
  const { terms, version } = opening.snapshot
  const teller = { actor: { kind: 'customer' }, caseId: null, network } as const
  try {
    return await transact(app, async (trx) => {
      const until = await gatheredUntil(trx, app, terms, teller)
      const ready = await prepareOpening(trx, app, { ...opening, gatheredUntil: until })
      const { written, known } = await writeUnlessBefore(trx, sameness, version, ready.rows)
      if (!written) throw new NotWritten(known)
      await alongside?.(trx, ready.receipt)
      return { written, known, ready }
    })
  } catch (thrown) {
    if (!(thrown instanceof NotWritten)) throw thrown
    return { written: false, known: thrown.known, ready: null }
  }
}

const nobodyCan = async (app: AppContext, snapshot: DirectorySnapshot): Promise<null> => {
  if ((await app.directory.fresh()).version === snapshot.version) throw new NobodyCanOwnError()
  return null
}

/** null where it has to be tried again, since the directory changed meanwhile. */
const settle = async (app: AppContext, { written, known, ready }: Opened): Promise<Receipt | null> => {
  if (written && ready !== null) {
    app.loads.gave(ready.owner)
    return ready.receipt
  }
  const before = beforeOf(known)
  if (before !== null) return before
  await app.directory.at(known.directoryVersion, app.db)
  return null
}

/** null where nobody can own a case, as far as this process knows. */
const unlessNobodyCan = async <T>(open: () => Promise<T>): Promise<T | null> => {
  try {
    return await open()
  } catch (thrown) {
    if (thrown instanceof NobodyCanOwnError) return null
    throw thrown
  }
}

const beforeOf = ({ source, link }: Known): Receipt | null => {
  const before = source ?? link
  return before === null ? null : { kind: 'known', ...before }
}

/** With proof: into the case it is of, or a new one of the customer it singles out; or of somebody new. */
const placeProven = async (
  app: AppContext,
  { incoming, identifiers, checked, sameness, proof }: Taken & { readonly proof: Proven },
): Promise<Receipt | null> => {
  // Beforehand, as above.
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

const raced = new Set([
  'matter_reference_pkey',
  'contact_source_pkey',
  'case_link_pkey',
  'matter_head_owner_is_able',
])

/** Something came first: the same source or link, the same reference, or the owner's leave. */
const wasOvertaken = (thrown: unknown): boolean =>
  isDeadlock(thrown) || raced.has(violatedConstraint(thrown) ?? '')
