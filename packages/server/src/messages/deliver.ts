import { addMilliseconds, type WhyUnconfirmed } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { writtenAddress } from '../identifiers/written.ts'
import { drawCode } from '../links/code.ts'
import { linkRow, takeLinkBack } from '../links/new-link.ts'
import { newSecret } from '../links/secret.ts'
import { doOthersRead } from '../identifiers/unsafe-address.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { transact } from '../ledger/transact.ts'
import { deskPath } from '../matters/kinds.ts'
import { recordUnconfirmed, whyUnconfirmed } from './confirmations.ts'
import { mailOf } from './mail.ts'
import { finish, giveUpFor, longestWait } from './finish.ts'
import { domainOf, messageIdOf, threadIdOf } from './message-id.ts'
import { readersCase, readMessage, type MessageRow, type WrittenMessage } from './read-message.ts'
import { withOthers } from './together.ts'
import { replyAddressOf, replyPatternOf } from './reply-address/reply-address.ts'
import { replyKeys } from './reply-address/reply-keys.ts'
import type { MailReader } from './reply-address/tag.ts'
import { isStillAsked } from './survey-address.ts'
import type { Postman } from './transport.ts'
import { givenUp, whyFailed } from './why-failed.ts'

export interface Delivering {
  readonly app: AppContext
  readonly postman: Postman
  /** Where customers and staff reach us, without a slash at the end. */
  readonly publicUrl: string
  /** Whom mails say they are from; message identifiers end in its domain. */
  readonly from: string
  /** The address that an admin set for answers; null where none is set. */
  readonly answersTo: string | null
}

export interface Job {
  readonly caseId: string
  readonly id: string
  readonly last: boolean
  readonly signal: AbortSignal
}

/**
 * Sends one message, unless it was sent. Sending and recording that can't be one step, so a process that dies
 * between them sends twice: with the same Message-ID, by which a mailbox recognises it.
 * @throws where it may go better later
 */
export async function deliver(delivering: Delivering, job: Job): Promise<void> {
  const { app } = delivering
  const row = await app.db
    .selectFrom('message')
    .selectAll()
    .where('matter_id', '=', job.caseId)
    .where('id', '=', job.id)
    .executeTakeFirst()
  if (row === undefined || row.sent_at !== null || row.failed_at !== null) return
  if (row.kind === 'surveyAsked' && !(await isAskedNow(app, row))) return app.announce(row.matter_id)
  if (isTooOld(app, row)) return await refused(app, row, { why: whyFailed.tooOld, status: null })
  const code = await codeFor(app, row)
  if (row.kind === 'code' && code === null) return await failed(app, row, whyFailed.codeTooLate)
  const itself = await readMessage(app, row, code)
  if (itself === null) return await failed(app, row, whyFailed.noWords)
  const message = await withOthers(app, itself, (kind, id) => `${delivering.publicUrl}${deskPath(kind, id)}`)
  const address = await addressOf(app, row)
  if (address === null) return await failed(app, row, whyFailed.noAddress)
  const because = await whyUnconfirmed(app, row)
  if (because !== null) return await unconfirmed(app, row, because)
  await app.db
    .updateTable('message')
    .set((set) => ({ attempts: set('attempts', '+', 1) }))
    .where('matter_id', '=', row.matter_id)
    .where('id', '=', row.id)
    .execute()
  try {
    const delivery = await send(delivering, message, address, job.signal)
    if (delivery.kind === 'withheld') return await failed(app, row, delivery.why)
    if (delivery.kind === 'refused') return await refused(app, row, delivery)
    await finish(app.db, row, { sent_at: app.clock.now() })
    app.announce(row.matter_id)
  } catch (thrown) {
    if (!job.last) throw thrown
    await refused(app, row, { why: givenUp(row.attempts + 1, reasonOf(thrown)), status: null })
  }
}

const isAskedNow = async (app: AppContext, row: MessageRow): Promise<boolean> =>
  await isStillAsked(app.db, row, (await app.directory.fresh()).terms)

const isTooOld = (
  { clock }: AppContext,
  { attempts, created_at: written, again_at: again }: MessageRow,
): boolean => attempts === 0 && instantOf(again ?? written) < addMilliseconds(clock.now(), -longestWait)

/** A code is drawn for each sending, and only its hash is stored; null where it is too late for one, and for every other message. */
async function codeFor(app: AppContext, { kind, facts }: MessageRow): Promise<string | null> {
  if (kind !== 'code' || typeof facts['request'] !== 'string') return null
  return await drawCode(app.db, facts['request'], app.clock.now())
}

