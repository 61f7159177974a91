/** A line that was written here and of which we do not know yet that it is stored. */
export interface Waiting {
  /** Drawn once for the line: however often it is sent, it comes in once. */
  readonly key: string
  readonly words: string
}

/** Where lines wait: shared by the tabs of a browser, or of this page alone where nothing can be kept. */
export interface Kept {
  readonly read: () => readonly Waiting[]
  readonly write: (waiting: readonly Waiting[]) => void
}

/**
 * What became of sending a line. `stored`: it is in the ledger; `later`: nobody knows, so it is sent again; `refused`: it
 * will never be taken, so its words go back to whoever wrote them.
 */
export type Outcome = 'stored' | 'later' | 'refused'

/**
 * Sends what waits, one line after the other and the same until it is known to be stored: so each comes in once and in
 * the order in which it was written, whatever breaks between, and from however many tabs.
 */
export const createOutbox = (
  kept: Kept,
  send: (line: Waiting) => Promise<Outcome>,
  told: { readonly changed: () => void; readonly refused: (line: Waiting) => void },
) => {
  let sending: Promise<boolean> | undefined

  const drop = ({ key }: Waiting): void => {
    kept.write(kept.read().filter((line) => line.key !== key))
    told.changed()
  }

  const sendAll = async (): Promise<boolean> => {
    for (let line = kept.read()[0]; line !== undefined; line = kept.read()[0]) {
      const outcome = await send(line)
      if (outcome === 'later') return false
      drop(line)
      if (outcome === 'refused') told.refused(line)
    }
    return true
  }

  return {
    add: (line: Waiting): void => {
      kept.write([...kept.read(), line])
      told.changed()
    },
    waiting: kept.read,
    /** @returns whether nothing waits any more */
    flush: async (): Promise<boolean> => {
      sending ??= sendAll().finally(() => {
        sending = undefined
      })
      return await sending
    },
  }
}
