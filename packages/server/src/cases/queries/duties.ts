import type { CaseId, Duty, DutyKind } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import { instantOf } from '../../clock/clock.ts'
import { askOne, question } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { othersRead } from '../../identifiers/unsafe-address.ts'
import { cameUpKinds } from '../../leading/came-up.ts'
import { type HeadVersion, headsOf, type ListedHead, rowVersionOf } from '../../ledger/kept-heads.ts'
import { mostShown, newestIn, type NewestColumns } from '../../ledger/newest-words.ts'
import type { SightRule } from '../../shapes/sight.ts'
import { shows } from '../../sight/staff/rules.ts'
import { ruleOf } from '../../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../../sight/staff/log-looks.ts'
import type { Viewer } from '../../sight/staff/viewer.ts'
import { isFolded } from './traits.ts'

type Sql = RawBuilder<unknown>

export interface ListedDuty extends Pick<ListedHead, 'state' | 'newest'> {
  readonly caseId: CaseId
  readonly duty: Duty
  readonly opening: string
  /** By which whoever asks sees the case. */
  readonly rule: SightRule
  readonly customer: { readonly name: string | null }
  /** Where the duty is to speak with the customer: the number by which they are rung. */
  readonly number: { readonly written: string; readonly dial: string } | null
  /** When it is due, as the list orders it. */
  readonly exactly: string
}

interface DutyPage {
  /**
   * `mine` are theirs and their teams', `cameUp` of these what came up to them; `others` are what others owe in cases
   * that they own, and late in those they answer for.
   */
  readonly whose: 'mine' | 'cameUp' | 'others'
  /** Empty for all. */
  readonly kinds: readonly DutyKind[]
  readonly cursor: readonly [at: string, id: string, kind: string, subject: number] | null
  readonly limit: number
}

/** As `isLaidAside` has it: kind words are in nobody's list any more once their time has passed. */
const stillStands = (at: string, duty: Sql = sql`matter_duty`): Sql =>
  sql`(${duty}.kind <> 'readThanks' or ${duty}.due > ${at}::timestamptz)`

/** Of many alike nothing stands by itself but what a colleague wrote in one: the line of their flood does. */
const standsAlone = (duty: Sql): Sql =>
  sql`(${duty}.kind not in ('nextWord', 'answerOffer') or ${isFolded(false)})`

/** In the order of one index, no more than a page: whoever owns a thousand cases owes a thousand next words. */
const walk = (whose: Sql, at: string, { kinds, cursor, limit }: DutyPage): Sql => {
  // So that the index without next words serves where they are not asked for.
  const beside = kinds.includes('nextWord') ? sql`true` : sql`kind <> 'nextWord'`
  const kind = kinds.length === 0 ? sql`true` : sql`kind = any(${[...kinds]}) and ${beside}`
  const ofCase = sql`(select head.kind = 'case' and ${standsAlone(sql`matter_duty`)}
    from matter_head head where head.matter_id = matter_duty.matter_id)`
  return sql`(select * from matter_duty where ${whose} and ${kind} and ${ofCase} and ${stillStands(at)} and ${behind(cursor, sql`matter_duty`)}
    order by due, matter_id, kind, subject limit ${sql.lit(limit + 1)})`
}

const behind = (cursor: DutyPage['cursor'], duty: Sql): Sql => {
  if (cursor === null) return sql`true`
  const [at, id, lastKind, subject] = cursor
  return sql`(${duty}.due, ${duty}.matter_id, ${duty}.kind, ${duty}.subject)
    > (${at}::timestamptz, ${id}::uuid, ${lastKind}, ${subject}::int)`
}

const walksOfMine = (viewer: Looker, page: DutyPage): readonly Sql[] => [
  walk(sql`person_id = ${viewer.person}`, viewer.at, page),
  ...viewer.works.map((team) => walk(sql`team = ${team}`, viewer.at, page)),
]

const walksOf = (viewer: Looker, page: DutyPage): readonly Sql[] => {
  if (page.whose === 'others') return walksOfOthers(viewer, page)
  return walksOfMine(viewer, page.whose === 'cameUp' ? { ...page, kinds: cameUpKinds } : page)
}

