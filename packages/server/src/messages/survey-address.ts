import { addMilliseconds, type CaseEvent, days, type Instant, type ServiceTerms } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import { othersRead } from '../identifiers/unsafe-address.ts'

interface Asking {
  readonly matter_id: string
  readonly id: string
  /** Of the event that brought it. */
  readonly number: number
  readonly kind: string
  readonly to_value: string | null
}

/**
 * Of mails that ask how it went, those that do not go: the company asks nobody any more; the address was asked lately,
 * wants to be asked no more, or is read by others; or something was said since. The others are noted as asked. Locks the addresses, each once and in one
 * order, so that two processes can't both find that nothing went there.
 * @param terms `surveyEveryDays`: elapsed days in which an address is asked at most once
 * @returns their ids
 */
export const notAsked = async (
  trx: Transaction<Tables>,
  all: readonly Asking[],
  terms: AskingTerms,
  now: Instant,
): Promise<ReadonlySet<string>> => {
  const asking = all.filter(({ kind }) => kind === 'surveyAsked')
  if (asking.length === 0) return new Set()
  if (terms.surveyAfterDays === 0) return new Set(asking.map(({ id }) => id))
  const known = await lockAddresses(trx, asking)
  const fit = await whereItFits(trx, asking)
  const since = addMilliseconds(now, -days(terms.surveyEveryDays))
  const not = new Set<string>()
  for (const { id, to_value: to } of asking) {
    const address = to === null ? undefined : known.get(to)
    if (address === undefined || !fit.has(id) || address.noMore) {
      not.add(id)
      continue
    }
    // One that is sent again was asked by itself.
    const isAnother = address.askedIn !== id && address.askedAt !== null && address.askedAt > since
    if (isAnother) not.add(id)
    else known.set(to ?? '', { ...address, askedAt: now, askedIn: id })
  }
  const asked = asking.filter(({ id }) => !not.has(id))
  if (asked.length > 0)
    await sql`
      update survey_address a set asked_at = ${now}, asked_in = r.id
      from unnest(${asked.map(({ to_value: to }) => to)}::text[], ${asked.map(({ id }) => id)}::uuid[]) as r(address, id)
      where a.address = r.address
    `.execute(trx)
  return not
}

type AskingTerms = Pick<ServiceTerms, 'surveyAfterDays' | 'surveyEveryDays'>

interface Address {
  readonly askedAt: Instant | null
  readonly askedIn: string | null
  readonly noMore: boolean
}

const lockAddresses = async (
  trx: Transaction<Tables>,
  asking: readonly Asking[],
): Promise<Map<string, Address>> => {
  const addresses = [...new Set(asking.flatMap(({ to_value: to }) => to ?? []))].toSorted()
  const { rows } = await sql<{
    readonly address: string
    readonly asked_at: Date | null
    readonly asked_in: string | null
    readonly no_more_at: Date | null
  }>`
    insert into survey_address (address) select unnest(${addresses}::text[])
    on conflict (address) do update set asked_at = survey_address.asked_at
    returning address, asked_at, asked_in, no_more_at
  `.execute(trx)
  return new Map(
    rows.map((row) => [
      row.address,
      {
        askedAt: row.asked_at === null ? null : instantOf(row.asked_at),
        askedIn: row.asked_in,
        noMore: row.no_more_at !== null,
      },
    ]),
  )
}

/** What their customer, or a stranger, says or does after which nobody is asked about what was before. */
const saidSince = [
  'contactReceived',
  'thanksGiven',
  'surveyAnswered',
  'caseReopened',
  'absorbed',
  'mergedInto',
] satisfies CaseEvent['type'][]

/** Those of cases that are still ended and heard nothing since, to addresses that nobody else reads. */
const whereItFits = async (
  db: Kysely<Tables>,
  asking: readonly Omit<Asking, 'kind'>[],
): Promise<ReadonlySet<string>> => {
  const columns = { type: sql`'email'`, value: sql`a.address`, caseId: sql`a.matter_id` }
  const { rows } = await sql<{ readonly id: string }>`
    select a.id from unnest(${asking.map(({ matter_id: id }) => id)}::uuid[], ${asking.map(({ id }) => id)}::uuid[],
      ${asking.map(({ number }) => number)}::integer[], ${asking.map(({ to_value: to }) => to)}::text[])
      as a(matter_id, id, number, address)
    join matter_head h on h.matter_id = a.matter_id
    where h.status = 'ended' and not ${othersRead(columns)}
      and not exists (select from matter_event e where e.matter_id = a.matter_id and e.number > a.number
        and e.type = any(${saidSince}::text[]))
  `.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Whether one that was to go still does, since it may leave days after that was decided. One that does not is kept from
 * going, and its address counts as not asked by it.
 */
export const isStillAsked = async (
  db: Kysely<Tables>,
  asking: Omit<Asking, 'kind'>,
  { surveyAfterDays }: AskingTerms,
): Promise<boolean> => {
  const { matter_id: matterId, id, to_value: to } = asking
  const fits = surveyAfterDays > 0 && to !== null && (await whereItFits(db, [asking])).has(id)
  if (fits && !(await wantsNoMore(db, [{ type: 'email', value: to }]))) return true
  await sql`
    with gone as (
      update message set mailing = 'never' where matter_id = ${matterId} and id = ${id} and sent_at is null
    ) update survey_address set asked_at = null, asked_in = null where asked_in = ${id}
  `.execute(db)
  return false
}

const mailsIn = (proved: readonly Identifier[]): readonly string[] =>
  proved.flatMap(({ type, value }) => (type === 'email' ? [value] : []))

/** Whoever showed one of these to be theirs wants to be asked no more, in none of their cases. */
export const askNoMore = async (
  db: Kysely<Tables>,
  proved: readonly Identifier[],
  now: Instant,
): Promise<void> => {
  await sql`
    insert into survey_address (address, no_more_at)
    select address, ${now}::timestamptz from unnest(${mailsIn(proved).toSorted()}::text[]) as a(address)
    on conflict (address) do update set no_more_at = coalesce(survey_address.no_more_at, excluded.no_more_at)
  `.execute(db)
}

/** Whether they said so. */
export const wantsNoMore = async (db: Kysely<Tables>, proved: readonly Identifier[]): Promise<boolean> => {
  const addresses = mailsIn(proved)
  if (addresses.length === 0) return false
  const row = await db
    .selectFrom('survey_address')
    .select('address')
    .where('address', 'in', addresses)
    .where('no_more_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
