import { describe, expect, it } from 'vitest'
import { gzipSync } from 'node:zlib'

import { dirtOf, readText, refusalOf } from '../../test/reading.ts'
import { serviceNowLog } from '../../test/service-now.ts'
import { count, mirror } from '../mirror.ts'
import { limitsOf } from '../report/lead.ts'
import { readLog } from './read.ts'
import { fileSource, type Source } from './source.ts'

const csv = (rows: readonly string[]): string => ['case,activity,holder,time', ...rows].join('\n')
const good = [
  '1,New,Ana,2024-01-01T10:00:00Z',
  '1,Work,Bo,2024-01-02T10:00:00Z',
  '1,Closed,Ana,2024-01-03T10:00:00Z',
  '2,New,Bo,2024-01-01T11:00:00Z',
]
const columns = { case: 'case', activity: 'activity', holder: 'holder', time: 'time' }
const figures = { cases: 2, events: 4, handoffs: 2, pingPongCases: 1, returns: 1 }

describe('reading a log', () => {
  const many = csv(
    Array.from(
      { length: 3000 },
      (_, k) => `${k % 70},A${k % 5},Bär ${k % 9},2024-01-01T10:00:${10 + (k % 50)}Z`,
    ),
  )

  it.each([
    ['UTF-8', Buffer.from(csv(good))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${csv(good)}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${csv(good)}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(csv(good), 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${csv(good)}`, 'utf16le').swap16()],
    ['gzip', gzipSync(csv(good))],
    ['CRLF', Buffer.from(csv(good).replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(csv(good).replaceAll('\n', '\r'))],
    [
      'mixed line ends',
      Buffer.from(
        csv(good).replace('\n', '\r\n').replace('2024-01-02T10:00:00Z\n', '2024-01-02T10:00:00Z\r'),
      ),
    ],
    ['a line that names the separator', Buffer.from(`sep=,\r\n${csv(good)}`)],
  ])('reads %s', async (_, bytes) => {
    const reading = await readText(bytes)
    expect(dirtOf(reading)).toEqual({})
    expect(count(reading)).toMatchObject(figures)
  })

  it('tells the encoding by all of the file', async () => {
    const latin = await readText(Buffer.from(many, 'latin1'))
    expect(latin.files[0]?.encoding).toBe('windows-1252')
    expect(mirror(latin).report.by.team[0]?.name).toBe('Bär 0')
    const utf8 = await readText(Buffer.from(many))
    expect(utf8.files[0]?.encoding).toBe('utf-8')
    expect(mirror(utf8).report.by.team[0]?.name).toBe('Bär 0')
  })

  it('reads several files as one log', async () => {
    const source = (name: string, rows: readonly string[]): Source => {
      const bytes = Buffer.from(csv(rows))
      return {
        name,
        size: bytes.length,
        open: async function* () {
          yield bytes
        },
      }
    }
    const reading = await readLog([source('a.csv', good.slice(0, 2)), source('b.csv', good.slice(2))])
    expect(count(reading)).toMatchObject(figures)
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await readText(many, { onProgress: ({ events }) => told.push(events) })
    expect(told.at(-1)).toBe(3000)
  })
})

describe('columns that nobody named', () => {
  it('are found in a log of ServiceNow, for all its times and numbers', async () => {
    const reading = await readText(serviceNowLog(300))
    expect(reading.files[0]).toMatchObject({
      columns: {
        case: { name: 'number', proposed: true },
        time: { name: 'sys_updated_at' },
        holder: { name: 'assignment_group' },
        activity: { name: 'incident_state' },
      },
      times: { order: 'day-month-year', ambiguous: false },
    })
    expect(reading.doubts).toEqual([])
    expect(count(reading)).toMatchObject({ cases: 300, events: 1500 })
  })

  const rows = (events: number, caseOf: (k: number) => string, dayOf: (k: number) => number): string =>
    csv(
      Array.from(
        { length: events },
        (_, k) => `${caseOf(k)},A${k % 3},H${k % 2},2024-01-${10 + dayOf(k)}T10:00:00Z`,
      ),
    )
  const bad = [
    [
      'one-large-case',
      rows(
        400,
        (k) => (k % 5 === 0 ? 'x' : `${k % 97}`),
        (k) => Math.floor(k / 40),
      ),
      'columns-doubtful',
    ],
    [
      'time-stands-still',
      rows(
        400,
        (k) => `${k % 97}`,
        (k) => (k % 97) % 9,
      ),
      'columns-unclear',
    ],
    [
      'one-event-per-case',
      rows(
        40,
        (k) => `${k}`,
        (k) => k % 9,
      ),
      'one-row-per-case',
    ],
  ] as const
  it.each(bad)('are not taken where all of the log speaks against them: %s', async (doubt, content, code) => {
    expect((await refusalOf(readText(content))).code).toBe(code)
    const named = await readText(content, { columns })
    expect(named.doubts).toMatchObject([{ code: doubt }])
    expect(limitsOf(mirror(named).report)).toContain(named.doubts[0]?.text)
  })

  it('are not taken where the start of the file looked well and the rest does not', async () => {
    const start = Array.from(
      { length: 6000 },
      (_, k) => `${k % 900},A,H${k % 2},2024-01-${10 + Math.floor(k / 900)}`,
    )
    const rest = Array.from({ length: 9000 }, (_, k) => `?,A,H${k % 2},2024-02-${10 + Math.floor(k / 900)}`)
    const refusal = await refusalOf(readText(csv([...start, ...rest])))
    expect(refusal).toMatchObject({ code: 'columns-doubtful' })
    expect(refusal.message).toContain('9000 of 15000 rows have a placeholder')
    const named = await readText(csv([...start, ...rest]), { columns })
    expect(dirtOf(named)).toMatchObject({ 'placeholder-case': 9000 })
    expect(count(named).cases).toBe(900)
  })

  it('make a time that is a day alone be told', async () => {
    const reading = await readText(csv(['1,New,Ana,2024-01-01', '1,Work,Bo,2024-01-02']))
    expect(reading.doubts).toMatchObject([{ code: 'no-time-of-day' }])
  })
})

describe('how times are written', () => {
  it('is told by all of the file, though its start says otherwise', async () => {
    const day = (k: number): string => (k < 6000 ? '05/01/2023' : `05/${10 + (k % 19)}/2023`)
    const content = csv(
      Array.from({ length: 7000 }, (_, k) => `${k % 900},A,H,${day(k)} ${10 + Math.floor(k / 900)}:00`),
    )
    const reading = await readText(content)
    expect(dirtOf(reading)['bad-time']).toBeUndefined()
    expect(reading.files[0]?.times).toMatchObject({ order: 'month-day-year', ambiguous: false, read: 7000 })
    expect(count(reading)).toMatchObject({ cases: 900, events: 7000 })
    const said = await readText(content, { timeOrder: 'day-month-year' })
    expect(said.files[0]?.times?.order).toBe('day-month-year')
    expect(dirtOf(said)['bad-time']).toBeGreaterThan(500)
  })

  it('is told by the months of all of the file', async () => {
    const month = (k: number): string => (k < 6000 ? 'listopad' : 'siječanj')
    const reading = await readText(
      csv(
        Array.from({ length: 7000 }, (_, k) => `${k % 900},A,H,${1 + Math.floor(k / 900)} ${month(k)} 2023`),
      ),
    )
    expect(reading.files[0]?.times).toMatchObject({ language: 'hr' })
    const months = [reading.earliest, reading.latest].map((at) => new Date(at).toISOString().slice(0, 7))
    expect(months).toEqual(['2023-01', '2023-10'])
  })
})

describe('dirty rows', () => {
  it('are counted by kind, shown with examples, and left out only where they have no place', async () => {
    const reading = await readText(
      csv([
        '1,New,Ana,2024-01-03T10:00:00Z',
        '1,Work,Bo,2024-01-02T10:00:00Z',
        '1,Work,Bo,2024-01-02T10:00:00Z',
        '1,Work,,2024-01-04T10:00:00Z',
        '1,Work,N/A,2024-01-05T10:00:00Z',
        '1,,Ana,2024-01-06T10:00:00Z',
        '1,42,Ana,2024-01-07T10:00:00Z',
        ',New,Ana,2024-01-01T10:00:00Z',
        '?,New,Ana,2024-01-01T10:00:00Z',
        '2,New,Ana,',
        '2,New,Ana,the day before',
        '2,New,Ana,9999-12-31T00:00:00Z',
        '2,New,Ana,2024-01-01T10:00:00Z,and more',
        '3,New,Ana',
        '2,"New"ish,Ana,2024-01-02T10:00:00Z',
      ]),
      { columns },
    )
    const { report } = mirror(reading)
    expect(Object.fromEntries(report.reading.dirt.map((dirt) => [dirt.kind, dirt.rows]))).toEqual({
      'missing-case': 1,
      'placeholder-case': 1,
      'missing-time': 2,
      'bad-time': 1,
      'implausible-time': 1,
      'missing-activity': 1,
      'missing-holder': 1,
      'placeholder-holder': 1,
      'number-for-activity': 1,
      'out-of-order': 1,
      duplicate: 1,
      'long-row': 1,
      'short-row': 1,
      'stray-quote': 1,
    })
    expect(report.reading).toMatchObject({ rows: 15, leftOut: 6, complete: true })
    const bad = report.reading.dirt.find((dirt) => dirt.kind === 'bad-time')
    expect(bad).toMatchObject({ effect: 'left out', examples: [{ file: 'log', line: 12 }] })
    expect(bad?.examples[0]?.text).toContain('the day before')
    expect(report.cases).toBe(2)
  })

  it('leave out a last row that is cut', async () => {
    const reading = await readText(`${csv(good)}\n2,Closed,Bo`)
    expect(dirtOf(reading)).toEqual({ 'cut-row': 1 })
    expect(reading.problems).toMatchObject([{ code: 'row-cut', place: { file: 'log', line: 6 } }])
    expect(mirror(reading).report.reading.complete).toBe(false)
    expect(reading.rows).toBe(5)
    expect(count(reading)).toMatchObject(figures)
  })
})

describe('bad input', () => {
  it('reports what could be read of a gzip that is cut or damaged, and where it ended', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, k) => `${k % 700},A,H${(k * 7919) % 1013},2024-01-01T10:00:00Z`,
    )
    const packed = gzipSync(csv(rows))
    const cut = await readText(packed.subarray(0, packed.length / 2), { columns })
    expect(cut.problems).toMatchObject([{ code: 'gzip-truncated', place: { file: 'log' } }])
    expect(cut.log.journal.events).toBeGreaterThan(5000)
    const damaged = Buffer.from(packed)
    damaged.fill(0xff, packed.length / 2, packed.length / 2 + 64)
    const half = await readText(damaged, { columns })
    expect(half.problems).toMatchObject([{ code: 'gzip-corrupt' }])
    expect(mirror(half).report.reading.complete).toBe(false)
    expect(half.log.journal.events).toBeGreaterThan(5000)
  })

  it('hands over what stands before the damage of a gzip, even where all of it fits one piece', async () => {
    const packed = gzipSync(
      csv(Array.from({ length: 5000 }, (_, k) => `${k % 90},A,H${(k * 7919) % 1013},2024-01-01T10:00:00Z`)),
    )
    expect(packed.length).toBeLessThan(1 << 16)
    const from = Math.floor(packed.length * 0.8)
    packed.fill(0xff, from, from + 64)
    const reading = await readText(packed, { columns })
    expect(reading.problems).toMatchObject([{ code: 'gzip-corrupt' }])
    expect(reading.log.journal.events).toBeGreaterThan(3500)
    expect(dirtOf(reading)['duplicate']).toBeUndefined()
  })

  it('calls a line too long that is, though a quote stands open in it', async () => {
    const log = `${csv(good)}\n2,New,"${'x'.repeat(17 << 20)}",2024-01-04T10:00:00Z\n2,Closed,Bo,2024-01-05T10:00:00Z\n`
    const reading = await readText(log)
    expect(dirtOf(reading)).toEqual({ 'row-too-long': 1 })
    expect(count(reading)).toMatchObject({ cases: 2, events: 5 })
  })

  it('keeps no more than it needs of a line of a gigabyte', async () => {
    const megabyte = Buffer.alloc(1 << 20, 'x')
    const source: Source = {
      name: 'long.csv',
      size: null,
      open: async function* () {
        yield Buffer.from(`${csv(good)}\n`)
        for (let k = 0; k < 1024; k++) yield megabyte
        yield Buffer.from('\n2,Closed,Bo,2024-01-05T10:00:00Z\n')
      },
    }
    const before = process.memoryUsage().rss
    const reading = await readLog([source])
    expect(process.memoryUsage().rss - before).toBeLessThan(400 << 20)
    expect(dirtOf(reading)).toEqual({ 'row-too-long': 1 })
    expect(reading.problems).toMatchObject([{ code: 'row-too-long', place: { file: 'long.csv', line: 6 } }])
    expect(reading.dirt.list()[0]?.examples[0]?.line).toBe(6)
    expect(count(reading)).toMatchObject({ cases: 2, events: 5 })
  })

  it('reads a XES whose trace is broken in the middle, and says where', async () => {
    const trace = (name: string, events: string): string =>
      `<trace><string key="concept:name" value="${name}"/>${events}</trace>\n`
    const event = (holder: string, day: number): string =>
      `<event><string key="concept:name" value="A"/><string key="org:resource" value="${holder}"/><date key="time:timestamp" value="2024-01-0${day}T10:00:00Z"/></event>`
    const log = `<log>\n${trace('one', event('Ana', 1) + event('Bo', 2))}${trace('two', `${event('Ana', 1)}<event><string key="x" value="y"</event>`)}${trace('three', event('Ana', 3))}</log>`
    const reading = await readText(log)
    expect(reading.dirt.list()).toMatchObject([{ kind: 'broken-trace', rows: 1, examples: [{ line: 3 }] }])
    expect(reading.problems).toMatchObject([{ code: 'xml-broken', place: { file: 'log', line: 3 } }])
    expect(reading.problems[0]?.message).toContain('1 trace is broken')
    expect(count(reading)).toMatchObject({ cases: 3, events: 4, handoffs: 1 })
    const cut = await readText(log.slice(0, log.indexOf('three') + 120))
    expect(cut.problems).toMatchObject([{ code: 'xml-broken' }])
    expect(dirtOf(cut)['broken-trace']).toBe(2)
  })

  it('names traces without a name, joins traces of one name, and leaves out empty ones', async () => {
    const event =
      '<event><string key="concept:name" value="A"/><string key="org:resource" value="Ana"/><date key="time:timestamp" value="2024-01-01T10:00:00Z"/></event>'
    const named = '<string key="concept:name" value="x"/>'
    const reading = await readText(
      `<log><trace>${named}${event}</trace><trace>${event}</trace><trace>${event}${named}</trace><trace/></log>`,
    )
    expect(dirtOf(reading)).toMatchObject({ 'unnamed-trace': 2, 'repeated-trace': 1, 'empty-trace': 1 })
    expect(count(reading)).toMatchObject({ cases: 2, events: 3 })
  })

  it.each([
    ['nothing', '', 'file-empty'],
    ['a spreadsheet', 'PK\u0003\u0004 and so on', 'format-unknown'],
    ['a page', '<!doctype html><html><body>Not found</body></html>', 'format-unknown'],
    ['other JSON', '{"rows": [1, 2]}', 'format-unknown'],
    ['prose', 'Dear customer\nthank you\n', 'format-unknown'],
    ['a header alone', 'case,activity,holder,time\n', 'no-events'],
    ['columns that say nothing', 'a,b,c,d\n1,2,3,4\n', 'columns-unclear'],
    ['a time column without times', 'case,activity,holder,time\n1,A,Ana,soon\n', 'no-times'],
    ['XES in an encoding of its own', '<?xml version="1.0" encoding="EBCDIC-INT"?><log/>', 'xml-unsupported'],
  ])('refuses %s with what to do', async (_, content, code) => {
    const refusal = await refusalOf(readText(content))
    expect(refusal.code).toBe(code)
    expect(refusal.remedy.length).toBeGreaterThan(10)
  })

  it('refuses columns, zones and files that do not exist', async () => {
    expect((await refusalOf(readText(csv(good), { columns: { holder: 'Team' } }))).message).toContain(
      '"holder"',
    )
    expect((await refusalOf(readText(csv(good), { timeZone: 'Mars/Olympus' }))).code).toBe('option-invalid')
    const xes =
      '<log><trace><string key="concept:name" value="1"/><event><date key="time:timestamp" value="2024-01-01T10:00:00Z"/><string key="concept:name" value="A"/><string key="org:resource" value="Ana"/></event></trace></log>'
    const refusal = await refusalOf(readText(xes, { columns: { holder: 'org:rescource' } }))
    expect(refusal).toMatchObject({ code: 'column-unknown' })
    expect(refusal.remedy).toContain('org:resource')
    expect(() => fileSource('/nowhere/at/all.csv')).toThrow('no file')
    expect(() => fileSource('/')).toThrow('folder')
  })
})
