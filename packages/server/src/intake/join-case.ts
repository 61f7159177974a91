import type { Actor, CaseCommand, CaseId, Instant } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { sendsMail } from '../directory/sends-mail.ts'
import { gatheredUntil } from '../danger/gathered-until.ts'
import { dangerTruth } from '../danger/truth.ts'
import { holdSlot } from './call-slots.ts'
import { type HeldCase, lockCases } from '../ledger/lock.ts'
import { decideOn, type WantedStep } from '../ledger/run-command.ts'
import type { Rows } from '../ledger/rows.ts'
import { writeRows } from '../ledger/statement.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { nextStep } from './next-step.ts'
import { awaited } from './awaited.ts'
import { commandOf, type Others, type Wish, WishRefusedError } from './wish.ts'
import { type Given, type KnownBy, knownBy } from '../identifiers/normalise.ts'
import { identityRows } from './identity-rows.ts'
import { answerRows, emailAmong, originalRows, sourceRows, withSource } from './open-case.ts'
import { contactOf, senderOf } from './sender.ts'
import { sentAwayOf } from './sent-away.ts'
import { waysOf } from './ways.ts'
import { tellsOfDanger, textsOf, type ContactTexts } from './contact-texts.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'

export interface Joining {
  readonly incoming: Incoming
  readonly identifiers: readonly Given[]
  /** The identifier that was proved. */
  readonly checked: KnownBy | null
  readonly caseId: CaseId
  /** Joined even when it has ended; a case that was merely the customer's latest is not. */
  readonly named: boolean
}

// As often as cases go into one another before somebody has to look at it.
const longestWay = 16

/**
 * Adds a contact to a case, in the transaction that holds the case; where it was joined to another, to that one.
 * @returns null where the case is not there, or has ended since it was found: the caller looks again
 */
export const joinCaseIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  joining: Joining,
): Promise<Receipt | null> => {
  const held = await lockGoingOn(trx, joining.caseId)
  if (held === null || (held.position.state.kind !== 'open' && !joining.named)) return null
  const snapshot = await app.directory.at(held.directoryVersion, trx)
  const { wish } = joining.incoming
  const { state } = held.position
  if (wish?.kind === 'call' && wish.slot !== undefined && state.kind !== 'unopened')
    await holdSlot(trx, snapshot, { of: state.owner, slot: wish.slot, now: app.clock.now() })
  const until = await calledFrom(trx, app, joining.incoming, snapshot)
  const others =
    wish?.kind === 'person' && state.kind !== 'unopened'
      ? await awaited(trx, snapshot, { ...state, now: app.clock.now() })
      : {}
  const { receipt, rows } = prepare(
    app,
    joining,
    { held: withAddress(held, joining), until, others },
    snapshot,
  )
  const { incoming } = joining
  await writeRows(trx, {
    ...rows,
    answers: answerRows(incoming, receipt),
    originals: originalRows(incoming, receipt),
  })
  await incoming.alongside?.(trx, receipt)
  return receipt
}

/** From when on people are called to danger that it tells of; null for at once. */
const calledFrom = async (
  trx: LedgerTransaction,
  app: AppContext,
  incoming: Incoming,
  { terms }: DirectorySnapshot,
): Promise<Instant | null> => {
  const { proof, network } = incoming
  if (proof.kind !== 'link' || !tellsOfDanger(incoming)) return null
  return await gatheredUntil(trx, app, terms, { actor: senderOf(incoming), caseId: proof.caseId, network })
}

/** The case into which this one went, or itself. */
const lockGoingOn = async (trx: LedgerTransaction, first: CaseId): Promise<HeldCase | null> => {
  let caseId = first
  for (let steps = 0; steps < longestWay; steps += 1) {
    const [held] = await lockCases(trx, [caseId])
    if (held === undefined) return null
    const { state } = held.position
    if (state.kind !== 'ended' || state.mergedInto === null) return held
    caseId = state.mergedInto
  }
  throw new Error('a case went into another too many times')
}

