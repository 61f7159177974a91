import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import type { Kysely, Selectable } from 'kysely'
import type { AppContext } from '../../../app/app-context.ts'
import { instantOf } from '../../../clock/clock.ts'
import type { DkimKeyTable } from '../../../db/sending-tables.ts'
import type { Tables } from '../../../db/tables.ts'
import { sealingOf } from '../../../sealing/sealing.ts'
import type { ChangedBy } from '../../../setting-changes/setting.ts'
import type { DkimFound } from '../../../shapes/dkim-found.ts'
import { changeSettings } from '../../../staffing/change-directory.ts'
import { agreeOnKey } from '../seal-key.ts'
import type { DkimKey } from './dkim-key.ts'

/** The one that signs and the next; more of a domain at once nobody needs. */
const mostOfDomain = 2
const most = 10
const bits = 2048

type App = Pick<AppContext, 'db' | 'clock' | 'newId' | 'settings'>

export const readDkimKeys = async (db: Kysely<Tables>): Promise<readonly DkimKey[]> =>
  (
    await db.selectFrom('dkim_key').selectAll().orderBy('domain').orderBy('made_at').orderBy('id').execute()
  ).map(keyOf)

const keyOf = (row: Selectable<DkimKeyTable>): DkimKey => ({
  id: row.id,
  revision: row.revision,
  domain: row.domain,
  selector: row.selector,
  publicKey: row.public_key,
  signsSince: row.signs_since === null ? null : instantOf(row.signs_since),
  looked:
    row.looked_at === null || row.found === null ? null : { at: instantOf(row.looked_at), found: row.found },
})

interface New {
  readonly domain: string
  readonly selector: string
}

/** What was sealed for one name is not opened for another. */
const ownerOf = ({ id, domain, selector }: New & Pick<DkimKey, 'id'>): string =>
  `dkim ${id} ${selector} ${domain}`

const makePair = promisify(generateKeyPair)

/** Makes a key; nothing is signed with it yet. */
export const makeDkimKey = async (
  app: App,
  by: ChangedBy,
  { domain, selector }: New,
): Promise<
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'dkim-taken' | 'dkim-full' | 'seal-key-missing' }
> => {
  const { privateKey, publicKey } = await makePair('rsa', { modulusLength: bits })
  return await changeSettings(app, by, async (trx) => {
    const all = await readDkimKeys(trx)
    const ofDomain = all.filter((one) => one.domain === domain)
    if (ofDomain.some((one) => one.selector === selector)) return { ok: false, code: 'dkim-taken' }
    if (ofDomain.length >= mostOfDomain || all.length >= most) return { ok: false, code: 'dkim-full' }
    if (!(await agreeOnKey(app, trx))) return { ok: false, code: 'seal-key-missing' }
    const id = app.newId()
    const sealed = await sealingOf(app.settings).seal(
      privateKey.export({ type: 'pkcs8', format: 'pem' }),
      ownerOf({ id, domain, selector }),
    )
    await trx
      .insertInto('dkim_key')
      .values({
        id,
        domain,
        selector,
        public_key: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
        sealed,
        made_at: app.clock.now(),
      })
      .execute()
    return { ok: true }
  })
}

/** Signs with it from now on, in the place of the other one of its domain; or no more. */
export const setSigning = async (
  app: App,
  by: ChangedBy,
  { id, revision, signs }: Pick<DkimKey, 'id' | 'revision'> & { readonly signs: boolean },
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('dkim_key')
      .set({ signs_since: signs ? app.clock.now() : null, revision: revision + 1 })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })

/** Writes down what stood in the DNS; where it was right, mails are signed with it from then on. */
export const noteFound = async (app: App, by: ChangedBy, key: DkimKey, found: DkimFound): Promise<void> => {
  await app.db
    .updateTable('dkim_key')
    .set({ looked_at: app.clock.now(), found })
    .where('id', '=', key.id)
    .execute()
  if (found === 'right' && key.signsSince === null)
    await setSigning(app, by, { id: key.id, revision: key.revision, signs: true })
}

export const dropDkimKey = async (
  app: App,
  by: ChangedBy,
  { id, revision }: Pick<DkimKey, 'id' | 'revision'>,
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('dkim_key')
      .where('id', '=', id)
      .where('revision', '=', revision)
      .executeTakeFirst()
    return numDeletedRows > 0n
  })

/** The private half; null where the key of this installation does not open it, or it is gone. */
export const openDkimKey = async (
  { db, settings }: Pick<AppContext, 'db' | 'settings'>,
  id: string,
): Promise<string | null> => {
  const row = await db.selectFrom('dkim_key').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : await sealingOf(settings).open(row.sealed, ownerOf(row))
}
