import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { AppContext } from '../app/app-context.ts'
import type { Delivering } from './deliver.ts'
import type { Mail } from './mail.ts'
import { domainOf } from './message-id.ts'
import { mostAttempts, schema } from './sweep.ts'

/** A kind of mail to our own people that is about no case, and so no message of one. */
export interface OfficeMail {
  readonly task: string
  /** Turns what is owed into jobs, each exactly once. @returns how many it took */
  readonly sweep: (app: Pick<AppContext, 'db' | 'clock'>) => Promise<number>
  /**
   * Sends one, unless there is nothing to tell any more. A process that dies between sending and recording that sends
   * twice: with the same Message-ID, by which a mailbox recognises it.
   * @param job what `sweep` wrote
   * @throws where it may go better later
   */
  readonly deliver: (delivering: Delivering, job: unknown, at: Try) => Promise<void>
}

interface Try {
  readonly last: boolean
  readonly signal: AbortSignal
}

type KeyOf<Key extends string> = Readonly<Record<Key, string>>

interface Owed<Key extends string> {
  /** Where it is owed, with `created_at`, `queued_at`, `sent_at` and `failed_at`. */
  readonly table: 'leave_mail' | 'map_mail' | 'morning_mail' | 'password_link' | 'trouble_mail'
  readonly task: string
  /** What names one of them in a job, and the column of it. */
  readonly columns: KeyOf<Key>
  readonly key: z.ZodType<KeyOf<Key>>
  /** @returns null where there is nothing to tell any more */
  readonly write: (delivering: Delivering, key: KeyOf<Key>) => Promise<OfficeLetter | null>
}

export type OfficeLetter = Mail & {
  readonly to: string
  readonly language: string
  /** Where whoever gets it can say that they want no more of it; left out where they can't. */
  readonly leave?: string
  readonly onSent?: (at: Instant) => Promise<void>
}

/** A message that could not be sent for this long is given up. */
const longestWait = days(3)
const batch = 100

export const officeMail = <Key extends string>(owed: Owed<Key>): OfficeMail => ({
  task: owed.task,
  sweep: async (app) => await sweep(app, owed),
  deliver: async (delivering, job, at) => {
    const key = owed.key.parse(job)
    await send(delivering, owed, { key, written: await owed.write(delivering, key), ...at })
  },
})

const sweep = async <Key extends string>(
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  { table, task, columns: named }: Owed<Key>,
): Promise<number> =>
  await db.transaction().execute(async (trx) => {
    const now = clock.now()
    const columns = Object.entries<string>(named)
    const list = sql.join(columns.map(([, column]) => sql.ref(column)))
    const same = sql.join(
      columns.map(([, column]) => sql`m.${sql.ref(column)} = o.${sql.ref(column)}`),
      sql` and `,
    )
    const job = sql.join(columns.flatMap(([name, column]) => [sql.lit(name), sql`m.${sql.ref(column)}`]))
    const { rows } = await sql<{ job: unknown; created_at: Date }>`
      update ${sql.table(table)} m set queued_at = ${now}
      from (select ${list} from ${sql.table(table)} where queued_at is null
        order by created_at limit ${batch} for update skip locked) o
      where ${same}
      returning json_build_object(${job}) as job, m.created_at
    `.execute(trx)
    const oldest = new Date(addMilliseconds(now, -longestWait))
    for (const { job: one } of rows.filter((row) => row.created_at >= oldest))
      await sql`
        select ${sql.id(schema)}.add_job(${task}::text, ${JSON.stringify(one)}::json, max_attempts => ${mostAttempts}::int)
      `.execute(trx)
    return rows.length
  })

const send = async <Key extends string>(
  { app, postman, from }: Delivering,
  { table, columns }: Owed<Key>,
  { key, written, last, signal }: Try & { readonly key: KeyOf<Key>; readonly written: OfficeLetter | null },
): Promise<void> => {
  const is = whereKey(columns, key)
  const finish = async (how: 'sent_at' | 'failed_at', at = app.clock.now()): Promise<void> => {
    await sql`update ${sql.table(table)} set ${sql.ref(how)} = ${at} where ${is}`.execute(app.db)
  }
  if (written === null) return await finish('failed_at')
  const { leave, onSent, ...letter } = written
  const name = Object.values<string>(key).map((value) => value.replaceAll(/[^\w-]+/g, '-').slice(0, 100))
  const domain = domainOf(from)
  const mail = {
    ...letter,
    writtenBy: 'machine' as const,
    messageId: `<${name.join('.')}@${domain}>`,
    ...(leave === undefined ? {} : { series: { name: `${nameOfSeries(table)}.${domain}`, leave } }),
  }
  const at = await postman.send(mail, signal).then(
    ({ kind }) => (kind === 'sent' ? app.clock.now() : null),
    (thrown: unknown) => {
      if (!last) throw thrown
      app.log.warn({ table }, 'a mail to one of us could not be sent')
      return null
    },
  )
  if (at === null) return await finish('failed_at')
  await finish('sent_at', at)
  await onSent?.(at)
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
