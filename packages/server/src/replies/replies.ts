import { createHash } from 'node:crypto'
import type { PersonId } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { noting } from '../setting-changes/note.ts'
import { byPerson } from '../setting-changes/setting.ts'
import { lockDirectory } from '../staffing/change-directory.ts'

/** Words that the company has at hand for what it writes often, one text a language. */
export interface Reply {
  readonly name: string
  /** Of what it says, so that nobody overwrites what they have not read. */
  readonly version: string
  readonly texts: Readonly<Record<string, string>>
}

/** Most of them; a list that one finds something in while typing. */
export const mostReplies = 200

export const versionOf = (texts: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')
    .slice(0, 22)

/** All of them, by name. */
export const readReplies = async (db: Kysely<Tables>): Promise<readonly Reply[]> => {
  const rows = await db
    .selectFrom('reply')
    .select(['name', 'language', 'words'])
    .orderBy('name')
    .orderBy('language')
    .execute()
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, group]) => {
    const texts = Object.fromEntries(group.map(({ language, words }) => [language, words]))
    return { name, version: versionOf(texts), texts }
  })
}

export type ReplyChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' | 'too-many-replies' }

interface Change {
  readonly name: string
  /** Of what was read; null for one that is new. */
  readonly version: string | null
  /** Without any it is thrown away. */
  readonly texts: Readonly<Record<string, string>>
}

/** Writes, changes or throws away a reply, which stands among the changes of the settings from then on. */
export const changeReply = async (
  app: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  by: PersonId,
  { name, version, texts }: Change,
): Promise<ReplyChanged> =>
  await app.db.transaction().execute(async (trx) => {
    // One at a time, so that two who write the same find out.
    await lockDirectory(trx)
    const all = await readReplies(trx)
    const was = all.find((one) => one.name === name)
    if ((was?.version ?? null) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    if (was === undefined && all.length >= mostReplies) return { ok: false, code: 'too-many-replies' }
    const write = async (): Promise<void> =>
      await writeReply(trx, { name, texts }, { by, at: app.clock.now() })
    await noting(trx, app, byPerson(by), write)
    return { ok: true }
  })

/** Puts these texts in the place of those that a reply has. */
export const writeReply = async (
  trx: Transaction<Tables>,
  { name, texts }: Pick<Reply, 'name' | 'texts'>,
  { by, at }: { readonly by: string | null; readonly at: ReturnType<AppContext['clock']['now']> },
): Promise<void> => {
  await trx.deleteFrom('reply').where('name', '=', name).execute()
  const rows = Object.entries(texts).map(([language, words]) => ({
    name,
    language,
    words,
    changed_by: by,
    changed_at: at,
  }))
  if (rows.length > 0) await trx.insertInto('reply').values(rows).execute()
}
