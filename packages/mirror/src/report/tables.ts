import type { DefinitionKey } from '../figures/definitions.ts'
import type { Report } from './shape.ts'
import { NO_NAME } from './format.ts'

/** A share of a number of cases: what it is a share of is shown with it. */
export type ShareOf = { readonly share: number; readonly of: number }
export type Cell = string | number | ShareOf | null
/** `hours` are hours, `working` such of working time, `share` is between 0 and 1; they are formatted for people, and plain numbers in CSV. */
export type ColumnKind = 'text' | 'number' | 'hours' | 'working' | 'share'

/** One table of the report, the same for HTML, Markdown and CSV. */
export type Table = {
  /** file name of the CSV, anchor in the HTML */
  readonly id: string
  readonly title: string
  readonly definition: DefinitionKey
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[]
  readonly rows: readonly (readonly Cell[])[]
  /** of each row, whether it is about too few cases to build on; such rows are pale */
  readonly few?: readonly boolean[]
  /** what a reader should know beside it */
  readonly notes?: readonly string[]
}

/** Fewer cases than this give shares that chance moves about. */
export const FEW_CASES = 30

/** All tables of a report, in the order in which it tells them; those about what the log does not have are left out. */
export const tablesOf = (report: Report): Table[] =>
  [
    figures(report),
    resolutions(report),
    distribution(report),
    worst(report),
    waiting(report),
    waitingOnTeams(report),
    states(report),
    loops(report),
    passages(report),
    cost(report, 'calendar'),
    cost(report, 'working'),
    parties('teams', 'By team', 'team', report.by.team),
    parties('organisations', 'By organisation', 'organisation', report.by.organisation ?? []),
    groups('products', 'By product', report.by.product ?? []),
    groups('countries', 'By country', report.by.country ?? []),
    groups('months', 'By month', report.by.month),
    dirt(report),
  ].filter((table) => table.rows.length > 0)

const text = (name: string) => ({ name, kind: 'text' }) as const
const number = (name: string) => ({ name, kind: 'number' }) as const
const hours = (name: string) => ({ name, kind: 'hours' }) as const
const workingHours = (name: string) => ({ name, kind: 'working' }) as const
const share = (name: string) => ({ name, kind: 'share' }) as const

const shareOf = (part: number, of: number): ShareOf | null => (of === 0 ? null : { share: part / of, of })

const figures = (report: Report): Table => ({
  id: 'figures',
  title: 'Figures',
  definition: 'cases',
  columns: [text('Figure'), number('Value')],
  rows: [
    ['Cases', report.cases],
    ['Events', report.events],
    ['Holders', report.holders],
    ['Hand-offs', report.handoffs],
    ['Hand-offs per case', report.handoffsPerCase.mean],
    ['Ping-pong cases', report.pingPongCases],
    ['Direct ping-pong cases', report.directPingPongCases],
    ['Returns', report.returns],
    ['Reopenings', report.reopenings],
    ['Reopened cases', report.reopenedCases],
    ['Ended cases', report.ended.cases],
    ['Solved by the first who had it', report.solvedByFirst.cases],
    ['Median hours to the first person', report.toFirstPerson.calendar?.median ?? null],
    ['Median working hours to the first person', report.toFirstPerson.working?.median ?? null],
    ['Median hours to the end', report.toEnd.calendar?.median ?? null],
    ['Median working hours to the end', report.toEnd.working?.median ?? null],
  ],
})

/** The six words, apart from each other; beside each, the cases of which it can be known. */
const resolutions = ({ resolutions: found, cases }: Report): Table => ({
  id: 'verified-resolution',
  title: 'How the ends are known',
  definition: 'resolutions',
  columns: [text('How'), number('Cases'), number('Of'), share('Share')],
  rows:
    found === null
      ? []
      : (
          [
            ['Confirmed by the customer', found.confirmed, found.ended],
            ['Assumed from silence', found.assumed, found.ended],
            ['Contained by a machine', found.contained, found.ended],
            ['Reported by staff', found.reported, found.ended],
            ['Ended without a resolution', found.unresolved, found.ended],
            ['Not known: nothing says how', found.notSaid, found.ended],
            ['Not known: what is said contradicts itself', found.contradictory, found.ended],
            ['Reopened', found.reopened, cases],
            [`Returned within ${found.days} days`, found.returned.cases, found.returned.known],
            ['Return not known: no customer named', found.returned.noCustomer, found.ended],
            ['Return not known yet: the log ends before', found.returned.tooSoon, found.ended],
            ['Verified: confirmed, and not returned', found.verified.cases, found.verified.of],
          ] as const
        ).map(([how, some, of]) => [how, some, of, of === 0 ? null : some / of]),
})

