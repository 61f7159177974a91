import {
  type Actor,
  type CaseEvent,
  type CaseId,
  type ContactId,
  type Instant,
  type LivingCase,
  openingApart,
  type StandingContact,
  type TakenOutAs,
  type TextRef,
} from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { gatheredUntil } from '../danger/gathered-until.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { newReference } from '../identifiers/reference.ts'
import { copyClaims } from '../identifiers/copy-claims.ts'
import { linkRow } from '../links/new-link.ts'
import { alone, type HeldCase, lockCases } from './lock.ts'
import { type EventColumns, readEvent } from './read-event.ts'
import { openingOf, writeOpenings } from './openings.ts'
import { type Places, placesOf, standing, writtenAmong } from './places.ts'
import { unwritten } from './position.ts'
import type { CommandResult } from './result.ts'
import { bytes, joinRows, type Rows } from './rows.ts'
import { decideOn, succeeded, whileOwnersChange } from './run-command.ts'
import { writeRows } from './statement.ts'
import { type LedgerTransaction, transact } from './transact.ts'

export interface TakingOut {
  /** Where the contact stands, which may not be where it was written: see `places.ts`. */
  readonly caseId: CaseId
  readonly contactId: ContactId
  readonly as: TakenOutAs
  readonly actor: Actor
  /** Of the customer who takes it out themselves; left out for one of us. */
  readonly network?: string
  /** The case that it becomes. */
  readonly into: CaseId
  /** The secret of a link to it, for a customer who takes it out themselves. */
  readonly linkSecret?: string
  /** What has to be written in the same transaction. */
  readonly alongside?: (trx: LedgerTransaction) => Promise<void>
}

/**
 * Takes a contact out of a case into a new one, in one transaction. Its rows, words and files stay in the case in which
 * they were written; from then on they are shown in the new one. The result is that of the new case.
 */
export const takeContactOut = async (app: AppContext, wanted: TakingOut): Promise<CommandResult> =>
  await whileOwnersChange(
    async () => await transact(app, async (trx) => await takeContactOutIn(trx, app, wanted)),
  )

/** The same inside a caller's transaction. */
export const takeContactOutIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  wanted: TakingOut,
): Promise<CommandResult> => {
  const { caseId, contactId, as, actor, into } = wanted
  const [held] = await lockCases(trx, [caseId])
  const state = held?.position.state
  if (held === undefined || state === undefined || state.kind === 'unopened') {
    return { ok: false, refusal: { code: 'no-such-case' } }
  }
  const snapshot = await app.directory.at(held.directoryVersion, trx)
  const places = await placesOf(trx, caseId)
  const found = await findStanding(trx, places, contactId)
  if (found === null) return { ok: false, refusal: { code: 'no-such-contact' } }
  const left = await wordsLeft(trx, places, contactId)
  const command = { type: 'takeContactOut', contact: found.standing, as, into, left } as const
  const gone = decideOn(app, held, snapshot, { steps: [{ actor, command }], texts: [] })
  if (!gone.ok) return gone
  const { recorded } = gone.appended
  // Danger goes along, and the new case calls people to it as well: later where this network did so just now.
  const until =
    state.danger === null
      ? null
      : await gatheredUntil(trx, app, snapshot.terms, { network: undefined, ...wanted })
  const apart = prepareApart(app, { wanted, held, state, snapshot, found, recorded, until })
  if (!apart.ok) return apart
  await writeRows(trx, joinRows([gone.appended.rows, apart.rows]))
  const { writtenIn, cameWith } = found.standing
  if (as !== 'somebodyElse') await copyClaims(trx, writtenIn, into)
  await writeOpenings(trx, [writtenIn, cameWith.at(-1) ?? caseId])
  await wanted.alongside?.(trx)
  return apart.result
}

/** The contact that is taken out. */
interface Found {
  readonly standing: StandingContact
  readonly contact: Extract<CaseEvent, { readonly contact: unknown }>['contact']
  readonly enteredAt: Instant
  readonly opening: string
  /** Those of the case in which it was written: they are of whoever said it. */
  readonly customerId: string
  readonly email: string | null
}

