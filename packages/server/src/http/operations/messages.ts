import type { KindName } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { type Kysely, sql } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { ruleOf, sees, seesPart } from '../../sight/staff/condition.ts'
import { dealsWith } from '../../sight/staff/deals-with.ts'
import { type Looker, writtenDown } from '../../sight/staff/log-looks.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { OutboxText } from '../../messages/outbox.ts'
import type { MessageRow } from '../../messages/read-message.ts'
import { nameOfFailure, saidOf } from '../../messages/why-failed.ts'
import type { messageView } from '../../shapes/office.ts'

export type ListedMessage = MessageRow & {
  readonly matter_kind: KindName
  readonly reference: string
  readonly exactly: string
  /** Whether whoever asks sees how to reach the customer. */
  readonly reaches: boolean
}

// As many as are looked through for one page: somebody who sees few cases turns a page or two more.
const lookedThrough = 500

/** Where the next page begins; null at the end. */
export interface MessagePage {
  readonly rows: readonly ListedMessage[]
  readonly next: readonly [at: string, id: string] | null
}

/**
 * A page of what was written about matters somebody sees, the newest first: to themselves, and to others where they read
 * what we wrote.
 */
export const listMessages = async (
  db: Kysely<Tables>,
  viewer: Looker,
  page: {
    readonly matterId: string | null
    readonly audience: 'customer' | 'person' | null
    /** Only what was given up, and is theirs to have sent again. */
    readonly failed: boolean
    readonly cursor: readonly [at: string, id: string] | null
    readonly limit: number
  },
): Promise<MessagePage> => {
  const { matterId, audience, failed, cursor, limit } = page
  const { rows } = await sql<ListedMessage & { readonly seen: boolean }>`
    with looked_through as materialized (
      select message.*, ${exactly(sql`message.created_at`)} as exactly from message
      where ${matterId === null ? sql`true` : sql`message.matter_id = ${matterId}`}
        and ${audience === null ? sql`true` : sql`message.audience = ${audience}`}
        and ${failed ? sql`message.failed_at is not null and message.told_in is null` : sql`true`}
        and ${
          cursor === null
            ? sql`true`
            : sql`(message.created_at, message.id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
        }
      order by message.created_at desc, message.id desc limit ${viewer.administers ? limit + 1 : lookedThrough}
    ), ruled as materialized (
      select message.*, head.kind as matter_kind, head.reference, ${seesPart(viewer, 'reach')} as reaches,
        ${failed ? dealsWith(viewer) : sql`coalesce(message.person_id = ${viewer.person} and ${sees(viewer)}, false) or ${seesPart(viewer, 'ourWords')}`} as seen,
        ${ruleOf(viewer)} as rule
      from looked_through message join matter_head head using (matter_id)
    ), shown as materialized (
      select matter_id, rule from ruled where seen order by created_at desc, id desc limit ${limit}
    ), ${writtenDown(viewer, 'messages', sql`shown`)}
    select * from ruled order by created_at desc, id desc
  `.execute(db)
  const seen = rows.filter((row) => row.seen)
  const shown = seen.slice(0, limit)
  const last = seen.length > limit ? shown.at(-1) : rows.length >= lookedThrough ? rows.at(-1) : undefined
  return { rows: shown, next: last === undefined ? null : [last.exactly, last.id] }
}

const stateOf = (row: ListedMessage, sends: boolean): z.output<typeof messageView>['state'] => {
  if (row.came_back_at !== null) return 'cameBack'
  if (row.sent_at !== null) return 'sent'
  if (row.failed_at !== null) return 'failed'
  if (row.to_type === 'phone') return row.queued_at === null ? 'waiting' : 'queued'
  if (!sends || (row.to_value === null && row.person_id === null)) return 'kept'
  if (row.mailing !== null) return row.mailing === 'never' ? 'notWanted' : row.mailing
  return row.queued_at === null ? 'waiting' : 'queued'
}

/** What a mail server says of a failure names the address. */
const failureOf = ({ failure, reaches, came_back_at: at, came_back_status: status }: ListedMessage) => {
  if (at !== null) return { why: 'cameBack' as const, said: status }
  if (failure === null) return null
  const why = nameOfFailure(failure)
  if (why !== null) return { why, said: null }
  const said = saidOf(failure)
  return { why: 'notTaken' as const, said: reaches && said !== '' ? said : null }
}

export const presentMessage = (
  row: ListedMessage,
  snapshot: DirectorySnapshot,
  { sends, texts }: { readonly sends: boolean; readonly texts: ReadonlyMap<string, OutboxText> },
): z.output<typeof messageView> => ({
  id: row.id,
  matterId: row.matter_id,
  matterKind: row.matter_kind,
  reference: row.reference,
  audience: row.audience,
  kind: row.kind,
  language: row.language,
  to: row.reaches ? row.to_value : null,
  person: row.person_id === null ? null : cardOf(snapshot, row.person_id),
  createdAt: row.created_at.toISOString(),
  state: stateOf(row, sends),
  sentAt: row.sent_at?.toISOString() ?? null,
  failure: failureOf(row),
  attempts: row.attempts,
  subject: texts.get(row.id)?.subject ?? null,
  text: texts.get(row.id)?.text ?? null,
})
