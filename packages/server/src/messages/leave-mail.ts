import { addMilliseconds } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { isolate } from '../language/isolate.ts'
import { dayInWords } from '../language/when.ts'
import type { Delivering } from './deliver.ts'
import {
  deliverOffice,
  type OfficeJob,
  officeLetter,
  type OfficeLetter,
  type OfficeMail,
} from './office-mail.ts'
import { messageWordsIn, writtenIn } from './words/catalogue.ts'

/** What is to be told of leave that can't begin. */
export const leaveMail: OfficeMail<'leave' | 'person'> = {
  table: 'leave_mail',
  task: 'tellOfLeave',
  key: { leave: 'leave_id', person: 'person_id' },
}

/** Sends it, unless the leave has begun or is over since. @throws where it may go better later */
export const deliverLeaveMail = async (
  delivering: Delivering,
  job: OfficeJob<'leave' | 'person'>,
): Promise<void> => {
  const written = await letterOf(delivering.app, job.key, `${delivering.publicUrl}/desk/people`)
  await deliverOffice(delivering, leaveMail, job, written)
}

const letterOf = async (
  app: AppContext,
  { leave, person }: OfficeJob<'leave' | 'person'>['key'],
  link: string,
): Promise<OfficeLetter | null> => {
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
  const { leave: say } = messageWordsIn[language].person
  const face = { language, timeZone: company.timeZone, now: instantOf(row.created_at) }
  const [from, to] = [instantOf(row.starts_at), addMilliseconds(instantOf(row.ends_at), -1)].map((at) =>
    dayInWords(at, face),
  )
  const theDays = from === to ? `${from}` : say.days(`${from}`, `${to}`)
  const name = isolate(`${away.firstName} ${away.surname}`.trim())
  const mine = away.id === reader.id
  return officeLetter({
    reader,
    language,
    subject: mine ? say.yours : say.theirs(name),
    paragraphs: [mine ? say.why(theDays) : say.whyTheirs(name, theDays)],
    again: say.again,
    link,
    company: company.name,
  })
}
