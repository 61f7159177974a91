import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { ruleOf } from './condition.ts'
import { type SightPart, sightParts, type SightRule } from '../../shapes/sight.ts'
import { shows, type Shown } from './rules.ts'
import { type Viewer, viewerOf } from './viewer.ts'

/** A case as somebody looks at it: who looks, by which rule, and what that shows. */
export interface Look {
  readonly viewer: Viewer
  readonly rule: SightRule
  readonly shows: Shown
}

/** The parts that are not shown to them. */
export const withheldIn = ({ shows: shown }: Look): readonly SightPart[] =>
  sightParts.filter((part) => !shown[part])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Somebody's look at a case; null where it is not there for them, and for what is no case. */
export const lookAt = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  principal: Principal,
  caseId: CaseId,
): Promise<Look | null> => await lookAtIn(app.db, await viewerOf(app, principal), caseId)

/** The same in the caller's transaction. */
export const lookAtIn = async (db: Kysely<Tables>, viewer: Viewer, caseId: CaseId): Promise<Look | null> => {
  if (!uuid.test(caseId)) return null
  const { rows } = await sql<{ rule: SightRule | null }>`
    select ${ruleOf(viewer)} as rule from matter_head head where head.matter_id = ${caseId} and head.kind = 'case'
  `.execute(db)
  const rule = rows[0]?.rule ?? null
  return rule === null ? null : { viewer, rule, shows: shows(rule) }
}
