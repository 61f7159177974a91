import type { CaseId, Instant, PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../../../clock/clock.ts'
import type { Tables } from '../../../db/tables.ts'
import type { Identifier } from '../../../identifiers/identifier.ts'
import { messageIdsIn, type NamedMessage } from '../../../messages/message-id.ts'

/** A message of ours that a mail names. */
export interface OurMessage {
  readonly id: string
  readonly matterId: string
  readonly audience: 'customer' | 'person'
  /** The case through whose link its reader comes. */
  readonly readersCase: CaseId
  /** By which its reader knows that case. */
  readonly reference: string
  /** Who of us it went to. */
  readonly person: PersonId | null
  /** When it was written, where it is not known when it went. */
  readonly sentAt: Instant
  /** Whom it went to. */
  readonly to: Identifier | null
}

/** The first of these that there is. A Message-ID is drawn by lot: whoever names one had the mail before them. */
export const ourMessageIn = async (
  db: Kysely<Tables>,
  text: string,
  domains: readonly string[],
): Promise<OurMessage | null> => {
  for (const one of messageIdsIn(text, domains)) {
    const found = await read(db, one)
    if (found !== null) return found
  }
  return null
}

const read = async (db: Kysely<Tables>, { matterId, id }: NamedMessage): Promise<OurMessage | null> => {
  const row = await db
    .selectFrom('message')
    .innerJoin('matter_head as head', (join) =>
      join.on(sql<boolean>`head.matter_id = coalesce(message.through, message.matter_id)`),
    )
    .select([
      'audience',
      'to_type',
      'to_value',
      'person_id',
      'sent_at',
      'created_at',
      'head.matter_id as readers_case',
      'head.reference',
    ])
    .where('message.matter_id', '=', matterId)
    .where('message.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { audience, to_type: type, to_value: value, readers_case: readersCase, reference } = row
  return {
    id,
    matterId,
    audience,
    readersCase,
    reference,
    person: row.person_id,
    sentAt: instantOf(row.sent_at ?? row.created_at),
    to: type === null || value === null ? null : { type, value },
  }
}
