import { addMilliseconds, contactBetween, type Instant, instant } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** So many calls are looked through at once, those first that nobody looked at for longest. */
const atOnce = 500
/** Of a number that stands in very many cases the newest are looked through. */
const casesOfNumber = 200

// How far a contact may be from its call, as the domain has it for one of no length.
const base = instant('2026-01-01T00:00:00Z')
const { from, to } = contactBetween({ startedAt: base, seconds: 0 })
const before = Date.parse(base) - Date.parse(from)
const after = Date.parse(to) - Date.parse(base)

/** Whoever gives contacts to calls does so alone: else two calls could be given the same one. */
export const alone = async (trx: Transaction<Tables>): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('buckstop calls'))`.execute(trx)
}

/** See `holdIn`. */
export const holdAgainstContacts = async (
  db: Kysely<Tables>,
  now: Instant,
  ids: readonly string[] | null = null,
): Promise<number> =>
  await db.transaction().execute(async (trx) => {
    await alone(trx)
    return await holdIn(trx, now, ids)
  })

/**
 * Looks for the contacts that open calls left. A contact is a call's where it came by telephone about then and its case
 * knows the number that called; or where whoever took the call took it, no number speaks against it and no other call has
 * it. The number of a call is kept no longer once its contact is found.
 * @param ids only these; null looks through those that nobody looked at for longest
 * @returns how many calls found theirs
 */
export const holdIn = async (
  trx: Transaction<Tables>,
  now: Instant,
  ids: readonly string[] | null,
): Promise<number> => (await holdStatement(now, ids).execute(trx)).rows[0]?.found ?? 0

/** Finds and marks in one statement. */
const holdStatement = (now: Instant, ids: readonly string[] | null): RawBuilder<{ found: number }> =>
  sql<{ found: number }>`
    with looked as (
      select id, number, person_id, started_at - ${before} * interval '1 ms' as since,
        started_at + seconds * interval '1 s' + ${after} * interval '1 ms' as until
      from call_record where state = 'open' and ${ids === null ? sql`true` : sql`id = any(${[...ids]}::uuid[])`}
      order by looked_at limit ${atOnce} for update skip locked
    ), by_number as (
      select looked.id, contact.matter_id, contact.contact_id from looked cross join lateral (
        select c.matter_id, c.id as contact_id from (
          (select k.matter_id from case_claim k where k.type = 'phone' and k.value = looked.number
            order by k.matter_id desc limit ${casesOfNumber})
          union
          (select h.matter_id from customer_identifier i join matter_head h on h.customer_id = i.customer_id
            where i.type = 'phone' and i.value = looked.number order by h.matter_id desc limit ${casesOfNumber})
        ) theirs cross join lateral (
          select one.matter_id, one.id, one.at from case_contact one where one.matter_id = theirs.matter_id
            and one.direction = 'received' and one.channel = 'phone' and one.at between looked.since and looked.until
            and not exists (select from call_record other where other.contact_id = one.id and other.state = 'takenUp')
          order by one.at limit 1
        ) c order by c.at limit 1
      ) contact where looked.number is not null
    ), by_person as (
      select distinct on (contact.contact_id) looked.id, contact.matter_id, contact.contact_id
      from looked cross join lateral (
        select c.matter_id, c.id as contact_id from case_contact c
        where c.person_id = looked.person_id and c.direction = 'received' and c.channel = 'phone'
          and c.at between looked.since and looked.until
          and not exists (select from call_record other where other.contact_id = c.id)
          and not exists (select from by_number other where other.contact_id = c.id)
          and (looked.number is null or (
            not exists (select from case_claim k where k.matter_id = c.matter_id and k.type = 'phone'
              and k.value is not null)
            and not exists (select from customer_identifier i where i.type = 'phone' and i.customer_id =
              (select h.customer_id from matter_head h where h.matter_id = c.matter_id))))
        order by c.at limit 1
      ) contact where looked.person_id is not null and not exists (select from by_number done where done.id = looked.id)
      order by contact.contact_id, looked.since
    ), found as (select * from by_number union all select * from by_person),
    marked as (
      update call_record r set looked_at = ${now}::timestamptz,
        state = case when found.id is null then r.state else 'written' end,
        number = case when found.id is null then r.number end,
        matter_id = found.matter_id, contact_id = found.contact_id,
        settled_at = case when found.id is null then null else ${now}::timestamptz end
      from looked left join found on found.id = looked.id
      where r.id = any (array(select id from looked)) and r.id = looked.id
      returning found.id
    ) select count(id)::int as found from marked`

const keptDays = 190
const forgottenAtOnce = 5_000

/** A quarter can be held against the one before; what is older is forgotten, of very much a part each time. */
export const forgetCalls = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  const until = addMilliseconds(now, -keptDays * 86_400_000)
  await sql`delete from call_record where id = any (array(
    select id from call_record where started_at < ${until}::timestamptz order by started_at limit ${forgottenAtOnce}
  ))`.execute(db)
}
