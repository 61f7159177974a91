import { addMilliseconds } from '@buckstop/domain'
import { z } from 'zod'
import { instantOf } from '../clock/clock.ts'
import { isolate } from '@buckstop/look/isolate'
import { dayInWords } from '../language/when.ts'
import { officeLetter, officeReader } from './office-letter.ts'
import { officeMail } from './office-mail.ts'
import { messageWordsIn } from './words/catalogue.ts'

/** What is to be told of leave that can't begin, unless it has begun or is over since. */
export const leaveMail = officeMail({
  table: 'leave_mail',
  task: 'tellOfLeave',
  columns: { leave: 'leave_id', person: 'person_id' },
  key: z.object({ leave: z.uuid(), person: z.uuid() }),
  write: async ({ app, publicUrl }, { leave, person }) => {
    const row = await app.db
      .selectFrom('leave_mail')
      .innerJoin('leave', 'leave.id', 'leave_mail.leave_id')
      .select(['leave.person_id', 'starts_at', 'ends_at', 'leave_mail.created_at', 'sent_at', 'failed_at'])
      .where('leave_id', '=', leave)
      .where('leave_mail.person_id', '=', person)
      .where('began_at', 'is', null)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    const snapshot = await app.directory.current()
    const [reader, away] = [officeReader(snapshot, person), snapshot.people.get(row?.person_id ?? '')]
    if (row === undefined || row.sent_at !== null || row.failed_at !== null) return null
    if (reader === null || away === undefined) return null
    const { leave: say } = messageWordsIn[reader.language].person
    const face = { ...reader, now: instantOf(row.created_at) }
    const [from, to] = [instantOf(row.starts_at), addMilliseconds(instantOf(row.ends_at), -1)].map((at) =>
      dayInWords(at, face),
    )
    const theDays = from === to ? `${from}` : say.days(`${from}`, `${to}`)
    const name = isolate(`${away.firstName} ${away.surname}`.trim())
    const mine = away.id === person
    return officeLetter(reader, {
      subject: mine ? say.yours : say.theirs(name),
      paragraphs: [mine ? say.why(theDays) : say.whyTheirs(name, theDays)],
      again: say.again,
      link: `${publicUrl}/desk/people`,
    })
  },
})
