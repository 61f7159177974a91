import { canOwn, chooseOwner, type ChosenOwner, type Instant, type OpenCase } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { sendsMail } from '../directory/sends-mail.ts'
import { dangerTruth } from '../danger/truth.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { alone, type HeldCase } from '../ledger/lock.ts'
import { unwritten } from '../ledger/position.ts'
import { bytes, type Row, type Rows } from '../ledger/rows.ts'
import { decideOn } from '../ledger/run-command.ts'
import { writeRows } from '../ledger/statement.ts'
import { linkRow } from '../links/new-link.ts'
import { newSecret } from '../links/secret.ts'
import { parseEmail } from '../identifiers/email.ts'
import { awaited } from './awaited.ts'
import { cameFromRows } from './came-from.ts'
import type { Incoming, Receipt } from './incoming.ts'
import type { Match } from './look-up.ts'
import { nextStep } from './next-step.ts'
import { commandOf, type Wish } from './wish.ts'
import { type Given, type KnownBy, knownBy } from '../identifiers/normalise.ts'
import { identityRows } from './identity-rows.ts'
import { newReference } from '../identifiers/reference.ts'
import { contactOf, senderOf } from './sender.ts'
import { sentAwayOf } from './sent-away.ts'
import { waysOf } from './ways.ts'
import { textsOf } from './contact-texts.ts'
import { openingOf } from '../ledger/openings.ts'
import { type LedgerTransaction, unlessCommitted } from '../ledger/transact.ts'

/** Nobody at all can own a case: a company in which nobody works. Nothing was stored. */
export class NobodyCanOwnError extends Error {
  constructor() {
    super('nobody in the directory can own a case')
    this.name = 'NobodyCanOwnError'
  }
}

/** The customer of a new case: somebody new, or somebody known who has nothing open. */
export type Opener = { readonly kind: 'new' } | { readonly kind: 'known'; readonly match: Match }

export interface Opening {
  readonly incoming: Incoming
  readonly identifiers: readonly Given[]
  /** The identifier that was proved. */
  readonly checked: KnownBy | null
  readonly opener: Opener
  readonly snapshot: DirectorySnapshot
  /**
   * People are called to its danger only then, and told of everything that came from its network by then; null where
   * they are called at once.
   */
  readonly gatheredUntil?: Instant | null
}

/** A case that is ready to be written. */
export interface PreparedOpening {
  readonly receipt: Receipt
  readonly rows: Rows
  /** It counts among those of its owner already, for whoever chooses the next one; unless it is not written after all. */
  readonly takeBack: () => void
}

/** Opens a case in a transaction, with what is to be written alongside. */
export const openCaseIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  opening: Opening,
): Promise<Receipt> => {
  const { receipt, rows, takeBack } = await prepareOpening(trx, app, opening)
  unlessCommitted(trx, takeBack)
  await writeRows(trx, rows)
  await opening.incoming.alongside?.(trx, receipt)
  return receipt
}

/**
 * All rows of a new case: its customer, owner, words, link, clocks and messages. Writes nothing. How much everybody has
 * (`app.loads`) is counted beforehand by whoever asks, since this may be in a transaction.
 * @throws NobodyCanOwnError
 */
export const prepareOpening = async (
  db: Kysely<Tables>,
  app: AppContext,
  { incoming, identifiers, checked, opener, snapshot, gatheredUntil = null }: Opening,
): Promise<PreparedOpening> => {
  const { newId } = app
  const now = app.clock.now()
  const caseId = newId()
  const customerId = opener.kind === 'new' ? newId() : opener.match.customerId
  const contactId = newId()
  const words = textsOf(incoming, 'opens', snapshot.terms, newId)
  const chosen = ownerOf(app, incoming, snapshot, now)
  const { imported = false, endedElsewhere = false } = incoming
  const types = [
    ...knownBy(identifiers).map(({ type }) => type),
    ...(opener.kind === 'known' ? opener.match.types : []),
  ]
  const command: OpenCase = {
    type: 'openCase',
    caseId,
    reference: newReference(),
    team: chosen.team,
    owner: chosen.owner,
    offerToTeam: chosen.offerToTeam,
    contact: contactOf(incoming, contactId, words, now),
    issues: words.issues.length === 0 ? [words.words] : words.issues,
    ways: waysOf(incoming, types),
    language: incoming.language,
    remedySought: words.remedySought,
    danger: words.danger,
    cameInFlood: incoming.cameInFlood === true,
    sentAway: incoming.sentAway === undefined ? null : sentAwayOf(incoming, incoming.sentAway, snapshot),
    dangerGatheredUntil: gatheredUntil,
    imported,
    endedElsewhere,
    takeUpAfter:
      imported && !endedElsewhere
        ? await app.takeUps.daysAhead(db, chosen.owner, snapshot.terms.takeUpsPerDay)
        : 0,
  }
  const held: HeldCase = {
    kind: 'case',
    matterId: caseId,
    position: unwritten('case'),
    constants: { customerId, opening: openingOf(incoming.words), email: emailAmong(identifiers) },
    customer: { language: incoming.language, ...alone },
    directoryVersion: snapshot.version,
  }
  const actor = senderOf(incoming)
  const others = incoming.wish?.kind === 'person' ? await awaited(db, snapshot, { ...chosen, now }) : {}
  const decided = decideOn(app, held, snapshot, {
    steps: [
      { actor, command },
      ...wishedAtOnce(incoming).map((wish) => ({
        actor,
        command: commandOf(wish, chosen, words.words, others),
        // Nobody can answer as that leader: the owner does, and nobody is turned away for it.
        optional: wish.kind === 'leader',
      })),
    ],
    texts: words.texts,
    files: incoming.files ?? [],
  })
  if (!decided.ok) {
    if (decided.refusal.code === 'nobody-can-own') throw new NobodyCanOwnError()
    throw new Error(`a case was refused its opening: ${decided.refusal.code}`)
  }
  const { position, rows } = decided.appended
  const { state } = position
  if (state.kind === 'unopened') throw new Error('an opened case is not there')
  const secret = command.imported ? null : (incoming.linkSecret ?? newSecret())
  const receipt: Receipt = {
    kind: 'opened',
    caseId,
    reference: state.reference,
    contactId,
    owner: state.owner,
    linkSecret: secret,
    next: nextStep(state),
    danger: dangerTruth(state, snapshot, { now, byMail: sendsMail(app, snapshot) }),
  }
  return {
    receipt,
    // What had ended elsewhere is nobody's to do.
    takeBack: state.kind === 'open' ? app.loads.give(state.owner) : () => undefined,
    rows: {
      ...rows,
      ...customerRows(opener, customerId, incoming, now),
      ...identityRows({ incoming, identifiers, checked, caseId, customerId, now }),
      contacts: withSource(rows.contacts, incoming),
      source: sourceRows(incoming, caseId, contactId),
      link: secret === null ? [] : [withHash(linkRow({ caseId, now, secret }))],
      answers: answerRows(incoming, receipt),
      originals: originalRows(incoming, receipt),
      cameFrom: cameFromRows(incoming, { caseId, now }),
    },
  }
}

