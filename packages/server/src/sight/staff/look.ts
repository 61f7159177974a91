import type { CaseId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { askTogether, type Question, question } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { joinedBy, type Places, placesBy } from '../../ledger/places.ts'
import { headColumns, type HeadRow, type KnownHead, knownHead } from '../../ledger/kept-heads.ts'
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
  readonly head: LookedAtHead
  readonly places: Places
}

/** What is kept of a case beside its story, and of its customer. */
export interface LookedAtHead extends HeadRow {
  readonly version: number
  readonly customer_id: string
  readonly name: string | null
  readonly language: string
  /** What was known of it when it was asked for. */
  readonly known: KnownHead | null
}

/** The parts that are not shown to them. */
export const withheldIn = ({ shows: shown }: Sight): readonly SightPart[] =>
  sightParts.filter((part) => !shown[part])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Somebody's look at a case, which is written down where they neither own it nor answer for its team; null where it is not
 * there for them, and for what is no case. It brings what everything that is shown of a case begins with.
 */
export const lookAt = async (
  app: Pick<AppContext, 'db' | 'pool' | 'directory' | 'clock'>,
  principal: Principal,
  caseId: CaseId,
): Promise<Look | null> => {
  if (!uuid.test(caseId)) return null
  const viewer = await lookerOf(app, principal)
  const [seen, joined] = await askTogether(app, (ask) =>
    Promise.all([ask(askHead(viewer, caseId)), ask(joinedBy(caseId))]),
  )
  if (seen === null) return null
  return { ...seen, viewer, places: await placesBy(app.db, caseId, joined) }
}

/** How somebody sees a case, and what is kept of it; written down as a look at it. */
export const askHead = (
  looker: Looker,
  caseId: CaseId,
): Question<(Sight & { readonly head: LookedAtHead }) | null> => {
  const known = knownHead(caseId)
  return question(
    sql<Omit<LookedAtHead, 'known'> & Pick<Ruled, 'rule'>>`
    with shown as materialized (${ruled(looker, caseId)}), ${writtenDown(looker, 'case', sql`shown`)}
    select shown.rule, ${headColumns(sql`head`, known)}, head.version, head.customer_id, customer.name, customer.language
    from shown join matter_head head using (matter_id) join customer on customer.id = head.customer_id
  `,
    (rows) => {
      const [head] = rows
      const sight = sightBy(rows)
      return sight === null || head === undefined ? null : { ...sight, head: { ...head, known } }
    },
  )
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

const sightBy = (rows: readonly Pick<Ruled, 'rule'>[]): Sight | null => {
  const rule = rows[0]?.rule ?? null
  return rule === null ? null : { rule, shows: shows(rule) }
}
