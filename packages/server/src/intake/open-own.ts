import type { AppContext } from '../app/app-context.ts'
import { gatheredUntil } from '../danger/gathered-until.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Given, KnownBy } from '../identifiers/normalise.ts'
import { transact, unlessCommitted } from '../ledger/transact.ts'
import { beforeOf } from './before.ts'
import { tellsOfDanger } from './contact-texts.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { type Known, lookUp, type Sameness } from './look-up.ts'
import { type Opening, type PreparedOpening, prepareOpening } from './open-case.ts'
import { type UnwrittenOpening, writeOpeningIn, type WrittenOpening } from './write-opening.ts'
import { writeTogether } from './write-together.ts'

export interface Taken {
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
 * @returns null where the directory changed meanwhile: the caller tries again
 * @throws NobodyCanOwnError, AnsweredBeforeError
 */
export const openOwn = async (
  app: AppContext,
  taken: Taken,
  snapshot: DirectorySnapshot,
): Promise<Receipt | null> => {
  const { incoming, identifiers, checked } = taken
  const opening: Opening = { incoming, identifiers, checked, opener: { kind: 'new' }, snapshot }
  // Before the transaction begins: whoever holds one connection must never wait for a second.
  await app.loads.refresh()
  const isInDanger = incoming.proof.kind === 'none' && tellsOfDanger(incoming)
  // Who is called to danger, or comes to them, hangs on whom others are given at that moment.
  if (isInDanger || incoming.wish?.kind === 'person')
    return await openAfterOthers(app, taken, { opening, isInDanger })
  const ready = await prepareOpening(app.db, app, opening)
  let isWritten = false
  try {
    const outcome = await writeOpening(app, incoming, ready, unwritten(taken, snapshot, ready))
    isWritten = outcome.written
    return outcome.written ? ready.receipt : await unlessChanged(app, outcome.known)
  } finally {
    if (!isWritten) ready.takeBack()
  }
}

const unwritten = (
  { sameness }: Taken,
  { version }: DirectorySnapshot,
  { rows }: PreparedOpening,
): UnwrittenOpening => ({ sameness, directoryVersion: version, rows })

/** What has to be written with it makes it a transaction of more than one trip. */
const writeOpening = async (
  app: AppContext,
  { alongside, closes }: Incoming,
  { receipt }: PreparedOpening,
  opening: UnwrittenOpening,
): Promise<WrittenOpening> => {
  if (alongside === undefined) return await writeTogether(app, opening, closes === undefined)
  return await transact(app, async (trx) => {
    const outcome = await writeOpeningIn(trx, opening)
    if (outcome.written) await alongside(trx, receipt)
    return outcome
  })
}

/**
 * Nothing of the network is remembered where its danger was taken in before. That is looked at first, so that one sent
 * again and again keeps nobody else of its network from calling.
 */
const openAfterOthers = async (
  app: AppContext,
  taken: Taken,
  { opening, isInDanger }: { readonly opening: Opening; readonly isInDanger: boolean },
): Promise<Receipt | null> => {
  const before = beforeOf(await lookUp(app.db, { ...taken.sameness, identifiers: [], reference: null }))
  if (before !== null) return before
  const { alongside, machine, network } = taken.incoming
  const { snapshot } = opening
  const teller = { actor: machine ?? ({ kind: 'customer' } as const), caseId: null, network }
  try {
    return await transact(app, async (trx) => {
      const until = isInDanger ? await gatheredUntil(trx, app, snapshot.terms, teller) : null
      const ready = await prepareOpening(trx, app, { ...opening, gatheredUntil: until })
      unlessCommitted(trx, ready.takeBack)
      const outcome = await writeOpeningIn(trx, unwritten(taken, snapshot, ready))
      if (!outcome.written) throw new NotWritten(outcome.known)
      await alongside?.(trx, ready.receipt)
      return ready.receipt
    })
  } catch (thrown) {
    if (!(thrown instanceof NotWritten)) throw thrown
    return await unlessChanged(app, thrown.known)
  }
}

/** What came in before in its place; null where it was the directory that stood in its way. */
const unlessChanged = async (app: AppContext, known: Known): Promise<Receipt | null> => {
  const before = beforeOf(known)
  if (before === null) await app.directory.at(known.directoryVersion, app.db)
  return before
}
