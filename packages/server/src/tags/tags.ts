import { createHash } from 'node:crypto'
import type { PersonId } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { CompanyTag } from '../directory/snapshot.ts'
import { noting } from '../setting-changes/note.ts'
import { byPerson } from '../setting-changes/setting.ts'
import { lockDirectory } from '../staffing/change-directory.ts'

/** Most of them, those that are retired included; a list that one finds something in. */
export const mostTagsOfCompany = 100

export const versionOf = ({ names, colour, retired }: CompanyTag): string =>
  createHash('sha256')
    .update(JSON.stringify([Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1)), colour, retired]))
    .digest('base64url')
    .slice(0, 22)

/** All of them, by key. */
export const readTags = async (db: Kysely<Tables>): Promise<readonly CompanyTag[]> =>
  await db.selectFrom('tag').select(['key', 'names', 'colour', 'retired']).orderBy('key').execute()

interface Change extends Omit<CompanyTag, 'key'> {
  /** Null for one that is new. */
  readonly key: string | null
  /** Of what was read; null for one that is new. */
  readonly version: string | null
}

export type TagChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' | 'tag-name-taken' | 'tags-full' }

/** Adds a tag or changes one, which stands among the changes of the settings from then on. */
export const changeTag = async (
  app: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  by: PersonId,
  { key, version, ...tag }: Change,
): Promise<TagChanged> =>
  await app.db.transaction().execute(async (trx) => {
    // One at a time, so that two who write the same find out.
    await lockDirectory(trx)
    const all = await readTags(trx)
    const was = key === null ? undefined : all.find((one) => one.key === key)
    if ((was === undefined ? null : versionOf(was)) !== version || (key !== null && was === undefined))
      return { ok: false, code: 'settings-changed-meanwhile' }
    if (all.some((other) => other.key !== key && isCalledAlike(other, tag)))
      return { ok: false, code: 'tag-name-taken' }
    if (was === undefined && all.length >= mostTagsOfCompany) return { ok: false, code: 'tags-full' }
    const written = { ...tag, key: key ?? keyFor(tag.names, new Set(all.map((one) => one.key))) }
    await noting(trx, app, byPerson(by), async () => await writeTag(trx, written))
    return { ok: true }
  })

/** Whether one name means both of them in some language. */
export const isCalledAlike = (one: Pick<CompanyTag, 'names'>, other: Pick<CompanyTag, 'names'>): boolean =>
  Object.entries(one.names).some(
    ([language, name]) => other.names[language]?.toLocaleLowerCase() === name.toLocaleLowerCase(),
  )

/** What it is called first, as it can stand in an address; it stays where the name changes. */
const keyFor = (names: CompanyTag['names'], taken: ReadonlySet<string>): string => {
  const [first = ''] = Object.values(names)
  const words = first
    .toLocaleLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-')
  const base = Array.from(words ?? 'tag')
    .slice(0, 30)
    .join('')
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`
    if (!taken.has(key)) return key
  }
}

export const writeTag = async (
  trx: Transaction<Tables>,
  { key, names, colour, retired }: CompanyTag,
): Promise<void> => {
  const said = { names: JSON.stringify(names), colour, retired }
  await trx
    .insertInto('tag')
    .values({ key, ...said })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(said))
    .execute()
}
