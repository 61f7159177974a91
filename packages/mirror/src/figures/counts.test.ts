import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { count, mirror } from '../mirror.ts'

type Row = { case: number; activity: string; holder: string; day: number; lifecycle: string }

const row: fc.Arbitrary<Row> = fc.record({
  case: fc.nat(5),
  activity: fc.constantFrom('Open', 'Work', 'Closed', 'Again', 'Archive'),
  holder: fc.constantFrom('A', 'B', 'C', 'Robot', ''),
  day: fc.integer({ min: 1, max: 9 }),
  lifecycle: fc.constantFrom('complete', 'schedule', 'start', '', 'Closed'),
})
const asCsv = (rows: readonly Row[]): string =>
  [
    'case,activity,holder,time,lifecycle',
    ...rows.map((one) => `${one.case},${one.activity},${one.holder},2024-01-0${one.day},${one.lifecycle}`),
  ].join('\n')

const named = { case: 'case', activity: 'activity', holder: 'holder', time: 'time', lifecycle: 'lifecycle' }

/** The definitions written down once more, as plainly as can be. */
const naive = (rows: readonly Row[], reopens: (activity: string) => boolean) => {
  const sums = {
    cases: 0,
    events: rows.length,
    handoffs: 0,
    pingPongCases: 0,
    directPingPongCases: 0,
    returns: 0,
    reopenings: 0,
    reopenedCases: 0,
  }
  const inFile = newestFirst(rows) ? rows.toReversed() : rows
  for (const id of new Set(rows.map((one) => one.case))) {
    const own = inFile.filter((one) => one.case === id).toSorted((a, b) => a.day - b.day)
    const holders = own.map((one) => one.holder).filter((holder) => holder !== '' && holder !== 'Robot')
    const way = holders.filter((holder, k) => holder !== holders[k - 1])
    const returns = way.length - new Set(way).size
    const told = own.filter((one) => one.activity !== 'Archive' || reopens('Archive'))
    const isEnd = (k: number): boolean => {
      const one = told[k]
      if (one?.activity !== 'Closed') return false
      return !['schedule', 'start'].includes(one.lifecycle) || isEnd(k - 1)
    }
    const reopenings = told.filter((one, k) => isEnd(k - 1) && reopens(one.activity)).length
    sums.cases++
    sums.handoffs += Math.max(0, way.length - 1)
    sums.returns += returns
    sums.pingPongCases += returns > 0 ? 1 : 0
    sums.directPingPongCases += way.some((holder, k) => k > 1 && holder === way[k - 2]) ? 1 : 0
    sums.reopenings += reopenings
    sums.reopenedCases += reopenings > 0 ? 1 : 0
  }
  return sums
}

/** Whether the rows of cases stand from the last back, with hardly an exception. */
const newestFirst = (rows: readonly Row[]): boolean => {
  const steps = rows.flatMap((one, k) => {
    const before = rows.slice(0, k).findLast((other) => other.case === one.case)
    return before === undefined || before.day === one.day ? [] : [one.day - before.day]
  })
  return steps.length >= 10 && steps.filter((step) => step < 0).length >= 0.9 * steps.length
}

describe('the counts', () => {
  it('are what their definitions say, of any log', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        async (rows, reopening) => {
          const reading = await readText(asCsv(rows), { columns: named })
          const options = {
            ended: ['Closed'],
            ignoreHolders: ['Robot'],
            ...(reopening ? { reopenedBy: ['Open, Again, Archive'] } : {}),
          }
          const reopens = (activity: string): boolean =>
            reopening
              ? ['Open', 'Again', 'Archive'].includes(activity)
              : !['Closed', 'Archive'].includes(activity)
          expect(count(reading, options)).toEqual(naive(rows, reopens))
        },
      ),
      { numRuns: 200 },
    )
  }, 30_000)

  it('know words that hold a comma, and say which words they do not know', async () => {
    const text = 'case,activity,holder,time\n1,"Closed, at last",A,2024-01-01\n1,Work,A,2024-01-02\n'
    expect(count(await readText(text), { ended: ['Closed, at last'] }).reopenings).toBe(1)
    const { report } = mirror(await readText(text), { ended: ['Closd'] })
    const usual = { ended: ['Closed for ever'], reopenedBy: ['Again'] }
    const own = mirror(await readText(text), { usual }).report
    expect(own.reading).toMatchObject({ unknownWords: [], ended: { words: [], proposed: false } })
    const both = mirror(await readText(text), { usual, ended: ['Closd'] }).report
    expect(both.reading.unknownWords).toMatchObject([{ word: 'Closd' }])
    expect(report.reading.unknownWords).toEqual([{ option: '--ended', word: 'Closd', nearest: null }])
    expect(
      mirror(await readText(text), { ignoreHolders: ['a'] }).report.reading.unknownWords[0],
    ).toMatchObject({ option: '--ignore-holder' })
  })
})

