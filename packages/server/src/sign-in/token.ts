import { createHash, randomBytes } from 'node:crypto'
import type { Instant, PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { note } from '../setting-changes/note.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'

const form = /^bst_[A-Za-z0-9_-]{43}$/

export const isToken = (text: string): boolean => form.test(text)
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

type Giving = Pick<AppContext, 'db' | 'clock' | 'newId'>

export interface NewToken {
  readonly id: string
  /** Whose machine it is. */
  readonly person: PersonId
  /** What the machine is called; histories show it by this name. */
  readonly name: string
  readonly now: Instant
  readonly expiresAt: Instant | null
}

/** Makes a token for somebody's machine, which goes by that name, and gives its text, which is seen this once. */
export const makeToken = async (db: Kysely<Tables>, wanted: NewToken): Promise<string> => {
  const token = `bst_${randomBytes(32).toString('base64url')}`
  await db
    .insertInto('api_token')
    .values({
      id: wanted.id,
      person_id: wanted.person,
      hash: hashOf(token),
      name: wanted.name,
      created_at: wanted.now,
      expires_at: wanted.expiresAt,
    })
    .execute()
  return token
}

/** The same, and it is written down that there is one; the token itself never is. */
export const giveToken = async (app: Giving, wanted: NewToken, by: ChangedBy): Promise<string> =>
  await app.db.transaction().execute(async (trx) => {
    const token = await makeToken(trx, wanted)
    const { id, person, name, expiresAt } = wanted
    const after = { of: person, ...(expiresAt === null ? {} : { endsAt: expiresAt }) }
    await note(trx, app, by, [{ kind: 'token', subject: id, named: name, before: null, after }])
    return token
  })

/** Takes a token back at once; false where there is none that opens anything. */
export const takeTokenBack = async (
  app: Giving,
  id: string,
  { now, by }: { readonly now: Instant; readonly by: ChangedBy },
): Promise<boolean> =>
  await app.db.transaction().execute(async (trx) => {
    const taken = await trx
      .updateTable('api_token')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning(['name', 'person_id'])
      .executeTakeFirst()
    if (taken === undefined) return false
    const before = { of: taken.person_id }
    await note(trx, app, by, [{ kind: 'token', subject: id, named: taken.name, before, after: null }])
    return true
  })

export interface KnownToken {
  readonly id: string
  /** What the machine is called. */
  readonly name: string
  /** Whose it is. */
  readonly person: PersonId
  readonly expiresAt: Date | null
}

/**
 * A token: the machine that has it, and whose that is; null where it is unknown, taken back, run out, or they no longer
 * work here.
 */
export const tokenOf = async (
  db: Kysely<Tables>,
  token: string,
  now: Instant,
): Promise<KnownToken | null> => {
  if (!isToken(token)) return null
  const row = await db
    .selectFrom('api_token')
    .innerJoin('person', 'person.id', 'api_token.person_id')
    .select(['api_token.id', 'api_token.name', 'person_id', 'expires_at'])
    .where('hash', '=', hashOf(token))
    .where('revoked_at', 'is', null)
    .where('person.active', 'is', true)
    .executeTakeFirst()
  if (row === undefined) return null
  if (row.expires_at !== null && row.expires_at.toISOString() <= now) return null
  return { id: row.id, name: row.name, person: row.person_id, expiresAt: row.expires_at }
}
