import type { CheckResult, Verdict } from '@buckstop/service-map'
import { lackingText, stepText, wrongDoorText } from '@buckstop/service-map/english'
import { verdictNames, verdictText } from '@buckstop/service-map/words'
import { onOneLine } from '../../terminal.ts'
import { wrapped } from './layout.ts'

/** Which stories are told: of all who are not safe, of one pair, or none. */
export type StoriesWanted = 'unsafe' | { readonly customer: string; readonly problem: string } | 'none'

/** What was looked for beside the verdicts. */
export interface Looked {
  readonly withBuckstop: boolean
  readonly stories: StoriesWanted
}

/** A map's check for a terminal: who is safe first, then what is wrong beside that, then what it comes to. */
export const reportOf = (result: CheckResult, looked: Looked): string =>
  [
    ...table(result.verdicts),
    ...storiesOf(result.verdicts, looked.stories),
    ...section('Wrong doors:', doorsOf(result)),
    ...section('Exceptions:', exceptionsOf(result)),
    ...section(
      'Also:',
      alsoOf(result).map((line) => wrapped(line, '').split('\n').join('\n  ')),
    ),
    ...sumOf(result, looked),
  ].join('\n')

const mark = ({ verdict }: Verdict): string => (verdict === 'safe' ? '✓' : '✗')

/** Wider names go on past their column; whoever has one finds its verdict on the same line all the same. */
const widestName = 34

const column = (names: readonly string[]): number =>
  Math.min(widestName, Math.max(0, ...names.map((name) => name.length)))

const table = (verdicts: readonly Verdict[]): string[] => {
  const customer = column(verdicts.map((one) => one.customer))
  const problem = column(verdicts.map((one) => one.problem))
  return verdicts.map((one) =>
    onOneLine(
      `${mark(one)} ${one.customer.padEnd(customer)}  ${one.problem.padEnd(problem)}  ${verdictText(one)}`,
    ),
  )
}

/** Each contact on a line of its own: who turns up where, and what becomes of it. */
const contactLines = (steps: Verdict['story']['first']): string[] => {
  const contacts: string[] = []
  for (const step of steps) {
    const text = stepText(step)
    const before = 'use' in step.move ? undefined : contacts.pop()
    contacts.push(before === undefined ? text : `${before} ${text}`)
  }
  return contacts.map((contact) => wrapped(contact, '    '))
}

const storiesOf = (verdicts: readonly Verdict[], told: StoriesWanted): string[] => {
  if (told === 'none') return []
  const wanted = verdicts.filter((one) =>
    told === 'unsafe'
      ? one.verdict !== 'safe'
      : one.customer === told.customer && one.problem === told.problem,
  )
  return wanted.flatMap((one) => {
    const { first, repeats } = one.story
    const round = first.length > 0 ? '    …and from here it goes round:' : '    It goes round:'
    return [
      '',
      onOneLine(`${mark(one)} ${one.customer}, ${one.problem}: ${verdictText(one)}`),
      ...contactLines(first),
      ...(repeats.length > 0 ? [round] : []),
      ...contactLines(repeats),
    ]
  })
}

const mostLines = 25

const section = (head: string, lines: readonly string[]): string[] => {
  if (lines.length === 0) return []
  const more = lines.length - mostLines
  const rest = more > 0 ? [`  and ${more} more; “--json” has them all`] : []
  return ['', head, ...lines.slice(0, mostLines).map((line) => `  ${line}`), ...rest]
}

const doorsOf = ({ wrongDoors = [] }: CheckResult): string[] =>
  wrongDoors.map((door) => onOneLine(`${door.customer}, ${door.problem}: ${wrongDoorText(door)}`))

const exceptionsOf = ({ exceptions = [], exceptionDoors = [], exceptionsComplete }: CheckResult): string[] =>
  [
    ...exceptions.map(
      ({ problem, lacks, verdict }) => `${problem}, ${lackingText(lacks)}: ${verdictNames[verdict]}`,
    ),
    ...exceptionDoors.map((door) => `${door.problem}, ${lackingText(door.lacks)}: ${wrongDoorText(door)}`),
    ...(exceptionsComplete === false
      ? ['not every combination of facts was looked at: of more than 12 facts only those that lack few']
      : []),
  ].map(onOneLine)

const pairs = (found: CheckResult['deadEnds']): string[] =>
  found.map(({ team, problem }) => `${team} (${problem})`)

const alsoOf = (result: CheckResult): string[] => {
  const leaders = new Set(result.unreachedLeaders)
  const climbs = (result.climbs ?? []).map(
    ({ team, problem, rungs }) => `${team} (${problem}, ${rungs === 1 ? 'one rung' : `${rungs} rungs`})`,
  )
  const notes = [
    ['no customer gets to', result.unreached.filter((team) => !leaders.has(team))],
    ['no customer gets to the leaders', result.unreachedLeaders],
    ['no answer at', pairs(result.deadEnds)],
    ['owns it without being able to solve it', pairs(result.powerless)],
    ['solves it only by going up the ladder', climbs],
    ['channels nobody can use', result.unusableChannels],
    ['remedies nobody may give', result.unauthorisedRemedies],
  ] as const
  return notes.flatMap(([what, names]) => (names.length === 0 ? [] : [`${what}: ${shortened(names)}`]))
}

const mostNames = 20

const shortened = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`

/** What all of it comes to, and what to do next. */
const sumOf = (result: CheckResult, { withBuckstop, stories }: Looked): string[] => {
  const { verdicts, wrongDoors = [], exceptions, exceptionDoors = [] } = result
  if (verdicts.length === 0) return ['Nothing to check yet: it takes a kind of customer and a problem.']
  const stuck = verdicts.filter(({ verdict }) => verdict !== 'safe').length
  const forgotten = (exceptions ?? []).length + exceptionDoors.length
  const repair = `buckstop map repair${withBuckstop ? ' --with-buckstop' : ''}`
  const flags = `${stuck === 0 && wrongDoors.length > 0 ? ' --doors' : ''}${stuck === 0 && forgotten > 0 ? ' --exceptions' : ''}`
  const found = [
    ...(stuck > 0 ? [`${stuck} of ${verdicts.length} can get stuck`] : []),
    ...(wrongDoors.length > 0
      ? [wrongDoors.length === 1 ? 'one door is wrong' : `${wrongDoors.length} doors are wrong`]
      : []),
    ...(forgotten > 0
      ? [forgotten === 1 ? 'there is one exception' : `there are ${forgotten} exceptions`]
      : []),
  ]
  const how = stuck > 0 && stories === 'none' ? ' “--stories” tells how.' : ''
  const safe =
    exceptions === undefined
      ? 'Nobody declared here can get stuck.'
      : result.exceptionsComplete === false
        ? 'Nobody of those who were looked at can get stuck; that is not everybody.'
        : 'Nobody can get stuck, whatever is true of them.'
  const end =
    found.length === 0
      ? safe
      : `${capital(found.join(', '))}; “${repair}${flags}” looks for what would mend it.${how}`
  return ['', wrapped(end, '')]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
