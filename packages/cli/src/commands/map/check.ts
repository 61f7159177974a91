import { check, type CheckResult, type Verdict } from '@buckstop/service-map'
import { complainOf, harmless, print, readMap } from './read.ts'

interface Options {
  readonly withBuckstop: boolean
  readonly json: boolean
}

/** Exit code 0 when every verdict is safe, 1 when not, 2 when a file is no map; of several the highest. */
export const checkMaps = (files: readonly string[], options: Options): void => {
  const several = files.length > 1
  let exitCode = 0
  for (const file of files) exitCode = Math.max(exitCode, checkMap(file, several, options))
  process.exitCode = exitCode
}

const checkMap = (file: string, several: boolean, { withBuckstop, json }: Options): 0 | 1 | 2 => {
  const read = readMap(file)
  if (!read.ok) {
    if (json) print(`${JSON.stringify({ file, errors: read.errors })}\n`)
    else complainOf(read)
    return 2
  }
  const checked = check(read.map, { withBuckstop })
  if (!checked.ok) {
    const { code, message, customer, problem } = checked
    if (json) print(`${JSON.stringify({ file, errors: [{ code, message, file, customer, problem }] })}\n`)
    else console.error(`${file}: ${harmless(message)} [${code}]`)
    return 2
  }
  if (json) print(`${JSON.stringify(several ? { file, ...checked.result } : checked.result)}\n`)
  else print(`${several ? `${harmless(file)}\n` : ''}${harmless(report(checked.result))}\n`)
  return checked.safe ? 0 : 1
}

const times = (contacts: number): string => (contacts === 1 ? 'one contact' : `${contacts} contacts`)

const verdictLine = ({ customer, problem, verdict, contacts, contactsIfLucky }: Verdict): string => {
  const who = `${customer}, ${problem}`
  switch (verdict) {
    case 'safe':
      return `✓ ${who}: safe, in ${times(contacts ?? 0)} at worst`
    case 'at-the-mercy':
      return `✗ ${who}: at the mercy; ${times(contactsIfLucky ?? 0)} with luck, for ever without`
    case 'trapped':
      return `✗ ${who}: trapped`
  }
}

const said = (steps: Verdict['story']['first']): string[] =>
  steps.length > 0 ? [`    ${steps.map(({ text }) => text).join(' ')}`] : []

const storyLines = ({ verdict, story }: Verdict): string[] => {
  if (verdict === 'safe') return []
  const round = story.repeats.length > 0 ? ['    …and from here it goes round:'] : []
  return [...said(story.first), ...round, ...said(story.repeats)]
}

const pairs = (found: CheckResult['deadEnds']): string[] =>
  found.map(({ team, problem }) => `${team} (${problem})`)

const report = (result: CheckResult): string => {
  const verdicts = result.verdicts.flatMap((verdict) => [verdictLine(verdict), ...storyLines(verdict)])
  const notes = [
    ['nobody gets to', result.unreached],
    ['nobody gets to the leaders', result.unreachedLeaders],
    ['no answer at', pairs(result.deadEnds)],
    ['owns without being able', pairs(result.powerless)],
    ['channels nobody can use', result.unusableChannels],
    ['remedies nobody may give', result.unauthorisedRemedies],
  ] as const
  const idle = notes.flatMap(([what, names]) =>
    names.length === 0 ? [] : [`  ${what}: ${shortened(names)}`],
  )
  return [result.company, ...verdicts, ...(idle.length > 0 ? ['Also:', ...idle] : [])].join('\n')
}

const mostNames = 20

const shortened = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
