import { describe, expect, it } from 'vitest'

import { readText, refusalOf } from '../../test/reading.ts'
import { count, mirror } from '../mirror.ts'
import { limitsOf } from '../report/lead.ts'
import { readLog, type ReadOptions } from './read.ts'
import { memorySource } from './source.ts'

const header = 'Ticket,Status,Team,Changed at'
const csv = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`
const filesAs = (contents: readonly string[], options: ReadOptions = {}) =>
  readLog(
    contents.map((content, k) => memorySource(`${k}.csv`, content)),
    options,
  )
const limits = async (...rows: readonly string[]): Promise<string> =>
  limitsOf(mirror(await readText(csv(...rows))).report).join(' ')

describe('several files of one log', () => {
  const first = csv(
    ...Array.from(
      { length: 9 },
      (_, k) => `A${k % 3},Work,T,0${1 + (k % 9)}/0${1 + Math.floor(k / 3)}/2024 10:00`,
    ),
  )
  const second = csv(
    ...Array.from(
      { length: 9 },
      (_, k) => `B${k % 3},Work,T,0${1 + (k % 9)}/${13 + Math.floor(k / 3)}/2024 10:00`,
    ),
  )

  it('are dated alike: one that could be read in two ways is read as those that cannot', async () => {
    const alone = await filesAs([first])
    expect(alone.files[0]?.times).toMatchObject({ order: 'day-month-year', ambiguous: true })
    for (const contents of [
      [first, second],
      [second, first],
    ]) {
      const both = await filesAs(contents)
      expect(both.files.map(({ times }) => times)).toMatchObject([
        { order: 'month-day-year', ambiguous: false },
        { order: 'month-day-year', ambiguous: false },
      ])
      expect(new Date(both.latest).toISOString()).toBe('2024-09-15T10:00:00.000Z')
    }
  })

  it('are dated each by itself where their columns are others, or the others contradict each other', async () => {
    const other = second.replace('Changed at', 'Updated at')
    expect((await filesAs([first, other])).files[0]?.times).toMatchObject({
      order: 'day-month-year',
      ambiguous: true,
    })
    const european = second.replaceAll(/(\d\d)\/(\d\d)\//g, '$2/$1/')
    expect((await filesAs([first, second, european])).files[0]?.times).toMatchObject({ ambiguous: true })
  })

  it('are ambiguous no more where somebody says the order', async () => {
    const said = await filesAs([first], { timeOrder: 'month-day-year' })
    expect(said.files[0]?.times).toMatchObject({ order: 'month-day-year', ambiguous: false })
  })
})

describe('a first line that is a row', () => {
  it('is not taken for the names of columns, and so lost', async () => {
    const rows = [
      '1,New,Ana,2024-01-01T10:00:00Z',
      '1,Work,Bo,2024-01-02T10:00:00Z',
      '1,Closed,Ana,2024-01-03T10:00:00Z',
    ]
    const columns = { case: '#1', activity: '#2', holder: '#3', time: '#4' }
    const refusal = await refusalOf(readText(rows.join('\n'), { columns }))
    expect(refusal).toMatchObject({ code: 'no-header' })
    expect(refusal.message).toContain('"1", "New", "Ana"')
    expect(count(await readText(csv(...rows), { columns })).events).toBe(3)
  })
})

describe('numbers for times', () => {
  it.each(['202303101015', '100320231015', '20230310101500'])(
    'are no moments of the seventies: %s',
    async (time) => {
      const refusal = await refusalOf(
        readText(csv(...[0, 1, 2, 3].map((k) => `1,Work,T${k},${Number(time) + k}`))),
      )
      expect(refusal).toMatchObject({ code: 'no-times' })
      expect(refusal.message).toContain(`"${time}"`)
    },
  )
})

describe('a file that stands newest first', () => {
  const steps = [
    ['Closed', 'C'],
    ['Work', 'B'],
    ['New', 'A'],
  ] as const
  const down = Array.from({ length: 15 }, (_, k) => {
    const [status, team] = steps[k % 3] ?? ['', '']
    // What happens last in a case is of the same minute as what happens before it.
    return `${Math.floor(k / 3)},${status},${team},2024-01-${28 - Math.floor(k / 3)} 1${k % 3 === 2 ? 0 : 1}:00`
  })

  it('is told as it happened, also what is of one moment', async () => {
    const columns = { time: 'Changed at', case: 'Ticket' }
    const oldestFirst = mirror(await readText(csv(...down.toReversed()), { columns })).report
    expect(oldestFirst).toMatchObject({ ended: { cases: 5 }, reopenings: 0, handoffs: 10 })
    const turned = Array.from({ length: 3 }, (_, copy) => down.map((row) => `${copy}-${row}`)).flat()
    const newestFirst = mirror(await readText(csv(...turned), { columns })).report
    expect(newestFirst).toMatchObject({ ended: { cases: 15 }, reopenings: 0, handoffs: 30 })
    expect(mirror(await readText(csv(...turned), { columns, eventsInMemory: 7 })).report).toMatchObject({
      ended: { cases: 15 },
      reopenings: 0,
    })
  })
})

describe('what is said of a log first', () => {
  const rows = Array.from(
    { length: 20 },
    (_, k) => `${k % 5},Work,IT Support,2024-01-${10 + Math.floor(k / 5)} 10:00`,
  )

  it('is that much of it is there twice', async () => {
    expect(await limits(...rows, ...rows)).toContain('20 rows of 40 are the same as another one')
    expect(await limits(...rows)).not.toContain('same as another')
  })

  it('is which holders differ in capitals or in the width of letters alone', async () => {
    const said = await limits(
      ...rows,
      '1,Closed,IT support,2024-02-01 10:00',
      '2,Closed,ＩＴ Support,2024-02-01 10:00',
    )
    expect(said).toContain(
      '"IT Support" and "IT support", "IT Support" and "ＩＴ Support" differ only in capitals',
    )
    expect(await limits(...rows)).not.toContain('capitals')
  })

  it('is that letters were lost before the file was written', async () => {
    expect(await limits(...rows, '1,Closed,Kundenb\ufffdro,2024-02-01 10:00')).toContain('"Kundenb\ufffdro"')
  })
})

describe('a time that nobody named', () => {
  it('is not taken where it stands still in most of the file, however its start looked', async () => {
    const rest = 'x'.repeat(200)
    const rows = Array.from(
      { length: 60_000 },
      (_, k) => `${k % 500},Work,T${k % 3},2024-01-${k < 1000 ? 10 + Math.floor(k / 500) : 20} 10:00,${rest}`,
    )
    const long = [`${header},Note`, ...rows, ''].join('\n')
    const refusal = await refusalOf(readText(long))
    expect(refusal).toMatchObject({ code: 'columns-doubtful' })
    expect(refusal.message).toMatch(
      /hardly moves within a case: of 59500 further events only \d+ are at another/,
    )
    const named = mirror(await readText(long, { columns: { time: 'Changed at' } })).report
    expect(limitsOf(named).join(' ')).toContain('hardly moves within a case')
  })
})

describe('words that stand for no case', () => {
  it.each([
    '?',
    'N/A',
    'NULL',
    '(null)',
    '<null>',
    '#N/A',
    '#N/V',
    'n.a.',
    'k.A.',
    '-',
    '—',
    'None',
    'unknown',
    'not set',
    '(blank)',
    'TBD',
    '00000000-0000-0000-0000-000000000000',
  ])('%s', async (word) => {
    const reading = await readText(
      csv('1,Work,A,2024-01-01 10:00', '1,Closed,A,2024-01-02 10:00', `${word},Work,B,2024-01-01 10:00`),
      {
        columns: { case: 'Ticket' },
      },
    )
    expect(reading.dirt.list().map(({ kind, rows }) => [kind, rows])).toEqual([['placeholder-case', 1]])
    expect(count(reading).cases).toBe(1)
  })
})
