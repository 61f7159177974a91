/** Wakes whoever waits for something new in this process; what another process heard is found by looking again. */
export interface Bell {
  readonly ring: () => void
  /** Returns once it was rung since the last wait, or after so many milliseconds, or once that is over. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

export const createBell = (): Bell => {
  let rung = false
  const sleepers = new Set<() => void>()
  return {
    ring: () => {
      rung = true
      for (const wake of sleepers) wake()
    },
    wait: async (ms, signal) => {
      if (!rung && !signal.aborted) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, ms)
        sleepers.add(resolve)
        const end = (): void => resolve()
        signal.addEventListener('abort', end)
        await promise
        clearTimeout(timer)
        sleepers.delete(resolve)
        signal.removeEventListener('abort', end)
      }
      rung = false
    },
  }
}
