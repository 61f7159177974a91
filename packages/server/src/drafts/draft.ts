import type { CaseId, Instant, PersonId, Refusal } from '@buckstop/domain'
import { sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'

export type Device = 'computer' | 'telephone'
export type Typed = Readonly<Record<string, string>>

/** What somebody writes to a customer and has not sent, or has sent and can still take back. */
export interface Draft {
  readonly id: string
  readonly caseId: CaseId
  readonly author: PersonId
  /** From 1; grows with each change. */
  readonly revision: number
  readonly typed: Typed
  readonly device: Device
  readonly updatedAt: Instant
  /** When it is sent, unless its author takes it back; null where they did not send it. */
  readonly sendAt: Instant | null
  /** What is then done. */
  readonly sending: unknown
  readonly notSent: { readonly at: Instant; readonly refusal: Refusal | null } | null
}

/** Whose draft of which case. */
export interface DraftOf {
  readonly caseId: CaseId
  readonly author: PersonId
  readonly id: string
}

export const draftOf = (row: Selectable<Tables['draft']>): Draft => ({
  id: row.id,
  caseId: row.matter_id,
  author: row.person_id,
  revision: row.revision,
  typed: row.typed,
  device: row.device,
  updatedAt: instantOf(row.updated_at),
  sendAt: row.send_at === null ? null : instantOf(row.send_at),
  sending: row.sending,
  notSent: row.failed_at === null ? null : { at: instantOf(row.failed_at), refusal: row.refusal },
})

/** Most drafts that somebody has of one case: a few devices, and what could not be sent. */
export const mostDrafts = 10

/** SQL: whose draft of which case it is. */
export const isDraft = ({ caseId, author, id }: DraftOf) =>
  sql<boolean>`matter_id = ${caseId} and id = ${id} and person_id = ${author}`
