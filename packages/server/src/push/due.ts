import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'

/** One thing that one device is to show now. */
export interface Due {
  readonly matter: string
  readonly message: string
  readonly kind: string
  readonly language: string
  readonly owedAt: Instant
  /** With this one. */
  readonly tries: number
}

/** A device with all that it is to show now. */
export interface DueDevice {
  readonly id: string
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
  readonly due: readonly Due[]
}

type Uses = Pick<AppContext, 'db' | 'clock'>

const batch = 200
/** Longer than one try takes: a process that dies meanwhile leaves it to the next. */
const underWay = minutes(2)

interface Row {
  readonly device_id: string
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  readonly language: string
  readonly matter_id: string
  readonly message_id: string
  readonly kind: string
  readonly owed_at: Date
  readonly tries: number
}

/** Takes what is due, each for one process alone. */
export const takeDue = async ({ db, clock }: Uses): Promise<readonly DueDevice[]> => {
  const now = clock.now()
  const { rows } = await sql<Row>`
    with due as (
      select device_id, matter_id, message_id from push_message where next_at <= ${now}
      order by next_at limit ${batch} for update skip locked),
    taken as (
      update push_message p set tries = p.tries + 1, next_at = ${addMilliseconds(now, underWay)}
      from due where p.device_id = due.device_id and p.matter_id = due.matter_id and p.message_id = due.message_id
      returning p.*)
    select t.device_id, d.endpoint, d.p256dh, d.auth, d.language, t.matter_id, t.message_id, m.kind, t.owed_at, t.tries
    from taken t join push_device d on d.id = t.device_id
      join message m on m.matter_id = t.matter_id and m.id = t.message_id
    order by m.created_at, m.number, m.id
  `.execute(db)
  return [...Map.groupBy(rows, (row) => row.device_id)].flatMap(([id, of]) => {
    const [first] = of
    if (first === undefined) return []
    const { endpoint, p256dh, auth } = first
    return [{ id, endpoint, keys: { p256dh, auth }, due: of.map(dueOf) }]
  })
}

const dueOf = (row: Row): Due => ({
  matter: row.matter_id,
  message: row.message_id,
  kind: row.kind,
  language: row.language,
  owedAt: instantOf(row.owed_at),
  tries: row.tries,
})

/** Nothing more is to be done for these: they were taken, or nobody can be told. */
export const settle = async ({ db }: Uses, device: string, of: readonly Due[]): Promise<void> => {
  await setNext(db, device, of, null)
}

const firstPause = minutes(0.5)
const longestPause = minutes(30)
/** About two hours, with pauses that get longer. */
export const mostTries = 9

/** Tries these again later, or no more. @param atLeast what the push service asked for */
export const tryLater = async (
  { db, clock }: Uses,
  device: string,
  of: readonly Due[],
  atLeast: number,
): Promise<void> => {
  const tries = Math.max(...of.map((one) => one.tries))
  const pause = Math.min(longestPause, Math.max(atLeast, firstPause * 2 ** (tries - 1)))
  await setNext(db, device, of, tries >= mostTries ? null : addMilliseconds(clock.now(), pause))
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
