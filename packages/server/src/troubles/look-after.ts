import {
  addMilliseconds,
  canOwn,
  hours,
  type Instant,
  isAbsentTooLong,
  minutes,
  type PersonId,
  whoLooksAfter,
} from '@buckstop/domain'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { TroubleTable } from '../db/trouble-tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { rolePolicies } from '../roles/index.ts'
import { forgetTroubles } from './forget.ts'
import { senseTroubles } from './sense.ts'
import type { Sensed } from './sensed.ts'

/** Who has it says within so long that they look after it, or it goes to the next. */
const answeredWithin = minutes(30)
/** Who looks after it and has not mended it within so long hands it on. */
const mendedWithin = hours(4)

/** What comes back within so long was not over. */
const sameWithin = minutes(30)

type Open = Selectable<TroubleTable>

/**
 * Looks what works and what does not: gives what began an owner, ends what is over, and hands on what nobody looks
 * after. Any number of processes may do so; one does.
 * @returns how many troubles there are; null where another process looks just now
 */
export const lookAfterTroubles = async (
  app: Pick<AppContext, 'db' | 'clock' | 'settings' | 'directory' | 'newId' | 'log'>,
): Promise<number | null> => {
  return await app.db.transaction().execute(async (trx) => {
    const { rows: mine } = await sql<{
      locked: boolean
    }>`select pg_try_advisory_xact_lock(hashtext('buckstop troubles')) as locked`.execute(trx)
    if (mine[0]?.locked !== true) return null
    // Only now: what was seen before another process looked may be over, and would begin again.
    const sensed = await senseTroubles(app)
    const snapshot = await app.directory.fresh()
    const open = await trx.selectFrom('trouble').selectAll().where('ended_at', 'is', null).execute()
    const now = app.clock.now()
    await forgetTroubles(trx, now)
    for (const one of open) if (!sensed.some((found) => isSame(found, one))) await end(trx, one, now)
    for (const found of sensed) {
      const known = open.find((one) => isSame(found, one))
      if (known === undefined) await begin(trx, app, { found, snapshot, now })
      else await goOn(trx, app, { found, known, snapshot, now })
    }
    return sensed.length
  })
}

const isSame = (found: Sensed, { kind, name }: Pick<Open, 'kind' | 'name'>): boolean =>
  found.kind === kind && found.name === name

const end = async (trx: Transaction<Tables>, { id }: Open, now: Instant): Promise<void> => {
  await trx.updateTable('trouble').set({ ended_at: now }).where('id', '=', id).execute()
}

/**
 * What ended a moment ago and is there again is the same trouble: it goes on with who has it and who had it, who has as
 * much time as was left when it was over: nobody could do anything meanwhile. Whoever has it was told, and is told again only where that mail found nothing to tell.
 */
const comesBack = async (
  trx: Transaction<Tables>,
  app: Pick<AppContext, 'log'>,
  { found: { kind, name, why, said, waiting, counted_at: countedAt }, now }: Pick<At, 'found' | 'now'>,
): Promise<boolean> => {
  const { rows } = await sql<Pick<Open, 'id'>>`
    update trouble set ended_at = null, owned_since = owned_since + (${now}::timestamptz - ended_at),
      taken_at = taken_at + (${now}::timestamptz - ended_at), why = ${why}, said = ${said}, waiting = ${waiting},
      counted_at = ${countedAt}
    where id = (select id from trouble where kind = ${kind} and name = ${name}
      and ended_at > ${addMilliseconds(now, -sameWithin)}::timestamptz order by ended_at desc limit 1)
    returning id
  `.execute(trx)
  const [again] = rows
  if (again === undefined) return false
  await sql`
    update trouble_mail m set queued_at = null, failed_at = null, created_at = ${now} from trouble t
    where t.id = ${again.id}::uuid and m.trouble_id = t.id and m.person_id = t.owner_id
      and m.sent_at is null and m.failed_at is not null
  `.execute(trx)
  app.log.info({ trouble: again.id, kind, why }, 'a channel does not work again')
  return true
}

