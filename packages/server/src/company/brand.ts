import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { logoOf } from '../directory/logo.ts'
import type { Brand, Logo } from '../look/brand.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import type { LogoGround } from '../shapes/brand.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import { type ReadLogo, readLogo } from './logo.ts'
import { versionOf } from './version-of.ts'

export interface AboutBrand {
  readonly version: string
  readonly colour: string | null
  readonly logo: Logo | null
}

export type BrandChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' | 'logo-unfit' }

export const aboutBrand = ({ colour, logo }: Pick<Brand, 'colour' | 'logo'>): AboutBrand => ({
  version: versionOf([colour, logo?.path ?? null, logo?.ground ?? null]),
  colour,
  logo,
})

/** What is left out stays; null takes it away. */
export interface BrandChange {
  readonly colour?: string | null | undefined
  readonly logo?: Buffer | null | undefined
  readonly ground?: LogoGround | undefined
}

/** Changes how the company looks, to customers and to colleagues. */
export const changeBrand = async (
  app: AppContext,
  { version, by }: { readonly version: string; readonly by: ChangedBy },
  change: BrandChange,
): Promise<BrandChanged> => {
  const logo = change.logo === undefined || change.logo === null ? change.logo : await readLogo(change.logo)
  if (logo === 'unfit') return { ok: false, code: 'logo-unfit' }
  return await changeSettings(app, by, async (trx) => {
    const { colour } = await trx.selectFrom('company').select('colour').executeTakeFirstOrThrow()
    const row = await trx
      .selectFrom('logo')
      .select(['digest', 'type', 'width', 'height', 'ground'])
      .executeTakeFirst()
    const was = { colour, logo: row === undefined ? null : logoOf(row) }
    if (aboutBrand(was).version !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    await writeBrand(trx, { ...change, logo })
    return { ok: true }
  })
}

/** Writes what is given of it, and leaves the rest. */
export const writeBrand = async (
  trx: Transaction<Tables>,
  { colour, logo, ground }: Omit<BrandChange, 'logo'> & { readonly logo?: ReadLogo | null | undefined },
): Promise<void> => {
  if (colour !== undefined)
    await trx
      .updateTable('company')
      .set({ colour: colour === null ? null : colour.toLowerCase() })
      .execute()
  if (logo === null) await trx.deleteFrom('logo').execute()
  else if (logo !== undefined) {
    const said = ground === undefined ? {} : { ground }
    await trx
      .insertInto('logo')
      .values({ ground: 'light', ...logo, ...said })
      .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ ...logo, ...said }))
      .execute()
  } else if (ground !== undefined) await trx.updateTable('logo').set({ ground }).execute()
}
