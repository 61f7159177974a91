import type { Kysely } from 'kysely'
import webpush from 'web-push'
import type { AppContext } from '../app/app-context.ts'
import { agreeOnKey } from '../company/mail/seal-key.ts'
import type { Tables } from '../db/tables.ts'
import { sealingOf } from '../sealing/sealing.ts'

/** With what push services know this installation (RFC 8292). */
export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

type KeepsKeys = Pick<AppContext, 'db' | 'clock' | 'settings'>

const sealedFor = 'push key'

/**
 * The pair of this installation, made where there is none: of two processes that start together one makes it.
 * @returns null where this machine lacks the key under which all is sealed
 */
export const pushKeys = async (app: KeepsKeys): Promise<PushKeys | null> =>
  (await read(app, app.db)) ??
  (await app.db.transaction().execute(async (trx) => {
    if (!(await agreeOnKey(app, trx))) return null
    const made = await read(app, trx)
    if (made !== null) return made
    // What was sealed under a key that counts no more is lost, and devices listen to nobody else.
    await trx.deleteFrom('push_device').execute()
    await trx.deleteFrom('push_key').execute()
    const { publicKey, privateKey } = webpush.generateVAPIDKeys()
    const sealed = await sealingOf(app.settings).seal(privateKey, sealedFor)
    await trx
      .insertInto('push_key')
      .values({ public_key: publicKey, sealed, made_at: app.clock.now() })
      .execute()
    return { publicKey, privateKey }
  }))

const read = async (
  { settings }: Pick<KeepsKeys, 'settings'>,
  db: Kysely<Tables>,
): Promise<PushKeys | null> => {
  const row = await db.selectFrom('push_key').select(['public_key', 'sealed']).executeTakeFirst()
  if (row === undefined) return null
  const privateKey = await sealingOf(settings).open(row.sealed, sealedFor)
  return privateKey === null ? null : { publicKey: row.public_key, privateKey }
}
