import { check, type CheckResult, type Verdict } from '@buckstop/service-map'
import { verdictText } from '@buckstop/service-map/words'
import { complainOf, readMap } from './read.ts'
import { underBuckstop, wrapped } from './words.ts'
import { complain, print, printJson } from '../../terminal.ts'

interface Options {
  readonly withBuckstop: boolean
  readonly json: boolean
}

/** Exit code 0 when every verdict is safe, 1 when not, 2 when a file is no map; of several the highest. */
export const checkMaps = (files: readonly string[], options: Options): void => {
  const several = files.length > 1
  let exitCode = 0
  for (const [i, file] of files.entries()) {
    if (i > 0 && !options.json) print('\n')
    exitCode = Math.max(exitCode, checkMap(file, several, options))
  }
  process.exitCode = exitCode
}

const checkMap = (file: string, several: boolean, { withBuckstop, json }: Options): 0 | 1 | 2 => {
  const read = readMap(file)
  if (!read.ok) {
    if (json) printJson({ file, errors: read.errors })
    else complainOf(read)
    return 2
  }
  const checked = check(read.map, { withBuckstop })
  if (!checked.ok) {
    const { code, message, customer, problem } = checked
    if (json) printJson({ file, errors: [{ code, message, file, customer, problem }] })
    else complain(`${file}: ${message} [${code}]`)
    return 2
  }
  if (json) printJson(several ? { file, ...checked.result } : checked.result)
  else print(`${several ? `${file}\n` : ''}${report(checked.result, withBuckstop)}\n`)
  return checked.safe ? 0 : 1
}

const verdictLine = (verdict: Verdict): string => {
  const sign = verdict.verdict === 'safe' ? '✓' : '✗'
  return `${sign} ${verdict.customer}, ${verdict.problem}: ${verdictText(verdict)}`
}

/** Each contact on a line of its own: who turns up where, and what becomes of it. */
const contactLines = (steps: Verdict['story']['first']): string[] => {
  const contacts: string[] = []
  for (const { text, move } of steps) {
    const before = 'use' in move ? undefined : contacts.pop()
    contacts.push(before === undefined ? text : `${before} ${text}`)
  }
  return contacts.map((contact) => wrapped(contact, '    '))
}

const storyLines = ({ verdict, story }: Verdict): string[] => {
  if (verdict === 'safe') return []
  const { first, repeats } = story
  const round = first.length > 0 ? '    …and from here it goes round:' : '    It goes round:'
  return [...contactLines(first), ...(repeats.length > 0 ? [round] : []), ...contactLines(repeats)]
}

const pairs = (found: CheckResult['deadEnds']): string[] =>
  found.map(({ team, problem }) => `${team} (${problem})`)

const report = (result: CheckResult, withBuckstop: boolean): string => {
  const verdicts = result.verdicts.flatMap((verdict) => [verdictLine(verdict), ...storyLines(verdict)])
  const leaders = new Set(result.unreachedLeaders)
  const notes = [
    ['no customer gets to', result.unreached.filter((team) => !leaders.has(team))],
    ['no customer gets to the leaders', result.unreachedLeaders],
    ['no answer at', pairs(result.deadEnds)],
    ['owns it without being able to solve it', pairs(result.powerless)],
    ['channels nobody can use', result.unusableChannels],
    ['remedies nobody may give', result.unauthorisedRemedies],
  ] as const
  const idle = notes.flatMap(([what, names]) =>
    names.length === 0 ? [] : [wrapped(`${what}: ${shortened(names)}`, '  ')],
  )
  return [
    `${result.company}${underBuckstop(withBuckstop)}`,
    ...verdicts,
    ...(idle.length > 0 ? ['Also:', ...idle] : []),
    sum(result.verdicts, withBuckstop),
  ].join('\n')
}

/** What all of it comes to, and what to do next. */
const sum = (verdicts: readonly Verdict[], withBuckstop: boolean): string => {
  const stuck = verdicts.filter(({ verdict }) => verdict !== 'safe').length
  if (verdicts.length === 0) return 'Nothing to check yet: it takes a kind of customer and a problem.'
  if (stuck === 0) return 'Nobody can get stuck.'
  const command = `buckstop map repair${withBuckstop ? ' --with-buckstop' : ''}`
  return wrapped(
    `${stuck} of ${verdicts.length} can get stuck; “${command}” looks for what would mend it.`,
    '',
  )
}

const mostNames = 20

const shortened = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
