import type { AppContext } from '../app-context.ts'
import { isDeadlock, violatedConstraint } from '../db/constraint.ts'
import { hashOf } from '../links/secret.ts'
import { findPlace } from './find-case.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { joinCaseIn } from './join-case.ts'
import { lookUp } from './look-up.ts'
import { normaliseAll } from './normalise.ts'
import { openCase, openCaseIn, type Opening } from './open-case.ts'
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
  const known = await lookUp(app.db, {
    identifiers,
    source: incoming.source ?? null,
    reference: incoming.reference === undefined ? null : parseReference(incoming.reference),
    linkHash: incoming.linkSecret === undefined ? null : hashOf(incoming.linkSecret),
  })
  const before = known.source ?? known.link
  if (before !== null) return { kind: 'known', ...before }
  const snapshot = await app.directory.at(known.directoryVersion, app.db)
  const place = findPlace(incoming.proof, known)
  switch (place.kind) {
    case 'nobody':
      return await openCase(app, { incoming, identifiers, opener: { kind: 'new' }, snapshot })
    case 'customer': {
      const { customerId, match, proven } = place
      const opener = { kind: 'known', customerId, match, proven } as const
      return await openForKnown(app, { incoming, identifiers, opener, snapshot })
    }
    case 'case': {
      const { caseId, named, proven } = place
      const joining = { incoming, identifiers, caseId, named, proven }
      return await app.db.transaction().execute(async (trx) => await joinCaseIn(trx, app, joining))
    }
    default: {
      const unknown: never = place
      return unknown
    }
  }
}

/** Holds the customer, so that of two contacts at once only one opens a case; null where one was opened meanwhile. */
const openForKnown = async (
  app: AppContext,
  opening: Opening & { readonly opener: { readonly customerId: string } },
): Promise<Receipt | null> =>
  await app.db.transaction().execute(async (trx) => {
    const { customerId } = opening.opener
    await trx.selectFrom('customer').select('id').where('id', '=', customerId).forUpdate().execute()
    const open = await trx
      .selectFrom('case_head')
      .select('case_id')
      .where('customer_id', '=', customerId)
      .where('status', '=', 'open')
      .limit(1)
      .executeTakeFirst()
    return open === undefined ? await openCaseIn(trx, app, opening) : null
  })

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
