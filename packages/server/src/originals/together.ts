export interface Batches<Item, Outcome> {
  /** How many are worked on at once at most, and how many bytes of them unless it is one. */
  readonly most: number
  readonly mostBytes: number
  readonly bytesOf: (item: Item) => number
  /** All of them or none. @returns the outcome of each, in their order */
  readonly work: (items: readonly Item[]) => Promise<readonly Outcome[]>
}

interface Waiting<Item, Outcome> {
  readonly item: Item
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Works on items as they come: at once on all that came in one turn of the process, or while the ones before were worked
 * on. Nobody waits for others to come; where several fail together, each is tried alone.
 */
export const createTogether = <Item, Outcome>({
  most,
  mostBytes,
  bytesOf,
  work,
}: Batches<Item, Outcome>): ((item: Item) => Promise<Outcome>) => {
  const waiting: Waiting<Item, Outcome>[] = []
  let working = false

  const takeBatch = (): readonly Waiting<Item, Outcome>[] => {
    let bytes = 0
    const fits = waiting.slice(0, most).findIndex(({ item }, index) => {
      bytes += bytesOf(item)
      return index > 0 && bytes > mostBytes
    })
    return waiting.splice(0, fits === -1 ? most : fits)
  }
  const settle = async (batch: readonly Waiting<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await work(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, index) => {
        const outcome = outcomes[index]
        if (outcome !== undefined) resolve(outcome)
      })
    } catch (thrown) {
      const [first] = batch
      if (batch.length === 1) first?.reject(thrown)
      else await Promise.all(batch.map(async (one) => await settle([one])))
    }
  }
  const workOnAll = async (): Promise<void> => {
    while (waiting.length > 0) await settle(takeBatch())
    working = false
  }
  return async (item) => {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
    waiting.push({ item, resolve, reject })
    if (!working) {
      working = true
      setImmediate(() => void workOnAll())
    }
    return await promise
  }
}
