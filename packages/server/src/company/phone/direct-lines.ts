import type { PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import { versionOf } from '../version-of.ts'
import { readLines } from './line-rows.ts'

/** Where somebody of ours is rung. */
export interface DirectLine {
  readonly person: PersonId
  readonly number: string
}

export const readDirectLines = async (db: Kysely<Tables>): Promise<readonly DirectLine[]> =>
  await db.selectFrom('direct_line').select(['person_id as person', 'number']).orderBy('person_id').execute()

export const directLinesVersion = (lines: readonly DirectLine[]): string =>
  versionOf(lines.map(({ person, number }) => [person, number]))

export type DirectLinesChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' }
  /** The one at this place is nobody who works here, or somebody or a number that is named before; or it is a line of ours. */
  | {
      readonly ok: false
      readonly code: 'no-such-person' | 'person-twice' | 'number-taken'
      readonly at: number
    }

/** Puts these in the place of those that there are. */
export const changeDirectLines = async (
  app: AppContext,
  { version, by }: { readonly version: string; readonly by: ChangedBy },
  lines: readonly DirectLine[],
): Promise<DirectLinesChanged> => {
  const twice = lines.findIndex(({ person }, at) => lines.findIndex((one) => one.person === person) < at)
  if (twice !== -1) return { ok: false, code: 'person-twice', at: twice }
  // What is pressed on it counts as that person's own word.
  const shared = lines.findIndex(({ number }, at) => lines.findIndex((one) => one.number === number) < at)
  if (shared !== -1) return { ok: false, code: 'number-taken', at: shared }
  return await changeSettings(app, by, async (trx): Promise<DirectLinesChanged> => {
    if (directLinesVersion(await readDirectLines(trx)) !== version)
      return { ok: false, code: 'settings-changed-meanwhile' }
    const ours = new Set((await readLines(trx)).map(({ number }) => number))
    const own = lines.findIndex(({ number }) => ours.has(number))
    if (own !== -1) return { ok: false, code: 'number-taken', at: own }
    const { people } = await app.directory.fresh()
    const at = lines.findIndex(({ person }) => !people.has(person))
    if (at !== -1) return { ok: false, code: 'no-such-person', at }
    await trx.deleteFrom('direct_line').execute()
    if (lines.length > 0)
      await trx
        .insertInto('direct_line')
        .values(lines.map(({ person, number }) => ({ person_id: person, number })))
        .execute()
    return { ok: true }
  })
}
