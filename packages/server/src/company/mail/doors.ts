import type { Kysely } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { executeKept } from '../../db/prepared.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { parseEmail } from '../../identifiers/email.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import { versionOf } from '../version-of.ts'

/** An address of ours, and the channel of the service map for which it stands. */
export interface MailDoor {
  readonly address: string
  /** The channel's name. */
  readonly door: string
}

/** By address. */
export const readDoors = async (db: Kysely<Tables>): Promise<readonly MailDoor[]> =>
  await executeKept(db, db.selectFrom('mail_door').select(['address', 'door']).orderBy('address'))

export const doorsVersion = (doors: readonly MailDoor[]): string =>
  versionOf(doors.map(({ address, door }) => [address, door]))

/** The channels of the live map by which mail may come, and the team of people that each reaches. */
export const doorsOfMap = ({
  company,
  teamOf,
}: DirectorySnapshot): readonly { readonly name: string; readonly team: string }[] =>
  company.map.channels.filter(({ kind }) => kind === 'mail').map(({ name }) => ({ name, team: teamOf(name) }))

export type DoorsChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' }
  /** The one at this place is no channel of mail in the live map, or an address that is named before. */
  | { readonly ok: false; readonly code: 'no-such-door' | 'address-twice'; readonly at: number }

/** Puts these in the place of those that there are. */
export const changeDoors = async (
  app: AppContext,
  { version, by }: { readonly version: string; readonly by: ChangedBy },
  asked: readonly MailDoor[],
): Promise<DoorsChanged> => {
  // In the one form in which addresses are compared.
  const doors = asked.map(({ address, door }) => ({
    address: parseEmail(address)?.value ?? address.toLowerCase(),
    door,
  }))
  const twice = doors.findIndex(({ address }, at) => doors.findIndex((one) => one.address === address) < at)
  if (twice !== -1) return { ok: false, code: 'address-twice', at: twice }
  return await changeSettings(app, by, async (trx): Promise<DoorsChanged> => {
    const was = await readDoors(trx)
    if (doorsVersion(was) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    const known = new Set(doorsOfMap(await app.directory.fresh()).map(({ name }) => name))
    // One that the map has lost meanwhile may stay: whoever changes another address need not mend it now.
    const kept = new Map(was.map(({ address, door }) => [address, door]))
    const at = doors.findIndex(({ address, door }) => !known.has(door) && kept.get(address) !== door)
    if (at !== -1) return { ok: false, code: 'no-such-door', at }
    await trx.deleteFrom('mail_door').execute()
    if (doors.length > 0)
      await trx
        .insertInto('mail_door')
        .values([...doors])
        .execute()
    return { ok: true }
  })
}
