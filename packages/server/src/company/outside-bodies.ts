import type { AppContext } from '../app/app-context.ts'
import type { OutsideBody } from '../db/directory-tables.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import { versionOf } from './version-of.ts'

export const bodiesVersion = (bodies: readonly OutsideBody[]): string =>
  versionOf(
    bodies.map(({ name, about, deadline, languages, web, phone, address }) => [
      name,
      about,
      deadline,
      languages,
      web,
      phone,
      address,
    ]),
  )

/** The same for whoever writes them on. */
export const copiesOf = (bodies: readonly OutsideBody[]) =>
  bodies.map(({ languages, ...body }) => ({
    ...body,
    ...(languages === undefined ? {} : { languages: [...languages] }),
  }))

/**
 * Puts these in the place of those that the company names to its customers.
 * @returns false where somebody changed them meanwhile
 */
export const changeOutsideBodies = async (
  app: AppContext,
  { version, by }: { readonly version: string; readonly by: ChangedBy },
  bodies: readonly OutsideBody[],
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const { outside_bodies: was } = await trx
      .selectFrom('company')
      .select('outside_bodies')
      .executeTakeFirstOrThrow()
    if (bodiesVersion(was) !== version) return false
    await trx
      .updateTable('company')
      .set({ outside_bodies: JSON.stringify(bodies) })
      .execute()
    return true
  })