const distribution = (report: Report): Table => ({
  id: 'handoffs-per-case',
  title: 'Cases by hand-offs',
  definition: 'handoffs',
  columns: [text('Hand-offs'), number('Cases'), share('Share')],
  rows: report.handoffsPerCase.distribution.map((line) => [
    line.handoffs,
    line.cases,
    shareOf(line.cases, report.cases),
  ]),
})

const worst = (report: Report): Table => ({
  id: 'worst-cases',
  title: 'Worst cases',
  definition: 'worst',
  columns: [
    text('Case'),
    number('Returns'),
    number('Hand-offs'),
    number('Reopenings'),
    number('Events'),
    hours('Lasted'),
    text('Ended'),
    text('Way'),
  ],
  rows: report.worst.map((one) => [
    one.case,
    one.returns,
    one.handoffs,
    one.reopenings,
    one.events,
    one.hours,
    one.ended ? 'yes' : 'no',
    one.path.map((step) => step.holder).join(' → ') + (one.handoffs >= one.path.length ? ' → …' : ''),
  ]),
})

const waitedColumns = [
  hours('Time'),
  workingHours('Working time'),
  share('Share'),
  number('Stays'),
  hours('Mean stay'),
  hours('Longest stay'),
]
const waitedCells = (line: Report['waiting']['states'][number] | Report['waiting']['on'][number]): Cell[] => [
  line.hours,
  line.workingHours,
  line.share,
  line.stays,
  line.meanHours,
  line.longestHours,
]

/** On whom all cases waited: teams together, the customer where a state says so, nobody. */
export const waitedOnParties = ({
  waiting,
}: Report): readonly {
  readonly kind: 'teams' | 'nobody' | 'customer'
  readonly on: string
  readonly hours: number
}[] =>
  waiting.hours === 0
    ? []
    : [
        { kind: 'teams', on: 'teams', hours: waiting.onTeams },
        { kind: 'nobody', on: 'nobody (in a queue)', hours: waiting.onNobody },
        ...(waiting.onCustomer === null
          ? []
          : [{ kind: 'customer', on: 'the customer', hours: waiting.onCustomer } as const]),
      ]

const waiting = (report: Report): Table => ({
  id: 'waiting',
  title: 'Waiting on whom',
  definition: 'waiting',
  columns: [text('On'), hours('Time'), share('Share')],
  rows: waitedOnParties(report).map((line) => [line.on, line.hours, line.hours / report.waiting.hours]),
  notes:
    report.waiting.onCustomer === null
      ? [
          'No state of this log says that a case waits on the customer: that time is among the time on teams. Name such states with --waits-on-customer.',
        ]
      : [],
})

/** Teams on which cases waited, longest first; the shares are of the time on teams alone. */
export const waitedOnTeams = ({ waiting: { on, onTeams } }: Report) =>
  on
    .filter(({ kind }) => kind === 'holder')
    .map((line) => ({ ...line, name: line.name ?? NO_NAME, share: onTeams === 0 ? 0 : line.hours / onTeams }))

const waitingOnTeams = (report: Report): Table => ({
  id: 'waiting-on-teams',
  title: 'Waiting on which team',
  definition: 'waiting',
  columns: [text('Team'), ...waitedColumns],
  rows: waitedOnTeams(report).map((line) => [line.name, ...waitedCells(line)]),
})

const states = (report: Report): Table => ({
  id: 'waiting-by-state',
  title: 'Waiting in which state',
  definition: 'waiting',
  columns: [text('State'), ...waitedColumns],
  rows: report.waiting.states.map((line) => [line.name, ...waitedCells(line)]),
})

