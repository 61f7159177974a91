import type { PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { isReady, isSafe } from './findings.ts'
import { lookAt } from './look-at.ts'
import { examineMap } from './proved-map.ts'
import { Signatures } from './signatures.ts'
import { type Staffing, writeStaffing } from './staffing.ts'
import { findVersion, insertDraft, type KeptMap } from './versions.ts'

export type DraftChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-map' | 'map-not-a-draft' }
  | { readonly ok: false; readonly code: 'map-changed-meanwhile'; readonly revision: number }

const none: Staffing = { fallbackTeam: null, teams: new Map() }

/** @returns the number of the new version; null where there is none to begin from */
export const startDraft = async (
  app: AppContext,
  draft: {
    readonly text: string
    readonly note: string | null
    readonly basedOn: number | null
    readonly by: PersonId
  },
): Promise<number | null> => {
  const from = draft.basedOn === null ? null : await findVersion(app.db, draft.basedOn)
  if (draft.basedOn !== null && from === null) return null
  const staffing = from === null ? none : await staffingFrom(app, from)
  return await insertDraft(app.db, { ...draft, staffing, at: app.clock.now() })
}

/** What a draft planned, or who worked in the teams that are gone since; everybody else stays where they are now. */
const staffingFrom = async (app: AppContext, { status, staffing }: KeptMap): Promise<Staffing> => {
  if (status !== 'retired') return status === 'active' ? none : staffing
  const { teams } = (await app.directory.fresh()).directory
  const { fallbackTeam } = staffing
  return {
    fallbackTeam: fallbackTeam === null || teams.has(fallbackTeam) ? null : fallbackTeam,
    teams: new Map([...staffing.teams].filter(([name]) => !teams.has(name))),
  }
}

/** Keeps a draft as it is now; what is left out stays. Whatever was found out about it holds no more. */
export const saveDraft = async (
  app: AppContext,
  version: number,
  draft: {
    readonly text: string
    readonly note: string | null | undefined
    readonly staffing: Staffing | undefined
    readonly revision: number
    readonly by: PersonId
  },
): Promise<DraftChanged> => {
  const { text, note, staffing, revision, by } = draft
  const { numUpdatedRows } = await app.db
    .updateTable('service_map')
    .set({
      text,
      status: 'draft',
      revision: sql`revision + 1`,
      saved_by: by,
      saved_at: app.clock.now(),
      checked_at: null,
      findings: null,
      safe: null,
      ...(note === undefined ? {} : { note }),
      ...(staffing === undefined
        ? {}
        : { staffing: writeStaffing(staffing), fallback_team: staffing.fallbackTeam }),
    })
    .where('version', '=', version)
    .where('revision', '=', revision)
    .where('status', 'in', ['draft', 'checked'])
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { ok: true } : await whyUnchanged(app, version)
}

/** Throws a draft away. */
export const removeDraft = async (app: AppContext, version: number): Promise<DraftChanged> => {
  const { numDeletedRows } = await app.db
    .deleteFrom('service_map')
    .where('version', '=', version)
    .where('status', 'in', ['draft', 'checked'])
    .executeTakeFirst()
  return numDeletedRows === 1n ? { ok: true } : await whyUnchanged(app, version)
}

/** Finds out what there is to know of a draft, and keeps it with it. */
export const checkDraft = async (app: AppContext, version: number): Promise<DraftChanged> => {
  const kept = await findVersion(app.db, version)
  if (kept === null || !isDraft(kept)) return await whyUnchanged(app, version)
  const { findings } = await lookAt(app, kept, await examineMap(kept.text))
  const signatures = await Signatures.of(app.db, app.clock.now(), findings.strandings ?? [])
  const { numUpdatedRows } = await app.db
    .updateTable('service_map')
    .set({
      status: isReady(findings, signatures) ? 'checked' : 'draft',
      checked_at: findings.checkedAt,
      findings: JSON.stringify(findings),
      safe: isSafe(findings),
    })
    .where('version', '=', version)
    .where('revision', '=', kept.revision)
    .where('status', 'in', ['draft', 'checked'])
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { ok: true } : await whyUnchanged(app, version)
}

const isDraft = ({ status }: KeptMap): boolean => status === 'draft' || status === 'checked'

const whyUnchanged = async (app: AppContext, version: number): Promise<DraftChanged> => {
  const kept = await findVersion(app.db, version)
  if (kept === null) return { ok: false, code: 'no-such-map' }
  return isDraft(kept)
    ? { ok: false, code: 'map-changed-meanwhile', revision: kept.revision }
    : { ok: false, code: 'map-not-a-draft' }
}
