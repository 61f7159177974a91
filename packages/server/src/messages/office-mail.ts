import { addMilliseconds, days } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { PersonCard } from '../directory/snapshot.ts'
import { isolate } from '../language/isolate.ts'
import { markup } from '../look/html.ts'
import type { Delivering } from './deliver.ts'
import { type Mail, sheet } from './mail.ts'
import { mostAttempts, schema } from './sweep.ts'
import { messageWordsIn, writtenIn } from './words/catalogue.ts'

/** Mail to our own people that is about no case, and so no message of one. */
export interface OfficeMail<Key extends string> {
  /** Where it is owed, with `created_at`, `queued_at`, `sent_at` and `failed_at`. */
  readonly table: 'leave_mail' | 'map_mail' | 'morning_mail' | 'password_link' | 'trouble_mail'
  readonly task: string
  /** What names one of them in a job, and the column of it. */
  readonly key: Readonly<Record<Key, string>>
}

type KeyOf<Key extends string> = Readonly<Record<Key, string>>

/** A message that could not be sent for this long is given up. */
const longestWait = days(3)
const batch = 100

/**
 * Turns what is owed into jobs, each exactly once.
 * @returns how many it took
 */
export const sweepOffice = async <Key extends string>(
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  { table, task, key }: OfficeMail<Key>,
): Promise<number> =>
  await db.transaction().execute(async (trx) => {
    const now = clock.now()
    const columns = Object.entries<string>(key)
    const list = sql.join(columns.map(([, column]) => sql.ref(column)))
    const same = sql.join(
      columns.map(([, column]) => sql`m.${sql.ref(column)} = o.${sql.ref(column)}`),
      sql` and `,
    )
    const named = sql.join(columns.flatMap(([name, column]) => [sql.lit(name), sql`m.${sql.ref(column)}`]))
    const { rows } = await sql<{ job: unknown; created_at: Date }>`
      update ${sql.table(table)} m set queued_at = ${now}
      from (select ${list} from ${sql.table(table)} where queued_at is null
        order by created_at limit ${batch} for update skip locked) o
      where ${same}
      returning json_build_object(${named}) as job, m.created_at
    `.execute(trx)
    const oldest = new Date(addMilliseconds(now, -longestWait))
    for (const { job } of rows.filter((row) => row.created_at >= oldest))
      await sql`
        select ${sql.id(schema)}.add_job(${task}::text, ${JSON.stringify(job)}::json, max_attempts => ${mostAttempts}::int)
      `.execute(trx)
    return rows.length
  })

export interface OfficeJob<Key extends string> {
  readonly key: KeyOf<Key>
  readonly last: boolean
  readonly signal: AbortSignal
}

export type OfficeLetter = Mail & {
  readonly to: string
  readonly language: string
  /** Where whoever gets it can say that they want no more of it; left out where they can't. */
  readonly leave?: string
}

/**
 * Sends one, unless there is nothing to tell any more. A process that dies between sending and recording that sends
 * twice: with the same Message-ID, by which a mailbox recognises it.
 * @param written null where there is nothing to tell
 * @throws where it may go better later
 */
export const deliverOffice = async <Key extends string>(
  { app, postman, domain }: Delivering,
  { table, key: columns }: OfficeMail<Key>,
  { key, last, signal }: OfficeJob<Key>,
  written: OfficeLetter | null,
): Promise<void> => {
  const entries = Object.entries<string>(key)
  const is = whereKey(columns, key)
  const finish = async (how: 'sent_at' | 'failed_at'): Promise<void> => {
    await sql`update ${sql.table(table)} set ${sql.ref(how)} = ${app.clock.now()} where ${is}`.execute(app.db)
  }
  if (written === null) return await finish('failed_at')
  try {
    const name = entries.map(([, value]) => value.replaceAll(/[^\w-]+/g, '-').slice(0, 100)).join('.')
    const { leave, ...letter } = written
    const delivery = await postman.send(
      {
        ...letter,
        writtenBy: 'machine',
        messageId: `<${name}@${domain}>`,
        ...(leave === undefined ? {} : { series: { name: `${nameOfSeries(table)}.${domain}`, leave } }),
      },
      signal,
    )
    await finish(delivery.kind === 'sent' ? 'sent_at' : 'failed_at')
  } catch (thrown) {
    if (!last) throw thrown
    app.log.warn({ table }, 'a mail to one of us could not be sent')
    await finish('failed_at')
  }
}

/** As a part of a domain, which has no low line. */
const nameOfSeries = (table: string): string => table.replaceAll('_', '-')

const whereKey = <Key extends string>(
  columns: Readonly<Record<Key, string>>,
  key: KeyOf<Key>,
): RawBuilder<unknown> =>
  sql.join(
    Object.entries<string>(columns).map(
      ([name, column]) =>
        sql`${sql.ref(column)}::text = ${Object.entries<string>(key).find(([known]) => known === name)?.[1]}`,
    ),
    sql` and `,
  )

interface Written {
  readonly reader: PersonCard
  readonly language: ReturnType<typeof writtenIn>
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** What stands before the link. */
  readonly again: string
  readonly link: string
  readonly company: string
}

/** A letter to one of us: greeting, what it is, and where to settle it. */
export const officeLetter = ({
  reader,
  language,
  subject,
  paragraphs,
  again,
  link,
  company,
}: Written): OfficeLetter => {
  const all = [messageWordsIn[language].greeting(isolate(reader.firstName)), ...paragraphs]
  return {
    to: reader.email,
    language,
    subject,
    text: `${[...all, `${again}\n${link}`, `-- \n${company}`].join('\n\n')}\n`,
    html: sheet(
      language,
      subject,
      markup`${all.map((text) => markup`<p>${text}</p>`)}<p>${again}<br><a href="${link}">${link}</a></p>`,
      markup`${company}`,
    ).toString(),
  }
}
