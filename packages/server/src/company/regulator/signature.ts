import type { PersonId } from '@buckstop/domain'
import type { Kysely, Selectable } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { CompanyTable } from '../../db/directory-tables.ts'
import type { Tables } from '../../db/tables.ts'
import { dayOf } from '../../directory/leave-days.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import { versionOf } from '../version-of.ts'

type Kept = Pick<Selectable<CompanyTable>, 'regulator' | 'regulator_signers' | 'regulator_signature'>

/** What somebody saw who signs: another text, signer or signature is another version. */
export const profileVersion = ({ regulator, regulator_signers, regulator_signature }: Kept): string =>
  versionOf([regulator, regulator_signers, regulator_signature])

export const readKeptProfile = async (db: Kysely<Tables>): Promise<Kept & { readonly time_zone: string }> =>
  await db
    .selectFrom('company')
    .select(['regulator', 'regulator_signers', 'regulator_signature', 'time_zone'])
    .executeTakeFirstOrThrow()

type Changed =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly code:
        | 'settings-changed-meanwhile'
        | 'person-inactive'
        | 'not-allowed'
        | 'nothing-to-sign'
        | 'profile-signed-in-file'
    }

interface By {
  readonly version: string
  readonly by: PersonId
}

/** Names who may sign. Whoever signed before keeps having signed. */
export const changeProfileSigners = async (
  app: AppContext,
  { version, by, signers }: By & { readonly signers: readonly PersonId[] },
): Promise<Changed> =>
  await changeSettings(app, byPerson(by), async (trx) => {
    if (profileVersion(await readKeptProfile(trx)) !== version)
      return { ok: false, code: 'settings-changed-meanwhile' }
    const named = [...new Set(signers)].toSorted()
    const there = await trx
      .selectFrom('person')
      .select('id')
      .where('active', '=', true)
      .where('id', 'in', named.length === 0 ? [by] : named)
      .execute()
    if (named.some((one) => there.every(({ id }) => id !== one)))
      return { ok: false, code: 'person-inactive' }
    await trx.updateTable('company').set({ regulator_signers: named }).execute()
    return { ok: true }
  })

/** @param checked null takes the signature back */
export const signProfile = async (
  app: AppContext,
  { version, by, checked }: By & { readonly checked: string | null },
): Promise<Changed> =>
  await changeSettings(app, byPerson(by), async (trx) => {
    const kept = await readKeptProfile(trx)
    if (!kept.regulator_signers.includes(by)) return { ok: false, code: 'not-allowed' }
    if (profileVersion(kept) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    if (kept.regulator === null) return { ok: false, code: 'nothing-to-sign' }
    if (kept.regulator.readBy !== null) return { ok: false, code: 'profile-signed-in-file' }
    const signature = checked === null ? null : { by, on: dayOf(app.clock.now(), kept.time_zone), checked }
    await trx
      .updateTable('company')
      .set({ regulator_signature: signature === null ? null : JSON.stringify(signature) })
      .execute()
    return { ok: true }
  })
