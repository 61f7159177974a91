import { addMilliseconds, hours } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { shownTo } from './shown-to.ts'

interface Told {
  readonly device_id: string
  readonly person_id: string
  readonly matter_id: string
  readonly message_id: string
  readonly kind: string
}

/** What is older than this nobody is shown: they see it where they work. */
const longestAgo = hours(1)
const batch = 500

/**
 * Decides of what people were told since it was last looked, whether their devices show it: once, by the hours and the
 * choices that hold now.
 * @returns how much it looked at
 */
export const owePushes = async (app: Pick<AppContext, 'db' | 'clock' | 'directory'>): Promise<number> => {
  const { db, clock } = app
  const now = clock.now()
  const { rows } = await sql<Told>`
    select d.id as device_id, d.person_id, m.matter_id, m.id as message_id, m.kind
    from push_device d join message m
      on m.person_id = d.person_id and m.created_at >= greatest(d.added_at, ${addMilliseconds(now, -longestAgo)})
    where m.audience = 'person' and not exists (select from push_message p
      where p.matter_id = m.matter_id and p.message_id = m.id and p.device_id = d.id)
    order by m.created_at, m.id limit ${batch}
  `.execute(db)
  if (rows.length === 0) return 0
  const isShown = await shownTo(
    app,
    rows.map((row) => row.person_id),
  )
  const shown = rows.map(({ person_id: person, kind }) => isShown({ person, kind }))
  // A device that was taken off meanwhile is owed nothing.
  await sql`
    insert into push_message (device_id, matter_id, message_id, owed_at, next_at)
    select d.id, o.matter_id, o.message_id, ${now}, case when o.shown then ${now}::timestamptz end
    from unnest(${rows.map((row) => row.device_id)}::uuid[], ${rows.map((row) => row.matter_id)}::uuid[],
      ${rows.map((row) => row.message_id)}::uuid[], ${shown}::boolean[])
      as o(device_id, matter_id, message_id, shown) join push_device d on d.id = o.device_id
    on conflict do nothing
  `.execute(db)
  return rows.length
}

const kept = hours(24)

/** Forgets what was decided so long ago that nobody looks at it again. */
export const forgetPushes = async ({ db, clock }: Pick<AppContext, 'db' | 'clock'>): Promise<void> => {
  await sql`delete from push_message where owed_at < ${addMilliseconds(clock.now(), -kept)}`.execute(db)
}
