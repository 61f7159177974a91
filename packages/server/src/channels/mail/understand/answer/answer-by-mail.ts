import type { CaseId, LivingCase, PersonId, WhyUnsent } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../../../../app/app-context.ts'
import { makeContact } from '../../../../cases/actions/contact.ts'
import { perform } from '../../../../cases/actions/perform.ts'
import { performanceOf } from '../../../../cases/actions/performance.ts'
import type { Tables } from '../../../../db/tables.ts'
import { Problem, Refused } from '../../../../errors/problem.ts'
import { parseEmail } from '../../../../identifiers/email.ts'
import { statesOf } from '../../../../ledger/stored-state.ts'
import { messageWordsIn } from '../../../../messages/words/catalogue.ts'
import type { Closing, Original } from '../../../../originals/original.ts'
import type { MailChannel } from '../../mail-channel.ts'
import type { ReadMail } from '../../read/mail.ts'
import type { Addressed } from '../addressed.ts'
import { passesDmarc } from '../../signature/dmarc.ts'
import { areTooMany, isAnswer } from './is-answer.ts'
import { ourMessageIn } from '../our-message.ts'
import { plainAddress, untilTried } from '../proof-of.ts'
import { provesOnce } from '../../signature/proves-once.ts'
import type { SenderAddress, Signed } from '../../signature/signed-by-sender.ts'
import { recordUnsent } from './record-unsent.ts'
import { wasSaidInside } from './said-inside.ts'
import { type OurTraces, wordsAbove } from './words-above.ts'

/** A mail to the address at which one of us answers the customer of a case. */
export interface AnswerToCustomer {
  readonly original: Original
  readonly mail: ReadMail
  readonly addressed: Addressed
  readonly person: PersonId
  readonly signed: (sender: SenderAddress) => Promise<Signed>
}

/**
 * Sends the customer what their owner answered by mail, as if it had been written on the case: once, and only where it
 * is certain who wrote it, for whom, and which words are theirs. Where it is not, nothing is sent, and they are told why.
 * @returns null where somebody else wrote it, who is then heard as anybody is
 * @throws where it can't be looked up now
 */
export const answerByMail = async (
  channel: MailChannel,
  answer: AnswerToCustomer,
): Promise<Closing | null> => {
  const { app } = channel
  const { addressed, person, original } = answer
  const { caseId } = addressed
  const sentBefore = await sentAs(app, original)
  if (sentBefore !== null) return closing('answer', sentBefore)
  const proved = await whoWrote(channel, answer)
  if (proved === 'again') return closing('answer', { matterId: caseId, contactId: null })
  const because = proved ?? (await send(channel, answer))
  if (because === null)
    return closing('answer', (await sentAs(app, original)) ?? { matterId: caseId, contactId: null })
  await recordUnsent(app, { caseId, by: person, because })
  return because === 'somebodyElse' ? null : closing('answerUnsent', { matterId: caseId, contactId: null })
}

const closing = (became: string, stands: Closing['stands']): Closing => ({
  kind: 'understood',
  became,
  stands,
})

/** null where it is from whom the address was signed for; what came twice is there `again`. */
const whoWrote = async (
  { app, lookUp }: MailChannel,
  { mail, addressed, person, original, signed }: AnswerToCustomer,
): Promise<WhyUnsent | 'again' | null> => {
  const { people } = await app.directory.current()
  const email = people.get(person)?.email
  const written = mail.from.length === 1 ? (mail.from[0]?.address ?? '') : ''
  const sender = plainAddress(written)
  if (sender === null || email === undefined || parseEmail(email)?.value !== sender.value)
    return 'somebodyElse'
  const found = await untilTried(app, original, async () => await signed(sender))
  if (found.kind !== 'signed' || !found.meantFor.includes(addressed.address)) return 'unproven'
  const stands = await untilTried(app, original, async () => ({
    kind: await passesDmarc(sender, found.signer, lookUp),
  }))
  if (stands.kind !== 'passes') return 'unproven'
  const use = await provesOnce(app, found.signature, { original, messageId: mail.messageId })
  if (use === 'another') return 'unproven'
  return use === 'first' ? null : 'again'
}

