import { type Beside, inTurns } from './beside.ts'
import type { MeasuredCompany } from './company.ts'
import { connectionsTried, tell } from './intake.ts'
import { waysToTell } from './telling.ts'

const roundMs = 3000

/** Intakes a second of this checkout beside those of another one, each with a database of its own. */
export const measureIntakeBeside = async (
  here: MeasuredCompany,
  there: MeasuredCompany,
): Promise<readonly (Beside & { readonly way: string; readonly connections: number })[]> => {
  for (const { url } of [here, there])
    await tell({ url, way: waysToTell.json, run: 'warmBeside', connections: 4, forMs: 3000 })
  const found = []
  for (const [name, way] of Object.entries(waysToTell)) {
    for (const connections of connectionsTried) {
      const beside = await inTurns(here, there, async ({ url }, turn) => {
        const run = `beside${name}${connections}r${turn}`
        return (await tell({ url, way, run, connections, forMs: roundMs })).perSecond
      })
      found.push({ way: name, connections, ...beside })
    }
  }
  return found
}
