import { type Instant, parseInstant, type PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { WebhookState } from '../shapes/webhook-settings.ts'
import type { WebhookType } from '../shapes/webhook-types.ts'

export interface ListedMessage {
  readonly id: string
  readonly endpoint: string
  readonly matter: string
  readonly type: WebhookType
  readonly state: WebhookState
  readonly createdAt: Instant
  readonly tries: number
  readonly status: number | null
  readonly nextAt: Instant | null
  /** Who sent it again by hand, or let it be, last. */
  readonly decidedBy: PersonId | null
}

interface Row {
  readonly id: string
  readonly endpoint_id: string
  readonly matter_id: string
  readonly type: WebhookType
  readonly state: WebhookState
  readonly created_at: Date
  readonly tries: number
  readonly status: number | null
  readonly next_at: Date | null
  readonly decided_by: PersonId | null
}

interface Sought {
  readonly endpoint: string | null
  readonly state: WebhookState | null
  readonly type: WebhookType | null
  /** Where the page before ended. */
  readonly after: string | null
}

const pageLength = 50
const state = sql`case when sent_at is not null then 'sent' when let_be_at is not null then 'letBe'
  when failed_at is not null then 'failed' else 'waiting' end`

/** The newest first, a page of them. */
export const listMessages = async (
  { db }: Pick<AppContext, 'db'>,
  { endpoint, state: sought, type, after }: Sought,
): Promise<{ readonly items: readonly ListedMessage[]; readonly next: string | null }> => {
  const [at = '', id = '', of = ''] = after?.split(' ') ?? []
  const isPast =
    parseInstant(at) === null || !z.uuid().safeParse(id).success || !z.uuid().safeParse(of).success
      ? sql`true`
      : sql`(created_at, id, endpoint_id) < (${at}::timestamptz, ${id}::uuid, ${of}::uuid)`
  const { rows } = await sql<Row>`
    select id, endpoint_id, matter_id, type, ${state} as state, created_at, tries, status, next_at, decided_by
    from webhook_message m where ${isPast} and exists (select from webhook_endpoint e where e.id = m.endpoint_id)
      and (${endpoint}::uuid is null or endpoint_id = ${endpoint}::uuid)
      and (${type}::text is null or type = ${type}) and (${sought}::text is null or ${state} = ${sought})
    order by created_at desc, id desc, endpoint_id desc limit ${pageLength + 1}`.execute(db)
  const items = rows.slice(0, pageLength).map((row) => ({
    id: row.id,
    endpoint: row.endpoint_id,
    matter: row.matter_id,
    type: row.type,
    state: row.state,
    createdAt: instantOf(row.created_at),
    tries: row.tries,
    status: row.status,
    nextAt: row.next_at === null ? null : instantOf(row.next_at),
    decidedBy: row.decided_by,
  }))
  const last = items.at(-1)
  const next = rows.length > pageLength && last !== undefined
  return { items, next: next ? `${last.createdAt} ${last.id} ${last.endpoint}` : null }
}

interface Decision extends Pick<ListedMessage, 'matter' | 'id' | 'endpoint'> {
  readonly does: 'resend' | 'letBe'
  readonly by: PersonId
}

/**
 * Sends one again, from its first try on, under the id that it had; or says that it need not go.
 * @returns whether there is one for which that can be said
 */
export const decideMessage = async (
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  { matter, id, endpoint, does, by }: Decision,
): Promise<boolean> => {
  const now = clock.now()
  const query = db
    .updateTable('webhook_message')
    .where('matter_id', '=', matter)
    .where('id', '=', id)
    .where('endpoint_id', '=', endpoint)
  const { numUpdatedRows } = await (
    does === 'resend'
      ? query.set({ next_at: now, tries: 0, sent_at: null, failed_at: null, let_be_at: null, decided_by: by })
      : query.set({ next_at: null, let_be_at: now, decided_by: by }).where('sent_at', 'is', null)
  ).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** How many wait and how many were given up, by endpoint. */
export const countMessages = async ({
  db,
}: Pick<AppContext, 'db'>): Promise<
  ReadonlyMap<string, { readonly waiting: number; readonly failed: number }>
> => {
  const { rows } = await sql<{ id: string; waiting: number; failed: number }>`
    select e.id,
      (select count(*)::int from (select from webhook_message m where m.endpoint_id = e.id and m.next_at is not null
        limit 1000) w) as waiting,
      (select count(*)::int from (select from webhook_message m where m.endpoint_id = e.id and m.failed_at is not null
        and m.let_be_at is null limit 1000) f) as failed
    from webhook_endpoint e`.execute(db)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}
