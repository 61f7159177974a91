import { type RawBuilder, sql } from 'kysely'
import { isProved } from '../../sight/proved-customer.ts'
import { ruleOf, seesPart } from '../../sight/staff/condition.ts'
import type { Viewer } from '../../sight/staff/viewer.ts'
import type { Traits } from './case-filter.ts'
import { isUnread } from './unread.ts'

type Condition = RawBuilder<unknown>

const hasIssue = (kind: string): Condition =>
  sql`head.state -> 'issues' @> ${JSON.stringify([{ state: { kind } }])}::jsonb`

/** What `whoseTurn` of the domain says of a state, of the head of a case. */
const customersTurn = sql`(head.status = 'open' and head.state ->> 'nextWord' is null
  and (${hasIssue('proposed')} or ${hasIssue('reported')}) and not ${hasIssue('open')})`

const cameUpTo = (whom: NonNullable<Traits['cameUpTo']>): Condition =>
  whom === 'anyone'
    ? sql`head.state -> 'escalations' <> '[]'::jsonb`
    : sql`head.state -> 'escalations' @> ${JSON.stringify([whom])}::jsonb`

/**
 * SQL: whether a case is one of a flood, of its head. In lists those stand under the line of their flood: so that very many
 * of them hide none of the rest.
 */
export const isFolded = (folded: boolean): Condition => (folded ? inFlood : sql`not ${inFlood}`)

/** Whoever has shown who they are stands by themselves, from that moment on. */
const inFlood = sql`(case when head.state ? 'flood' then not ${isProved} else false end)`

/** SQL: the case, or one of its issues, was said to be this problem of the map. */
const isAbout = (problem: string): Condition =>
  sql`(head.state #>> '{onMap,problem}' = ${problem}
    or head.state #> '{onMap,problems}' @> ${JSON.stringify([{ problem }])}::jsonb)`

/**
 * SQL: what the head of a case has to fit. Nobody finds a case by what they are not shown of it: a problem of the map and
 * a tag are noted of the customer, and ask that part of sight; all else stands in the row of a list, or on the page, of whoever sees the case.
 */
export const traitsOf = (viewer: Viewer, traits: Traits): readonly Condition[] => {
  const {
    folded,
    problem,
    danger,
    promises,
    cameUpTo: whom,
    waitingOn,
    language,
    tag,
    leaving,
    unread,
  } = traits
  return [
    isFolded(folded),
    ...(danger ? [sql`head.state ->> 'danger' is not null`] : []),
    ...(language === null ? [] : [sql`split_part(head.language, '-', 1) = ${language}`]),
    ...(promises === 'open' ? [sql`head.state -> 'promises' <> '[]'::jsonb`] : []),
    ...(promises === 'broken' ? [sql`(head.state #>> '{counts,promisesBroken}')::int > 0`] : []),
    ...(whom === null ? [] : [cameUpTo(whom)]),
    ...(waitingOn === 'customer' ? [customersTurn] : []),
    ...(waitingOn === 'us' ? [sql`head.status = 'open' and not ${customersTurn}`] : []),
    ...(problem === null ? [] : [sql`${isAbout(problem)} and ${seesPart(viewer, 'notes')}`]),
    ...(tag === null
      ? []
      : [sql`head.state -> 'tags' @> ${JSON.stringify([tag])}::jsonb and ${seesPart(viewer, 'notes')}`]),
    ...(leaving ? [sql`head.state ? 'leaving'`] : []),
    ...(unread ? [isUnread(viewer, sql`head`, ruleOf(viewer))] : []),
  ]
}
