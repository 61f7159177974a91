import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { seenChannel } from '../changes/notices.ts'
import type { Tables } from '../db/tables.ts'
import type { Look } from '../sight/staff/look.ts'

/** Whose look at which case it is. */
type Seen = Pick<Look, 'viewer' | 'head'>

/**
 * Keeps up to which event somebody has looked at a case; never less than they had. Whatever of theirs shows it elsewhere is
 * told so.
 * @param upTo the number of an event; what is past the last one is taken for that
 */
export const markSeen = async (db: Kysely<Tables>, { viewer, head }: Seen, upTo: number): Promise<void> => {
  await sql`
    with written as (
      insert into matter_seen as seen (matter_id, person_id, number)
      values (${head.matter_id}, ${viewer.person}, ${Math.min(upTo, head.version)})
      on conflict (matter_id, person_id) do update
        set number = greatest(seen.number, excluded.number), unread = false
        where seen.number < excluded.number or seen.unread
      returning seen.matter_id)
    ${told(viewer.person, head.matter_id, 'seen')}`.execute(db)
}

/** Puts a case back among what is new to somebody, until they look at it again. */
export const markUnread = async (db: Kysely<Tables>, { viewer, head }: Seen): Promise<void> => {
  await sql`
    with written as (
      insert into matter_seen as seen (matter_id, person_id, number, unread)
      values (${head.matter_id}, ${viewer.person}, ${head.version}, true)
      on conflict (matter_id, person_id) do update set unread = true where not seen.unread
      returning seen.matter_id)
    ${told(viewer.person, head.matter_id, 'unread')}`.execute(db)
}

const told = (person: string, caseId: CaseId, how: 'seen' | 'unread') =>
  sql`select pg_notify(${seenChannel}, ${`${person} ${caseId} ${how}`}) from written`
