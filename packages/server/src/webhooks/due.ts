import { addMilliseconds, days, type Instant, minutes } from '@buckstop/domain'
import { type Selectable, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { WebhookMessageTable } from '../db/webhook-tables.ts'
import { pauseAfterTries } from './pause.ts'

export type DueMessage = Pick<
  Selectable<WebhookMessageTable>,
  'matter_id' | 'id' | 'endpoint_id' | 'body' | 'tries'
>

type Uses = Pick<AppContext, 'db' | 'clock'>

/** Longer than one try takes: a process that dies meanwhile leaves it to the next. */
const underWay = minutes(2)
const atOnce = 8

/** Those that something is due for, and which nobody turned off. */
export const endpointsDue = async ({ db, clock }: Uses): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly id: string }>`
    select e.id from webhook_endpoint e where e.disabled_at is null and exists (select from webhook_message m
      where m.endpoint_id = e.id and m.next_at <= ${clock.now()}::timestamptz)`.execute(db)
  return rows.map(({ id }) => id)
}

/** Takes what is due for one, each for one process alone, the oldest first. */
export const takeDue = async ({ db, clock }: Uses, endpoint: string): Promise<readonly DueMessage[]> => {
  const now = clock.now()
  const { rows } = await sql<DueMessage>`
    with due as (select matter_id, id from webhook_message
      where endpoint_id = ${endpoint}::uuid and next_at <= ${now}::timestamptz
      order by next_at limit ${atOnce} for update skip locked)
    update webhook_message m set tries = m.tries + 1, next_at = ${addMilliseconds(now, underWay)}::timestamptz
    from due where m.endpoint_id = ${endpoint}::uuid and (m.matter_id, m.id) = (due.matter_id, due.id)
    returning m.matter_id, m.id, m.endpoint_id, m.body, m.tries`.execute(db)
  return rows
}

interface Outcome {
  readonly status: number | null
  readonly sent_at: Instant | null
  readonly next_at: Instant | null
  readonly failed_at: Instant | null
}

/** Only of this try: a later one, or somebody's word meanwhile, counts more. */
const note = async ({ db }: Uses, one: DueMessage, outcome: Outcome): Promise<void> => {
  await db
    .updateTable('webhook_message')
    .set(outcome)
    .where('matter_id', '=', one.matter_id)
    .where('id', '=', one.id)
    .where('endpoint_id', '=', one.endpoint_id)
    .where('tries', '=', one.tries)
    .where('next_at', 'is not', null)
    .execute()
}

/** Whatever was noted since, and whoever tried meanwhile: they have it. */
export const noteTaken = async ({ db, clock }: Uses, one: DueMessage, status: number): Promise<void> => {
  await db
    .updateTable('webhook_message')
    .set({ status, sent_at: clock.now(), next_at: null, failed_at: null })
    .where('matter_id', '=', one.matter_id)
    .where('id', '=', one.id)
    .where('endpoint_id', '=', one.endpoint_id)
    .execute()
}

/** It is tried again later, or given up where that was the last try. @param status null where nobody answered */
export const noteNotTaken = async (
  app: Uses,
  one: DueMessage,
  { status, asked }: { readonly status: number | null; readonly asked: number },
): Promise<void> => {
  const now = app.clock.now()
  const pause = pauseAfterTries(one.tries, asked, Math.random())
  const next = pause === null ? null : addMilliseconds(now, pause)
  await note(app, one, { status, sent_at: null, next_at: next, failed_at: next === null ? now : null })
}

/** It says itself that it is gone: it is told no more until somebody turns it on again, and what waits stays. */
export const noteGone = async (app: Uses, one: DueMessage): Promise<void> => {
  const now = app.clock.now()
  await note(app, one, { status: 410, sent_at: null, next_at: null, failed_at: now })
  await app.db
    .updateTable('webhook_endpoint')
    .set((row) => ({ disabled_at: now, disabled_because: 'gone', revision: row('revision', '+', 1) }))
    .where('id', '=', one.endpoint_id)
    .where('disabled_at', 'is', null)
    .execute()
}

const kept = days(30)
/** Longer than all tries take, also where it is sent again by hand: who could not be told by then was turned off. */
const keptWaiting = days(60)

/**
 * Forgets what is settled so long that nobody looks at it again, what waits so long that it is no news any more, and what
 * was for one that is not there any more.
 */
export const forgetMessages = async ({ db, clock }: Uses): Promise<void> => {
  const now = clock.now()
  await sql`delete from webhook_message where created_at < ${addMilliseconds(now, -kept)}::timestamptz
      and (next_at is null or created_at < ${addMilliseconds(now, -keptWaiting)}::timestamptz)`.execute(db)
  await sql`delete from webhook_message m where not exists (select from webhook_endpoint e where e.id = m.endpoint_id)`.execute(
    db,
  )
}
