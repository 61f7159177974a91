import { randomBytes } from 'node:crypto'
import { type CaseId, type Instant, type PersonId, type TeamName } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { rolePolicies } from '../roles/index.ts'
import { downward, teamsLed, withFormer } from '../roles/reach.ts'
import { choose } from './draw.ts'
import { keptCustomers } from './kept-from-draws.ts'
import { leadersOf } from './leaders.ts'
import { beginsAt, monthBefore, monthOf } from './months.ts'

const keptMonths = 13
// More than any company has of one leader in two months.
const mostCandidates = 500_000

interface Month {
  readonly month: string
  readonly seed: string
  readonly drawn_at: Date
  readonly leaders: readonly PersonId[]
}

/**
 * Draws this month's customers for everybody who leads, once, however many do so at a time. The seed is committed before
 * a case is read, and cases that came later are not among them: nobody can add one to be drawn, or not to be.
 * @returns for how many leaders it drew
 */
export const drawMonth = async (app: Pick<AppContext, 'db' | 'clock' | 'directory'>): Promise<number> => {
  const snapshot = await app.directory.current()
  const now = app.clock.now()
  const { timeZone } = snapshot.company
  const leaders = leadersOf(snapshot).flatMap(({ person, teams }) => (teams.length === 0 ? [] : [person]))
  if (leaders.length === 0) return 0
  const month = await seeded(app.db, { month: monthOf(now, timeZone), now, leaders })
  const { rows: missing } = await sql<{ person: PersonId }>`
    select person from draw_month cross join lateral unnest(leaders) person
    where month = ${month.month} and not exists (select from leader_draw done
      where done.month = draw_month.month and done.person_id = person)`.execute(app.db)
  let drew = 0
  for (const { person } of missing) if (await drawFor(app.db, snapshot, month, person)) drew += 1
  if (drew > 0) await forget(app.db, monthBefore(month.month, keptMonths))
  return drew
}

const seeded = async (
  db: Kysely<Tables>,
  {
    month,
    now,
    leaders,
  }: { readonly month: string; readonly now: Instant; readonly leaders: readonly PersonId[] },
): Promise<Month> => {
  const known = async () =>
    (await sql<Month>`select * from draw_month where month = ${month}`.execute(db)).rows[0]
  const there = await known()
  if (there !== undefined) return there
  await sql`insert into draw_month (month, seed, drawn_at, leaders)
    values (${month}, ${randomBytes(32).toString('hex')}, ${now}::timestamptz, ${[...leaders]}::uuid[])
    on conflict do nothing`.execute(db)
  const drawn = await known()
  if (drawn === undefined) throw new Error('a seed that was written is not there')
  return drawn
}

/** The teams of whose cases somebody's customers are drawn: those for which they answer. */
const teamsFor = ({ directory, people }: DirectorySnapshot, person: PersonId): readonly TeamName[] => {
  const role = people.get(person)?.role
  const answers = role === undefined ? [] : rolePolicies[role].answersFor(directory, person)
  return withFormer(
    directory,
    answers.length > 0 ? answers : downward(directory, teamsLed(directory, person)),
  )
}

interface Row {
  readonly matter_id: CaseId
  readonly customer_id: string
  readonly rose: boolean
  readonly about_them: boolean
  readonly asked: boolean
  readonly court: boolean
}

/** @returns whether it was this one that drew */
const drawFor = async (
  db: Kysely<Tables>,
  snapshot: DirectorySnapshot,
  { month, seed, drawn_at: drawnAt }: Month,
  person: PersonId,
): Promise<boolean> => {
  const rows = await candidates(db, {
    person,
    teams: teamsFor(snapshot, person),
    since: beginsAt(monthBefore(month, 1), snapshot.company.timeZone),
    before: instantOf(drawnAt),
  })
  const among = rows
    .filter(({ about_them: about, asked, court }) => !about && !asked && !court)
    .map((row) => ({ caseId: row.matter_id, customer: row.customer_id, rose: row.rose }))
  const [rose, never] = [among.filter((one) => one.rose), among.filter((one) => !one.rose)]
  const chosen = [rose, never].flatMap((stratum) => choose(seed, person, stratum))
  const count = (fits: (row: Row) => boolean): number => rows.filter(fits).length
  return await db.transaction().execute(async (trx) => {
    const written = await trx
      .insertInto('leader_draw')
      .values({
        month,
        person_id: person,
        rose: rose.map(({ caseId }) => caseId),
        never_rose: never.map(({ caseId }) => caseId),
        // Each is counted once, by the first rule that leaves it out.
        about_them: count((row) => row.about_them),
        asked_not_to_be_called: count((row) => row.asked && !row.about_them),
        before_court: count((row) => row.court && !row.asked && !row.about_them),
      })
      .onConflict((known) => known.doNothing())
      .returning('month')
      .executeTakeFirst()
    if (written === undefined) return false
    if (chosen.length > 0)
      await trx
        .insertInto('leader_drawn')
        .values(
          chosen.map((one) => ({
            month,
            person_id: person,
            matter_id: one.caseId,
            customer_id: one.customer,
            rose: one.rose,
          })),
        )
        .execute()
    return true
  })
}

/**
 * Cases in which the customer spoke with us since then. Who asked not to be called, or is before a court, is left alone.
 */
const candidates = async (
  db: Kysely<Tables>,
  asked: {
    readonly person: PersonId
    readonly teams: readonly TeamName[]
    readonly since: Instant
    readonly before: Instant
  },
): Promise<readonly Row[]> => {
  const of = (status: 'open' | 'ended') => sql`
    select head.matter_id, head.customer_id, head.state from matter_head head
    where head.status = ${sql.lit(status)} and head.team = any(${[...asked.teams]}) and head.changed_at >= ${asked.since}::timestamptz
      and head.kind = 'case' and head.heard_at >= ${asked.since}::timestamptz and head.opened_at < ${asked.before}::timestamptz
      and not head.imported and head.ending is distinct from 'merged'`
  const { rows } = await sql<Row>`
    with recursive ${keptCustomers}
    select among.matter_id, among.customer_id, (among.state #>> '{counts,escalations}')::integer > 0 as rose,
      among.state -> 'complainedAbout' ? ${asked.person} as about_them,
      among.state @? '$.escalations[*].declined' or exists (select from kept
        where kept.customer_id = among.customer_id and kept.reason = 'askedNotToBeCalled') as asked,
      exists (select from kept where kept.customer_id = among.customer_id and kept.reason = 'beforeCourt') as court
    from (${of('open')} union all ${of('ended')}) among
    order by among.matter_id limit ${mostCandidates}`.execute(db)
  return rows
}

const forget = async (db: Kysely<Tables>, before: string): Promise<void> => {
  await db.deleteFrom('draw_month').where('month', '<', before).execute()
}