// Of so many cases of one owner or team it is looked what others owe in them: those first that nothing happened to for longest.
const mostLookedThrough = 1_000

/** What others owe in the cases that somebody answers for: of their own all, of their teams' what is late. */
const walksOfOthers = (viewer: Looker, { kinds, cursor, limit }: DutyPage): readonly Sql[] => {
  const kind = kinds.length === 0 ? sql`true` : sql`duty.kind = any(${[...kinds]})`
  // Who has read kind words is between them and the customer, and what a colleague wrote between those two.
  const others = sql`duty.kind not in ('readThanks', 'readMention') and duty.person_id is distinct from ${viewer.person} and not coalesce(duty.team = any(${viewer.works}), false)`
  const part = (whose: Sql, which: Sql): Sql =>
    sql`(select duty.* from (
        select matter_id from matter_head head where ${whose} and status = 'open' and kind = 'case' and ${isFolded(false)}
        order by changed_at, matter_id desc limit ${sql.lit(mostLookedThrough)}) head
      join matter_duty duty using (matter_id)
      where ${others} and ${kind} and ${which} and ${behind(cursor, sql`duty`)}
      order by duty.due, duty.matter_id, duty.kind, duty.subject limit ${sql.lit(limit + 1)})`
  const owned = part(sql`owner_id = ${viewer.person}`, sql`true`)
  const late = viewer.leads.map((team) =>
    part(sql`team = ${team} and owner_id <> ${viewer.person}`, sql`duty.due <= ${viewer.at}::timestamptz`),
  )
  return [owned, ...late]
}

/** On which a person is spoken with. */
const spoken: readonly DutyKind[] = [
  'reachByVoice',
  'callBack',
  'comeToThem',
  'hearCustomer',
  'reachAnotherWay',
]

/**
 * SQL: the number of a customer, as it was written and as it is dialled; what they proved is theirs before what a contact
 * gave. None that others answer, and none that is no telephone number.
 */
export const numberOf = sql`(
    select written, value from (
      (select written, value, 0 as rank from customer_identifier
        where customer_id = head.customer_id and type = 'phone' order by proved_at desc, value limit 5)
      union all
      (select written, value, 1 from case_claim where matter_id = head.matter_id and type = 'phone'
        and value is not null order by written limit 5)) given
    where not ${othersRead({ type: sql`'phone'`, value: sql`given.value`, caseId: sql`head.matter_id` })}
    order by rank limit 1)`

/** SQL: the kind words that somebody is to read, by the number of their duty. */
const thankedOf = sql`(
    select left(text.words, ${sql.lit(mostShown)}) as words, text.language, contact.at
    from jsonb_array_elements(head.state -> 'thanks') given
    join case_contact contact on contact.matter_id = head.matter_id and contact.id = (given ->> 'contactId')::uuid
    join matter_text text on text.matter_id = contact.matter_id and text.id = contact.text_id and text.erased_at is null
    where given -> 'readers' @> jsonb_build_array(jsonb_build_object('number', duty.subject)) limit 1)`

/** A page of what somebody or their teams have to do, or others for them, the next due first, and one more where there is a next page. */
export const listDuties = async (
  db: Kysely<Tables>,
  viewer: Looker,
  page: DutyPage,
): Promise<readonly ListedDuty[]> => {
  const walks = walksOf(viewer, page)
  const found = sql<Found>`
    with duty as materialized (
      select * from (${sql.join(walks, sql` union all `)}) duty
      order by due, matter_id, kind, subject limit ${sql.lit(page.limit + 1)}
    ), ruled as materialized (
      select head.matter_id, ${ruleOf(viewer)} as rule
      from (select distinct matter_id from (
        select matter_id from duty order by due, matter_id, kind, subject limit ${sql.lit(page.limit)}) of_page) shown
      join matter_head head using (matter_id)
    ), ${writtenDown(viewer, 'duties', sql`ruled`)}
    select duty.matter_id, duty.kind, duty.subject, duty.person_id, duty.team, duty.due,
      ${rowVersionOf(sql`head`)} as row_version, head.opening, customer.name, ruled.rule, number.written as number, number.value as dial,
      thanked.words as newest_words, thanked.language as newest_language, thanked.at as newest_at, false as newest_mailed,
      ${exactly(sql`duty.due`)} as exactly
    from duty join matter_head head using (matter_id) left join ruled using (matter_id)
    join customer on customer.id = head.customer_id
    left join lateral ${numberOf} number on duty.kind = any(${[...spoken]})
    left join lateral ${thankedOf} thanked on duty.kind = 'readThanks'
    order by duty.due, duty.matter_id, duty.kind, duty.subject
  `
  const rows = await askOne(
    db,
    question(found, (all) => all),
  )
  const heads = await headsOf(db, rows)
  return rows.flatMap((row) => dutyOf(row, heads.get(row.matter_id)) ?? [])
}

