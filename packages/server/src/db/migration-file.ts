import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartupError } from '../config/startup-error.ts'

/** One step of the schema, as it stands in the source. */
export interface MigrationFile {
  /** 1, 2, 3 … without a gap. */
  readonly number: number
  /** File name without `.sql`: `0001-ledger`. */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the text with line ends made alike, in hex. */
  readonly hash: string
}

const fileName = /^(?<number>\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/

/** The folder that holds Buckstop's own migrations. */
export const ownMigrations = join(import.meta.dirname, 'migrations')

/**
 * Reads `NNNN-name.sql` from a folder, in order.
 * @throws StartupError `schema-gap` when a number is missing or there twice, or a name is not of that form.
 */
export async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  const files: MigrationFile[] = []
  for (const name of names) {
    const number = Number(fileName.exec(name)?.groups?.['number'])
    if (number !== files.length + 1) {
      const expected = String(files.length + 1).padStart(4, '0')
      throw new StartupError('schema-gap', `Migration ${name} stands where ${expected}-name.sql should be.`)
    }
    const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
    const hash = createHash('sha256').update(sql).digest('hex')
    files.push({ number, name: name.slice(0, -'.sql'.length), sql, hash })
  }
  return files
}
