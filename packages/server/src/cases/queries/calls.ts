import { sql } from 'kysely'
import { type Question, question } from '../../db/ask-together.ts'
import { isOneOf, type Places } from '../../ledger/places.ts'

/** What the calls of a case took of its customer, in seconds, as far as we know it by ourselves. */
export interface Calls {
  readonly calls: number
  readonly waited: number
  readonly talked: number
  /** In calls of which an exchange tells how long they were, and not how long nobody was there. */
  readonly inAll: number
}

/** Counted where the contact stands that the call is. A call is forgotten after 190 days. */
export const askCalls = ({ family, away, brought }: Places): Question<Calls> => {
  const cases = family.map(({ caseId }) => caseId)
  const hereOf = brought.map(({ contactId }) => contactId)
  const isHere = sql`(${isOneOf(sql`matter_id`, cases)} and (contact_id is null or not contact_id = any(${[...away]}::uuid[]))
    or matter_id = any(${brought.map(({ writtenIn }) => writtenIn)}::uuid[]) and contact_id = any(${hereOf}::uuid[]))`
  return question(
    sql<Calls>`select count(*)::int as calls, coalesce(sum(waited), 0)::int as waited,
        coalesce(sum(talked), 0)::int as talked, coalesce(sum(in_all), 0)::int as "inAll" from (
      select greatest(0, extract(epoch from coalesce(taken_at, ended_at) - began_at))::int as waited,
        greatest(0, extract(epoch from ended_at - taken_at))::int as talked, 0 as in_all
      from phone_call where ended_at is not null and ${isHere}
      union all
      select 0, 0, seconds from call_record where ${isHere}
    ) call`,
    ([row]) => row ?? { calls: 0, waited: 0, talked: 0, inAll: 0 },
  )
}