/** Whatever else could be wanted is of a case that is there already. */
const wishedAtOnce = ({ wish }: Incoming): readonly Wish[] =>
  wish?.kind === 'person' || wish?.kind === 'leader' ? [wish] : []

/** The address that a contact came with. One known of the customer from elsewhere may be somebody else's. */
export const emailAmong = (identifiers: readonly Given[]): string | null =>
  identifiers.find(({ type, value }) => type === 'email' && value !== null)?.value ?? null

/** Whoever took the contact, or was meant, in their own team; else whoever the team, the rota or the ladder gives. */
const ownerOf = (
  app: AppContext,
  incoming: Incoming,
  { directory, terms, teamOf }: DirectorySnapshot,
  now: Instant,
): Pick<ChosenOwner, 'owner' | 'team' | 'offerToTeam'> => {
  const team = teamOf(incoming.channelName ?? incoming.channel)
  const taker = incoming.takenBy === undefined ? undefined : directory.people.get(incoming.takenBy)
  if (taker !== undefined) return { owner: taker.id, team: taker.teams[0] ?? team, offerToTeam: false }
  const meant = incoming.meant === undefined ? undefined : directory.people.get(incoming.meant)
  if (meant !== undefined && canOwn(directory, meant.id) && meant.presence.kind === 'present')
    return { owner: meant.id, team: meant.teams[0] ?? team, offerToTeam: false }
  const { language } = incoming
  const { loadOf } = app.loads
  const { absentWorkingDays } = terms
  // Imported history can wait for any shift, and must not all go to the person on duty.
  const atAnyHour = incoming.imported === true
  const chosen = chooseOwner(directory, {
    team,
    language,
    now,
    loadOf,
    excluding: [],
    absentWorkingDays,
    atAnyHour,
  })
  if (chosen === null) throw new NobodyCanOwnError()
  return chosen
}

const customerRows = (
  opener: Opener,
  customerId: string,
  { language, from }: Incoming,
  now: Instant,
): Pick<Rows, 'customer'> => ({
  customer:
    opener.kind === 'known'
      ? []
      : [{ id: customerId, name: from.name ?? nameBeside(from), language, created_at: now }],
})

/** The name that stands beside an address: `Jane Roe <jane@example.org>`. */
const nameBeside = ({ identifiers }: Incoming['from']): string | null =>
  identifiers
    .map(({ type, value }) => (type === 'email' ? (parseEmail(value)?.name ?? null) : null))
    .find((name) => name !== null) ?? null

export const sourceRows = ({ source }: Incoming, caseId: string, contactId: string): readonly Row[] =>
  source === undefined ? [] : [{ source, matter_id: caseId, contact_id: contactId }]

export const answerRows = ({ answer }: Incoming, receipt: Receipt): readonly Row[] =>
  answer === undefined ? [] : [answer.rowOf(receipt)]

export const originalRows = ({ closes }: Incoming, receipt: Receipt): readonly Row[] =>
  closes === undefined ? [] : [closes(receipt)]

export const withSource = (contacts: readonly Row[], { source }: Incoming): readonly Row[] =>
  source === undefined ? contacts : contacts.map((row) => ({ ...row, source }))

const withHash = (row: ReturnType<typeof linkRow>): Row => ({ ...row, hash: bytes(row.hash) })
