import { addMilliseconds, type Instant, type Notice } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import {
  countedFor,
  mostToUnproved,
  type Owed,
  pauseForWaitedFor,
  pausesOfReceipts,
  type Spacing,
} from './pause.ts'
import { isUrgent, kindsWaitedFor } from './message-kinds.ts'
import { setAside } from './set-aside.ts'

const batch = 500

interface Row {
  readonly matter_id: string
  readonly id: string
  readonly created_at: Date
  readonly number: number
  readonly through: string | null
  readonly kind: string
  readonly person_id: string | null
  readonly to_value: string | null
  /** Whether the case's customer has shown that the address is theirs. */
  readonly proved: boolean
  /** Whether it tells of what somebody outside did. */
  readonly own: boolean
  /** Whether that was an answer to a mail of ours: what is added to a case by mail is one, or proved. */
  readonly answered: boolean
  /** Of what was added by mail: how many receipts this address was owed in this case in the hour before, and in the day. */
  readonly in_hour: number
  readonly in_day: number
}

interface Taken {
  /** What may go now. */
  readonly owed: readonly Owed[]
  /** How much was looked at, with what goes later. */
  readonly taken: number
}

/**
 * Locks what is owed and may go now, oldest first, at most a batch of what is new and one of what was held back; and
 * whoever is written to with pauses, so that two processes can't both find that nothing went there lately.
 */
export async function takeOwed(
  trx: Transaction<Tables>,
  snapshot: Pick<DirectorySnapshot, 'directory' | 'terms'>,
  now: Instant,
): Promise<Taken> {
  const all = [
    ...(await take(trx, sql`m.not_before is null`, sql`m.created_at`)),
    ...(await take(trx, sql`m.not_before <= ${now}`, sql`m.not_before`)),
  ]
  const rows = await setAside(trx, all, snapshot, now)
  const unchecked = await receiptsOf(trx, inOrder(rows.flatMap(uncheckedOf)))
  const people = await mailsToPeople(trx, inOrder(rows.flatMap(gatheredFor)))
  const owed = rows.toSorted(asTheyCame).map((row) => ({
    caseId: row.matter_id,
    id: row.id,
    createdAt: instantOf(row.created_at),
    spacing: spacingOfReceipt(row, unchecked) ?? spacingOfPerson(row, people),
    act: actOf(row),
  }))
  return { owed, taken: all.length }
}

/** Each once, in one order everywhere, so that two that lock the same can't wait for each other. */
const inOrder = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted()

const spacingOfPerson = (row: Row, last: ReadonlyMap<string, Instant | null>): Spacing | null => {
  const [of] = gatheredFor(row)
  if (of === undefined) return null
  const pause = kindsWaitedFor.includes(row.kind) ? { pause: pauseForWaitedFor } : {}
  return { kind: 'person', of, lastAt: last.get(of) ?? null, ...pause }
}

const spacingOfReceipt = (row: Row, receipts: ReadonlyMap<string, Receipts>): Spacing | null => {
  const [of] = uncheckedOf(row)
  if (of === undefined) return null
  const { lastAt, enoughUntil } = receipts.get(of) ?? none
  const pause = longerPauseOf(row)
  return {
    kind: 'address',
    of,
    lastAt,
    ...(pause === null ? {} : { pause }),
    ...(row.proved || !row.answered ? {} : { counts: true }),
    ...(row.proved || !row.answered || enoughUntil === null ? {} : { enoughUntil }),
  }
}

