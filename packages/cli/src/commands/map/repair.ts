import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import {
  check,
  repair,
  type RepairOptions,
  type Repairs,
  rewrite,
  type ServiceMap,
} from '@buckstop/service-map'
import { changeText } from '@buckstop/service-map/english'
import { atWorstText } from '@buckstop/service-map/words'
import { progressBar } from '../../progress-bar.ts'
import { whyFailed } from '../../why-failed.ts'
import { complainOf, readMap } from './read.ts'
import { wrapped } from './layout.ts'
import { complain, onOneLine, print, printJson } from '../../terminal.ts'

interface Options {
  readonly withBuckstop: boolean
  readonly json: boolean
  readonly write: boolean
  readonly take: string
  readonly seconds: string
  readonly doors: boolean
  readonly exceptions: boolean
  readonly for?: string
  readonly problem?: string
}

/** Exit code 0 when there is a repair (and it is written, where asked), 1 when none is found, 2 when the file is no map. */
export const repairMap = (file: string, options: Options): void => {
  process.exitCode = run(file, options)
}

const run = (file: string, options: Options): 0 | 1 | 2 => {
  const { withBuckstop, json, write, take, seconds, doors, exceptions } = options
  const [number, limit] = [Number(take), Number(seconds)]
  if (!Number.isSafeInteger(number) || number < 1) return refuse('--take wants a number of the list, from 1')
  if (!(limit > 0 && limit <= 3_600)) return refuse('--seconds wants a number above 0 and up to 3600')
  if (!withBuckstop && (doors || exceptions))
    return refuse(`${doors ? '--doors' : '--exceptions'} is a question of --with-buckstop`)
  if ((options.for === undefined) !== (options.problem === undefined))
    return refuse('--for CUSTOMER and --problem PROBLEM go together')
  const read = readMap(file)
  if (!read.ok) {
    if (json) printJson({ file, errors: read.errors })
    else complainOf(read)
    return 2
  }
  const only =
    options.for === undefined || options.problem === undefined
      ? undefined
      : { customer: options.for, problem: options.problem }
  const unknown = only === undefined ? null : unknownIn(read.map, only)
  if (unknown !== null) return refuse(`the map has no ${unknown}`)
  const bar = progressBar()
  const found = repair(read.map, {
    withBuckstop,
    doors,
    exceptions,
    ...(only === undefined ? {} : { only }),
    milliseconds: limit * 1_000,
    onProgress: (done) => bar.show(done, 'looking for repairs'),
  })
  bar.end()
  if (json) printJson(found)
  else print(report(read.map, found, write ? number : null))
  if (found.total === 0) return 1
  return write
    ? writeRepair(file, read.text, found, number, { withBuckstop, doors, exceptions, only }, json)
    : 0
}

const unknownIn = (map: ServiceMap, { customer, problem }: Pair): string | null => {
  if (!map.customers.some(({ name }) => name === customer)) return `kind of customer “${customer}”`
  return map.problems.some(({ name }) => name === problem) ? null : `problem “${problem}”`
}

type Pair = NonNullable<RepairOptions['only']>

interface Asked {
  readonly withBuckstop: boolean
  readonly doors: boolean
  readonly exceptions: boolean
  readonly only: Pair | undefined
}

/** Whether the changed map is as it was asked for. */
const isMended = (map: ServiceMap, { withBuckstop, doors, exceptions, only }: Asked): boolean => {
  const again = check(map, { withBuckstop, exceptions })
  if (!again.ok) return false
  const { verdicts, wrongDoors = [], exceptions: forgotten = [], exceptionDoors = [] } = again.result
  const asked = ({ customer, problem }: Pair): boolean =>
    only === undefined || (customer === only.customer && problem === only.problem)
  return (
    verdicts.filter(asked).every(({ verdict }) => verdict === 'safe') &&
    (!doors || !wrongDoors.some(asked)) &&
    [...forgotten, ...exceptionDoors].every(({ problem }) => only !== undefined && problem !== only.problem)
  )
}

