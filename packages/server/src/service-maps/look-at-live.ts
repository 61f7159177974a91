import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { changeDirectory } from '../staffing/change-directory.ts'
import { reasonOf } from '../errors/reason.ts'
import { TooManyWaitingError } from './examine/one-at-a-time.ts'
import { findingsOf } from './findings.ts'
import { examineMap } from './proved-map.ts'
import { findVersion } from './versions.ts'

/**
 * Looks whom the live map strands, where what is kept of it is from before anybody looked for that. It stays live
 * whatever is found, and its page shows it.
 * @returns whether anything was found out
 */
export const lookAtLive = async (app: AppContext): Promise<boolean> => {
  const kept = await findVersion(app.db, 'active')
  if (kept === null || kept.findings?.strandings !== undefined) return false
  try {
    const examined = await examineMap(kept.text)
    const now = app.clock.now()
    const looked = findingsOf(examined, now, [], [])
    // Of a map that went live by older rules, and is none by today's, what was found then says more.
    const findings =
      examined.kind === 'checked' || kept.findings === null ? looked : { ...kept.findings, strandings: [] }
    await changeDirectory(app, async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('service_map')
        .set({ findings: JSON.stringify(findings), checked_at: now })
        .where('version', '=', kept.version)
        .where('status', '=', 'active')
        .where(sql<boolean>`not coalesce(findings ? 'strandings', false)`)
        .executeTakeFirst()
      // Decisions see from now on for whom somebody signed.
      if (numUpdatedRows === 1n) await sql`update directory_version set version = version + 1`.execute(trx)
    })
    return true
  } catch (thrown) {
    if (!(thrown instanceof TooManyWaitingError))
      app.log.error({ why: reasonOf(thrown) }, 'the live map could not be looked at')
    return false
  }
}
