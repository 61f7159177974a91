import { describe, expect, it } from 'vitest'

import { ReadingError, type ProblemCode } from '../problem.ts'
import type { Columns, CompleteColumns } from './columns.ts'
import { findColumns as findIn } from './propose.ts'

const problemOf = (run: () => unknown): { code: ProblemCode; message: string; remedy: string } | null => {
  try {
    run()
    return null
  } catch (error) {
    if (error instanceof ReadingError) return error.problem
    throw error
  }
}

/** What is proposed of a file with these rows, the first of them its names. */
const findColumns = (given: Columns, [names = '', ...rows]: readonly string[]): CompleteColumns =>
  findIn(given, { names: names.split(';'), rows: rows.map((row) => row.split(';')), whole: true }, 'x.csv')
const proposed = (...file: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(findColumns({}, file)).map(([role, column]) => [role, column.name]))
const unclear = (...file: readonly string[]) => problemOf(() => findColumns({}, file))

describe('which column plays which role', () => {
  it('takes the only column with times that move within a case, whatever it is called', () => {
    const rows = (second: string): readonly string[] => [
      'Ticket;Status;Team;Geändert am;Kunde',
      'A;Neu;Nord;05.03.2023 09:00;K1',
      `A;Zu;Süd;${second};K1`,
    ]
    expect(proposed(...rows('06.03.2023 09:00'))).toMatchObject({ case: 'Ticket', time: 'Geändert am' })
    expect(unclear(...rows('05.03.2023 09:00'))?.message).toContain(
      'which column is the case, which the time',
    )
    const two = rows('06.03.2023 09:00').map(
      (row, k) => `${row};${k === 0 ? 'Erfasst am' : `0${k}.02.2023 10:00`}`,
    )
    expect(unclear(...two)?.message).toContain('the time')
  })

  it.each([
    [
      'case:concept:name;concept:name;org:resource;time:timestamp;org:group',
      { case: 'case:concept:name', activity: 'concept:name', holder: 'org:resource', time: 'time:timestamp' },
    ],
    [
      'number;incident_state;assignment_group;sys_updated_at;opened_at;problem_id',
      { activity: 'incident_state', holder: 'assignment_group', time: 'sys_updated_at', case: 'problem_id' },
    ],
    ['Ticket;State;Team;Changed', { time: 'Changed' }],
    ['Last updated;Opened on;Issue;Complaint ID;Status;Team', { case: 'Complaint ID', time: 'Last updated' }],
    ['Owner country;Owner;Ticket ID;Status;Timestamp', { holder: 'Owner' }],
  ])('goes by the names alone where there are no rows: %s', (names, expected) => {
    expect(proposed(names)).toMatchObject(expected)
  })

  it('takes what is named over what is proposed, by name, without regard to case, or by place', () => {
    const found = findColumns({ case: 'ID', activity: 'what', holder: '#6', time: 'when' }, [
      'id;what;who;when;Status;who',
    ])
    expect(found.case).toEqual({ name: 'ID', at: 0, proposed: false })
    expect(found.holder.at).toBe(5)
  })

  it('says which columns there are, and the nearest', () => {
    const names = ['Problem Number;Problem Status;Problem Involved Owner ST;Changed at']
    const unknown = problemOf(() => findColumns({ holder: 'Problem Owner' }, names))
    expect(unknown).toMatchObject({ code: 'column-unknown' })
    expect(unknown?.remedy).toBe('Did you mean --holder "Problem Involved Owner ST"?')
    expect(problemOf(() => findColumns({ activity: 'status' }, names))?.remedy).toContain('Problem Status')
    expect(unknown?.message).toContain('"Problem Involved Owner ST"')
    const ambiguous = problemOf(() => findColumns({ holder: 'a' }, ['a;b;a']))
    expect(ambiguous?.code).toBe('column-ambiguous')
    expect(ambiguous?.remedy).toContain('#3')
    const nothing = unclear('id;colour;size')
    expect(nothing).toMatchObject({ code: 'columns-unclear' })
    expect(nothing?.remedy).toContain('--holder')
  })

  it('is told by what the columns hold, where their names suggest several', () => {
    const file = [
      'problem_id;number;opened_at;updated_at;status;team',
      '?;I1;2023-01-01 09:00;2023-01-01 09:00;New;North',
      '?;I1;2023-01-01 09:00;2023-01-02 09:00;Active;South',
      '?;I2;2023-01-01 10:00;2023-01-01 10:00;New;North',
      'P7;I2;2023-01-01 10:00;2023-01-03 10:00;Active;North',
    ]
    expect(proposed(...file)).toMatchObject({ case: 'number', time: 'updated_at' })
  })

  it('asks where two are as good, and shows what each would give', () => {
    const file = [
      'ticket id;incident id;updated at;status;team',
      'T1;I1;2023-01-01 09:00;New;North',
      'T1;I1;2023-01-02 09:00;Active;South',
      'T2;I1;2023-01-03 10:00;New;North',
      'T2;I2;2023-01-04 10:00;Active;North',
      'T2;I2;2023-01-05 10:00;Active;North',
    ]
    const problem = unclear(...file)
    expect(problem).toMatchObject({ code: 'columns-unclear' })
    expect(problem?.message).toContain('It is not clear which column is the case.')
    expect(problem?.message).toContain('In 5 rows, --case "ticket id" gives 2 cases with 2.5 rows each')
    expect(problem?.message).toContain('--case "incident id" gives 2 cases with 2.5 rows each')
    expect(problem?.remedy).toContain('--case COLUMN; the others seem to be --time "updated at"')
    // By whatever names: where both tell the same cases apart, either will do.
    const same = file.map((row) => row.replace('T2;I1', 'T2;I2'))
    expect(proposed(...same)).toMatchObject({ case: 'ticket id' })
  })

  const fiveEach = (row: (of: number, k: number) => string): readonly string[] =>
    Array.from({ length: 300 }, (_, k) => row(Math.floor(k / 5), k))
  const when = (k: number): string => `2023-${10 + Math.floor(k / 150)}-${10 + (k % 19)} ${10 + (k % 5)}:00`

  it.each([
    ['a topic', 'Issue;Reference;Updated at;Status;Team', (of: number) => `Kind ${of % 20};R${of}`],
    [
      'a topic, and a name that says nothing',
      'Problem;Vorgang;Updated at;Status;Team',
      (of: number) => `Kind ${of % 20};R${of}`,
    ],
    [
      'what gathers several',
      'problem_id;number;updated_at;state;team',
      (of: number) => `P${Math.floor(of / 6)};I${of}`,
    ],
  ])('asks where a surer name is that of %s, and another column tells more cases apart', (_, names, ids) => {
    const problem = unclear(names, ...fiveEach((of, k) => `${ids(of)};${when(k)};Active;Team ${k % 3}`))
    expect(problem?.message).toContain('It is not clear which column is the case.')
    expect(problem?.message).toMatch(/gives (10|20) cases.*gives 60 cases with 5 rows each/)
  })

  it('takes the surer name where the others tell fewer apart, or are parts of what else is told', () => {
    const rows = fiveEach((of, k) => `T${of};Kind ${of % 7};${when(k)};Active;Team ${k % 3};S${k}`)
    expect(proposed('Ticket ID;Issue;Updated at;Status;Team;Step', ...rows)).toMatchObject({
      case: 'Ticket ID',
    })
  })

  it('asks where the time with the surer name hardly moves, or is a day alone, and another moves all the time', () => {
    const rare = fiveEach(
      (of, k) => `T${of};2023-01-${10 + (of % 9) + (k % 50 === 49 ? 1 : 0)};${when(k)};Active;X`,
    )
    const problem = unclear('Ticket ID;Date;created_at;Status;Team', ...rare)
    expect(problem?.message).toContain(
      '--time "Date" gives times that move in 3 % of the further rows of a case',
    )
    expect(problem?.message).toContain('--time "created_at" gives times that move in 100 %')
    const days = fiveEach((of, k) => `T${of};${when(k).slice(0, 10)};${when(k)};Active;X`)
    expect(proposed('Ticket ID;Date;created_at;Status;Team', ...days)).toMatchObject({ time: 'Date' })
    const twoADay = fiveEach(
      (of, k) => `T${of};2023-01-${10 + Math.floor((k % 5) / 2)};2023-01-1${k % 5} 10:00;Active;X`,
    )
    expect(unclear('Ticket ID;Date;created_at;Status;Team', ...twoADay)).toMatchObject({
      code: 'columns-unclear',
    })
  })

  it('asks where what the names suggest does not hold it', () => {
    const still = unclear(
      'ticket;opened at time;status;team',
      ...Array.from({ length: 30 }, (_, k) => `T${k % 5};2023-01-01 09:00;Active;North`),
    )
    expect(still?.message).toContain('--time "opened at time" gives times in 100 % of rows')
    const placeholders = unclear(
      'problem id;time;status;team',
      ...[1, 2, 3, 4].map((day) => `?;2023-01-0${day} 09:00;Active;North`),
    )
    expect(placeholders?.message).toContain('100 % are placeholders')
  })

  it('says that a list of cases with one row each is no history, and what one looks like', () => {
    const list = unclear(
      'Complaint ID;Issue;Date received;State;Company',
      '17;Billing;09/12/2016;TX;A',
      '18;Billing;09/13/2016;FL;B',
      '19;Fees;09/14/2016;FL;B',
    )
    expect(list).toMatchObject({ code: 'one-row-per-case' })
    expect(list?.message).toContain('"Complaint ID" is another one in each of 3 rows')
    expect(list?.remedy).toContain('one row each time something happened to a case')
  })

  it('takes for the holder what has few values next to the cases', () => {
    const rows = Array.from(
      { length: 120 },
      (_, k) => `T${k % 40};2023-01-${10 + Math.floor(k / 40)};Active;note ${k};Team ${k % 5}`,
    )
    expect(proposed('ticket;date;status;owner;team', ...rows)).toMatchObject({ holder: 'team' })
  })

  it('asks who has a case where the surest name hardly changes, and another does all the time', () => {
    const rows = Array.from(
      { length: 60 },
      (_, k) => `T${k % 6};2023-01-${10 + Math.floor(k / 6)};Active;North;Ana ${k % 5}`,
    )
    const problem = unclear('ticket;date;status;workgroup;resource', ...rows)
    expect(problem?.message).toContain('which column is the holder')
    expect(problem?.message).toContain(
      '--holder "resource" gives 5 different ones, changing 54 times within a case',
    )
  })

  it('takes nobody for a holder who is another one in most cases and never changes within one: the customer', () => {
    const rows = (user: (k: number) => string): readonly string[] =>
      fiveEach((of, k) => `T${of};${when(k)};Active;${user(k)}`)
    const customers = unclear(
      'Ticket ID;Updated at;Status;User',
      ...rows((k) => `C${Math.floor(k / 5) % 50}`),
    )
    expect(customers?.message).toContain('which column is the holder')
    expect(proposed('Ticket ID;Updated at;Status;User', ...rows((k) => `U${k % 40}`))).toMatchObject({
      holder: 'User',
    })
  })

  it('takes for the organisation what goes by the holder, and not the company of the customer', () => {
    const rows = (company: (k: number) => string): readonly string[] =>
      fiveEach((of, k) => `T${of};${when(k)};Active;Team ${k % 4};${company(k)}`)
    const names = 'Ticket ID;Updated at;Status;Team;Company'
    expect(proposed(names, ...rows((k) => `Dealer ${(k % 4) % 2}`))).toMatchObject({
      organisation: 'Company',
    })
    expect(
      proposed(names, ...rows((k) => `Customer ${Math.floor(k / 5) % 9}`))['organisation'],
    ).toBeUndefined()
  })

  it('joins a day with the time of day that stands in a column of its own', () => {
    const rows = ['A;2023-01-02;10:00;Open;X', 'A;2023-01-02;09:00;Open;Y', 'A;2023-01-03;9:30 PM;Closed;X']
    expect(proposed('Ticket;Date;Time;Status;Team', ...rows)).toMatchObject({ time: 'Date', clock: 'Time' })
    const whole = rows.map((row) => row.replace(';2023-01-02;', ';2023-01-02 08:00;'))
    expect(proposed('Ticket;Date;Time;Status;Team', ...whole)['clock']).toBeUndefined()
  })
})
