import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { askOne, question } from '../../db/ask-together.ts'
import { exactly } from '../../db/exactly.ts'
import type { Tables } from '../../db/tables.ts'
import { type HeadVersion, headsOf, type ListedHead, rowVersionOf } from '../../ledger/kept-heads.ts'
import { type Opened, openedIn } from '../../leading/opened.ts'
import type { SightRule } from '../../shapes/sight.ts'
import { ruleOf } from '../../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../../sight/staff/log-looks.ts'
import { shows } from '../../sight/staff/rules.ts'
import { numberOf } from './duties.ts'

export interface LedCase extends Pick<ListedHead, 'state'> {
  readonly caseId: CaseId
  readonly rule: SightRule
  readonly customer: { readonly name: string | null }
  readonly opened: readonly Opened[]
  /** When something of it is due, as the list orders it. */
  readonly exactly: string
}

interface Found extends HeadVersion {
  readonly name: string | null
  readonly rule: SightRule
  readonly exactly: string
}

/** Cases in which something came up to somebody that they answer for still, or are to read danger; the next due first; one more where there is a next page. */
export const listLedCases = async (
  db: Kysely<Tables>,
  viewer: Looker,
  { cursor, limit }: { readonly cursor: readonly [due: string, id: string] | null; readonly limit: number },
): Promise<readonly LedCase[]> => {
  const after =
    cursor === null
      ? sql`true`
      : sql`(head.due, head.matter_id) > (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
  // Whoever may not see it any more, such as a leader whom it is about, has it in no list, and it takes no place on a page.
  const found = sql<Found>`
    with led as materialized (
      select matter_id, rule from (
        select head.matter_id, head.due, ${ruleOf(viewer)} as rule from (
          select matter_id from matter_head where status = 'open' and kind = 'case' and state -> 'escalations' <> '[]'
            and state -> 'escalations' @> ${JSON.stringify([{ leader: viewer.person }])}::jsonb
          union select matter_id from matter_duty where person_id = ${viewer.person} and kind = 'readDanger'
        ) came join matter_head head using (matter_id) where ${after}
      ) mine where rule is not null order by due, matter_id limit ${limit + 1}
    ), ${writtenDown(viewer, 'list', sql`led`)}
    select head.matter_id, ${rowVersionOf(sql`head`)} as row_version, customer.name, led.rule, ${exactly(sql`head.due`)} as exactly
    from led join matter_head head using (matter_id) join customer on customer.id = head.customer_id
    order by head.due, head.matter_id`
  const rows = await askOne(
    db,
    question(found, (all) => all),
  )
  const [heads, opened] = await Promise.all([
    headsOf(db, rows),
    openedIn(
      db,
      rows.map((row) => row.matter_id),
    ),
  ])
  return rows.flatMap(({ matter_id: caseId, name, rule, exactly: at }) => {
    const head = heads.get(caseId)
    if (head === undefined) return []
    return [
      {
        caseId,
        state: head.state,
        rule,
        customer: { name: shows(rule).identity ? name : null },
        opened: opened.get(caseId) ?? [],
        exactly: at,
      },
    ]
  })
}

export interface Reached {
  readonly name: string | null
  /** As it was written and as it is dialled; null where none is known to whoever looks, or others answer it. */
  readonly number: { readonly written: string; readonly dial: string } | null
}

/** The customers of these cases by name and number, as far as they are shown; written down as a look. */
export const reachedIn = async (
  db: Kysely<Tables>,
  viewer: Looker,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Reached>> => {
  const { rows } = await sql<{
    matter_id: CaseId
    name: string | null
    written: string | null
    dial: string | null
    rule: SightRule
  }>`
    with seen as materialized (
      select head.matter_id, ${ruleOf(viewer)} as rule from matter_head head where head.matter_id = any(${[...cases]}::uuid[])
    ), shown as materialized (select * from seen where rule is not null), ${writtenDown(viewer, 'list', sql`shown`)}
    select shown.matter_id, shown.rule, customer.name, number.written, number.value as dial
    from shown join matter_head head using (matter_id) join customer on customer.id = head.customer_id
    left join lateral ${numberOf} number on true`.execute(db)
  return new Map(
    rows.map(({ matter_id: caseId, name, written, dial, rule }) => {
      const shown = shows(rule)
      return [
        caseId,
        {
          name: shown.identity ? name : null,
          number: shown.reach && written !== null && dial !== null ? { written, dial } : null,
        },
      ]
    }),
  )
}