/** The link's secret is made here and stored nowhere; a link that was not sent is taken back. */
async function send(delivering: Delivering, message: WrittenMessage, to: string, signal: AbortSignal) {
  const { app, postman, publicUrl, from } = delivering
  const { row, language } = message
  const domain = domainOf(from)
  const secret = row.audience === 'customer' && row.kind !== 'code' ? newSecret() : null
  if (secret !== null)
    await app.db
      .insertInto('case_link')
      .values(linkFor(app, row, secret))
      .execute()
  // After the link is written: whoever says at this moment that others read the address ends this one too.
  if (await isReadByOthers(app, row)) {
    if (secret !== null) await takeLinkBack(app.db, secret)
    return { kind: 'withheld', why: whyFailed.othersRead } as const
  }
  const desk = message.several ? `${publicUrl}/desk` : `${publicUrl}${deskPath(message.kind, row.matter_id)}`
  const link = row.audience === 'person' ? desk : `${publicUrl}/case/${secret ?? ''}`
  const replyTo = await replyAddressFor(delivering, message)
  try {
    const delivery = await postman.send(
      {
        ...mailOf({ ...message, answerable: replyTo !== null && row.audience === 'person' }, link),
        to,
        language,
        writtenBy: row.kind === 'wordsWritten' || row.kind === 'chatGoesOn' ? 'person' : 'machine',
        replyTo,
        messageId: messageIdOf({ matterId: row.matter_id, id: row.id }, domain),
        ...(message.several ? {} : { inReplyTo: threadIdOf(readersCase(row), domain) }),
      },
      signal,
    )
    if (delivery.kind === 'refused' && secret !== null) await takeLinkBack(app.db, secret)
    return delivery
  } catch (thrown) {
    if (secret !== null) await takeLinkBack(app.db, secret)
    throw thrown
  }
}

/** An address of their own, by which an answer finds its case; null where answers go to the sender. */
async function replyAddressFor(
  { app, from, answersTo }: Delivering,
  message: WrittenMessage,
): Promise<string | null> {
  const pattern = replyPatternOf(app.settings, { mailFrom: from, answersTo })
  const reader = pattern === null ? null : answeringReader(message)
  if (pattern === null || reader === null) return null
  const [key] = await replyKeys(app)
  return key === undefined ? null : replyAddressOf(pattern, key, message.reference, reader)
}

/** One of us answers to the customer's own words; a customer answers anything. */
const answeringReader = ({ row, several, answerableBy }: WrittenMessage): MailReader | null => {
  if (row.audience === 'person') {
    const { person_id: person, kind, facts } = row
    const isWord = kind === 'customerSpoke' && facts['proven'] === true
    return !several && isWord && person !== null && person === answerableBy
      ? { audience: 'person', person }
      : null
  }
  return row.to_type === null || row.to_value === null
    ? null
    : { audience: 'customer', to: { type: row.to_type, value: row.to_value } }
}

const linkFor = (app: AppContext, row: MessageRow, secret: string) =>
  linkRow({
    caseId: readersCase(row),
    now: app.clock.now(),
    secret,
    ...(row.to_type === null || row.to_value === null
      ? {}
      : { identifier: { type: row.to_type, value: row.to_value } }),
  })

/** Where a message goes: the customer's address as they wrote it, or the colleague's. */
async function addressOf(app: AppContext, row: MessageRow): Promise<string | null> {
  if (row.audience === 'person') {
    if (row.person_id === null) return null
    const { people } = await app.directory.current()
    return people.get(row.person_id)?.email ?? null
  }
  if (row.to_type !== 'email' || row.to_value === null) return null
  return await writtenAddress(app.db, { type: row.to_type, value: row.to_value }, readersCase(row))
}

const isReadByOthers = async (app: AppContext, row: MessageRow): Promise<boolean> =>
  row.to_type !== null &&
  row.to_value !== null &&
  (await doOthersRead(app.db, { type: row.to_type, value: row.to_value }, readersCase(row)))

const failed = async (app: AppContext, row: MessageRow, why: string): Promise<void> => {
  warn(app, row)
  await finish(app.db, row, { failed_at: app.clock.now(), failure: why })
  app.announce(row.matter_id)
}

/** It stands in their story in the same transaction. */
const unconfirmed = async (app: AppContext, row: MessageRow, because: WhyUnconfirmed): Promise<void> => {
  warn(app, row)
  await whileOwnersChange(
    async () =>
      await transact(app, async (trx) => {
        await finish(trx, row, { failed_at: app.clock.now(), failure: whyFailed.enough })
        await recordUnconfirmed(trx, app, row, because)
      }),
  )
  app.announce(row.matter_id)
}

/** For good: whoever it was for has to be reached another way, which is written in the same transaction. */
const refused = async (
  app: AppContext,
  row: MessageRow,
  { why, status }: { readonly why: string; readonly status: string | null },
): Promise<void> => {
  warn(app, row)
  await whileOwnersChange(
    async () => await transact(app, async (trx) => await giveUpFor(trx, app, row, { why, status })),
  )
  app.announce(row.matter_id)
}

/** Without the address: a log holds nothing personal. */
const warn = (app: AppContext, row: MessageRow): void =>
  app.log.warn({ caseId: row.matter_id, messageId: row.id, kind: row.kind }, 'a message could not be sent')

const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message.slice(0, 200) : 'unknown'
