import { type Kysely, sql, type Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import { existingKey, fingerprintOf, makeKey } from '../../sealing/key.ts'

/**
 * How the key of this installation is to what is sealed: `right`; `unmade` where nothing is sealed under another; or
 * another one than that under which something is, or none at all, so that sealing would leave two keys side by side.
 */
export type SealKeyState = 'right' | 'unmade' | 'another' | 'missing'

type App = Pick<AppContext, 'settings'>

/** Every table with something sealed stands here; what is no password is made anew where its key is gone (`push/keys.ts`). */
const countSealed = async (
  db: Kysely<Tables>,
): Promise<{ readonly passwords: number; readonly all: number }> => {
  const { rows } = await sql<{ readonly passwords: string; readonly others: string }>`
    select (select count(*) from mailbox_setting)
        + (select count(*) from sending_setting where sealed is not null)
        + (select count(*) from phone_line)
        + (select count(*) from webhook_endpoint) as passwords,
      (select count(*) from push_key) + (select count(*) from dkim_key) as others
  `.execute(db)
  const passwords = Number(rows[0]?.passwords ?? 0)
  return { passwords, all: passwords + Number(rows[0]?.others ?? 0) }
}

const look = async ({ settings }: App, trx: Transaction<Tables>) => {
  // Until the end of what seals: of two machines that each would make one, the other sees what the first has done.
  await sql`select pg_advisory_xact_lock(hashtext('buckstop seal key'))`.execute(trx)
  const key = await existingKey(settings)
  const noted = await trx.selectFrom('seal_key').select('fingerprint').executeTakeFirst()
  const { passwords, all } = await countSealed(trx)
  return { key, sealed: passwords, state: stateOf(key, noted?.fingerprint ?? null, all) }
}

const stateOf = (key: Buffer | null, noted: Buffer | null, sealed: number): SealKeyState => {
  if (key !== null && noted?.equals(fingerprintOf(key)) === true) return 'right'
  if (sealed === 0) return 'unmade'
  if (key === null) return 'missing'
  // What was sealed before keys were noted: the one that is there counts.
  return noted === null ? 'unmade' : 'another'
}

const note = async (trx: Transaction<Tables>, key: Buffer): Promise<void> => {
  const fingerprint = fingerprintOf(key)
  await trx
    .insertInto('seal_key')
    .values({ fingerprint })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ fingerprint }))
    .execute()
}

/**
 * Sees to it that there is a key to seal with, and that it is the one under which all is sealed. Makes one only where
 * nothing is.
 * @param trx the one in which something is sealed and kept
 * @returns whether there is; where not, nothing may be sealed
 */
export const agreeOnKey = async (app: App, trx: Transaction<Tables>): Promise<boolean> => {
  const { key, state } = await look(app, trx)
  if (state === 'unmade') await note(trx, key ?? (await makeKey(app.settings)))
  return state === 'right' || state === 'unmade'
}

/** For whoever starts it. @returns how it stands, and how many passwords are sealed */
export const readSealKey = async ({
  settings,
  db,
}: App & Pick<AppContext, 'db'>): Promise<{ readonly state: SealKeyState; readonly sealed: number }> =>
  await db.transaction().execute(async (trx) => {
    const { key, state, sealed } = await look({ settings }, trx)
    if (state === 'unmade' && key !== null && sealed > 0) await note(trx, key)
    return { state, sealed }
  })

/**
 * From now on the key that is here counts, or a new one where there is none: what was sealed under the one before is
 * not opened any more, and typed again.
 */
export const beginWithNewKey = async ({
  settings,
  db,
}: App & Pick<AppContext, 'db'>): Promise<{ readonly was: SealKeyState; readonly sealed: number }> =>
  await db.transaction().execute(async (trx) => {
    const { key, state, sealed } = await look({ settings }, trx)
    if (state !== 'right') await note(trx, key ?? (await makeKey(settings)))
    return { was: state, sealed }
  })
