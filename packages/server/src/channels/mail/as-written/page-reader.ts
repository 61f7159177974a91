import { createTurns } from '../understand/turns.ts'
import { createReaders, type Reading } from '../read/readers.ts'
import type { Page } from './page.ts'

/** Reads the pages of mails as somebody looks at them, in a thread that is there as long as it is needed. */
export interface PageReader {
  /**
   * @param fetch the bytes of the mail, once it is its turn: of few at once they are held in memory
   * @returns null where `fetch` has none; a mail that is text alone has no page (`mail: null`)
   */
  readonly read: (fetch: () => Promise<Buffer | null>) => Promise<Reading<Page | null> | null>
  readonly stop: () => Promise<void>
}

const atOnce = 2
const bounds = { ms: 30_000, heapMb: 256, keepsNone: true }

export const createPageReader = (): PageReader => {
  const readers = createReaders<Page | null>(atOnce, bounds, new URL('./thread.ts', import.meta.url))
  const turns = createTurns(atOnce)
  return {
    read: async (fetch) => {
      const leave = await turns.take()
      try {
        const bytes = await fetch()
        return bytes === null ? null : await readers.read(bytes)
      } finally {
        leave()
      }
    },
    stop: readers.stop,
  }
}