const refuse = (message: string): 2 => {
  complain(`buckstop map repair: ${message}`)
  return 2
}

const writeRepair = (
  file: string,
  text: string,
  { repairs }: Repairs,
  number: number,
  asked: Asked,
  quiet: boolean,
): 0 | 1 | 2 => {
  const chosen = repairs[number - 1]
  if (chosen === undefined) return refuse(`there is no number ${number}; the list goes to ${repairs.length}`)
  if (chosen.changes.length === 0) return 0
  if (file === '-') return refuse('standard input cannot be written to')
  const rewritten = rewrite(text, chosen.changes)
  if (!rewritten.ok) return refuse(`${rewritten.message} [${rewritten.code}]`)
  if (!isMended(rewritten.map, asked))
    return refuse('the changed map is not as it was asked for; the file is left as it was')
  try {
    if (new TextDecoder().decode(readFileSync(file)) !== text)
      return refuse(`${file} was changed meanwhile and is left as it is; try again`)
    replaceFile(realpathSync(file), rewritten.text)
  } catch (error) {
    return refuse(`${file} cannot be written: ${whyFailed(error)}`)
  }
  const who = asked.only === undefined ? 'nobody declared' : `no ${onOneLine(asked.only.customer)}`
  if (!quiet) print(`${file} is changed so, and checked again: ${who} can get stuck.\n`)
  return 0
}

/** Whoever reads the file at any moment finds the old text or the new one, whole. */
const replaceFile = (file: string, text: string): void => {
  const half = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(half, text, { mode: statSync(file).mode })
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** The list, or what is taken from it to be written. */
const report = (map: ServiceMap, found: Repairs, taken: number | null): string => {
  const { total, complete, repairs } = found
  if (repairs[0]?.changes.length === 0) return 'Nothing to repair.\n'
  if (total === 0) return reportEach(map, found)
  const unsure = complete ? '' : ' Time ran out before everything was tried; there may be more.'
  const chosen = taken === null ? undefined : repairs[taken - 1]
  if (chosen !== undefined) return `${wrapped(`${taken} of ${total}: ${repairText(map, chosen)}`, '')}\n`
  const lines = repairs.map((one, i) => {
    const number = `${String(i + 1).padStart(3)}. `
    return `${number}${wrapped(repairText(map, one), ' '.repeat(number.length)).trimStart()}`
  })
  const shown = total > repairs.length ? `, the first ${repairs.length} of them here` : ''
  const ways = total === 1 ? 'One way to make everybody safe' : `${total} ways to make everybody safe`
  const next = '“--take NUMBER --write” makes the change in the file.'
  return `${ways}${shown}:${unsure}\n${lines.join('\n')}\n${next}\n`
}

/** Where no set mends everything: what mends each verdict by itself. */
const reportEach = (map: ServiceMap, { complete, each = [] }: Repairs): string => {
  const none = complete
    ? 'No set of up to three changes mends everything.'
    : 'Nothing that mends everything was found in the time there was; “--seconds” gives it more.'
  const lines = each.flatMap(({ customer, problem, total, repairs }) => [
    onOneLine(`${customer}, ${problem}: ${total === 0 ? 'none' : total === 1 ? 'one way' : `${total} ways`}`),
    ...repairs.slice(0, mostOfEach).map((one) => wrapped(repairText(map, one), '    ')),
  ])
  const next =
    '“--for CUSTOMER --problem PROBLEM” has all of one, and takes one with “--take NUMBER --write”.'
  return `${none}\n${lines.length === 0 ? '' : `One by one:\n${lines.join('\n')}\n${next}\n`}`
}

const mostOfEach = 3

const repairText = (map: ServiceMap, { changes, contacts }: Repairs['repairs'][number]): string =>
  `${changes.map((change) => changeText(map, change)).join('; ')} (safe in ${atWorstText(contacts)})`
