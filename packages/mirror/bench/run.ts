import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'
import { count, fileSource, mirror, readLog, reportAsHtml } from '../src/index.ts'

/**
 * One measured run in a process of its own, so that memory and warm-up are its own: `run.ts KIND FILE` prints
 * milliseconds by the clock and of processor time, and peak memory, as JSON.
 */
const runs: Readonly<Record<string, (file: string) => Promise<number>>> = {
  counts: async (file) => count(await readLog([fileSource(file)])).events,
  all: async (file) => {
    const { report } = mirror(await readLog([fileSource(file)]))
    return reportAsHtml(report).length
  },
  'csv-by-library': async (file) => {
    let rows = 0
    const parser = createReadStream(file).pipe(parse({ delimiter: ';', columns: true }))
    for await (const row of parser) if (row !== null) rows++
    return rows
  },
  'xes-by-library': (file) => {
    let events = 0
    const parser = new SaxesParser()
    parser.on('opentag', ({ name }) => void (events += name === 'event' ? 1 : 0))
    parser.write(readFileSync(file, 'utf8')).close()
    return Promise.resolve(events)
  },
}

const [kind = '', file = ''] = process.argv.slice(2)
const run = runs[kind]
if (run === undefined)
  throw new Error(`there is no run "${kind}"; there are: ${Object.keys(runs).join(', ')}`)
const before = process.cpuUsage()
const start = performance.now()
const found = await run(file)
const ms = Math.round(performance.now() - start)
const { user, system } = process.cpuUsage(before)
const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ ms, cpuMs: Math.round((user + system) / 1000), found, peakMiB }))
