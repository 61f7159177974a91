import { type MeasuredCompany, openCompany } from './company.ts'
import { median, round } from './figures.ts'
import { connectionsTried, tell } from './intake.ts'
import { waysToTell } from './telling.ts'

export interface IntakeBeside {
  readonly way: string
  readonly connections: number
  /** Intakes a second, medians of the rounds. */
  readonly here: number
  readonly there: number
  /** Of this checkout's rate by the other's: median of the rounds, and their spread. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number }
}

const roundMs = 3000
const rounds = 5

/**
 * Intake of this checkout beside that of another one (the release before, say), each with a database of its own, in
 * turns: what else the machine does falls on both.
 */
export const measureIntakeBeside = async (
  here: MeasuredCompany,
  checkout: string,
): Promise<readonly IntakeBeside[]> => {
  const there = await openCompany(checkout)
  try {
    for (const { url } of [here, there])
      await tell({ url, way: waysToTell.json, run: 'warmBeside', connections: 4, forMs: 3000 })
    const found = []
    for (const [name, way] of Object.entries(waysToTell)) {
      for (const connections of connectionsTried) {
        const done = []
        for (let each = 0; each < rounds; each++) {
          const run = `beside${name}${connections}r${each}`
          const rate = async ({ url }: MeasuredCompany): Promise<number> =>
            (await tell({ url, way, run, connections, forMs: roundMs })).perSecond
          // Who goes first changes from round to round.
          const first = each % 2 === 0 ? await rate(here) : undefined
          const other = await rate(there)
          done.push({ here: first ?? (await rate(here)), there: other })
        }
        found.push(compared(name, connections, done))
      }
    }
    return found
  } finally {
    await there.close()
  }
}

const compared = (
  way: string,
  connections: number,
  done: readonly { readonly here: number; readonly there: number }[],
): IntakeBeside => {
  const ratios = done.map(({ here, there }) => here / there)
  return {
    way,
    connections,
    here: median(done.map(({ here }) => here)),
    there: median(done.map(({ there }) => there)),
    ratio: {
      median: round(median(ratios)),
      min: round(Math.min(...ratios)),
      max: round(Math.max(...ratios)),
    },
  }
}
