import { type RawBuilder, sql } from 'kysely'
import { type SightPart, type SightRule, sightRules } from '../../shapes/sight.ts'
import { rules, type Whom } from './rules.ts'
import { teamsHeard, type Viewer } from './viewer.ts'

type Condition = RawBuilder<boolean>
type Rule = (typeof rules)[number]

/** What `seen-by.ts` says of a value, of the head of a matter, as the aliased table head. */
const holds: Readonly<Record<Exclude<Whom, 'history'>, (viewer: Viewer) => Condition>> = {
  everybody: () => sql`head.kind <> 'case'`,
  owner: ({ person }) => sql`head.owner_id = ${person}`,
  leads: ({ leads }) => sql`head.team = any(${leads})`,
  works: ({ works }) => sql`head.team = any(${works})`,
  covers: ({ covers }) => sql`head.team = any(${covers})`,
  admin: ({ administers }) => (administers ? sql`true` : sql`false`),
}

/** Rows of `matter_viewer`, aliased came, that bring a matter before somebody by one of these rules. */
const cameBefore = (viewer: Viewer, names: readonly SightRule[]) =>
  sql`came.rule = any(${names}) and (came.person_id = ${viewer.person} or came.team = any(${teamsHeard(viewer)}))`

const isOfHistory = ({ of }: Rule): boolean => of === 'history'

/** Whether one of these rules holds. Looked up for each matter by itself: with `exists`, the planner may rather gather it for all at once. */
const oneHolds = (viewer: Viewer, among: readonly Rule[]): Condition => {
  const conditions = among.flatMap(({ of }) => (of === 'history' ? [] : [holds[of](viewer)]))
  const names = among.filter(isOfHistory).map(({ rule }) => rule)
  const came = sql<boolean>`coalesce((select true from matter_viewer came
    where came.matter_id = head.matter_id and ${cameBefore(viewer, names)} limit 1), false)`
  return sql<boolean>`(${sql.join([...conditions, ...(names.length === 0 ? [] : [came])], sql` or `)})`
}

/** Whether somebody sees a matter. */
export const sees = (viewer: Viewer): Condition =>
  viewer.administers ? sql<boolean>`true` : oneHolds(viewer, rules)

/** Whether somebody sees these parts of it, all by one rule. */
export const seesParts = (viewer: Viewer, parts: readonly SightPart[]): Condition =>
  viewer.administers
    ? sql<boolean>`true`
    : oneHolds(
        viewer,
        rules.filter(({ shows }) => parts.every((part) => shows[part])),
      )

/** Whether somebody sees that part of it. */
export const seesPart = (viewer: Viewer, part: SightPart): Condition => seesParts(viewer, [part])

/** The rule by which they see it; null where they do not. */
export const ruleOf = (viewer: Viewer): RawBuilder<SightRule | null> => {
  const whens = rules.flatMap(({ rule, of }) =>
    of === 'history' ? [] : [sql`when ${holds[of](viewer)} then ${sql.lit(rule)}`],
  )
  const names = rules.filter(isOfHistory).map(({ rule }) => rule)
  return sql<SightRule | null>`case ${sql.join(whens, sql` `)} else (
    select came.rule from matter_viewer came
    where came.matter_id = head.matter_id and ${cameBefore(viewer, names)}
    order by array_position(${sightRules}::text[], came.rule) limit 1) end`
}