/** The contact, as the event that recorded it has it; null where it does not stand in the case, or in one that joined it. */
const findStanding = async (
  trx: LedgerTransaction,
  places: Places,
  contactId: ContactId,
): Promise<Found | null> => {
  const { rows } = await sql<
    {
      matter_id: CaseId
      proof: string | null
      transcribed: readonly TextRef[]
      words: string
      customer_id: string
      email: string | null
    } & EventColumns
  >`
    select contact.matter_id, contact.proof, told.at, told.payload, told.shape_version, text.words, head.customer_id, head.email,
      array(select later.payload->>'words' from matter_event later where later.matter_id = any(${writtenAmong(places)}::uuid[])
        and later.type = 'letterTranscribed' and later.payload->>'contactId' = contact.id::text) as transcribed
    from ${standing(places, { condition: sql`contact.id = ${contactId}` })}
    join matter_event told on told.matter_id = contact.matter_id and told.number = contact.number
    join matter_head head on head.matter_id = contact.matter_id
    join matter_text text on text.matter_id = contact.matter_id and text.id = contact.text_id
  `.execute(trx)
  const [row] = rows
  if (row === undefined) return null
  const { matter_id: writtenIn, proof } = row
  const { event: payload, at: enteredAt } = readEvent(row)
  if (!('contact' in payload)) return null
  const { contact } = payload
  const theirs = 'receivedAt' in contact
  const place = places.standsIn.get(contactId) ?? writtenIn
  return {
    contact,
    enteredAt,
    opening: openingOf(row.words),
    customerId: row.customer_id,
    email: row.email,
    standing: {
      id: contactId,
      writtenIn,
      cameWith: places.family.find(({ caseId }) => caseId === place)?.path ?? [],
      theirOwn: theirs && proof !== 'none',
      unproven: proof === 'none',
      // What its picture stood for, too, once it was written down.
      words: [contact.words, ...row.transcribed, ...(payload.type === 'caseOpened' ? payload.issues : [])],
      timesTold: payload.type === 'caseOpened' || (theirs && contact.toldAgain) ? 1 : 0,
    },
  }
}

/** Words of the customer that stay in the case: the newest that are surely theirs, else the newest; null where none stay. */
const wordsLeft = async (trx: LedgerTransaction, places: Places, but: ContactId): Promise<TextRef | null> => {
  const condition = sql`contact.direction = 'received' and contact.id <> ${but}`
  const order = sql`(contact.proof = 'none'), contact.at desc, contact.id desc`
  const { rows } = await sql<{ text_id: TextRef }>`
    select contact.text_id from ${standing(places, { condition, order, limit: 1 })} order by ${order} limit 1
  `.execute(trx)
  return rows[0]?.text_id ?? null
}

interface Preparing {
  readonly wanted: TakingOut
  readonly held: HeldCase
  readonly state: LivingCase
  readonly snapshot: DirectorySnapshot
  readonly found: Found
  readonly recorded: readonly { readonly event: CaseEvent; readonly at: Instant }[]
  /** Until when the new case calls nobody to its danger; null where it calls at once, or knows of none. */
  readonly until: Instant | null
}

type Refused = Exclude<CommandResult, { readonly ok: true }>

/** The rows of the new case: of the same customer, or of a new one of whom nothing is known yet. */
const prepareApart = (
  app: AppContext,
  { wanted, held, state, snapshot, found, recorded, until }: Preparing,
): Refused | { readonly ok: true; readonly rows: Rows; readonly result: CommandResult } => {
  const { as, actor, into, linkSecret } = wanted
  const taken = recorded.find(({ event }) => event.type === 'contactTakenOut')
  if (taken?.event.type !== 'contactTakenOut') throw new Error('nothing was taken out')
  const { directory, terms } = snapshot
  const { contact, enteredAt } = found
  const opening = openingApart(
    state,
    {
      out: taken.event,
      contact,
      enteredAt,
      heardAt: held.position.heardAt,
      reference: newReference(),
      gatheredUntil: until,
    },
    { now: taken.at, actor, directory, terms },
  )
  const theirs = as !== 'somebodyElse'
  const customerId = theirs ? found.customerId : app.newId()
  const fresh: HeldCase = {
    kind: 'case',
    matterId: into,
    position: unwritten('case'),
    constants: { customerId, opening: found.opening, email: theirs ? found.email : null },
    customer: { ...held.customer, ...alone },
    directoryVersion: held.directoryVersion,
  }
  const steps = [{ actor, command: { type: 'openApart', opening } }] as const
  const opened = decideOn(app, fresh, snapshot, { steps, texts: [] })
  if (!opened.ok) return opened
  const { language } = held.customer
  const link = linkSecret === undefined ? null : linkRow({ caseId: into, now: taken.at, secret: linkSecret })
  return {
    ok: true,
    result: succeeded(opened.appended),
    rows: {
      ...opened.appended.rows,
      customer: theirs ? [] : [{ id: customerId, name: null, language, created_at: taken.at }],
      link: link === null ? [] : [{ ...link, hash: bytes(link.hash) }],
    },
  }
}
