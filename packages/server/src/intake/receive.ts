import type { Transaction } from 'kysely'
import type { AppContext } from '../app-context.ts'
import { isDeadlock, violatedConstraint } from '../db/constraint.ts'
import type { Tables } from '../db/tables.ts'
import { hashOf } from '../links/secret.ts'
import { findPlace } from './find-case.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { joinCaseIn } from './join-case.ts'
import { type Known, lookUp, type SenderWanted, writeUnlessKnown } from './look-up.ts'
import { normaliseAll } from './normalise.ts'
import {
  NobodyCanOwnError,
  openCaseIn,
  type Opening,
  type PreparedOpening,
  prepareOpening,
} from './open-case.ts'
import { parseReference } from './reference.ts'

// Each try is lost to another contact that got further, so this many at once would have to meet in one customer.
const mostTries = 12

/**
 * Takes in a contact: finds the customer and their case, or opens one with an owner. When this returns it is stored.
 * Without proof of who sent it, it may join a case for its owner to see, and its sender learns nothing of the case.
 * First contacts of one customer that race each other end in one customer and one case: who comes second looks again.
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
  const identifiers = normaliseAll(incoming.from.identifiers)
  const wanted = {
    identifiers,
    source: incoming.source ?? null,
    reference: incoming.reference === undefined ? null : parseReference(incoming.reference),
    linkHash: incoming.linkSecret === undefined ? null : hashOf(incoming.linkSecret),
  }
  const found = await lookUpOrOpen(app, incoming, wanted)
  if (found.kind === 'opened') return found.receipt
  const { known } = found
  const before = known.source ?? known.link
  if (before !== null) return { kind: 'known', ...before }
  const place = findPlace(incoming.proof, known)
  switch (place.kind) {
    case 'nobody':
    case 'customer': {
      const snapshot = await app.directory.at(known.directoryVersion, app.db)
      const opener =
        place.kind === 'nobody' ? ({ kind: 'new' } as const) : { ...place, kind: 'known' as const }
      return await openFor(app, { incoming, identifiers, opener, snapshot })
    }
    case 'case': {
      const joining = { incoming, identifiers, ...place }
      return await app.db.transaction().execute(async (trx) => await joinCaseIn(trx, app, joining))
    }
    default: {
      const unknown: never = place
      return unknown
    }
  }
}

/** Whether the sender says nothing of a case or of who they are, and nothing has to be written with it. */
const mayBeNew = ({ proof, reference, alongside }: Incoming): boolean =>
  (proof.kind === 'none' || proof.kind === 'staff') && reference === undefined && alongside === undefined

/**
 * Most who come are new. Their case is made ready beforehand and written in the same trip that finds nobody; for
 * anybody else that trip is the looking up.
 */
const lookUpOrOpen = async (
  app: AppContext,
  incoming: Incoming,
  wanted: SenderWanted,
): Promise<
  { readonly kind: 'opened'; readonly receipt: Receipt } | { readonly kind: 'found'; readonly known: Known }
> => {
  if (!mayBeNew(incoming)) return { kind: 'found', known: await lookUp(app.db, wanted) }
  const snapshot = await app.directory.current()
  const { identifiers } = wanted
  const ready = await readyOrNull(
    async () => await prepareOpening(app, { incoming, identifiers, opener: { kind: 'new' }, snapshot }),
  )
  if (ready === null) return { kind: 'found', known: await lookUp(app.db, wanted) }
  const { written, known } = await writeUnlessKnown(app.db, wanted, snapshot.version, ready.rows)
  if (!written) return { kind: 'found', known }
  app.loads.gave(ready.owner)
  return { kind: 'opened', receipt: ready.receipt }
}

/** A company in which nobody can own a case still takes in what belongs to one that is there. */
const readyOrNull = async (prepare: () => Promise<PreparedOpening>): Promise<PreparedOpening | null> => {
  try {
    return await prepare()
  } catch (thrown) {
    if (thrown instanceof NobodyCanOwnError) return null
    throw thrown
  }
}

/**
 * In a transaction that holds a known customer, so that of two contacts at once only one opens a case; null where one
 * was opened meanwhile.
 */
const openFor = async (app: AppContext, opening: Opening): Promise<Receipt | null> =>
  await app.db.transaction().execute(async (trx) => {
    const { opener } = opening
    if (opener.kind === 'known' && (await hasOpenCase(trx, opener.customerId))) return null
    return await openCaseIn(trx, app, opening)
  })

const hasOpenCase = async (trx: Transaction<Tables>, customerId: string): Promise<boolean> => {
  await trx.selectFrom('customer').select('id').where('id', '=', customerId).forUpdate().execute()
  const open = await trx
    .selectFrom('case_head')
    .select('case_id')
    .where('customer_id', '=', customerId)
    .where('status', '=', 'open')
    .limit(1)
    .executeTakeFirst()
  return open !== undefined
}

const raced = new Set([
  'customer_identifier_pkey',
  'case_reference_pkey',
  'contact_source_pkey',
  'case_link_pkey',
  'case_head_owner_is_able',
])

/** Something came first: the same customer, source or link, the same reference, or the owner's leave. */
const wasOvertaken = (thrown: unknown): boolean =>
  isDeadlock(thrown) || raced.has(violatedConstraint(thrown) ?? '')
