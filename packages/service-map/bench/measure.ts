import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import { check } from '../src/check/check.ts'
import { indexMap } from '../src/game/indexed-map.ts'
import { play } from '../src/game/play.ts'
import type { ServiceMap } from '../src/language/service-map.ts'
import { largestRepairable, oneTeamAble } from '../test/large-maps.ts'
import { repair } from '../src/repair/repair.ts'
import { manyChannels, manyFacts, manyKinds, manyTeams } from './maps.ts'

interface Row {
  readonly map: string
  readonly positions: number
  readonly moves: number
  /** the whole check: exploring, solving and telling the story */
  readonly ms: number
  readonly spread: string
  /** exploring and solving */
  readonly nsPerPosition: number
  /** kept once it is solved; null for a map too small to tell */
  readonly bytesPerPosition: number | null
}

export interface ServiceMapFigures {
  readonly rows: readonly Row[]
  /** by map: time per position at a million by that at ten thousand */
  readonly growth: Readonly<Record<string, number>>
  /** the slowest of ten maps as large as repair promises to be complete for, under Buckstop */
  readonly repairMs: number
  readonly repairComplete: boolean
  /** every combination of 12 facts with 20 problems on a map of 40 teams, median */
  readonly exceptionsMs: number
  readonly exceptionsSpread: string
  readonly bars: {
    readonly millionUnder2s: boolean
    readonly growthAtMost3: boolean
    readonly repairUnder10s: boolean
    readonly exceptionsUnder5s: boolean
  }
}

const shapes: Readonly<Record<string, { small: () => ServiceMap; large: () => ServiceMap }>> = {
  'many facts': { small: () => manyFacts(11, 3), large: () => manyFacts(18, 3) },
  'many channels': { small: () => manyChannels(10, 7), large: () => manyChannels(17, 7) },
  'many teams': { small: () => manyTeams(3, 1_200), large: () => manyTeams(10, 1_000) },
}

const rounds = 5

/** Measures check and repair on maps that it makes itself; takes about half a minute. */
export const measureServiceMap = async (): Promise<ServiceMapFigures> => {
  const measured: { name: string; small: Row; large: Row }[] = []
  for (const [name, { small, large }] of Object.entries(shapes)) {
    measured.push({
      name,
      small: await measure(name, small(), 100),
      large: await measure(name, large(), 1),
    })
  }
  const growth = Object.fromEntries(
    measured.map(({ name, small, large }) => [name, round(large.nsPerPosition / small.nsPerPosition)]),
  )
  const repairs = measureRepair()
  const exceptions = measureExceptions()
  return {
    rows: measured.flatMap(({ small, large }) => [small, large]),
    growth,
    ...repairs,
    exceptionsMs: exceptions.ms,
    exceptionsSpread: exceptions.spread,
    bars: {
      millionUnder2s: measured.every(({ large }) => large.positions >= 1_000_000 && large.ms <= 2_000),
      growthAtMost3: Object.values(growth).every((times) => times <= 3),
      repairUnder10s: repairs.repairComplete && repairs.repairMs < 10_000,
      exceptionsUnder5s: exceptions.complete && exceptions.ms <= 5_000,
    },
  }
}

const measure = async (name: string, map: ServiceMap, repeats: number): Promise<Row> => {
  const indexed = indexMap(map)
  const whole: number[] = []
  const game: number[] = []
  for (let i = 0; i < rounds; i++) {
    whole.push(timed(repeats, () => check(map)))
    game.push(timed(repeats, () => play(indexed, [], 0, 'map')))
  }
  const before = await bytesInUse()
  const solved = play(indexed, [], 0, 'map')
  const kept = (await bytesInUse()) - before
  const { positions, moves } = solved.explored
  return {
    map: name,
    positions,
    moves: moves.length,
    ms: round(median(whole)),
    spread: `${round(Math.min(...whole))} to ${round(Math.max(...whole))}`,
    nsPerPosition: Math.round((median(game) * 1e6) / positions),
    bytesPerPosition: positions < 100_000 ? null : Math.round(kept / positions),
  }
}

const measureRepair = (): { repairMs: number; repairComplete: boolean } => {
  let repairMs = 0
  let repairComplete = true
  const maps = [oneTeamAble(), ...Array.from({ length: 9 }, (_, seed) => largestRepairable(seed, 0.3))]
  for (const map of maps) {
    const ms = timed(1, () => {
      repairComplete = repair(map, { withBuckstop: true, milliseconds: 60_000 }).complete && repairComplete
    })
    repairMs = Math.max(repairMs, Math.round(ms))
  }
  return { repairMs, repairComplete }
}

const measureExceptions = (): { ms: number; spread: string; complete: boolean } => {
  const map = manyKinds(12, 20, 40)
  let complete = true
  const times = Array.from({ length: rounds }, () =>
    timed(1, () => {
      const checked = check(map, { withBuckstop: true, exceptions: true })
      complete &&= checked.ok && checked.result.exceptionsComplete === true
    }),
  )
  return {
    ms: Math.round(median(times)),
    spread: `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))}`,
    complete,
  }
}

/** Milliseconds for one of the repeats. */
const timed = (repeats: number, work: () => void): number => {
  const started = performance.now()
  for (let i = 0; i < repeats; i++) work()
  return (performance.now() - started) / repeats
}

setFlagsFromString('--expose-gc')
const collectGarbage = z.custom<() => void>((gc) => typeof gc === 'function').parse(runInNewContext('gc'))

const bytesInUse = async (): Promise<number> => {
  // Buffers are given back a little after the collection that found them unused.
  for (let i = 0; i < 3; i++) {
    collectGarbage()
    await setTimeout(50)
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const round = (value: number): number => Math.round(value * 100) / 100
