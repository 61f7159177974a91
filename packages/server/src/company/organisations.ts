import type { AppContext } from '../app/app-context.ts'
import { yearOf } from '../directory/leave-days.ts'
import type { HolidayRegion } from '../db/directory-tables.ts'
import { changedRegion, type RegionChange, type RegionRefused } from './changed-region.ts'
import type { Company } from '../directory/snapshot.ts'
import { readMap } from '../directory/read-map.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { findVersion } from '../service-maps/versions.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import { versionOf } from './version-of.ts'

/** An organisation of the service map, and whose public holidays its teams keep where they don't say so themselves. */
export interface AboutOrganisation {
  readonly name: string
  readonly country: string | null
  readonly region: string | null
  readonly version: string
}

const about = (name: string, set: HolidayRegion | undefined): AboutOrganisation => {
  const { country, region } = { country: null, region: null, ...set }
  return { name, country, region, version: versionOf([name, country, region]) }
}

export const aboutOrganisations = ({ map, organisations }: Company): readonly AboutOrganisation[] =>
  map.organisations.map((name) => about(name, organisations.get(name)))

export type OrganisationChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'no-such-organisation' | 'settings-changed-meanwhile' }
  | RegionRefused

interface Changing {
  readonly organisation: string
  /** Of what was read before. */
  readonly version: string
  readonly by: ChangedBy
}

/** Changes whose public holidays an organisation keeps; a country of null leaves that to the company. */
export const changeOrganisation = async (
  app: AppContext,
  { organisation, version, by }: Changing,
  change: RegionChange,
): Promise<OrganisationChanged> =>
  await changeSettings(app, by, async (trx) => {
    const { organisations } = await trx
      .selectFrom('company')
      .select('organisations')
      .executeTakeFirstOrThrow()
    const live = await findVersion(trx, 'active')
    if (live === null || !readMap(live.text).organisations.includes(organisation))
      return { ok: false, code: 'no-such-organisation' }
    const was = organisations[organisation]
    if (about(organisation, was).version !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    const changed = await changedRegion(was ?? null, change, yearOf(app.clock.now()))
    if (!changed.ok) return changed
    const { [organisation]: _before, ...others } = organisations
    const after = changed.region === null ? others : { ...others, [organisation]: changed.region }
    await trx
      .updateTable('company')
      .set({ organisations: JSON.stringify(after) })
      .execute()
    return { ok: true }
  })
