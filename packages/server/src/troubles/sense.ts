import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import { sendsMail } from '../directory/sends-mail.ts'
import type { Tables } from '../db/tables.ts'
import type { TroubleKind } from '../shapes/troubles.ts'
import { reasonFor } from './why.ts'
import { putOffFor } from './too-much.ts'
import { floodLasts } from './flood.ts'
import type { Sensed } from './sensed.ts'
import { failingWebhooks } from './webhooks.ts'

/** What mends itself within so long is told to nobody. */
const lasting = minutes(2)
/** Mail that we have is read within seconds; this late, something keeps it. */
const readWithin = minutes(4)
/** A mailbox that nobody holds, and a port that nobody tries, are none of ours any more. */
const forgottenAfter = minutes(10)
/** More than that is not counted. */
const most = 1_000

/** All that does not work, and has not for a while. */
export const senseTroubles = async ({
  db,
  clock,
  settings,
  directory,
}: Pick<AppContext, 'db' | 'clock' | 'settings' | 'directory'>): Promise<readonly Sensed[]> => {
  const now = clock.now()
  const [mailboxes, parts, mail, calls, texts, unreadable, setAside, webhooks] = await Promise.all([
    failingMailboxes(db, now),
    failingParts(db, now),
    waitingToBeRead(db, now, 'mail', 'waiting'),
    waitingToBeRead(db, now, 'phone', 'callsWait'),
    waitingToBeRead(db, now, 'sms', 'textsWait'),
    unreadableMail(db),
    deadlinesSetAside(db),
    failingWebhooks({ db, settings, clock }),
  ])
  const sends = sendsMail({ settings }, await directory.current())
  const ours = parts.filter(({ kind }) => kind !== 'sending' || sends)
  return [...mailboxes, ...ours, ...mail, ...calls, ...texts, ...unreadable, ...setAside, ...webhooks]
}

const failingMailboxes = async (db: Kysely<Tables>, now: Instant): Promise<readonly Sensed[]> => {
  const rows = await db
    .selectFrom('mailbox')
    .select(['name', 'failing_since', 'failure', 'said', 'read_at', 'left_behind'])
    .where('failing_since', '<=', new Date(addMilliseconds(now, -lasting)))
    .where('held_until', '>', new Date(addMilliseconds(now, -forgottenAfter)))
    .orderBy('name')
    .limit(most)
    .execute()
  return rows.flatMap(({ name, failing_since: since, failure, said, read_at: readAt, left_behind: left }) =>
    since === null
      ? []
      : [
          {
            kind: 'mailbox' as const,
            name,
            since: instantOf(since),
            why: reasonFor(failure),
            said,
            // What came since lies behind a door that does not open: only its server could count it.
            waiting: readAt === null ? null : left,
            counted_at: readAt === null ? null : instantOf(readAt),
          },
        ],
  )
}

const failingParts = async (db: Kysely<Tables>, now: Instant): Promise<readonly Sensed[]> => {
  const rows = await db
    .selectFrom('failing_part')
    .selectAll()
    .where('since', '<=', new Date(addMilliseconds(now, -lasting)))
    .where((part) =>
      part.or([
        part('kind', '=', 'sending'),
        part('tried_at', '>', new Date(addMilliseconds(now, -forgottenAfter))),
        part.and([
          part('kind', '=', 'tooMuch'),
          part('tried_at', '>', new Date(addMilliseconds(now, -putOffFor))),
        ]),
        part.and([
          part('kind', 'in', ['phone', 'sms']),
          part('tried_at', '>', new Date(addMilliseconds(now, -putOffFor))),
        ]),
        part.and([
          part('kind', '=', 'flood'),
          part('tried_at', '>', new Date(addMilliseconds(now, -floodLasts))),
        ]),
      ]),
    )
    .orderBy('kind')
    .orderBy('name')
    .limit(most)
    .execute()
  const waiting = rows.some(({ kind }) => kind === 'sending') ? await countUnsent(db) : null
  const texts = rows.some(({ kind }) => kind === 'sms')
    ? await countUnsentTexts(db)
    : new Map<string, number>()
  return rows.map(({ kind, name, since, why, said }) => ({
    kind,
    name,
    since: instantOf(since),
    why,
    said,
    waiting: kind === 'sending' ? waiting : kind === 'sms' ? (texts.get(name) ?? 0) : null,
    counted_at: null,
  }))
}

/** By the number they are sent from. */
const countUnsentTexts = async (db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ readonly number: string; readonly count: number }>`
    select line.number, count(*)::integer as count
    from (select line_id from sms_out where sent_at is null and failed_at is null limit ${most}) waiting
    join phone_line line on line.id = waiting.line_id group by line.number
  `.execute(db)
  return new Map(rows.map(({ number, count }) => [number, count]))
}

/** What was to be sent by now and was not. */
const countUnsent = async (db: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::integer as count from (
      (select 1 from message where queued_at is not null and sent_at is null and failed_at is null
        and mailing is null and told_in is null and to_type is distinct from 'phone' limit ${most})
      union all
      (select 1 from message where queued_at is null and not_before is null
        and to_type is distinct from 'phone' limit ${most}) limit ${most}) waiting
  `.execute(db)
  return rows[0]?.count ?? 0
}

/** What is kept and not taken in: reading it fails, or nobody reads. */
const waitingToBeRead = async (
  db: Kysely<Tables>,
  now: Instant,
  channel: 'mail' | 'phone' | 'sms',
  kind: TroubleKind,
): Promise<readonly Sensed[]> =>
  await counted(
    db,
    sql`select heard_at as at from original
      where state = 'heard' and channel = ${channel} and heard_at <= ${addMilliseconds(now, -readWithin)} order by heard_at, id limit ${most}`,
    { kind, why: 'notRead' },
  )

const unreadableMail = async (db: Kysely<Tables>): Promise<readonly Sensed[]> =>
  await counted(
    db,
    sql`select closed_at as at from original
      where state = 'failed' and let_be_at is null order by closed_at limit ${most}`,
    { kind: 'unreadable', why: 'notRead' },
  )

const deadlinesSetAside = async (db: Kysely<Tables>): Promise<readonly Sensed[]> =>
  await counted(
    db,
    sql`select set_aside_at as at from deadline
      where set_aside_at is not null order by set_aside_at, matter_id limit ${most}`,
    { kind: 'deadline', why: 'actingFails' },
  )

const counted = async (
  db: Kysely<Tables>,
  which: ReturnType<typeof sql>,
  { kind, why }: Pick<Sensed, 'kind' | 'why'>,
): Promise<readonly Sensed[]> => {
  const { rows } = await sql<{ readonly count: number; readonly since: Date | null }>`
    select count(*)::integer as count, min(at) as since from (${which}) troubled
  `.execute(db)
  const [found] = rows
  if (found === undefined || found.since === null) return []
  return [
    {
      kind,
      name: '',
      since: instantOf(found.since),
      why,
      said: null,
      waiting: found.count,
      counted_at: null,
    },
  ]
}
