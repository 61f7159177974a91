/** Bounds what all take together, and what each network of them may take: so that none leaves nothing to the others. */
export interface Shares {
  /** @returns whether there is so much more for this network; it has it then */
  readonly take: (network: string, amount: number) => boolean
  readonly giveBack: (network: string, amount: number) => void
}

/** A quarter of it all. */
const parts = 4

export const createShares = (most: number): Shares => {
  const taken = new Map<string, number>()
  let all = 0
  const of = (network: string): number => taken.get(network) ?? 0
  return {
    take: (network, amount) => {
      if (all + amount > most || of(network) + amount > most / parts) return false
      all += amount
      taken.set(network, of(network) + amount)
      return true
    },
    giveBack: (network, amount) => {
      all -= amount
      const left = of(network) - amount
      if (left > 0) taken.set(network, left)
      else taken.delete(network)
    },
  }
}
