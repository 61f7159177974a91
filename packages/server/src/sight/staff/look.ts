import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { ruleOf } from './condition.ts'
import { type SightPart, sightParts, type SightRule } from '../../shapes/sight.ts'
import { shows, type Shown } from './rules.ts'
import { type Looker, lookerOf, writtenDown } from './log-looks.ts'
import type { Viewer } from './viewer.ts'

/** By which rule somebody sees a case, and what that shows. */
export interface Sight {
  readonly rule: SightRule
  readonly shows: Shown
}

/** A case as somebody looks at it. */
export interface Look extends Sight {
  readonly viewer: Looker
}

/** The parts that are not shown to them. */
export const withheldIn = ({ shows: shown }: Sight): readonly SightPart[] =>
  sightParts.filter((part) => !shown[part])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Somebody's look at a case, which is written down where they neither own it nor answer for its team; null where it is not
 * there for them, and for what is no case.
 */
export const lookAt = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  principal: Principal,
  caseId: CaseId,
): Promise<Look | null> => {
  if (!uuid.test(caseId)) return null
  const looker = await lookerOf(app, principal)
  const { rows } = await sql<Ruled>`
    with shown as materialized (${ruled(looker, caseId)}), ${writtenDown(looker, 'case', sql`shown`)}
    select rule from shown
  `.execute(app.db)
  const sight = sightBy(rows)
  return sight === null ? null : { ...sight, viewer: looker }
}

/** Whether and how somebody sees a case of which nothing is shown to them yet; also in the caller's transaction. */
export const mayLookAt = async (
  db: Kysely<Tables>,
  viewer: Viewer,
  caseId: CaseId,
): Promise<Sight | null> => {
  if (!uuid.test(caseId)) return null
  const { rows } = await ruled(viewer, caseId).execute(db)
  return sightBy(rows)
}

interface Ruled {
  readonly matter_id: CaseId
  readonly rule: SightRule | null
}

const ruled = (viewer: Viewer, caseId: CaseId) =>
  sql<Ruled>`select head.matter_id, ${ruleOf(viewer)} as rule
    from matter_head head where head.matter_id = ${caseId} and head.kind = 'case'`

const sightBy = (rows: readonly Ruled[]): Sight | null => {
  const rule = rows[0]?.rule ?? null
  return rule === null ? null : { rule, shows: shows(rule) }
}