/**
 * A case that has no address for its mails takes the one that now comes with it; never the case into which this one
 * went, which has a customer of its own, and never that of somebody whom its customer let in: mails bring a link.
 */
const withAddress = (held: HeldCase, { caseId, identifiers, incoming }: Joining): HeldCase => {
  const { constants } = held
  const { proof } = incoming
  const isLetIn = proof.kind === 'link' && proof.holder?.companion !== undefined
  // A colleague's word joins cases, and gives nobody a way to read one.
  if (held.matterId !== caseId || constants.email !== null || proof.kind === 'staff' || isLetIn) return held
  return { ...held, constants: { ...constants, email: emailAmong(identifiers) } }
}

const prepare = (
  app: AppContext,
  { incoming, identifiers, checked, caseId: first }: Joining,
  {
    held,
    until,
    others,
  }: { readonly held: HeldCase; readonly until: Instant | null; readonly others: Others },
  snapshot: DirectorySnapshot,
): { readonly receipt: Receipt; readonly rows: Rows } => {
  const { matterId: caseId } = held
  const contactId = app.newId()
  const now = app.clock.now()
  const words = textsOf(incoming, 'joins', snapshot.terms, app.newId)
  const actor = senderOf(incoming)
  const contact = contactOf(incoming, contactId, words, now)
  const ways = waysOf(
    incoming,
    knownBy(identifiers).map(({ type }) => type),
  )
  const decided = decideOn(app, held, snapshot, {
    steps: [
      {
        actor,
        command: { type: 'receiveContact', contact, issue: null, ways, continues: incoming.continues },
      },
      ...besides(actor, words, until),
      ...(incoming.sentAway === undefined
        ? []
        : [
            optionally(actor, {
              type: 'reportSentAway',
              ...sentAwayOf(incoming, incoming.sentAway, snapshot),
              words: words.words,
            }),
          ]),
      ...(incoming.wish === undefined ? [] : [wanted(actor, held, { wish: incoming.wish, others }, words)]),
    ],
    texts: words.texts,
    files: incoming.files ?? [],
  })
  if (!decided.ok && incoming.wish !== undefined) throw new WishRefusedError(decided.refusal)
  if (!decided.ok) throw new Error(`a contact was refused: ${decided.refusal.code}`)
  const state = decided.appended.position.state
  if (state.kind === 'unopened') throw new Error('a joined case was never opened')
  return {
    receipt: {
      kind: 'joined',
      caseId,
      reference: state.reference,
      contactId,
      owner: state.owner,
      next: nextStep(state),
      danger: dangerTruth(state, snapshot, { now, byMail: sendsMail(app, snapshot) }),
    },
    rows: {
      ...decided.appended.rows,
      contacts: withSource(decided.appended.rows.contacts, incoming),
      source: sourceRows(incoming, caseId, contactId),
      ...identityRows({
        incoming,
        identifiers,
        checked,
        caseId: first,
        customerId: held.constants.customerId,
        now,
      }),
    },
  }
}

/**
 * What the contact asks for besides being heard. Where the sender may not do that to this case, it stays in their words
 * and nothing follows from it.
 */
const besides = (
  actor: Actor,
  { issues, remedySought, danger }: ContactTexts,
  until: Instant | null,
): readonly WantedStep[] => [
  ...(danger === null
    ? []
    : [optionally(actor, { type: 'raiseDanger', words: danger, gatheredUntil: until, heard: true })]),
  ...issues.map((words) => optionally(actor, { type: 'raiseIssue', words })),
  ...(remedySought === null ? [] : [optionally(actor, { type: 'recordRemedySought', words: remedySought })]),
]

const wanted = (
  actor: Actor,
  { position: { state } }: HeldCase,
  { wish, others }: { readonly wish: Wish; readonly others: Others },
  { words }: ContactTexts,
): WantedStep => {
  if (state.kind === 'unopened') throw new Error('something was wanted of a case that was never opened')
  return { actor, command: commandOf(wish, state, words, others) }
}

const optionally = (actor: Actor, command: CaseCommand): WantedStep => ({ actor, command, optional: true })
