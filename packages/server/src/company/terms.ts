import { companyTermNames, type CompanyTerms, standardTerms } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import { versionOf } from './version-of.ts'

/** Each term that a company may set, as it is now. */
const termsOf = (set: CompanyTerms): Readonly<Record<string, number>> =>
  Object.fromEntries(companyTermNames.map((name) => [name, set[name] ?? standardTerms[name]]))

/** Only what differs from the standard, which is all that is kept. */
export const differing = (terms: CompanyTerms): CompanyTerms =>
  Object.fromEntries(
    companyTermNames.flatMap((name) => {
      const value = terms[name]
      return value === undefined || value === standardTerms[name] ? [] : [[name, value]]
    }),
  )

export const termsVersion = (terms: CompanyTerms): string =>
  versionOf(companyTermNames.map((name) => terms[name] ?? standardTerms[name]))

/**
 * Sets terms of the company from now on: every date that was given stays, since it stands in its case.
 * @returns false where somebody changed them meanwhile
 */
export const changeTerms = async (
  app: AppContext,
  { version, by }: { readonly version: string; readonly by: ChangedBy },
  change: CompanyTerms,
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const { terms: was } = await trx.selectFrom('company').select('terms').executeTakeFirstOrThrow()
    if (termsVersion(was) !== version) return false
    const given = Object.entries(change).filter(([, value]) => value !== undefined)
    const terms = differing({ ...termsOf(was), ...Object.fromEntries(given) })
    await trx
      .updateTable('company')
      .set({ terms: JSON.stringify({ ...otherTerms(was), ...terms }) })
      .execute()
    return true
  })

/** What is set in the database and can't be set here stays. */
const otherTerms = (was: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(was).filter(([name]) => !companyTermNames.some((known) => known === name)),
  )
