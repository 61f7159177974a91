import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Instant, instant } from '@buckstop/domain'
import { migrate } from '../src/db/migrate.ts'
import { ownMigrations, readMigrations } from '../src/db/migration-file.ts'
import type { TestDatabase } from './database.ts'

/** Data that an earlier version made, as it stood: its schema, and its rows. */
export interface EarlierData {
  /** Its file; the numbers are in the order in which the variants of the schema came. */
  readonly name: string
  readonly migrations: readonly { readonly name: string; readonly hash: string }[]
  /** Secret links of its customers, by case. */
  readonly links: ReadonlyMap<string, string>
  /** When it was left; null where it has no rows. */
  readonly now: Instant | null
  readonly sql: string
}

const folder = join(import.meta.dirname, 'earlier')

const linesOf = (sql: string, form: RegExp): readonly RegExpExecArray[] => [
  ...sql.matchAll(new RegExp(form, 'gm')),
]

/** All there is: each variant of the migrations that ever was in use, with data of the last program that had it. */
export const earlierData = async (): Promise<readonly EarlierData[]> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith('data-')).toSorted()
  return await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      const now = linesOf(sql, /^-- now (\S+)$/)[0]?.[1]
      return {
        name,
        migrations: linesOf(sql, /^-- (\d{4}-[a-z-]+) ([0-9a-f]{64})$/).map(
          ([, migration = '', hash = '']) => ({
            name: migration,
            hash,
          }),
        ),
        links: new Map(
          linesOf(sql, /^-- link (\S+) (\S+)$/).map(([, caseId = '', secret = '']) => [caseId, secret]),
        ),
        now: now === undefined ? null : instant(now),
        sql,
      }
    }),
  )
}

/** Puts it into an empty database, with the migrations as they stood when it was made. */
export const restoreEarlier = async (
  database: Pick<TestDatabase, 'url' | 'pool'>,
  { migrations, sql }: EarlierData,
): Promise<void> => {
  const today = new Map((await readMigrations(ownMigrations)).map(({ name, hash }) => [name, hash]))
  const texts = await mkdtemp(join(tmpdir(), 'buckstop-earlier-'))
  try {
    for (const { name, hash } of migrations) {
      const text =
        today.get(name) === hash
          ? join(ownMigrations, `${name}.sql`)
          : join(folder, `${name}.${hash.slice(0, 8)}.sql`)
      await cp(text, join(texts, `${name}.sql`))
    }
    await migrate(database.url, { folder: texts })
  } finally {
    await rm(texts, { recursive: true })
  }
  const client = await database.pool.connect()
  try {
    await client.query(`begin; ${sql}; commit`)
  } finally {
    client.release()
  }
}
