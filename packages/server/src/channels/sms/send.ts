import { addMilliseconds, days, type LivingCase, minutes } from '@buckstop/domain'
import { type Selectable, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { instantOf } from '../../clock/clock.ts'
import { readLine } from '../../company/phone/line-rows.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import type { SmsOutTable } from '../../db/sms-tables.ts'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import { reasonOf } from '../../errors/reason.ts'
import { isOfOne } from '../../intake/as-opened.ts'
import { nextStep } from '../../intake/next-step.ts'
import { customersClock, zoneOf } from '../../language/customers-clock.ts'
import { momentInWords } from '../../language/when.ts'
import { loadCase } from '../../ledger/load-case.ts'
import { transact } from '../../ledger/transact.ts'
import { tellReturned } from '../../messages/returned.ts'
import { pauseAfter } from '../../polling/pause-after.ts'
import { longestSms } from '../../shapes/contacts.ts'
import { noteFailingPart, noteWorkingPart } from '../../troubles/failing-part.ts'
import { askAsLine } from '../phone/ask-as-line.ts'
import { ProviderRefusedError } from '../phone/provider-api.ts'
import { hadEnough, linkTo, newsIn, newsNotSent, newsSent, oweNews, takeBack } from './news.ts'
import { quietAfter } from './take-sms.ts'
import { answerWords, whichDoor } from './words.ts'

const perRound = 10
const mostTries = 10
const mostBytes = 100_000

type Due = Selectable<SmsOutTable>
type Failure = NonNullable<Due['failure']>

/** What was written while nothing ran for longer is no news any more: somebody has to look at it. */
const lookedBack = days(7)

/**
 * What one of us wrote by SMS to somebody who writes to us so is to go. Where they do so in a case that has joined this
 * one, nobody knows here whose number it would be: it goes to none, and its owner hears that.
 */
const oweWritten = async (app: AppContext): Promise<void> => {
  const now = app.clock.now()
  await sql`insert into sms_out (id, line_id, number, matter_id, contact_id, created_at, next_at)
    select gen_random_uuid(), n.line_id, n.number, c.matter_id, c.id, ${now}, ${now}
    from case_contact c left join sms_conversation n on n.matter_id = c.matter_id
    where c.direction = 'made' and c.channel = 'sms' and c.outcome = 'written'
      and c.at > ${addMilliseconds(now, -lookedBack)}::timestamptz
      and not exists (select from sms_out o where o.contact_id = c.id)
      and (n.matter_id is not null
        or (select h.state -> 'ways' ? 'sms' from matter_head h where h.matter_id = c.matter_id))
    on conflict (contact_id) do nothing`.execute(app.db)
}

/**
 * Sends what is due. Any number of processes may do so; each takes others.
 * @param publicUrl where customers reach us, without a slash at the end
 * @returns whether there was any
 */
export const sendDue = async (app: AppContext, publicUrl: string): Promise<boolean> => {
  await oweWritten(app)
  await oweNews(app)
  const now = app.clock.now()
  const { rows } = await sql<Due>`
    update sms_out set tries = tries + 1, next_at = ${addMilliseconds(now, minutes(2))}::timestamptz
    where id = any (array(select id from sms_out where sent_at is null and failed_at is null
      and next_at <= ${now}::timestamptz order by next_at limit ${perRound} for update skip locked))
    returning *`.execute(app.db)
  // One that can't even be put off is looked at again in two minutes, and holds up no other.
  for (const one of rows)
    await sendOne(app, one, publicUrl).catch((thrown: unknown) =>
      app.log.error({ sms: one.id, why: reasonOf(thrown) }, 'an SMS could not be seen to'),
    )
  return rows.length > 0
}

/** What was to be told so long ago is past; what one of us wrote keeps its worth. */
const newsLast = days(3)

interface Ready {
  readonly line: KeptLine
  readonly to: string
  readonly words: string
  /** Of the link that stands in it; null where none does. */
  readonly secret: string | null
}

const isOfMoment = (one: Due): boolean => one.message_id !== null

/** Why it goes to nobody, or what goes. */
const readyToGo = async (app: AppContext, one: Due, publicUrl: string): Promise<Failure | Ready> => {
  const line = one.line_id === null ? null : await readLine(app.db, one.line_id)
  const isAnswer = one.contact_id === null && one.message_id === null
  if (!isAnswer && !(await isOfOne(app.db, one.matter_id))) return 'nobodysAlone'
  if (line === null || one.number === null) return 'gone'
  if (await isStopped(app, line, one.number)) return 'stopped'
  if (isOfMoment(one)) {
    const isPast = addMilliseconds(instantOf(one.created_at), newsLast) < app.clock.now()
    if (isPast && one.tries <= 1) return 'tooOld'
    if (await hadEnough(app, one.number)) return 'enough'
  }
  const said = await wordsOf(app, one, line)
  if (said === null) return 'gone'
  if (one.contact_id !== null)
    return said.length > longestSms ? 'tooLong' : { line, to: one.number, words: said, secret: null }
  const secret = await linkTo(app, one)
  if (secret === null) return 'gone'
  return { line, to: one.number, words: `${said} ${publicUrl}/case/${secret}`, secret }
}

const sendOne = async (app: AppContext, one: Due, publicUrl: string): Promise<void> => {
  try {
    const ready = await readyToGo(app, one, publicUrl)
    if (typeof ready === 'string') return await giveUp(app, one, ready)
    const { line, to, words, secret } = ready
    const form = new URLSearchParams({ To: to, From: line.number, Body: words })
    const answer = await askAsLine(app, line, { path: '/Messages.json', mostBytes, form })
    // Where nobody answered it may have gone all the same, and the link in it has to open.
    if (secret !== null && (answer === null || answer.status >= 300)) await takeBack(app, secret)
    if (answer === null) return await giveUp(app, one, 'gone')
    const { status } = answer
    if (status < 300) {
      const now = app.clock.now()
      await app.db.updateTable('sms_out').set({ sent_at: now }).where('id', '=', one.id).execute()
      if (isOfMoment(one)) await newsSent(app, one, now)
      if (one.contact_id !== null) await keepTalking(app, one)
      await noteWorkingPart(app.db, { kind: 'sms', name: line.number })
      return
    }
    // Of the number or the words; whatever else it says may be otherwise by and by.
    if (status === 400 || status === 404) return await giveUp(app, one, 'refused')
    throw new ProviderRefusedError(status)
  } catch (thrown) {
    app.log.warn({ sms: one.id, why: reasonOf(thrown) }, 'an SMS could not be handed over; it is tried again')
    await noteNotTaken(app, one, thrown)
  }
  if (one.tries >= mostTries) return await giveUp(app, one, 'tries')
  const next = addMilliseconds(app.clock.now(), pauseAfter(one.tries))
  await app.db.updateTable('sms_out').set({ next_at: next }).where('id', '=', one.id).execute()
}

/** What one of us writes meanwhile keeps a conversation from being over. */
const keepTalking = async (app: AppContext, { matter_id: caseId, number }: Due): Promise<void> => {
  const now = app.clock.now()
  await sql`update sms_number set spoke_at = ${now} where matter_id = ${caseId} and number = ${number}
    and spoke_at > ${addMilliseconds(now, -quietAfter)}::timestamptz`.execute(app.db)
}

/** Somebody is told where none goes for a while. */
const noteNotTaken = async (app: AppContext, { line_id: id }: Due, thrown: unknown): Promise<void> => {
  const line = id === null ? null : await readLine(app.db, id)
  if (line !== null) await noteFailingPart(app, { kind: 'sms', name: line.number }, thrown)
}

const isStopped = async ({ db }: AppContext, { id: lineId }: KeptLine, number: string): Promise<boolean> => {
  const row = await db
    .selectFrom('sms_number')
    .select('stopped_at')
    .where('line_id', '=', lineId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row !== undefined && row.stopped_at !== null
}

/** What one of us wrote and does not arrive is the owner's to bring by another way. */
const giveUp = async (app: AppContext, one: Due, failure: Failure): Promise<void> => {
  await transact(app, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('sms_out')
      .set({ failed_at: app.clock.now(), failure })
      .where('id', '=', one.id)
      .where('failed_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    if (isOfMoment(one)) return await newsNotSent(trx, app, one, failure)
    if (one.contact_id === null) return
    const writtenAt = instantOf(one.created_at)
    await tellReturned(trx, app, {
      of: one.matter_id,
      messageId: one.id,
      writtenAt,
      status: null,
      way: 'sms',
    })
  })
}

const wordsOf = async (app: AppContext, one: Due, line: KeptLine): Promise<string | null> => {
  if (isOfMoment(one)) return await newsIn(app, one)
  if (one.contact_id !== null) {
    const row = await app.db
      .selectFrom('case_contact')
      .innerJoin('matter_text', (join) =>
        join
          .onRef('matter_text.matter_id', '=', 'case_contact.matter_id')
          .onRef('matter_text.id', '=', 'case_contact.text_id'),
      )
      .select('matter_text.words')
      .where('case_contact.matter_id', '=', one.matter_id)
      .where('case_contact.id', '=', one.contact_id)
      .executeTakeFirst()
    return row?.words ?? null
  }
  const state = (await loadCase(app.db, one.matter_id))?.state
  return state === undefined || state.kind === 'unopened' ? null : await answerOf(app, state, line)
}

/** Who has it and by when they hear, as it stands now. */
const answerOf = async (
  app: AppContext,
  state: LivingCase,
  { language, sentAway }: KeptLine,
): Promise<string> => {
  const { company, people } = await app.directory.current()
  const nameOf = (id: string | undefined): string | null => {
    const card = id === undefined ? undefined : people.get(id)
    return card === undefined ? null : nameForCustomers(card)
  }
  const { by } = nextStep(state)
  const above = state.escalations.find(({ because }) => because === 'sentAway')
  const asked = sentAway ? ` ${whichDoor[language]}` : ''
  const answer = answerWords[language]({
    owner: nameOf(state.owner) ?? company.name,
    when:
      by === null
        ? null
        : momentInWords(
            by,
            customersClock({
              language,
              timeZone: company.timeZone,
              zone: zoneOf(state, state.id),
              now: app.clock.now(),
            }),
          ),
    reference: state.reference,
    above: nameOf(above?.leader),
    company: company.name,
  })
  return `${answer}${asked}`
}
