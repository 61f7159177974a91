/** What this process did with what fell due, since it started; whoever collects adds the processes up. */
export interface DeadlineFigures {
  /** How many milliseconds after its time each was acted on and stored: how many within each bound. */
  readonly delays: { readonly bounds: readonly number[]; readonly within: readonly number[] }
  readonly acted: number
  readonly delaySum: number
  /** Tries that failed. */
  readonly failed: number
  readonly setAside: number
}

/** Milliseconds: from what nobody notices to a day. */
const bounds = [100, 250, 500, 1_000, 2_500, 10_000, 60_000, 600_000, 3_600_000, 86_400_000]
const within = bounds.map(() => 0)
let acted = 0
let delaySum = 0
let failed = 0
let setAside = 0

/** @param delay milliseconds from the moment at which it was due until what followed was committed */
export const countActed = (delay: number): void => {
  const late = Math.max(0, delay)
  acted += 1
  delaySum += late
  for (const [at, bound] of bounds.entries()) if (late <= bound) within[at] = (within[at] ?? 0) + 1
}

export const countFailed = (tries: number, aside: number): void => {
  failed += tries
  setAside += aside
}

export const deadlineFigures = (): DeadlineFigures => ({
  delays: { bounds, within: [...within] },
  acted,
  delaySum,
  failed,
  setAside,
})
