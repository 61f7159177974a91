import { createHash } from 'node:crypto'
import type { Admitted } from './admitted.ts'

/** Who came in by a credential that the database was asked about a moment ago. */
export interface RecognisedLately {
  /** null where the database has to be asked. */
  readonly by: (shown: string) => Admitted | null
  /**
   * To be called before the database is asked; what it answers is kept by the function that is given back, unless
   * something ended meanwhile.
   */
  readonly asking: (shown: string) => (admitted: Admitted, until: number) => void
  /** A session or a token ended somewhere: nobody is remembered. */
  readonly forget: () => void
  /** Whether this process hears of what ends; while it does not, nobody is remembered. */
  readonly hears: (isListening: boolean) => void
}

// Real time, as sessions and tokens live in; what is missed (a connection that hangs) is wrong for no longer.
const longestMs = 5_000
const most = 10_000

export const createRecognisedLately = (realNow: () => number = Date.now): RecognisedLately => {
  const kept = new Map<string, { readonly admitted: Admitted; readonly until: number }>()
  let isListening = false
  let endings = 0
  const forget = (): void => {
    endings += 1
    kept.clear()
  }
  return {
    by: (shown) => {
      const found = kept.get(hashOf(shown))
      return found !== undefined && found.until > realNow() ? found.admitted : null
    },
    asking: (shown) => {
      const before = endings
      return (admitted, until) => {
        if (!isListening || endings !== before) return
        if (kept.size >= most) kept.clear()
        kept.set(hashOf(shown), { admitted, until: Math.min(until, realNow() + longestMs) })
      }
    },
    forget,
    hears: (listens) => {
      isListening = listens
      forget()
    },
  }
}

/** What was shown opens doors, so it is not kept as it was. */
const hashOf = (shown: string): string => createHash('sha256').update(shown).digest('base64url')