interface At {
  readonly found: Sensed
  readonly snapshot: DirectorySnapshot
  readonly now: Instant
}

const begin = async (
  trx: Transaction<Tables>,
  app: Pick<AppContext, 'newId' | 'log'>,
  { found, snapshot, now }: At,
): Promise<void> => {
  if (await comesBack(trx, app, { found, now })) return
  const { team, ...seen } = found
  const lead = team === undefined || team === null ? undefined : snapshot.directory.teams.get(team)?.lead
  const owner = lead !== undefined && isThere(snapshot, lead, now) ? lead : nextFor(snapshot, [], now)
  if (owner === null) return
  const id = app.newId()
  await trx
    .insertInto('trouble')
    .values({ id, ...seen, owner_id: owner, owned_since: now, had: [owner] })
    .execute()
  await oweMail(trx, { id, owner, now })
  app.log.warn({ trouble: id, kind: found.kind, why: found.why }, 'a channel does not work')
}

const goOn = async (
  trx: Transaction<Tables>,
  app: Pick<AppContext, 'log'>,
  { found, known, snapshot, now }: At & { readonly known: Open },
): Promise<void> => {
  const { why, said, waiting, counted_at: countedAt } = found
  const countedBefore = known.counted_at === null ? null : instantOf(known.counted_at)
  const isOther = waiting !== known.waiting || countedAt !== countedBefore
  if (why !== known.why || said !== known.said || isOther)
    await trx
      .updateTable('trouble')
      .set({ why, said, waiting, counted_at: countedAt })
      .where('id', '=', known.id)
      .execute()
  if (!isToGoOn(snapshot, known, now)) return
  // Once all had it, whoever is there begins anew where the last of them is not.
  const owner =
    nextFor(snapshot, known.had, now) ??
    (isThere(snapshot, known.owner_id, now) ? null : nextFor(snapshot, [known.owner_id], now))
  if (owner === null) return
  await trx
    .updateTable('trouble')
    .set({ owner_id: owner, owned_since: now, taken_at: null, had: [...known.had, owner] })
    .where('id', '=', known.id)
    .execute()
  await oweMail(trx, { id: known.id, owner, now })
  app.log.warn({ trouble: known.id, kind: known.kind }, 'what does not work goes to the next')
}

const isThere = (
  { directory, terms: { absentWorkingDays } }: DirectorySnapshot,
  owner: PersonId,
  now: Instant,
): boolean => {
  const person = directory.people.get(owner)
  return (
    person !== undefined && canOwn(directory, owner) && !isAbsentTooLong(person, { now, absentWorkingDays })
  )
}

/** When it goes to the next unless whoever has it says that they look after it, or mends what they look after. */
export const goesOnAt = ({
  owned_since: since,
  taken_at: taken,
}: Pick<Open, 'owned_since' | 'taken_at'>): Instant =>
  taken === null
    ? addMilliseconds(instantOf(since), answeredWithin)
    : addMilliseconds(instantOf(taken), mendedWithin)

const isToGoOn = (
  snapshot: DirectorySnapshot,
  { owner_id: owner, owned_since: since, taken_at: taken }: Open,
  now: Instant,
): boolean => {
  if (!isThere(snapshot, owner, now)) return true
  return goesOnAt({ owned_since: since, taken_at: taken }) <= now
}

const nextFor = (
  { directory, people, terms: { absentWorkingDays } }: DirectorySnapshot,
  had: readonly PersonId[],
  now: Instant,
): PersonId | null => {
  const admins = [...people.values()]
    .filter(({ role }) => rolePolicies[role].administers)
    .map(({ id }) => id)
    .toSorted()
  return whoLooksAfter(directory, { admins, had, now, absentWorkingDays })
}

const oweMail = async (
  trx: Transaction<Tables>,
  { id, owner, now }: { readonly id: string; readonly owner: PersonId; readonly now: Instant },
): Promise<void> => {
  await trx
    .insertInto('trouble_mail')
    .values({ trouble_id: id, person_id: owner, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
