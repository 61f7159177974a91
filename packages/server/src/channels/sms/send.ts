import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { instantOf } from '../../clock/clock.ts'
import { readLine } from '../../company/phone/line-rows.ts'
import { reasonOf } from '../../errors/reason.ts'
import { transact } from '../../ledger/transact.ts'
import { takeLinkBack } from '../../links/new-link.ts'
import { tellReturned } from '../../messages/returned.ts'
import { pauseAfter } from '../../polling/pause-after.ts'
import { noteFailingPart, noteWorkingPart } from '../../troubles/failing-part.ts'
import { askAsLine } from '../phone/ask-as-line.ts'
import { ProviderRefusedError } from '../phone/provider-api.ts'
import { newsNotSent, newsSent, oweNews } from './news.ts'
import { type Due, type Failure, isNews, readyToGo } from './ready.ts'
import { quietAfter } from './take-sms.ts'

const perRound = 10
const mostTries = 10
const mostBytes = 100_000

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

const sendOne = async (app: AppContext, one: Due, publicUrl: string): Promise<void> => {
  try {
    const ready = await readyToGo(app, one, publicUrl)
    if (typeof ready === 'string') return await giveUp(app, one, ready)
    const { line, to, words, secret } = ready
    const form = new URLSearchParams({ To: to, From: line.number, Body: words })
    const answer = await askAsLine(app, line, { path: '/Messages.json', mostBytes, form })
    // Where nobody answered it may have gone all the same, and the link in it has to open.
    if (secret !== null && (answer === null || answer.status >= 300)) await takeLinkBack(app.db, secret)
    if (answer === null) return await giveUp(app, one, 'gone')
    const { status } = answer
    if (status < 300) {
      const now = app.clock.now()
      await app.db.updateTable('sms_out').set({ sent_at: now }).where('id', '=', one.id).execute()
      if (isNews(one)) await newsSent(app, one, now)
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
    if (isNews(one)) return await newsNotSent(trx, app, one, failure)
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
