import { addMilliseconds, hours, type Instant, minutes } from '@buckstop/domain'
import { CompiledQuery, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { kindsThatWait, kindsWaitedFor } from '../messages/message-kinds.ts'
import { pauseForPeople, pauseForWaitedFor } from '../messages/pause.ts'

/** One thing that one device is to show now. */
export interface Due {
  readonly person: string
  readonly matter: string
  readonly message: string
  readonly kind: string
  readonly language: string
  /** With this one. */
  readonly tries: number
  /** Whether there may be nothing to do any more: it goes out late, and its matter ended or is somebody else's. */
  readonly done: boolean
}

/** A device with all that it is to show now. */
export interface DueDevice {
  readonly id: string
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
  readonly due: readonly Due[]
}

type Uses = Pick<AppContext, 'db' | 'clock'>

// So many that all of them have had their time before another process takes the same.
const mostDevices = 32
const batch = 500
/** Longer than a round takes: a process that dies meanwhile leaves it to the next. */
const underWay = minutes(2)
/** What is owed longer than this nobody is shown any more: they see it where they work. */
const shownFor = { urgent: hours(24), other: hours(1) } as const
/** From then on a try is a late one. */
const late = minutes(1)

interface Row {
  readonly device_id: string
  readonly person_id: string
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  readonly language: string
  readonly matter_id: string
  readonly message_id: string
  readonly kind: string
  readonly tries: number
  readonly done: boolean
}

/** In the order of its index: a plan that knows no moment would take a third of all for due, and read from the start. */
export const anythingDue = {
  text: 'select 1 from push_message where next_at <= $1 order by next_at limit 1',
} as const

export const isAnythingDue = async ({ db, clock }: Uses): Promise<boolean> => {
  const { rows } = await db.executeQuery(CompiledQuery.raw(anythingDue.text, [clock.now()]))
  return rows.length > 0
}

/**
 * Takes what is due, each for one process alone and danger first. What is not urgent waits as mails to people do: a device
 * that was just told is told again after the same pause. What is owed too long is settled.
 */
export const takeDue = async ({ db, clock }: Uses): Promise<readonly DueDevice[]> => {
  const now = clock.now()
  const before = (ms: number): Instant => addMilliseconds(now, -ms)
  const waits = sql`m.kind = any(${kindsThatWait}::text[])`
  // Looked up for each that is due, for the same reason: `offset 0` lets no plan read all messages for it.
  const itsMessage = sql`cross join lateral (select kind, created_at, number from message
    where matter_id = p.matter_id and id = p.message_id offset 0) m`
  const { rows } = await sql<Row>`
    with device as (
      select p.device_id as id
      from push_message p ${itsMessage}
      where p.next_at <= ${now} group by p.device_id order by bool_and(${waits}), min(p.next_at) limit ${mostDevices}),
    due as (
      select p.device_id, p.matter_id, p.message_id, m.kind, m.created_at, m.number, d.person_id, d.endpoint, d.p256dh,
        d.auth, d.language,
        p.owed_at <= case when ${waits} then ${before(shownFor.other)}::timestamptz
          else ${before(shownFor.urgent)}::timestamptz end as past,
        case when ${waits} then d.reached_at + case when m.kind = any(${kindsWaitedFor}::text[])
          then ${pauseForWaitedFor}::int else ${pauseForPeople}::int end * interval '1 millisecond' end as held_until,
        ${waits} and (p.tries > 0 or p.owed_at <= ${before(late)})
          and (h.status <> 'open' or (m.kind = 'youOwnIt' and h.owner_id <> d.person_id)) as done
      from push_message p join device on device.id = p.device_id join push_device d on d.id = p.device_id
        join matter_head h on h.matter_id = p.matter_id ${itsMessage}
      where p.next_at <= ${now} order by ${waits}, p.next_at limit ${batch} for update of p skip locked),
    taken as (
      update push_message p set
        tries = case when past or held_until > ${now} then p.tries else p.tries + 1 end,
        next_at = case when past then null when held_until > ${now} then held_until
          else ${addMilliseconds(now, underWay)} end
      from due where p.device_id = due.device_id and p.matter_id = due.matter_id and p.message_id = due.message_id
      returning due.*, p.tries)
    select device_id, person_id, endpoint, p256dh, auth, language, matter_id, message_id, kind, tries, done
    from taken where not past and coalesce(held_until <= ${now}, true)
    order by created_at, number, message_id
  `.execute(db)
  return [...Map.groupBy(rows, (row) => row.device_id)].flatMap(([id, of]) => {
    const [first] = of
    if (first === undefined) return []
    const { endpoint, p256dh, auth } = first
    return [{ id, endpoint, keys: { p256dh, auth }, due: of.map(dueOf) }]
  })
}

const dueOf = (row: Row): Due => ({
  person: row.person_id,
  matter: row.matter_id,
  message: row.message_id,
  kind: row.kind,
  language: row.language,
  tries: row.tries,
  done: row.done,
})

/** Nothing more is to be done for these: they were taken, or nobody can be told. */
export const settle = async ({ db }: Uses, device: string, of: readonly Due[]): Promise<void> => {
  await setNext(db, device, of, null)
}

const firstPause = minutes(0.5)
const longestPause = minutes(30)

/** Tries these again later, with pauses that get longer. @param atLeast what the push service asked for */
export const tryLater = async (
  { db, clock }: Uses,
  device: string,
  of: readonly Due[],
  atLeast: number,
): Promise<void> => {
  const tries = Math.max(...of.map((one) => one.tries))
  const pause = Math.min(longestPause, Math.max(atLeast, firstPause * 2 ** (tries - 1)))
  await setNext(db, device, of, addMilliseconds(clock.now(), pause))
}

/** Leaves these to the next round. */
export const putBack = async ({ db, clock }: Uses, device: string, of: readonly Due[]): Promise<void> => {
  await setNext(db, device, of, clock.now())
}

const setNext = async (
  db: Uses['db'],
  device: string,
  of: readonly Due[],
  next: Instant | null,
): Promise<void> => {
  if (of.length === 0) return
  await sql`
    update push_message p set next_at = ${next}
    from unnest(${of.map((one) => one.matter)}::uuid[], ${of.map((one) => one.message)}::uuid[])
      as o(matter_id, message_id)
    where p.device_id = ${device} and p.matter_id = o.matter_id and p.message_id = o.message_id
  `.execute(db)
}
