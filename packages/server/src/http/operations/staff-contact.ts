import { type CaseCommand, type CaseId, type Refusal, whyNotBehind } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { AppContext } from '../../app/app-context.ts'
import { withFiles } from '../../attachments/sent-files.ts'
import { cardOf, type CustomerCard, isInPerson } from '../../channels/counter/card.ts'
import { pictureWords, whyNoPicture } from '../../channels/letter/as-picture.ts'
import { isRefusal } from '../../cases/actions/perform.ts'
import { canBeRung } from '../../cases/actions/own-line.ts'
import { mayLookAt } from '../../sight/staff/look.ts'
import { viewerOf } from '../../sight/staff/viewer.ts'
import type { Incoming, Receipt } from '../../intake/incoming.ts'
import { nextStep } from '../../intake/next-step.ts'
import { receive } from '../../intake/receive.ts'
import { lockCases } from '../../ledger/lock.ts'
import type { NewText } from '../../ledger/result.ts'
import { spokenTo } from '../../language/language.ts'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import { runCommandIn } from '../../ledger/run-command.ts'
import { afterCommit } from '../../app/after-commit.ts'
import type { Principal } from '../../sign-in/principal.ts'
import type { staffContactIn } from '../../shapes/contacts.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import type { HttpContext } from '../http-context.ts'
import { keepAnswer, type Repeatable } from '../idempotency.ts'
import { presentRefusal } from '../../errors/present-refusal.ts'
import type { ContactFiles } from './read-contact.ts'
import { receiptWords } from './receipt-words.ts'
import { presentToColleague, type StaffAnswer, storedToColleague } from './staff-receipt.ts'
import type { LedgerTransaction } from '../../ledger/transact.ts'

type StaffContact = z.output<typeof staffContactIn>
type RefusedExtra = StaffAnswer['refusals'][number]

interface Entering {
  readonly contact: StaffContact
  readonly files: ContactFiles
  readonly request: Repeatable | null
}

interface Extra {
  readonly name: string
  readonly command: (contactId: string) => CaseCommand
  readonly texts: readonly NewText[]
}

/** What is wanted beside the contact itself: a leader who was asked for, what it cost them, and somebody to offer it to. */
const extrasOf = (
  app: AppContext,
  { askedFor, offerTo, cost, language, words: written }: StaffContact,
  words: string,
): readonly Extra[] => {
  const asked = app.newId()
  // Of a letter that came as a picture nobody knows their words yet.
  const author = written === undefined ? 'company' : 'customer'
  return [
    ...(askedFor === undefined
      ? []
      : [
          {
            name: 'ask-for-leader',
            texts: [{ id: asked, author, words, language: language ?? null } as const],
            command: (contactId: string): CaseCommand => ({
              type: 'askForLeader',
              leader: askedFor.leader,
              connected: askedFor.connected ? { contactId } : null,
              what: asked,
              callBackBy: null,
              ...(askedFor.noAnswer === true ? { tried: 'noAnswer' as const } : {}),
            }),
          },
        ]),
    ...(cost === undefined
      ? []
      : [
          {
            name: 'say-what-it-cost',
            texts: [],
            command: (): CaseCommand => ({ type: 'sayWhatItCost', ...cost }),
          },
        ]),
    ...(offerTo === undefined
      ? []
      : [
          {
            name: 'offer-transfer',
            texts: [],
            command: (): CaseCommand => ({ type: 'offerTransfer', to: offerTo, reason: null }),
          },
        ]),
  ]
}

const refusedExtra = (action: string, refusal: Refusal): RefusedExtra => ({
  action,
  ...presentRefusal(refusal),
})

const referenceOf = async (app: AppContext, principal: Principal, caseId: CaseId): Promise<string> => {
  if ((await mayLookAt(app.db, await viewerOf(app, principal), caseId)) === null)
    throw new Problem('not-found')
  const row = await app.db
    .selectFrom('matter_head')
    .select('reference')
    .where('matter_id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found')
  return row.reference
}

/**
 * Who heard it: somebody of the company, who owns it until somebody accepts; or a machine of theirs, which proves nobody
 * and owns nothing.
 */
const takerOf = (
  { id: personId, actor }: Principal,
  recognition: StaffContact['recognition'],
): Pick<Incoming, 'proof' | 'takenBy' | 'machine'> => {
  if (actor.kind === 'machine') return { proof: { kind: 'none' }, machine: actor }
  const recognised =
    recognition === undefined
      ? {}
      : { recognised: { how: recognition.how, words: recognition.words ?? null } }
  return { proof: { kind: 'staff', personId, ...recognised }, takenBy: personId }
}

/**
 * Enters what a customer said to somebody of the company, who owns it until somebody accepts. What is wanted beside
 * it is done in the same transaction; where that is refused, the contact itself still stands.
 */
