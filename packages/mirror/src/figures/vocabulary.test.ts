import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { mirror, type MirrorOptions } from '../mirror.ts'
import { limitsOf } from '../report/lead.ts'
import type { Report } from '../report/shape.ts'

const columns = { case: 'case', activity: 'activity', holder: 'holder', time: 'time' }
/** A log of one case that comes through all of these. */
const reportOf = async (activities: readonly string[], options: MirrorOptions = {}): Promise<Report> => {
  const rows = activities.map((word, k) => `1,"${word}",A,2024-01-${10 + k}`)
  return mirror(await readText(['case,activity,holder,time', ...rows].join('\n'), { columns }), options)
    .report
}

describe('what ends a case, as its name says', () => {
  it.each([
    'Closed',
    'Close case',
    'Completed',
    'Resolved by customer',
    'Resolve ticket',
    'SOLVED',
    'Done',
    'Finished',
    'Fixed',
  ])('%s', async (word) => {
    expect((await reportOf(['Open', word])).reading.ended).toEqual({ words: [word], proposed: true })
  })
  it.each(['Closed, not reproducible', 'Closed - unsuccessful', 'Request completed', 'Notification closed'])(
    '%s, whatever else it says',
    async (word) => {
      expect((await reportOf(['Open', word])).reading.ended.words).toEqual([word])
    },
  )
  it.each([
    'Unresolved',
    'Not solved',
    'Cannot be fixed',
    'Never done',
    'Partially resolved',
    'Almost done',
    'To be closed',
    'Waiting to be closed',
    'Pending closed',
    'Failed to close',
    'Reopened after it was closed',
    'Incomplete',
    'Disclosed',
  ])('and not: %s', async (word) => {
    const report = await reportOf(['Open', word])
    expect(report.reading.ended.words).toEqual([])
    expect(limitsOf(report).join(' ')).toContain('Name the ends with --ended')
  })

  it('is no end where work goes on behind it more often than not, which is said', async () => {
    const steps = ['New', 'Identity check completed', 'Work', 'Closed']
    const rows = Array.from(
      { length: 48 },
      (_, k) => `${Math.floor(k / 4)},${steps[k % 4]},T${k % 3},2024-01-${10 + (k % 4)} 10:00`,
    )
    const log = (lines: readonly string[]): string => ['case,activity,holder,time', ...lines].join('\n')
    for (const lines of [rows, rows.toReversed()]) {
      const { report } = mirror(await readText(log(lines), { columns }))
      expect(report.reading.ended.words).toEqual(['Closed'])
      expect(report).toMatchObject({ reopenings: 0, ended: { cases: 12 } })
      expect(limitsOf(report)).toContain(
        '"Identity check completed" is not taken for an end, though its name says so: work went on behind 12 of 12. If it is one, name all ends with --ended.',
      )
    }
    const named = mirror(await readText(log(rows), { columns }), {
      ended: ['Identity check completed, Closed'],
    })
    expect(named.report.reopenings).toBe(12)
    expect(limitsOf(named.report)).toEqual([])
  })
})

describe('what counts as opening a case again', () => {
  it('is told where it is nearly always the last of a case, as an end in another language is', async () => {
    const steps = (last: string): string =>
      Array.from({ length: 12 }, (_, of) =>
        ['Neu', 'Resolved', last].map((word, k) => `${of},${word},T${k % 2},2024-01-${10 + k} 10:00`),
      )
        .flat()
        .join('\n')
    const log = async (last: string, options: MirrorOptions = {}) =>
      mirror(await readText(`case,activity,holder,time\n${steps(last)}`, { columns }), options).report
    const guessed = await log('Geschlossen')
    expect(guessed.reopenings).toBe(12)
    expect(limitsOf(guessed).join()).toContain(
      '"Geschlossen" counts as opening a case again: it came right behind an end 12 of 12 times.',
    )
    expect(limitsOf(await log('Geschlossen', { ended: ['Resolved, Geschlossen'] }))).toEqual([])
    expect(limitsOf(await log('Geschlossen', { reopenedBy: ['Geschlossen'] }))).toEqual([])
    expect(limitsOf(await log('Archived'))).toEqual([])
  })
})

describe('what says of the case itself that it ended', () => {
  it.each(['Closed', 'Resolved', 'Case closed', 'Resolve ticket', 'Completed'])(
    'is an end however often work goes on: %s',
    async (word) => {
      const rows = Array.from(
        { length: 60 },
        (_, k) =>
          `${Math.floor(k / 4)},${['New', word, 'Work', 'Wait'][k % 4]},T,2024-01-${10 + (k % 4)} 10:00`,
      )
      const { report } = mirror(
        await readText(['case,activity,holder,time', ...rows].join('\n'), { columns }),
      )
      expect(report).toMatchObject({ reopenings: 15, reading: { ended: { words: [word] } } })
      expect(limitsOf(report)).toEqual([])
    },
  )
})

describe('what tidies up after an end', () => {
  it.each([
    'Archived',
    'archive',
    'end',
    'Process end',
    'Purge',
    'Anonymised',
    'Auto-closed',
    'Customer survey sent',
    'CSAT',
  ])('%s does not open the case again', async (word) => {
    expect(await reportOf(['Open', 'Closed', word])).toMatchObject({ reopenings: 0, ended: { cases: 1 } })
  })
  it('opens it again where it was named so', async () => {
    expect((await reportOf(['Open', 'Closed', 'Archive'], { reopenedBy: ['Archive'] })).reopenings).toBe(1)
  })
})

describe('on whom a case waits, as the name of its state says', () => {
  const onCustomer = async (word: string): Promise<number | null> =>
    (await reportOf([word, 'Closed'])).waiting.onCustomer
  it.each([
    'Waiting for customer',
    'Pending Customer',
    'Awaiting user info',
    'On hold - client',
    'Customer action',
    'Caller response',
  ])('on the customer: %s', async (word) => {
    expect(await onCustomer(word)).toBe(24)
  })
  it.each([
    'Client response received',
    'Customer replied',
    'Pending customer support',
    'Waiting for customer service',
    'Waiting for vendor',
  ])('on a team: %s', async (word) => {
    expect(await onCustomer(word)).toBeNull()
  })
  it.each(['Queued', 'In queue', 'Unassigned', 'Awaiting assignment', 'New'])(
    'on nobody: %s',
    async (word) => {
      expect((await reportOf([word, 'Closed'])).waiting.onNobody).toBe(24)
    },
  )
})