describe('what one case lived through', () => {
  const hours = (at: string): string => `2024-03-0${at}:00:00Z`
  const log = [
    'case,state,holder,time,product',
    `1,New,,${hours('4T08')},Bike`,
    `1,Accepted,Ana,${hours('4T10')},Bike`,
    `1,Waiting for customer,Ana,${hours('4T12')},Bike`,
    `1,Accepted,Bo,${hours('5T10')},Bike`,
    `1,Accepted,Ana,${hours('5T12')},Bike`,
    `1,Closed,Ana,${hours('5T13')},Bike`,
    `1,Accepted,Ana,${hours('6T13')},Bike`,
    `1,Closed,Ana,${hours('6T14')},Bike`,
    `1,Closed,Ana,${hours('7T14')},Bike`,
    `2,New,Bo,${hours('4T09')},Car`,
    `2,Closed,Bo,${hours('4T10')},Car`,
  ].join('\n')
  const columns = { case: 'case', activity: 'state' }

  it('is told with who it waited on, until which end', async () => {
    const { report } = mirror(await readText(log, { columns }))
    expect(report.worst).toEqual([
      {
        case: '1',
        handoffs: 2,
        returns: 1,
        reopenings: 1,
        events: 9,
        ended: true,
        hours: 54,
        path: [
          { holder: 'Ana', at: '2024-03-04T10:00:00.000Z' },
          { holder: 'Bo', at: '2024-03-05T10:00:00.000Z' },
          { holder: 'Ana', at: '2024-03-05T12:00:00.000Z' },
        ],
      },
    ])
    const waited = Object.fromEntries(
      report.waiting.on.map((line) => [line.name ?? line.kind, [line.hours, line.stays]]),
    )
    expect(waited).toEqual({ customer: [22, 1], nobody: [3, 2], Ana: [4, 3], Bo: [2, 1] })
    expect(report.waiting.hours).toBe(31)
    expect(report.toFirstPerson.calendar).toMatchObject({ cases: 2, median: 1.5 })
    expect(report.toFirstPerson.working).toMatchObject({ median: 1 })
    expect(report.toEnd.calendar).toMatchObject({ cases: 2, median: 27.5, mean: 27.5 })
    expect(report.toEnd.working).toMatchObject({ cases: 2, median: 11 })
    expect(report.solvedByFirst).toEqual({ cases: 1, of: 2, share: 0.5 })
    expect(report.loops.pairs).toEqual([{ from: 'Bo', to: 'Ana', returns: 1 }])
    expect(report.by.product?.map((group) => [group.name, group.cases, group.reopenedCases])).toEqual([
      ['Bike', 1, 1],
      ['Car', 1, 0],
    ])
    expect(report.by.month.map((group) => group.name)).toEqual(['2024-03'])
    expect(report.by.team.find((team) => team.name === 'Ana')).toEqual({
      name: 'Ana',
      cases: 1,
      firstCases: 1,
      firstEnded: 1,
      solvedFirst: 0,
      handedOn: 1,
      received: 1,
      returns: 1,
    })
  })

  it('changes with what is named as the customer’s wait and as a queue', async () => {
    const { report } = mirror(await readText(log, { columns }), { waitsOnCustomer: [], queued: ['Accepted'] })
    expect(report.waiting.on.map((line) => line.kind)).not.toContain('customer')
    expect(report.reading.queued).toEqual({ words: ['Accepted'], proposed: false })
  })
})
