import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MigrationFile, ownMigrations, readMigrations } from './migration-file.ts'

/** A migration as it once was in use. */
export interface AcceptedMigration {
  readonly name: string
  /** SHA-256 of its text, as `MigrationFile` has it. */
  readonly hash: string
  /** SHA-256 over the chain before and this entry, so that none can be taken out or altered unseen. */
  readonly chain: string
}

/** Every text that each migration ever had, in the order in which they came, a line each. The list only grows. */
const listOf = (folder: string): string => join(folder, 'accepted.txt')

/** The list that the check began with; from here on the chain holds. */
const firstKnown = { entries: 14, chain: '3d61e4446d32fc5c5904bb6178b15948' }

const chained = (before: string, { name, hash }: Pick<AcceptedMigration, 'name' | 'hash'>): string =>
  createHash('sha256').update(`${before} ${name} ${hash}`).digest('hex').slice(0, 32)

/** What a folder accepts; nothing where it has no list. */
export const readAccepted = async (folder: string): Promise<readonly AcceptedMigration[]> => {
  try {
    const lines = (await readFile(listOf(folder), 'utf8')).split(/\r?\n/).filter((line) => line !== '')
    return lines.map((line) => {
      const [name = '', hash = '', chain = ''] = line.split(' ')
      return { name, hash, chain }
    })
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return []
    throw thrown
  }
}

/** Whether a database that applied this text of a migration goes on with today's. */
export const isAccepted = (
  accepted: readonly AcceptedMigration[],
  { name, hash }: Pick<AcceptedMigration, 'name' | 'hash'>,
): boolean => accepted.some((one) => one.name === name && one.hash === hash)

/** What is wrong between the migrations and their list, in lines; needs no history but the list. */
export const faultsOf = (
  files: readonly Pick<MigrationFile, 'name' | 'hash'>[],
  accepted: readonly AcceptedMigration[],
  first: { readonly entries: number; readonly chain: string } = firstKnown,
): readonly string[] => {
  const faults: string[] = []
  let chain = ''
  for (const [at, entry] of accepted.entries()) {
    chain = chained(chain, entry)
    if (entry.chain !== chain) {
      faults.push(
        `accepted.txt: the list was altered at or before ${entry.name} (entry ${at + 1}); it only grows.`,
      )
      break
    }
  }
  if (accepted[first.entries - 1]?.chain !== first.chain)
    faults.push('accepted.txt: one of the hashes that were accepted first is gone; put it back.')
  for (const { name, hash } of files) {
    const newest = accepted.findLast((one) => one.name === name)
    if (newest === undefined) faults.push(`${name} is not accepted yet: run npm run migrations`)
    else if (newest.hash !== hash)
      faults.push(
        `${name} was altered after it was accepted: databases have applied it as it was. Put it back, and write a new ` +
          'migration. If it has not left this branch, delete its line in accepted.txt and accept it again.',
      )
  }
  const names = new Set(files.map(({ name }) => name))
  for (const name of new Set(accepted.map((one) => one.name))) {
    if (!names.has(name)) faults.push(`${name} was accepted, and its file is gone.`)
  }
  return faults
}

/** Adds what is new to the list of our own migrations. An altered one is not added: that is what the list is for. */
export const acceptNew = async (folder: string = ownMigrations): Promise<readonly string[]> => {
  const accepted = [...(await readAccepted(folder))]
  const files = await readMigrations(folder)
  const fresh = files.filter(({ name }) => !accepted.some((one) => one.name === name))
  for (const { name, hash } of fresh) {
    const chain = chained(accepted.at(-1)?.chain ?? '', { name, hash })
    accepted.push({ name, hash, chain })
  }
  const lines = accepted.map(({ name, hash, chain }) => `${name} ${hash} ${chain}\n`)
  if (fresh.length > 0) await writeFile(listOf(folder), lines.join(''))
  return fresh.map(({ name }) => name)
}

export const ownFaults = async (): Promise<readonly string[]> =>
  faultsOf(await readMigrations(ownMigrations), await readAccepted(ownMigrations))
