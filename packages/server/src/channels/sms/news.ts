import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import { type Selectable, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { SmsOutTable } from '../../db/sms-tables.ts'
import { doOthersRead } from '../../identifiers/unsafe-address.ts'
import type { LedgerTransaction } from '../../ledger/transact.ts'
import { linkRow, takeLinkBack } from '../../links/new-link.ts'
import { newSecret } from '../../links/secret.ts'
import { finish, giveUpFor } from '../../messages/finish.ts'
import { type MessageRow, readMessage } from '../../messages/read-message.ts'
import { smsOf } from '../../messages/sms.ts'
import { whyFailed } from '../../messages/why-failed.ts'

const perRound = 50
/** As many go to one number in a day; of more the owner has to tell them. */
export const mostNews = 20

type Out = Selectable<SmsOutTable>

/**
 * What is to be told to whoever has SMS alone becomes an SMS: one for all that one moment brought. What is sent again is
 * the same one.
 */
export const oweNews = async (app: Pick<AppContext, 'db' | 'clock'>): Promise<void> => {
  const now = app.clock.now()
  await sql`
    with owed as materialized (
      select matter_id, id, created_at, coalesce(again_at, created_at) as since from message
      where to_type = 'phone' and queued_at is null and failed_at is null
      order by created_at, id limit ${perRound} for update skip locked
    ), told as materialized (
      select distinct on (matter_id, created_at) matter_id, created_at, id, since from owed
      order by matter_id, created_at, id desc
    ), queued as (
      update message m set queued_at = ${now}, told_in = nullif(told.id, m.id)
      from owed join told on told.matter_id = owed.matter_id and told.created_at = owed.created_at
      where m.matter_id = owed.matter_id and m.id = owed.id
    )
    insert into sms_out (id, line_id, number, matter_id, message_id, created_at, next_at)
    select gen_random_uuid(), n.line_id, n.number, told.matter_id, told.id, told.since, ${now}
    from told left join sms_conversation n on n.matter_id = told.matter_id
    on conflict (message_id) do update set line_id = excluded.line_id, number = excluded.number,
      created_at = excluded.created_at, next_at = excluded.next_at, tries = 0, failed_at = null, failure = null
  `.execute(app.db)
}

/** Whether that number got as many today as one gets. */
export const hadEnough = async (app: Pick<AppContext, 'db' | 'clock'>, number: string): Promise<boolean> => {
  const since = addMilliseconds(app.clock.now(), -days(1))
  const { rows } = await sql<{ sent: number }>`select count(*)::int as sent from sms_out
    where number = ${number} and message_id is not null and sent_at > ${since}::timestamptz`.execute(app.db)
  return (rows[0]?.sent ?? 0) >= mostNews
}

const rowOf = async (db: AppContext['db'], { matter_id: matter, message_id: id }: Out) =>
  await db
    .selectFrom('message')
    .selectAll()
    .where('matter_id', '=', matter)
    .where('id', '=', id ?? '')
    .where('sent_at', 'is', null)
    .where('erased_at', 'is', null)
    .executeTakeFirst()

/** What is said; null where there is nothing to say any more. */
export const newsIn = async (app: AppContext, one: Out): Promise<string | null> => {
  const row = await rowOf(app.db, one)
  if (row === undefined) return null
  const others = await app.db
    .selectFrom('message')
    .selectAll()
    .where('matter_id', '=', row.matter_id)
    .where('told_in', '=', row.id)
    .orderBy('id')
    .limit(4)
    .execute()
  const written = await Promise.all([...others, row].map(async (each) => await readMessage(app, each)))
  return smsOf(written.filter((each) => each !== null))
}

/** A link to their page, sent to that number: as a mail's proves its address, whoever acts through it has the number. */
export const linkTo = async (
  app: AppContext,
  { matter_id: caseId, number }: Pick<Out, 'matter_id' | 'number'>,
): Promise<string | null> => {
  const identifier = { type: 'phone', value: number ?? '' } as const
  const secret = newSecret()
  await app.db
    .insertInto('case_link')
    .values(linkRow({ caseId, now: app.clock.now(), secret, identifier }))
    .execute()
  // After the link is written: whoever says at this moment that others read the number ends this one too.
  if (!(await doOthersRead(app.db, identifier, caseId))) return secret
  await takeLinkBack(app.db, secret)
  return null
}

export const newsSent = async (app: AppContext, one: Out, at: Instant): Promise<void> => {
  const row = await rowOf(app.db, one)
  if (row === undefined) return
  await finish(app.db, row, { sent_at: at })
  app.announce(row.matter_id)
}

const whyNot = (failure: NonNullable<Out['failure']>): string => {
  switch (failure) {
    case 'stopped':
      return whyFailed.noSms
    case 'gone':
    case 'nobodysAlone':
      return whyFailed.noAddress
    case 'enough':
    case 'tooOld':
      return whyFailed[failure]
    case 'refused':
    case 'tries':
    case 'tooLong':
      return whyFailed.smsNotTaken
    default: {
      const unknown: never = failure
      return unknown
    }
  }
}

/** Its owner has to tell them another way. */
export const newsNotSent = async (
  trx: LedgerTransaction,
  app: AppContext,
  one: Out,
  failure: NonNullable<Out['failure']>,
): Promise<void> => {
  const row: MessageRow | undefined = await rowOf(trx, one)
  if (row !== undefined) await giveUpFor(trx, app, row, { why: whyNot(failure), status: null })
}
