import type { AppContext } from '../app/app-context.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import type { KeptCompensation } from '../shapes/compensation.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import { versionOf } from './version-of.ts'

/** The same for whoever writes it on. */
export const copyOfRule = (rule: KeptCompensation): KeptCompensation => ({ ...rule, kinds: [...rule.kinds] })

export const ruleVersion = (rule: KeptCompensation | null): string =>
  versionOf(
    rule === null
      ? [null]
      : [
          rule.currency,
          rule.brokenPromise,
          rule.lateDay,
          rule.most,
          ...rule.kinds,
          rule.withinWorkingDays,
          rule.why,
        ],
  )

/**
 * Sets what promises that break from now on bring their customers; null for nothing. What is owed already stays owed.
 * @returns false where somebody changed it meanwhile
 */
export const changeCompensation = async (
  app: AppContext,
  { version, by }: { readonly version: string; readonly by: ChangedBy },
  rule: KeptCompensation | null,
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const { compensation: was } = await trx
      .selectFrom('company')
      .select('compensation')
      .executeTakeFirstOrThrow()
    if (ruleVersion(was) !== version) return false
    await trx
      .updateTable('company')
      .set({ compensation: rule === null ? null : JSON.stringify(rule) })
      .execute()
    return true
  })
