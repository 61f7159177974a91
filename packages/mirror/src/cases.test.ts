import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { readText, refusalOf } from '../test/reading.ts'
import { mirror, type MirrorOptions } from './mirror.ts'
import { readLog, type ReadOptions } from './reading/read.ts'
import { fileSource } from './reading/source.ts'
import { limitsOf } from './report/lead.ts'

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))

if (!existsSync(folder)) console.warn(`Skipped: the cases are not at ${folder}`)

describe.skipIf(!existsSync(folder))('logs that were read wrongly once', () => {
  const read = (name: string, options: ReadOptions = {}) =>
    readLog([fileSource(`${folder}mirror-${name}`)], options)
  const report = async (name: string, options: ReadOptions = {}, words: MirrorOptions = {}) =>
    mirror(await read(name, options), words).report
  const days = ({ from, to }: { from: string; to: string }): readonly string[] => [
    from.slice(0, 10),
    to.slice(0, 10),
  ]

  it('two figures for the year, one busy day', async () => {
    const busy = await report('two-digit-year-one-busy-day.csv')
    expect(days(busy)).toEqual(['2023-03-05', '2023-03-07'])
    expect(busy.toEnd.calendar?.mean).toBe(0.11)
    expect(busy.reading.files[0]?.times?.order).toBe('day-month-year')
    const small = await report('two-digit-year-one-day-small.csv')
    expect(days(small)).toEqual(['2023-03-05', '2023-03-05'])
    expect(small.reading.files[0]?.times?.ambiguous).toBe(true)
  })

  it('dates as in the US, one busy day', async () => {
    const us = await report('us-dates-one-busy-day.csv')
    expect(us.reading.files[0]?.times).toMatchObject({ order: 'month-day-year', ambiguous: false })
    expect([us.events, us.reading.leftOut, ...days(us)]).toEqual([1062, 0, '2023-05-01', '2023-05-31'])
  })

  it('date and time in two columns', async () => {
    const apart = await report('date-and-time-apart.csv')
    expect(apart).toMatchObject({ handoffs: 1, pingPongCases: 0, toEnd: { calendar: { median: 9 } } })
    expect(apart.reading.files[0]?.columns).toMatchObject({ clock: { name: 'Time', proposed: true } })
  })

  it('an end that is scheduled', async () => {
    const ends = await report('lifecycle.xes')
    expect(ends).toMatchObject({ reopenings: 0, ended: { cases: 1 }, toEnd: { calendar: { median: 240 } } })
    // How far an activity is, is no state in which a case waits.
    expect(ends.waiting.states.map(({ name }) => name)).not.toContain('schedule')
  })

  it('months by their German names', async () => {
    const german = await report('german-month-names.csv')
    expect([german.events, german.reading.leftOut]).toEqual([24, 0])
    expect(german.reading.files[0]?.times).toMatchObject({ language: 'de', ambiguous: false })
    expect(german.by.month).toHaveLength(12)
  })

  it('an offset by a name that nobody knows for sure', async () => {
    expect((await refusalOf(read('uk-gmt-bst.csv'))).message).toContain('such as "02/07/2023 09:00 BST"')
  })

  it('times with an offset beside times without', async () => {
    const mixed = await report('mixed-offsets.csv')
    expect(mixed.reading.files[0]?.times).toMatchObject({ zoned: false, withoutOffset: 1, read: 3 })
    expect(limitsOf(mixed).join(' ')).toContain('1 of 3 times carries no offset')
  })

  it('traces without a name, and holders by their group alone', async () => {
    const unnamed = await report('traces-without-name.xes')
    expect(unnamed).toMatchObject({ cases: 2, events: 3, handoffs: 1 })
    const group = await report('only-group.xes')
    expect(group.handoffs).toBe(1)
    expect(group.reading.files[0]?.columns['holder']).toEqual({ name: 'org:group', proposed: true })
  })

  it('object-centric times without an offset', async () => {
    const own = await report('ocel-without-offset.json', { timeZone: 'Europe/Berlin' })
    expect(own.from).toMatch(/T08:00:00/)
    expect(own.reading.files[0]?.times?.zoned).toBe(false)
  })

  it('object-centric logs that are broken, or in another format', async () => {
    const broken = await refusalOf(read('ocel-null-attributes.json'))
    expect(broken.message).toContain('broken-element')
    expect(broken.message).toContain('attributes')
    expect(await refusalOf(read('ocel.xml'))).toMatchObject({ code: 'format-unknown' })
    expect((await refusalOf(read('ocel.xml'))).message).toContain('OCEL 2.0 in XML')
  })

  it('holders that look the same', async () => {
    expect(await report('nfd-nbsp-holders.csv')).toMatchObject({ handoffs: 1, holders: 2 })
  })

  it('cases that look the same', async () => {
    const rows = [
      'T1,New,A,2023-01-02 09:00',
      ' T1,Work,B,2023-01-02 10:00',
      'T1\u00a0,Work,A,2023-01-02 11:00',
    ]
    const text = ['Ticket,Status,Team,Changed', ...rows, '"T1 ",Closed,B,2023-01-02 12:00'].join('\n')
    expect(mirror(await readText(text)).report).toMatchObject({ cases: 1, events: 4, returns: 2 })
  })

  it('Hebrew in an encoding of its own', async () => {
    const guessed = await report('windows-1255.csv')
    expect(limitsOf(guessed).join(' ')).toContain('--encoding')
    const named = await report('windows-1255.csv', { encoding: 'windows-1255' })
    expect(named.by.team[0]?.name).toMatch(/\p{Script=Hebrew}/u)
    expect(limitsOf(named).join(' ')).not.toContain('--encoding')
  })

  it('opening hours that overlap', async () => {
    const hours = { workingHours: 'Mon-Fri 09:00-12:00; Mon-Fri 11:00-13:00' }
    const { toEnd } = await report('overlapping-hours.csv', { timeZone: 'Europe/Paris' }, hours)
    expect(toEnd.working?.median).toBe(12)
  })

  it('a terminal’s orders in a header, which no message passes on as such', async () => {
    expect((await refusalOf(read('escape-in-header.csv'))).code).toBe('columns-unclear')
  })
})
