import { addMilliseconds, days, fromEpochMilliseconds, type Instant, type PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { hashOf, isSecret, newSecret } from '../links/secret.ts'
import { note } from '../setting-changes/note.ts'
import { byPerson } from '../setting-changes/setting.ts'
import { writePassword } from './set-password.ts'
import { hashPassword } from './password.ts'

/** How long it opens anything. Sign-in lives in real time, as sessions do. */
const lifetime = days(1)
const realNow = (): Instant => fromEpochMilliseconds(Date.now())

type Linking = Pick<AppContext, 'db' | 'clock' | 'newId'>

export type LinkMade =
  | { readonly ok: true; readonly secret: string; readonly expiresAt: Instant }
  | { readonly ok: false; readonly code: 'no-such-person' | 'person-not-active' }

/** Makes a link by which somebody chooses a password; the one before opens nothing any more. It is seen this once. */
export const makePasswordLink = async (
  app: Linking,
  { person, by }: { readonly person: PersonId; readonly by: PersonId },
): Promise<LinkMade> =>
  await app.db.transaction().execute(async (trx) => {
    // Two admins at once make one after the other.
    const known = await trx
      .selectFrom('person')
      .select(['active', 'first_name', 'surname'])
      .where('id', '=', person)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (known === undefined) return { ok: false, code: 'no-such-person' }
    if (!known.active) return { ok: false, code: 'person-not-active' }
    const now = realNow()
    await trx
      .updateTable('password_link')
      .set({ revoked_at: now })
      .where('person_id', '=', person)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute()
    const [secret, expiresAt] = [newSecret(), addMilliseconds(now, lifetime)]
    const row = {
      person_id: person,
      made_by: by,
      hash: hashOf(secret),
      created_at: now,
      expires_at: expiresAt,
    }
    await trx
      .insertInto('password_link')
      .values({ id: app.newId(), ...row })
      .execute()
    const named = `${known.first_name} ${known.surname}`
    const after = { endsAt: expiresAt }
    await note(trx, app, byPerson(by), [{ kind: 'password', subject: person, named, before: null, after }])
    return { ok: true, secret, expiresAt }
  })

/** Draws the secret of the link that is mailed, as it is sent; null where it opens nothing any more. */
export const drawMailedSecret = async (db: Kysely<Tables>, id: string): Promise<string | null> => {
  const secret = newSecret()
  const drawn = await db
    .updateTable('password_link')
    .set({ mailed_hash: hashOf(secret) })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(realNow()))
    .executeTakeFirst()
  return drawn.numUpdatedRows === 0n ? null : secret
}

export interface OpenLink {
  readonly person: PersonId
  readonly name: string
  readonly email: string
  readonly expiresAt: Date
}

const openBy = (db: Kysely<Tables>, secret: string) => {
  const hash = hashOf(secret)
  return db
    .selectFrom('password_link')
    .innerJoin('person', 'person.id', 'password_link.person_id')
    .select(['password_link.id', 'person.id as person', 'first_name', 'surname', 'email', 'expires_at'])
    .where((is) => is.or([is('hash', '=', hash), is('mailed_hash', '=', hash)]))
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(realNow()))
    .where('person.active', 'is', true)
}

/** Whose link it is; null where it opens nothing, whatever the reason. */
export const findPasswordLink = async (db: Kysely<Tables>, secret: string): Promise<OpenLink | null> => {
  if (!isSecret(secret)) return null
  const row = await openBy(db, secret).executeTakeFirst()
  if (row === undefined) return null
  const { person, email, expires_at: expiresAt } = row
  return { person, name: `${row.first_name} ${row.surname}`.trim(), email, expiresAt }
}

/**
 * Chooses a password by a link, once: it opens nothing after that, and every session that there was ends.
 * @returns whose it is; null where the link opens nothing
 */
export const choosePassword = async (
  app: Linking,
  secret: string,
  password: string,
): Promise<PersonId | null> => {
  // Looked at before the hash, which costs a good deal, is worked out, and again with it.
  if ((await findPasswordLink(app.db, secret)) === null) return null
  const hash = await hashPassword(password)
  return await app.db.transaction().execute(async (trx) => {
    const link = await openBy(trx, secret).forUpdate('password_link').executeTakeFirst()
    if (link === undefined) return null
    await trx.updateTable('password_link').set({ used_at: realNow() }).where('id', '=', link.id).execute()
    await writePassword(trx, link.person, hash)
    const named = `${link.first_name} ${link.surname}`
    const change = { kind: 'password', subject: link.person, named, before: {}, after: {} } as const
    await note(trx, app, byPerson(link.person), [change])
    return link.person
  })
}

/** Whether somebody has a password, and the link to choose one that was made and not used. */
export const readSigningIn = async (
  db: Kysely<Tables>,
  person: PersonId,
): Promise<{ readonly signsIn: boolean; readonly linkUntil: Date | null }> => {
  const { rows } = await sql<{ signs_in: boolean; link_until: Date | null }>`
    select exists (select from sign_in_account where user_id = ${person}) as signs_in,
      (select expires_at from password_link where person_id = ${person} and used_at is null and revoked_at is null
        and expires_at > ${realNow()}::timestamptz) as link_until
  `.execute(db)
  return { signsIn: rows[0]?.signs_in === true, linkUntil: rows[0]?.link_until ?? null }
}