/** @returns why it was not sent; null where it was */
const send = async (channel: MailChannel, answer: AnswerToCustomer): Promise<WhyUnsent | null> => {
  const { app } = channel
  const { mail, person, addressed, original } = answer
  const { caseId, reference } = addressed
  const { company, directory, people } = await app.directory.current()
  const card = people.get(person)
  if (card === undefined || directory.people.get(person)?.active !== true) return 'notTheirs'
  const writer = { name: `${card.firstName} ${card.surname}`.trim(), email: card.email }
  const notNow = await whoseIsIt(app.db, answer)
  if (notNow !== null) return notNow
  const own = new Set([addressed.address, parseEmail(card.email)?.value, ...channel.addresses])
  const others = [...mail.to, ...mail.cc].filter((one) => !own.has(one.toLowerCase()))
  if (others.length > 0 || mail.unaddressed || mail.headers['bcc'] !== undefined) return 'toOthers'
  const told = await ourMessageIn(app.db, mail.thread.join(' '), channel.domains)
  if (!isAnswer(mail, original, { caseId, reference, person, told })) return 'notApart'
  if (await areTooMany(app, caseId)) return 'notApart'
  if (mail.files.some(({ besideWords }) => besideWords) || mail.filesLeft > 0) return 'withFiles'
  const traces = tracesOf(channel, { addressed, sender: company.name, writer })
  const words = mail.isOneText ? wordsAbove(mail.text, traces) : null
  if (words === null || (await wasSaidInside(app, caseId, words))) return 'notApart'
  const body = makeContact.body.safeParse({ channel: 'mail', outcome: 'written', words })
  if (!body.success) return 'refused'
  const wanted = performanceOf(app, makeContact, body.data, {
    caseId,
    person,
    actor: { kind: 'person', id: person },
  })
  const [command] = wanted.commands
  if (command?.type !== 'makeContact') throw new Error('an answer is a contact')
  try {
    await perform(app, {
      ...wanted,
      alongside: async (trx) => {
        await wanted.alongside?.(trx)
        // It may have gone to somebody else, or been joined with another, since it was looked at.
        const since = await whoseIsIt(trx, answer)
        if (since !== null) throw new UnsentError(since)
        await trx
          .insertInto('contact_source')
          .values({ source: sourceOf(original), matter_id: caseId, contact_id: command.contact.id })
          .execute()
      },
    })
    return null
  } catch (thrown) {
    if (thrown instanceof UnsentError) return thrown.because
    if (thrown instanceof Refused || thrown instanceof Problem)
      return (await whoseIsIt(app.db, answer)) ?? 'refused'
    throw thrown
  }
}

class UnsentError extends Error {
  readonly because: WhyUnsent
  constructor(because: WhyUnsent) {
    super(`an answer by mail is not sent: ${because}`)
    this.name = 'UnsentError'
    this.because = because
  }
}

/** @returns why they can't answer in it; null where they can */
const whoseIsIt = async (
  db: Kysely<Tables>,
  { addressed, person }: AnswerToCustomer,
): Promise<WhyUnsent | null> => {
  const state = await stateOf(db, addressed.caseId)
  if (state === null) return 'notTheirs'
  if (isJoined(state)) return 'joined'
  return state.owner === person ? null : 'notTheirs'
}

const sourceOf = ({ id }: Original): string => `mail ${id}`

/** Where it was sent before by a process that ended before it wrote that down. */
const sentAs = async ({ db }: AppContext, original: Original): Promise<Closing['stands'] | null> => {
  const row = await db
    .selectFrom('contact_source')
    .select(['matter_id', 'contact_id'])
    .where('source', '=', sourceOf(original))
    .executeTakeFirst()
  return row === undefined ? null : { matterId: row.matter_id, contactId: row.contact_id }
}

const stateOf = async (db: Kysely<Tables>, caseId: CaseId): Promise<LivingCase | null> => {
  const head = await db
    .selectFrom('matter_head')
    .select(['matter_id', 'state', 'state_version'])
    .where('matter_id', '=', caseId)
    .where('kind', '=', 'case')
    .executeTakeFirst()
  if (head === undefined) return null
  const [state] = await statesOf(db, [head])
  return state === undefined || state.kind === 'unopened' ? null : state
}

/** Whether it went into another case, or others into it. */
const isJoined = (state: LivingCase): boolean =>
  state.absorbed.length > 0 || (state.kind === 'ended' && state.how === 'merged')

const tracesOf = (
  { app, addresses, domains }: MailChannel,
  { addressed, sender, writer }: Pick<OurTraces, 'sender' | 'writer'> & Pick<AnswerToCustomer, 'addressed'>,
): OurTraces => ({
  lines: Object.values(messageWordsIn).map(({ person }) => person.answerAbove),
  others: [
    ...addresses,
    addressed.address,
    ...domains.map((domain) => `@${domain}`),
    `${app.settings.publicUrl ?? ''}/desk/`,
  ],
  sender,
  writer,
})
