/** Wakes whoever waits for something new in this process; what another process heard is found by looking again. */
export interface Bell {
  readonly ring: () => void
  /** Returns once it was rung since the last wait, or after so many milliseconds, or once that is over. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

export const createBell = (): Bell => {
  let rung = false
  let wake: (() => void) | null = null
  return {
    ring: () => {
      rung = true
      wake?.()
    },
    wait: async (ms, signal) => {
      if (!rung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
          signal.addEventListener('abort', wake, { once: true })
        })
        if (wake !== null) signal.removeEventListener('abort', wake)
        wake = null
      }
      rung = false
    },
  }
}