interface Found extends HeadVersion, NewestColumns {
  readonly kind: DutyKind
  readonly subject: number
  readonly person_id: string | null
  readonly team: string | null
  readonly due: Date
  readonly opening: string
  readonly name: string | null
  /** Null for the one behind the page, which nobody is shown. */
  readonly rule: SightRule | null
  readonly number: string | null
  readonly dial: string | null
  readonly exactly: string
}

const dutyOf = ({ rule, ...row }: Found, head: ListedHead | undefined): ListedDuty | null => {
  if (head === undefined) return null
  const shown = rule === null ? null : shows(rule)
  return {
    caseId: row.matter_id,
    duty: {
      kind: row.kind,
      subject: row.subject,
      of:
        row.team === null
          ? { kind: 'person', person: row.person_id ?? '' }
          : { kind: 'team', team: row.team },
      due: instantOf(row.due),
    },
    state: head.state,
    // Whoever is to read thanks reads them; they stand for nothing else.
    newest: newestIn(row) ?? head.newest,
    opening: row.opening,
    // The one behind the page is shown to nobody.
    rule: rule ?? 'asked',
    customer: { name: shown?.identity === true ? row.name : null },
    number:
      shown?.reach === true && row.number !== null && row.dial !== null
        ? { written: row.number, dial: row.dial }
        : null,
    exactly: row.exactly,
  }
}

export interface DutyCounts {
  readonly mine: number
  readonly duties: number
  readonly overdue: number
  /** In how many cases something came up to them: as many as that list has heads. */
  readonly cameUp: number
  readonly owedCalls: number
}

/** How much waits for somebody, for the numbers beside their lists; what they have to do in systemic issues too. */
export const countDuties = async (db: Kysely<Tables>, viewer: Viewer, now: string): Promise<DutyCounts> => {
  const { rows } = await sql<{
    mine: string
    duties: string
    overdue: string
    came_up: string
    owed_calls: string
  }>`
    with duty as (
      select duty.*, head.kind = 'case' as of_case from (
        select * from matter_duty where person_id = ${viewer.person}
        union all
        select * from matter_duty where team = any(${viewer.works})
      ) duty join matter_head head on head.matter_id = duty.matter_id
      where ${stillStands(now, sql`duty`)} and (head.kind <> 'case' or ${standsAlone(sql`duty`)})
    )
    select (select count(*) from matter_head head where head.owner_id = ${viewer.person} and head.status = 'open'
        and head.kind = 'case' and ${isFolded(false)}) as mine,
      count(*) as duties,
      count(*) filter (where duty.due <= ${now}::timestamptz) as overdue,
      count(distinct duty.matter_id) filter (where of_case and duty.kind = any(${[...cameUpKinds]})) as came_up,
      count(*) filter (where of_case and duty.kind in ('callBack', 'hearCustomer')) as owed_calls
    from duty
  `.execute(db)
  const [row] = rows
  return {
    mine: Number(row?.mine ?? 0),
    duties: Number(row?.duties ?? 0),
    overdue: Number(row?.overdue ?? 0),
    cameUp: Number(row?.came_up ?? 0),
    owedCalls: Number(row?.owed_calls ?? 0),
  }
}
