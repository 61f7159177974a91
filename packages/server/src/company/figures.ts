import type { AppContext } from '../app/app-context.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import type { FiguresSeenBy } from '../shapes/figures.ts'
import { changeSettings } from '../staffing/change-directory.ts'

interface Wanted {
  /** As it was read before. */
  readonly from: FiguresSeenBy
  readonly seenBy: FiguresSeenBy
  readonly reason: string
  readonly by: ChangedBy
}

/** @returns false where somebody changed it meanwhile */
export const changeWhoSeesFigures = async (
  app: AppContext,
  { from, seenBy, reason, by }: Wanted,
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('company')
      .set({ figures_seen_by: seenBy, figures_reason: reason })
      .where('figures_seen_by', '=', from)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
