import type { z } from '@hono/zod-openapi'
import { type Kysely, sql } from 'kysely'
import { cardOf } from '../../cases/presenters/people.ts'
import { sees, type Sight } from '../../cases/queries/visible.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { OutboxText } from '../../messages/outbox.ts'
import type { MessageRow } from '../../messages/read-message.ts'
import type { messageView } from '../contract/office.ts'

export type ListedMessage = MessageRow & { readonly reference: string; readonly exactly: string }

/** A page of what was written about cases somebody sees, the newest first, and one more where there is a next page. */
export const listMessages = async (
  db: Kysely<Tables>,
  sight: Sight,
  page: {
    readonly caseId: string | null
    readonly audience: 'customer' | 'person' | null
    readonly cursor: readonly [at: string, id: string] | null
    readonly limit: number
  },
): Promise<readonly ListedMessage[]> => {
  const { rows } = await sql<ListedMessage>`
    select message.*, head.reference,
      to_char(message.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly
    from message join case_head head using (case_id)
    where ${page.caseId === null ? sql`true` : sql`message.case_id = ${page.caseId}`}
      and ${page.audience === null ? sql`true` : sql`message.audience = ${page.audience}`}
      and ${
        page.cursor === null
          ? sql`true`
          : sql`(message.created_at, message.id) < (${page.cursor[0]}::timestamptz, ${page.cursor[1]}::uuid)`
      }
      and ${sees(sight)}
    order by message.created_at desc, message.id desc limit ${page.limit + 1}
  `.execute(db)
  return rows
}

const stateOf = (row: ListedMessage, sends: boolean): z.output<typeof messageView>['state'] => {
  if (row.sent_at !== null) return 'sent'
  if (row.failed_at !== null) return 'failed'
  if (!sends || (row.to_value === null && row.person_id === null)) return 'kept'
  return row.queued_at === null ? 'waiting' : 'queued'
}

export const presentMessage = (
  row: ListedMessage,
  snapshot: DirectorySnapshot,
  { sends, texts }: { readonly sends: boolean; readonly texts: ReadonlyMap<string, OutboxText> },
): z.output<typeof messageView> => ({
  id: row.id,
  caseId: row.case_id,
  reference: row.reference,
  audience: row.audience,
  kind: row.kind,
  language: row.language,
  to: row.to_value,
  person: row.person_id === null ? null : cardOf(snapshot, row.person_id),
  createdAt: row.created_at.toISOString(),
  state: stateOf(row, sends),
  sentAt: row.sent_at?.toISOString() ?? null,
  failure: row.failure,
  attempts: row.attempts,
  subject: texts.get(row.id)?.subject ?? null,
  text: texts.get(row.id)?.text ?? null,
})
