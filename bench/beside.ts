import { median, round } from './figures.ts'

export interface Beside {
  /** A second, medians of the rounds. */
  readonly here: number
  readonly there: number
  /** Of this one's rate by the other's: median of the rounds, and their spread. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number }
}

const rounds = 5

/** Two of a kind in turns, so that what else the machine does falls on both. */
export const inTurns = async <Measured>(
  here: Measured,
  there: Measured,
  rate: (measured: Measured, turn: number) => Promise<number>,
): Promise<Beside> => {
  const done: { readonly here: number; readonly there: number }[] = []
  for (let turn = 0; turn < rounds; turn++) {
    // Who goes first changes from round to round.
    const first = turn % 2 === 0 ? await rate(here, turn) : undefined
    const other = await rate(there, turn)
    done.push({ here: first ?? (await rate(here, turn)), there: other })
  }
  const ratios = done.map((one) => one.here / one.there)
  return {
    here: median(done.map((one) => one.here)),
    there: median(done.map((one) => one.there)),
    ratio: {
      median: round(median(ratios)),
      min: round(Math.min(...ratios)),
      max: round(Math.max(...ratios)),
    },
  }
}
