import type { AppContext } from '../app/app-context.ts'
import { isDeadlock, violatedConstraint } from '../db/constraint.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { singlingOut } from '../identifiers/identifier.ts'
import { knownBy, normaliseAll } from '../identifiers/normalise.ts'
import { hashOf } from '../links/secret.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { NobodyCanOwnError } from './open-case.ts'
import { openOwn } from './open-own.ts'
import { placeProven } from './place-proven.ts'

// A try fails only where another contact of the same customer was quicker, so this many would have to come in at once.
const mostTries = 12

/**
 * Takes in a contact. When this returns it is stored. Whoever comes without proof opens a case of their own, with an
 * owner: whether we know the address they give is not even asked, so nothing of the answer can tell. With proof it
 * joins the case that the proof is of.
 * @throws NobodyCanOwnError, NoCompanyError, AnsweredBeforeError
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
    keyHash: incoming.answer?.keyHash ?? null,
  }
  const opensItsOwn =
    proof.kind === 'none' ||
    (proof.kind === 'staff' && (incoming.reference === undefined || proof.recognised === undefined)) ||
    (proof.kind === 'record' && identifiers.every(({ type }) => !singlingOut.includes(type)))
  return opensItsOwn
    ? await unlessNobodyCould(
        app,
        snapshot,
        async () => await openOwn(app, { incoming, identifiers, checked, sameness }, snapshot),
      )
    : await placeProven(app, { incoming, identifiers, checked, sameness, proof })
}

/** null where nobody could own a case as far as this process knew, and the directory has changed since. */
const unlessNobodyCould = async <T>(
  app: AppContext,
  { version }: DirectorySnapshot,
  open: () => Promise<T>,
): Promise<T | null> => {
  try {
    return await open()
  } catch (thrown) {
    if (!(thrown instanceof NobodyCanOwnError)) throw thrown
    if ((await app.directory.fresh()).version === version) throw thrown
    return null
  }
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