const loops = (report: Report): Table => ({
  id: 'loops',
  title: 'Loops between teams',
  definition: 'loops',
  columns: [text('Came back to'), text('From'), number('Returns')],
  rows: report.loops.pairs.map((pair) => [pair.to, pair.from, pair.returns]),
})

const passages = (report: Report): Table => ({
  id: 'hand-offs',
  title: 'The map as lived',
  definition: 'map',
  columns: [text('From'), text('To'), number('Hand-offs'), number('Of these returns')],
  rows: report.passages.map((passage) => [passage.from, passage.to, passage.times, passage.returns]),
})

const cost = (report: Report, measure: 'calendar' | 'working'): Table => {
  const time = measure === 'calendar' ? hours : workingHours
  return {
    id: measure === 'calendar' ? 'cost-of-hand-offs' : 'cost-of-hand-offs-working-time',
    title: `What hand-offs cost in ${measure === 'calendar' ? 'time' : 'working time'}`,
    definition: 'cost',
    columns: [
      text('Hand-offs'),
      number('Cases'),
      number('Ended'),
      time('Median'),
      time('95 % from'),
      time('95 % to'),
      time('Nine of ten within'),
      time('Longer by, like for like'),
      time('95 % from'),
      time('95 % to'),
      number('Cases compared'),
      time('Longer by, all together'),
      time('95 % from'),
      time('95 % to'),
    ],
    rows: report.costOfHandoffs[measure].groups.map((group) => [
      group.handoffs,
      group.cases,
      group.ended,
      group.toEnd?.median ?? null,
      group.toEnd?.low ?? null,
      group.toEnd?.high ?? null,
      group.toEnd?.p90 ?? null,
      group.likeForLike?.hours ?? null,
      group.likeForLike?.low ?? null,
      group.likeForLike?.high ?? null,
      group.likeForLike?.cases ?? null,
      group.extra?.hours ?? null,
      group.extra?.low ?? null,
      group.extra?.high ?? null,
    ]),
    notes: report.costOfHandoffs[measure].cautions.map((caution) => caution.text),
  }
}

const parties = (
  id: string,
  title: string,
  definition: DefinitionKey,
  lines: Report['by']['team'],
): Table => ({
  id,
  title,
  definition,
  columns: [
    text('Name'),
    number('Cases'),
    number('Had first'),
    share('Ended alone'),
    number('Handed on'),
    number('Received'),
    number('Came back'),
  ],
  rows: lines.map((line) => [
    line.name,
    line.cases,
    line.firstCases,
    shareOf(line.solvedFirst, line.firstEnded),
    line.handedOn,
    line.received,
    line.returns,
  ]),
})

const groups = (id: string, title: string, lines: Report['by']['month']): Table => ({
  id,
  title,
  definition: 'groups',
  columns: [
    text('Name'),
    number('Cases'),
    number('Hand-offs per case'),
    number('Ping-pong cases'),
    share('Ping-pong'),
    number('Returns'),
    share('Reopened'),
    share('Ended'),
    hours('Median to the end'),
  ],
  rows: lines.map((line) => [
    line.name ?? NO_NAME,
    line.cases,
    line.handoffsPerCase,
    line.pingPongCases,
    shareOf(line.pingPongCases, line.cases),
    line.returns,
    shareOf(line.reopenedCases, line.cases),
    shareOf(line.ended, line.cases),
    line.toEnd?.median ?? null,
  ]),
  few: lines.map((line) => line.cases < FEW_CASES),
  notes: lines.some((line) => line.cases < FEW_CASES)
    ? [`Set apart, pale or in italics: fewer than ${FEW_CASES} cases, whose shares chance moves about.`]
    : [],
})

const dirt = (report: Report): Table => ({
  id: 'dirty-rows',
  title: 'Dirty rows',
  definition: 'reading',
  columns: [text('Kind'), number('Rows'), text('Effect'), text('What it is'), text('First examples')],
  rows: report.reading.dirt.map((line) => [
    line.kind,
    line.rows,
    line.effect,
    line.what,
    line.examples
      .map(
        (example) =>
          `${example.file}${example.line === null ? '' : `, line ${example.line}`}: ${example.text}`,
      )
      .join(' | '),
  ]),
})
