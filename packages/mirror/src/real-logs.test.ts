import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { count, mirror } from './mirror.ts'
import { readLog, type ReadOptions } from './reading/read.ts'
import { fileSource } from './reading/source.ts'
import { reportShape } from './report/shape.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/event-logs/', import.meta.url))
const volvo = {
  case: 'Problem Number',
  activity: 'Problem Status',
  holder: 'Problem Involved Owner ST',
  time: 'Problem Change Date+Time',
}
const volvoEnds = { ended: ['Completed'], reopenedBy: ['Accepted,Queued'] }
const helpDesk = { case: 'Case ID', activity: 'Activity', holder: 'Resource', time: 'Complete Timestamp' }
const helpDeskEnds = { ended: ['Resolve ticket,Closed'] }
const helpDeskFigures = {
  cases: 4580,
  events: 21_348,
  handoffs: 8648,
  pingPongCases: 291,
  directPingPongCases: 269,
  returns: 332,
  reopenings: 164,
  reopenedCases: 154,
}

/** Files, what their columns are, what ends a case; the figures were counted independently, by others. */
const logs = [
  {
    files: ['volvo-it-closed-problems.csv'],
    columns: volvo,
    words: volvoEnds,
    holders: 324,
    figures: {
      cases: 1487,
      events: 6660,
      handoffs: 655,
      pingPongCases: 118,
      directPingPongCases: 107,
      returns: 233,
      reopenings: 81,
      reopenedCases: 61,
    },
  },
  {
    files: ['volvo-it-open-problems.csv'],
    columns: volvo,
    words: volvoEnds,
    holders: 187,
    figures: {
      cases: 819,
      events: 2351,
      handoffs: 221,
      pingPongCases: 34,
      directPingPongCases: 31,
      returns: 62,
      reopenings: 31,
      reopenedCases: 22,
    },
  },
  {
    files: ['helpdesk.csv.gz'],
    columns: helpDesk,
    words: helpDeskEnds,
    holders: 22,
    figures: helpDeskFigures,
  },
  { files: ['helpdesk.xes.gz'], columns: {}, words: helpDeskEnds, holders: 22, figures: helpDeskFigures },
  {
    files: ['volvo-it-closed-problems.xes.gz'],
    columns: { holder: 'org:group' },
    words: {},
    holders: 15,
    figures: { cases: 1487, events: 6660 },
  },
]

if (!existsSync(folder)) console.warn(`Skipped: the real logs are not at ${folder}`)

describe.skipIf(!existsSync(folder))('real logs', () => {
  const read = (files: readonly string[], options: ReadOptions) =>
    readLog(
      files.map((file) => fileSource(folder + file)),
      options,
    )

  it.each(logs)(
    '$files give the figures that others counted',
    async ({ files, columns, words, holders, figures }) => {
      const { report } = mirror(await read(files, { columns }), words)
      expect(report).toMatchObject(figures)
      expect(report.holders).toBe(holders)
      expect(reportShape.safeParse(report).error).toBeUndefined()
    },
  )

  it.each(logs)('$files give the same with hardly any memory', async ({ files, columns, words, figures }) => {
    expect(count(await read(files, { columns, eventsInMemory: 900 }), words)).toMatchObject(figures)
  })

  it('propose the right columns, encoding, separator and dates by themselves', async () => {
    const reading = await read(['volvo-it-closed-problems.csv'], {})
    expect(reading.files[0]).toMatchObject({
      encoding: 'windows-1252',
      dialect: { separator: 59, quote: 34 },
      times: { order: 'year-month-day', ambiguous: false, zoned: true },
      columns: {
        case: { name: volvo.case, proposed: true },
        activity: { name: volvo.activity },
        holder: { name: volvo.holder },
        time: { name: volvo.time },
      },
    })
    expect(mirror(reading).report.reading.ended).toEqual({ words: ['Completed'], proposed: true })
  })

  it('hang together: every return is in the matrix of loops, every hand-off in the map', async () => {
    const { report } = mirror(await read(['helpdesk.csv.gz'], { columns: helpDesk }), helpDeskEnds)
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
    expect(sum(report.loops.pairs.map((pair) => pair.returns))).toBe(332)
    expect(sum(report.loops.matrix.rows.flat())).toBeLessThanOrEqual(332)
    expect(sum(report.passages.map((passage) => passage.times))).toBe(8648)
    expect(sum(report.passages.map((passage) => passage.returns))).toBe(332)
    expect(sum(report.by.team.map((team) => team.returns))).toBe(332)
    expect(sum(report.by.month.map((month) => month.handoffs))).toBe(8648)
    expect(sum(report.handoffsPerCase.distribution.map((line) => line.cases))).toBe(4580)
    expect(report.waiting.on.every((line) => line.share <= 1)).toBe(true)
  })
})
