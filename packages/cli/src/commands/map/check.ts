import { check, type CheckResult } from '@buckstop/service-map'
import { tooLargeText } from '@buckstop/service-map/english'
import { complainOf, readMap } from './read.ts'
import { reportOf, type StoriesWanted } from './report.ts'
import { underBuckstop } from './layout.ts'
import { complain, onOneLine, print, printJson } from '../../terminal.ts'

interface Options {
  readonly withBuckstop: boolean
  readonly json: boolean
  readonly doors: boolean
  readonly exceptions: boolean
  readonly stories: boolean
  /** A kind of customer and a problem; what stands after them are files. */
  readonly story?: readonly string[]
}

/**
 * Exit code 0 when every verdict is safe (and where asked no door is wrong and nobody is forgotten), 1 when not, 2 when
 * a file is no map; of several the highest.
 */
export const checkMaps = (files: readonly string[], options: Options): void => {
  const [customer, problem, ...rest] = options.story ?? []
  const all = [...files, ...rest]
  if (all.length === 0) return refuse('name a service map, or - for standard input')
  if (options.story !== undefined && problem === undefined)
    return refuse('--story wants a kind of customer and a problem')
  if (!options.withBuckstop && (options.doors || options.exceptions))
    return refuse(`${options.doors ? '--doors' : '--exceptions'} is a question of --with-buckstop`)
  const wantedStories: StoriesWanted =
    customer !== undefined && problem !== undefined
      ? { customer, problem }
      : options.stories
        ? 'unsafe'
        : 'none'
  let exitCode = 0
  for (const [i, file] of all.entries()) {
    if (i > 0 && !options.json) print('\n')
    exitCode = Math.max(exitCode, checkMap(file, all.length > 1, options, wantedStories))
  }
  process.exitCode = exitCode
}

const refuse = (message: string): void => {
  complain(`buckstop map check: ${message}`)
  process.exitCode = 2
}

const checkMap = (file: string, several: boolean, options: Options, stories: StoriesWanted): 0 | 1 | 2 => {
  const { withBuckstop, json, exceptions } = options
  const read = readMap(file)
  if (!read.ok) {
    if (json) printJson({ file, errors: read.errors })
    else complainOf(read)
    return 2
  }
  const checked = check(read.map, { withBuckstop, exceptions })
  if (!checked.ok) {
    const { code, customer, problem } = checked
    const message = tooLargeText(checked)
    if (json) printJson({ file, errors: [{ code, message, file, customer, problem }] })
    else complain(`${file}: ${message} [${code}]`)
    return 2
  }
  const { result } = checked
  if (typeof stories === 'object' && !result.verdicts.some((one) => isOf(one, stories))) {
    complain(`${file}: there is no verdict for “${stories.customer}” with “${stories.problem}”`)
    return 2
  }
  if (json) printJson(several ? { file, ...result } : result)
  else {
    const head = `${several ? `${file}\n` : ''}${onOneLine(result.company)}${underBuckstop(withBuckstop)}`
    print(`${head}\n${reportOf(result, { withBuckstop, stories })}\n`)
  }
  return checked.safe && isClean(result, options) ? 0 : 1
}

const isOf = (
  one: { readonly customer: string; readonly problem: string },
  { customer, problem }: Exclude<StoriesWanted, string>,
): boolean => one.customer === customer && one.problem === problem

/** Whether nothing was found of what was asked for beside the verdicts. */
const isClean = (result: CheckResult, { doors, exceptions }: Options): boolean =>
  (!doors || result.wrongDoors?.length === 0) &&
  (!exceptions ||
    (result.exceptionsComplete === true &&
      result.exceptions?.length === 0 &&
      result.exceptionDoors?.length === 0))
