import { fromEpochMilliseconds, type Instant, morningDue } from '@buckstop/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import type { AppContext } from '../../app/app-context.ts'
import { readHearing } from '../../hearing/hearing.ts'
import { teamsOf, withFormer } from '../../roles/reach.ts'
import { officeMail } from '../office-mail.ts'
import type { MessageRow } from '../read-message.ts'
import { writtenIn } from '../words/catalogue.ts'
import { dutiesUntil } from './duties.ts'
import { morningLetter } from './letter.ts'
import { newsFor } from './news.ts'
import { sendWhatWaited } from './no-more-mornings.ts'

/** What came of a morning's mail is nobody's concern after a month. */
const keptDays = 30
const mostDuties = 100

/**
 * Writes down whose mail of the morning it is time for, each once a day, whichever process does; what waits for a morning
 * that no mail comes on goes now.
 */
export const oweMornings = async ({
  db,
  clock,
  directory: source,
}: Pick<AppContext, 'db' | 'clock' | 'directory'>): Promise<void> => {
  const now = clock.now()
  const { directory } = await source.current()
  const people = [...directory.people.values()]
  const hearingOf = await readHearing(
    db,
    people.map(({ id }) => id),
  )
  await sendWhatWaited(
    { db },
    people.flatMap(({ id }) => (hearingOf(id).morningHour === null ? [id] : [])),
    now,
  )
  const due = people.flatMap((person) => {
    const { morningHour } = hearingOf(person.id)
    const day = morningHour === null ? null : morningDue(person, morningHour, now)
    return day === null ? [] : [{ person: person.id, day }]
  })
  await sql`
    insert into morning_mail (person_id, day, created_at)
    select person_id, day, ${now} from unnest(${due.map(({ person }) => person)}::uuid[],
      ${due.map(({ day }) => day)}::date[]) as due(person_id, day)
    where not exists (select from morning_mail m where m.person_id = due.person_id and m.day = due.day)
    on conflict do nothing
  `.execute(db)
  await sql`delete from morning_mail where day < ${now}::date - ${sql.lit(keptDays)}`.execute(db)
}

/** One mail a working morning, to whoever has something to do that day or waits for news. */
export const morningMail = officeMail({
  table: 'morning_mail',
  task: 'mailMorning',
  columns: { person: 'person_id', day: 'day' },
  key: z.object({ person: z.uuid(), day: z.iso.date() }),
  write: async ({ app, publicUrl }, { person, day }) => {
    const now = app.clock.now()
    const { directory, people, company } = await app.directory.current()
    const [reader, worker] = [people.get(person), directory.people.get(person)]
    const row = await app.db
      .selectFrom('morning_mail')
      .select(['sent_at', 'failed_at'])
      .where('person_id', '=', person)
      .where('day', '=', day)
      .executeTakeFirst()
    if (row === undefined || row.sent_at !== null || row.failed_at !== null) return null
    if (reader === undefined || worker?.active !== true) return null
    const works = withFormer(directory, teamsOf(directory, person))
    const until = endOf(day, worker.shifts.timeZone)
    const [found, news] = await Promise.all([
      dutiesUntil(app.db, { person, works, until, limit: mostDuties }),
      newsFor(app, person),
    ])
    if (found.length === 0 && news.written.length === 0) return null
    const language = writtenIn(worker.languages[0] ?? 'en')
    const mail = morningLetter({
      firstName: reader.firstName,
      language,
      company: company.name,
      timeZone: company.timeZone,
      now,
      desk: `${publicUrl}/desk`,
      publicUrl,
      duties: found.slice(0, mostDuties),
      moreDuties: found.length > mostDuties,
      news: news.written,
      moreNews: news.rows.length > news.written.length,
    })
    return {
      ...mail,
      to: reader.email,
      language,
      leave: `${publicUrl}/desk/hearing`,
      onSent: async (at) => await rememberTold(app, news.rows, at),
    }
  },
})

/** The midnight that ends a day where somebody works. */
const endOf = (day: string, timeZone: string): Instant =>
  fromEpochMilliseconds(
    Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds,
  )

/** What the mail told is told; where it did not go, the next one tells it. */
const rememberTold = async (
  { db }: Pick<AppContext, 'db'>,
  told: readonly MessageRow[],
  at: Instant,
): Promise<void> => {
  if (told.length === 0) return
  await sql`
    update message m set sent_at = ${at}
    from unnest(${told.map((one) => one.matter_id)}::uuid[], ${told.map(({ id }) => id)}::uuid[]) as t(matter_id, id)
    where m.matter_id = t.matter_id and m.id = t.id and m.sent_at is null
  `.execute(db)
}
