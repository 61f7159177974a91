import { addMilliseconds, days } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { isolate } from '../language/isolate.ts'
import { dayInWords } from '../language/when.ts'
import { markup } from '../look/html.ts'
import type { Delivering } from './deliver.ts'
import { type Mail, sheet } from './mail.ts'
import { mostAttempts, schema } from './sweep.ts'
import { messageWordsIn, writtenIn } from './words/catalogue.ts'

export const leaveTaskName = 'tellOfLeave'

/** What nobody could send for so long is not sent any more. */
const longestWait = days(3)
const batch = 100

/**
 * Turns what is to be told of leave that can't begin into jobs, each exactly once. It is about no case, so it is no
 * message of one.
 * @returns how many it took
 */
export const sweepLeaveMail = async ({ db, clock }: Pick<AppContext, 'db' | 'clock'>): Promise<number> =>
  await db.transaction().execute(async (trx) => {
    const now = clock.now()
    const { rows } = await sql<{ leave: string; person: string; created_at: Date }>`
      update leave_mail m set queued_at = ${now}
      from (select leave_id, person_id from leave_mail where queued_at is null
        order by created_at limit ${batch} for update skip locked) o
      where m.leave_id = o.leave_id and m.person_id = o.person_id
      returning m.leave_id as leave, m.person_id as person, m.created_at
    `.execute(trx)
    const oldest = new Date(addMilliseconds(now, -longestWait))
    for (const { leave, person } of rows.filter((row) => row.created_at >= oldest))
      await sql`
        select ${sql.id(schema)}.add_job(${leaveTaskName}::text,
          json_build_object('leave', ${leave}::uuid, 'person', ${person}::uuid), max_attempts => ${mostAttempts}::int)
      `.execute(trx)
    return rows.length
  })

export interface LeaveJob {
  readonly leave: string
  readonly person: string
  readonly last: boolean
  readonly signal: AbortSignal
}

/**
 * Sends it, unless the leave has begun or is over since. A process that dies between sending and recording that sends
 * twice: with the same Message-ID, by which a mailbox recognises it.
 * @throws where it may go better later
 */
export const deliverLeaveMail = async (
  { app, postman, publicUrl, domain }: Delivering,
  { leave, person, last, signal }: LeaveJob,
): Promise<void> => {
  const finish = async (how: 'sent_at' | 'failed_at'): Promise<void> => {
    await app.db
      .updateTable('leave_mail')
      .set({ [how]: app.clock.now() })
      .where('leave_id', '=', leave)
      .where('person_id', '=', person)
      .execute()
  }
  const written = await letterOf(app, leave, person, `${publicUrl}/desk/people`)
  if (written === null) return await finish('failed_at')
  try {
    const messageId = `<${leave}.${person}@${domain}>`
    const delivery = await postman.send({ ...written, messageId }, signal)
    await finish(delivery.kind === 'sent' ? 'sent_at' : 'failed_at')
  } catch (thrown) {
    if (!last) throw thrown
    app.log.warn({ leave }, 'a mail about leave could not be sent')
    await finish('failed_at')
  }
}

const letterOf = async (
  app: AppContext,
  leave: string,
  person: string,
  link: string,
): Promise<(Mail & { readonly to: string; readonly language: string }) | null> => {
  const row = await app.db
    .selectFrom('leave_mail')
    .innerJoin('leave', 'leave.id', 'leave_mail.leave_id')
    .select(['leave.person_id', 'starts_at', 'ends_at', 'leave_mail.created_at', 'sent_at', 'failed_at'])
    .where('leave_id', '=', leave)
    .where('leave_mail.person_id', '=', person)
    .where('began_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const { directory, people, company } = await app.directory.current()
  const [reader, away] = [people.get(person), people.get(row?.person_id ?? '')]
  if (row === undefined || row.sent_at !== null || row.failed_at !== null) return null
  if (reader === undefined || away === undefined) return null
  const language = writtenIn(directory.people.get(person)?.languages[0] ?? 'en')
  const words = messageWordsIn[language]
  const { leave: say } = words.person
  const face = { language, timeZone: company.timeZone, now: instantOf(row.created_at) }
  const [from, to] = [instantOf(row.starts_at), addMilliseconds(instantOf(row.ends_at), -1)].map((at) =>
    dayInWords(at, face),
  )
  const theDays = from === to ? `${from}` : say.days(`${from}`, `${to}`)
  const name = isolate(`${away.firstName} ${away.surname}`.trim())
  const mine = away.id === reader.id
  const subject = mine ? say.yours : say.theirs(name)
  const paragraphs = [
    words.greeting(isolate(reader.firstName)),
    mine ? say.why(theDays) : say.whyTheirs(name, theDays),
  ]
  return {
    to: reader.email,
    language,
    subject,
    text: `${[...paragraphs, `${say.again}\n${link}`, `-- \n${company.name}`].join('\n\n')}\n`,
    html: sheet(
      language,
      subject,
      markup`${paragraphs.map((text) => markup`<p>${text}</p>`)}<p>${say.again}<br><a href="${link}">${link}</a></p>`,
      markup`${company.name}`,
    ).toString(),
  }
}
