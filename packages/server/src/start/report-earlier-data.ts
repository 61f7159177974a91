import type { MigrationFile } from '../db/migration-file.ts'

/** Says what a start does with data of an earlier version, a line for each thing; nothing where there is nothing to do. */
export interface EarlierDataReport {
  /** Before these are applied. */
  readonly schema: (missing: readonly Pick<MigrationFile, 'name'>[]) => void
  /** How many matters another version folded. */
  readonly matters: (count: number) => void
}

export const reportEarlierData = (say: (line: string) => void): EarlierDataReport => {
  let begun = false
  const does = (what: string): void => {
    if (!begun) say('Your data is of an older version; bringing it up to date:')
    begun = true
    say(`  ${what}`)
  }
  return {
    schema: (missing) => {
      for (const { name } of missing) does(`tables: ${name.replaceAll('-', ' ')}`)
    },
    matters: (count) => {
      if (count === 0) return
      does(
        `${count === 1 ? '1 matter' : `${count} matters`}: told again from the ledger, while Buckstop runs`,
      )
    },
  }
}