export const enterContact = async (
  http: HttpContext,
  principal: Principal,
  { contact, files, request }: Entering,
): Promise<StaffAnswer> => {
  const { app } = http
  const now = app.clock.now()
  const { receivedAt, caseId, recognition, askedFor } = contact
  // Whose case it is, a machine can't know: what it hears opens one of its own, as anybody's word does.
  if (principal.actor.kind === 'machine' && (caseId ?? recognition) !== undefined) {
    throw new Refused({ code: 'not-for-machines' })
  }
  const wrongDate = receivedAt === undefined ? null : whyNotBehind(receivedAt, now)
  if (wrongDate !== null) throw new Refused({ code: wrongDate })
  const reference = caseId === undefined ? contact.reference : await referenceOf(app, principal, caseId)
  const snapshot = await app.directory.current()
  const { company } = snapshot
  const isPicture = contact.words === undefined
  const words = contact.words ?? pictureWords[spokenTo(company.languages, contact.language)]
  const isUnrung = askedFor?.noAnswer === true && !(await canBeRung(app, askedFor.leader))
  const wanted = extrasOf(app, contact, words)
  const extras = isUnrung ? wanted.filter(({ name }) => name !== 'ask-for-leader') : wanted
  const unrung = isUnrung ? [refusedExtra('ask-for-leader', { code: 'no-own-line' })] : []
  let refusals: readonly RefusedExtra[] = unrung
  let card: CustomerCard | null = null
  const present = (receipt: Receipt): StaffAnswer => ({
    ...presentToColleague(receipt, snapshot, { now, declinedFiles: files.declined }),
    joined: receipt.kind !== 'opened',
    card,
    refusals: [...refusals],
  })
  // It proves nobody, and nobody could write down what it says.
  if (isPicture && principal.actor.kind === 'machine') throw new Refused({ code: 'not-for-machines' })
  const whyNot = isPicture ? whyNoPicture(contact.channel, files.mediaTypes) : null
  if (whyNot !== null) throw new Problem(whyNot)
  await files.admitFrom({ known: true, id: principal.id })
  // The pictures are all that there is of it.
  if (isPicture && files.declined > 0) throw new Problem('letter-no-room')
  const receipt = await receive(app, {
    channel: contact.channel,
    from: { name: contact.from.name ?? null, identifiers: contact.from.identifiers },
    words,
    secondHand: isPicture,
    language: contact.language?.split('-')[0]?.toLowerCase() ?? company.languages[0],
    issues: contact.issues,
    ...takerOf(principal, recognition),
    toldAgain: contact.toldAgain,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(reference === undefined ? {} : { reference }),
    ...(contact.remedySought === undefined ? {} : { remedySought: contact.remedySought }),
    ...(contact.danger === undefined || contact.danger === false ? {} : { danger: contact.danger }),
    ...withFiles(files),
    alongside: async (trx, written) => {
      await files.alongside(trx, written)
      refusals = [...unrung, ...(await doExtras(trx, app, principal, written, extras))]
      if (principal.actor.kind !== 'machine' && isInPerson(contact.channel))
        card = await cardFor(trx, http, contact, written)
      await keepAnswer(trx, request, present(written), now)
    },
  })
  const presented = await afterCommit(app, () => present(receipt))
  if (presented !== null) return presented
  const joined = receipt.kind !== 'opened'
  return {
    ...storedToColleague(receipt, { now, declinedFiles: files.declined }),
    joined,
    card: null,
    refusals: [...refusals],
  }
}

/** What they take along says what is so once all that was wanted beside it is done. */
const cardFor = async (
  trx: LedgerTransaction,
  { app, publicUrl }: HttpContext,
  { language: spoken }: StaffContact,
  written: Receipt,
): Promise<CustomerCard | null> => {
  const [held] = await lockCases(trx, [written.caseId])
  const state = held?.position.state
  if (held === undefined || state === undefined || state.kind === 'unopened') return null
  const snapshot = await app.directory.at(held.directoryVersion, trx)
  const language = spokenTo(snapshot.company.languages, spoken)
  const owner = snapshot.people.get(state.owner)
  const words = receiptWords[language]
  const { what, by } = nextStep(state)
  const next = words.next[what](owner === undefined ? words.owner : nameForCustomers(owner))
  return cardOf(state, {
    secret: written.kind === 'opened' ? written.linkSecret : null,
    snapshot,
    language,
    publicUrl,
    now: app.clock.now(),
    next: { what: next, by },
  })
}

const doExtras = async (
  trx: LedgerTransaction,
  app: AppContext,
  principal: Principal,
  { caseId, contactId }: Receipt,
  extras: readonly Extra[],
): Promise<readonly RefusedExtra[]> => {
  const refusals: RefusedExtra[] = []
  for (const { name, command, texts } of extras) {
    const result = await runCommandIn(trx, app, {
      kind: 'case',
      matterId: caseId,
      actor: principal.actor,
      command: command(contactId),
      texts,
    })
    if (!result.ok && isRefusal(result.refusal)) refusals.push(refusedExtra(name, result.refusal))
  }
  return refusals
}
