/** Lets so many work at once; the others wait, the first that came first. */
export interface Turns {
  /** @returns what ends the turn */
  readonly take: () => Promise<() => void>
}

export const createTurns = (most: number): Turns => {
  const waiting: (() => void)[] = []
  let taken = 0
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) taken -= 1
    else next()
  }
  return {
    take: async () => {
      if (taken < most) taken += 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      return leave
    },
  }
}
