import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { writeCsvLog, writeXesLog } from './log.ts'

const runner = fileURLToPath(new URL('run.ts', import.meta.url))
const shape = z.object({ ms: z.number(), cpuMs: z.number(), peakMiB: z.number() })
type Run = z.infer<typeof shape>

export type MirrorFigures = {
  readonly rows: readonly {
    readonly what: string
    readonly events: number
    readonly megabytes: number
    readonly ms: number
    /** processor time of all threads, which tells more than the clock on a machine that is busy otherwise */
    readonly cpuMs: number
    readonly spread: string
    readonly megabytesPerSecond: number
    readonly peakMiB: number
  }[]
  /** processor time per event at ten million by that at one million: 1 is linear */
  readonly growth: number
  /** our reading with all counts against a library's reading alone; above 1 is faster */
  readonly fasterThanCsvParse: number
  readonly fasterThanSaxes: number
  /** what was asked for on one core, so by processor time */
  readonly bars: {
    readonly countsUnder5s: boolean
    readonly allUnder10s: boolean
    readonly xes50MBs: boolean
  }
}

/** Measures the mirror on logs that it makes itself; takes about two minutes and 1.5 GB of temporary disk. */
export const measureMirror = async (): Promise<MirrorFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'buckstop-mirror-bench-'))
  try {
    return await measureIn(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const measureIn = async (folder: string): Promise<MirrorFigures> => {
  const million = join(folder, 'million.csv')
  const tenMillion = join(folder, 'ten-million.csv')
  const xes = join(folder, 'log.xes')
  const bytes = {
    million: writeCsvLog(million, 1e6),
    ten: writeCsvLog(tenMillion, 1e7),
    xes: writeXesLog(xes, 4e5),
  }
  const counts = line('CSV, the counts', 1e6, bytes.million, await times(3, 'counts', million))
  const all = line('CSV, all figures and the HTML', 1e6, bytes.million, await times(3, 'all', million))
  const large = line('CSV, all figures and the HTML', 1e7, bytes.ten, await times(1, 'all', tenMillion))
  const traces = line('XES, the counts', 4e5, bytes.xes, await times(3, 'counts', xes))
  const csvParse = line(
    'CSV, csv-parse reading alone',
    1e6,
    bytes.million,
    await times(1, 'csv-by-library', million),
  )
  const saxes = line('XES, saxes reading alone', 4e5, bytes.xes, await times(1, 'xes-by-library', xes))
  return {
    rows: [counts, all, large, traces, csvParse, saxes],
    growth: Math.round((large.cpuMs / all.cpuMs / 10) * 100) / 100,
    fasterThanCsvParse: Math.round((csvParse.cpuMs / counts.cpuMs) * 10) / 10,
    fasterThanSaxes: Math.round((saxes.cpuMs / traces.cpuMs) * 10) / 10,
    bars: {
      countsUnder5s: counts.cpuMs < 5000,
      allUnder10s: all.cpuMs < 10_000,
      xes50MBs: bytes.xes / 1e3 / traces.cpuMs >= 50,
    },
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

const line = (
  what: string,
  events: number,
  size: number,
  runs: readonly Run[],
): MirrorFigures['rows'][number] => {
  const times = runs.map((run) => run.ms)
  const ms = median(times)
  return {
    what,
    events,
    megabytes: Math.round(size / 1e6),
    ms,
    cpuMs: median(runs.map((run) => run.cpuMs)),
    spread: `${Math.min(...times)} to ${Math.max(...times)}`,
    megabytesPerSecond: Math.round(size / 1e3 / ms),
    peakMiB: Math.max(...runs.map((run) => run.peakMiB)),
  }
}

const times = async (rounds: number, kind: string, file: string): Promise<Run[]> => {
  const runs: Run[] = []
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, [runner, kind, file], { timeout: 300_000 })
    runs.push(shape.parse(JSON.parse(stdout)))
  }
  return runs
}