/** @param which  @param order the first column of the index for it */
const take = async (
  trx: Transaction<Tables>,
  which: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select m.matter_id, m.id, greatest(m.created_at, m.again_at) as created_at, m.number, m.through, m.kind, m.person_id, m.to_value,
      coalesce(m.to_type = 'email' and e.actor ->> 'kind' in ('customer', 'stranger', 'machine'), false) as own,
      coalesce((select true from matter_head h cross join lateral (select from customer_identifier i
          where i.type = m.to_type and i.value = m.to_value and i.customer_id = h.customer_id limit 1) i
        where h.matter_id = coalesce(m.through, m.matter_id) limit 1), false) as proved,
      coalesce(m.kind = 'contactAdded' and e.payload -> 'contact' ->> 'channel' = 'mail', false) as answered,
      r.in_hour, r.in_day
    from message m left join matter_event e on e.matter_id = m.matter_id and e.number = m.number
      left join lateral (select count(*) filter (where b.created_at > m.created_at - interval '1 hour')::int as in_hour,
          count(*)::int as in_day
        from message b where m.kind = 'contactAdded' and e.payload -> 'contact' ->> 'channel' = 'mail' and b.matter_id = m.matter_id and b.kind = m.kind
          and b.to_value = m.to_value and b.created_at > m.created_at - interval '1 day'
          and (b.created_at, b.id) < (m.created_at, m.id)) r on true
    where m.queued_at is null and m.to_type is distinct from 'phone' and ${which}
    order by ${order}, m.id limit ${batch} for update of m skip locked
  `.execute(trx)
  return rows
}

/** What one of us writes to a customer and sends along with it: whoever pressed once sent one mail. */
const sentAtOnce: ReadonlySet<string> = new Set<Notice['type']>([
  'wordsWritten',
  'chatGoesOn',
  'promiseMade',
  'resolutionProposed',
  'nextWordAgreed',
])

const asTheyCame = (a: Row, b: Row): number =>
  a.created_at.getTime() - b.created_at.getTime() || a.number - b.number

const actOf = ({ matter_id: matter, through, to_value: to, created_at: at, kind }: Row): string | null =>
  to !== null && sentAtOnce.has(kind) ? [matter, through ?? '', at.toISOString(), to].join(' ') : null

/**
 * The address that it goes to, where the message is about something that its sender did, and it is unproved or gets so
 * many of them that machines may be answering each other.
 */
const uncheckedOf = (row: Row): readonly string[] => {
  const { own, proved, to_value: to } = row
  return own && to !== null && (!proved || longerPauseOf(row) !== null) ? [to] : []
}

const mostInAnHour = 3
const mostInADay = 10

const longerPauseOf = ({ proved, in_hour: hour, in_day: day }: Row): number | null => {
  if (!proved) return null
  if (day >= mostInADay) return pausesOfReceipts.many
  return hour >= mostInAnHour ? pausesOfReceipts.several : null
}

interface Receipts {
  readonly lastAt: Instant | null
  /** Until when it gets none about answers while nobody has shown that it is theirs; null where it may. */
  readonly enoughUntil: Instant | null
}

const none: Receipts = { lastAt: null, enoughUntil: null }

/** What each address got of such mails. Locks them, also those that never got one. */
const receiptsOf = async (
  trx: Transaction<Tables>,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, Receipts>> => {
  if (addresses.length === 0) return new Map()
  const { rows } = await sql<{
    readonly address: string
    readonly receipt_at: Date | null
    readonly counted_from: Date | null
    readonly counted: number
  }>`
    insert into address_receipt (address) select unnest(${addresses}::text[])
    on conflict (address) do update set receipt_at = address_receipt.receipt_at
    returning address, receipt_at, counted_from, counted
  `.execute(trx)
  return new Map(
    rows.map(({ address, receipt_at: at, counted_from: from, counted }) => [
      address,
      {
        lastAt: at === null ? null : instantOf(at),
        enoughUntil:
          from === null || counted < mostToUnproved ? null : addMilliseconds(instantOf(from), countedFor),
      },
    ]),
  )
}

/** Who of our people it goes to, where it can wait for what else there is to tell them. */
const gatheredFor = ({ person_id: person, kind }: Row): readonly string[] =>
  person === null || isUrgent(kind) ? [] : [person]

/** When each person last got a mail that could wait. Locks them, also those who never did. */
const mailsToPeople = async (
  trx: Transaction<Tables>,
  people: readonly string[],
): Promise<ReadonlyMap<string, Instant | null>> => {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{ readonly person_id: string; readonly mailed_at: Date | null }>`
    insert into gathered_mail (person_id) select unnest(${people}::uuid[])
    on conflict (person_id) do update set mailed_at = gathered_mail.mailed_at
    returning person_id, mailed_at
  `.execute(trx)
  return new Map(rows.map(({ person_id: id, mailed_at: at }) => [id, at === null ? null : instantOf(at)]))
}
