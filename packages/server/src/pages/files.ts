import type { Transaction } from 'kysely'
import type { AppContext } from '../app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { Receipt } from '../intake/incoming.ts'
import type { TakeFile } from './read-form.ts'

/** The files that came with a form, until they are stored with its words. */
export interface SentFiles {
  readonly names: readonly string[]
  readonly take: TakeFile
  /** Stores them in the transaction of the contact that they came with. */
  readonly alongside: (trx: Transaction<Tables>, written: Receipt) => Promise<void>
  readonly release: () => Promise<void>
}

export function filesOf(_app: AppContext): SentFiles {
  const names: string[] = []
  return {
    names,
    take: async ({ name, content }) => {
      for await (const _ of content) continue
      if (name !== '') names.push(name)
    },
    alongside: async () => {},
    release: async () => {},
  }
}
