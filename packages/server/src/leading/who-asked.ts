import type { Instant, PersonId } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'

/** What a colleague writes down while they are on the telephone is there a little after the call has ended. */
const writtenWithin = sql`interval '5 minutes'`

/**
 * SQL: each time that somebody asked for one of these leaders on the telephone since then, and whether they were put
 * through. On a line of ours the call says it; of a call that one of us took, whoever tried the leader's line, or the
 * leader themselves; and where nobody tried, nobody was put through. What a call on a line of ours left in its case is
 * counted with that call, once.
 */
export const whoAsked = (leaders: readonly PersonId[], since: Instant): RawBuilder<unknown> => {
  const these = sql`${[...leaders]}::uuid[]`
  const byCall = sql`exists (select from phone_call call where call.matter_id = said.matter_id and call.asked_for is not null
    and said.at between call.began_at and coalesce(call.ended_at, said.at) + ${writtenWithin})`
  const leader = sql`(said.payload ->> 'leader')::uuid`
  return sql`
    select asked_for as leader, taken_by is not distinct from asked_for as through from phone_call
    where began_at >= ${since}::timestamptz and ended_at is not null and asked_for = any(${these})
    union all
    select ${leader}, said.payload ->> 'how' = 'reached' from matter_event said
    where said.type = 'leaderTried' and said.at >= ${since}::timestamptz and ${leader} = any(${these}) and not ${byCall}
    union all
    select ${leader}, false from matter_event said
    where said.type = 'caseEscalated' and said.payload ->> 'because' = 'askedForLeader' and said.at >= ${since}::timestamptz
      and ${leader} = any(${these}) and not ${byCall}
      and not exists (select from matter_event tried where tried.matter_id = said.matter_id and tried.type = 'leaderTried'
        and tried.payload ->> 'escalation' = said.payload ->> 'escalation' and tried.at >= said.at)
      and (select contact.channel = 'phone' from case_contact contact where contact.matter_id = said.matter_id
        and contact.direction = 'received' and contact.at <= said.at order by contact.at desc limit 1)`
}
