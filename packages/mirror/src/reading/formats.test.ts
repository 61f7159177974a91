import { describe, expect, it } from 'vitest'

import { readText, refusalOf } from '../../test/reading.ts'
import { mirror } from '../mirror.ts'
import type { Columns } from './columns/columns.ts'

const ocelXml = '<?xml version="1.0"?>\n<log>\n  <!-- ours -->\n  <object-types></object-types>\n</log>'

describe('what is not read', () => {
  it.each([
    ['a spreadsheet of an old kind', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0], 'as CSV'],
    ['a PDF', [...Buffer.from('%PDF-1.7\n')], 'as CSV'],
    ['packed as bzip2', [...Buffer.from('BZh91AY'), 0x26], 'as gzip'],
    ['packed as xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4], 'as gzip'],
    ['packed as zstd', [0x28, 0xb5, 0x2f, 0xfd, 4, 0], 'as gzip'],
    ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'as gzip'],
    ['a RAR archive', [...Buffer.from('Rar!'), 0x1a, 7, 1, 0], 'as gzip'],
  ])('%s is named as what it is, too', async (what, bytes, remedy) => {
    const content = Uint8Array.from([...bytes, ...Array.from({ length: 90 }, (_, k) => 128 + k)])
    const refusal = await refusalOf(readText(content))
    expect(refusal).toMatchObject({ code: 'format-unknown', message: `This is ${what}.` })
    expect(refusal.remedy).toContain(remedy)
  })

  it.each([
    ['OCEL 2.0 in XML', ocelXml, 'OCEL 2.0 in XML'],
    ['an SQLite database', `SQLite format 3\0${'x'.repeat(90)}`, 'SQLite database'],
    ['OCEL 1.0', '{"ocel:events": {}, "ocel:objects": {}}', 'OCEL 1.0'],
    ['a page of HTML', '\n<HTML><body><table>', 'page of HTML'],
    ['a Parquet file', `PAR1${'x'.repeat(90)}PAR1`, 'Parquet file'],
    [
      'a list of rows in JSON',
      '[{"ticket":1,"status":"New"},\n{"ticket":1,"status":"Closed"}]',
      'JSON, but no OCEL',
    ],
    ['a spreadsheet', `PK\u0003\u0004${'x'.repeat(90)}`, 'spreadsheet'],
  ])('%s is named as what it is, with what to do', async (_, content, name) => {
    const refusal = await refusalOf(readText(content))
    expect(refusal.code).toBe('format-unknown')
    expect(refusal.message).toContain(name)
    expect(refusal.remedy).toMatch(/as OCEL 2.0 in JSON|as CSV/)
  })
})

type Keys = Readonly<Record<string, string>>
const attributes = (keys: Keys): string =>
  Object.entries(keys)
    .map(([key, value]) => `<string key="${key}" value="${value}"/>`)
    .join('')
const event = (day: number, keys: Keys): string =>
  `<event><string key="concept:name" value="A"/><date key="time:timestamp" value="2024-01-0${day}T10:00:00Z"/>${attributes(keys)}</event>`
const xes = (ofTrace: Keys, ...events: readonly Keys[]): string =>
  `<log><trace>${attributes(ofTrace)}${events.map((keys, k) => event(k + 1, keys)).join('')}</trace></log>`
const columnsOf = async (log: string, columns: Columns = {}): Promise<Record<string, string>> => {
  const { report } = mirror(await readText(log, { columns }))
  return Object.fromEntries(
    Object.entries(report.reading.files[0]?.columns ?? {}).map(([role, { name }]) => [role, name]),
  )
}

describe('attributes of XES that nobody named', () => {
  it('are those of its own extensions', async () => {
    const log = xes(
      { 'concept:name': '1' },
      { 'org:resource': 'Ana', 'org:group': 'G', 'lifecycle:transition': 'start' },
    )
    expect(await columnsOf(log)).toMatchObject({
      case: 'concept:name',
      activity: 'concept:name',
      time: 'time:timestamp',
      holder: 'org:resource',
      organisation: 'org:group',
      lifecycle: 'lifecycle:transition',
    })
  })

  it.each([
    ['org:resource', [{ 'org:resource': 'a', 'org:group': 'g' }, { 'org:group': 'g' }]],
    ['org:group', [{ 'org:resource': 'a', 'org:group': 'g' }, { 'org:group': 'g' }, { 'org:group': 'g' }]],
    ['org:role', [{ 'org:role': 'r', resource: 'x' }, { resource: 'x' }]],
    ['resource', [{ resource: 'x' }]],
    // None that half of the events carry: the one that most do.
    ['org:role', [{ 'org:resource': 'a' }, { 'org:role': 'r' }, { 'org:role': 'r' }, {}, {}]],
  ] as const)('take %s for the holder', async (name, events) => {
    expect(await columnsOf(xes({ 'concept:name': '1' }, ...events))).toMatchObject({ holder: name })
  })

  it('take transitions that are none of the standard’s for states', async () => {
    const log = xes(
      { 'concept:name': '1' },
      { resource: 'x', 'lifecycle:transition': 'Wait - User' },
      { resource: 'x' },
    )
    const { report } = mirror(await readText(log))
    expect(report.waiting.onCustomer).toBe(24)
  })

  it('say product, country and customer of the trace or of an event, all else but the case of events', async () => {
    const named: Columns = { product: 'what', country: 'where', customer: 'whose' }
    for (const [ofTrace, ofEvent] of [
      [{ what: 'Bike', where: 'DE', whose: 'C1' }, {}],
      [{}, { what: 'Bike', where: 'DE', whose: 'C1' }],
    ] as const) {
      const log = xes({ 'concept:name': '1', ...ofTrace }, { resource: 'x', ...ofEvent })
      const { report } = mirror(await readText(log, { columns: named }))
      expect(report.by.product?.map(({ name }) => name)).toEqual(['Bike'])
      expect(report.by.country?.map(({ name }) => name)).toEqual(['DE'])
    }
    const ofEvents = await refusalOf(
      readText(xes({ 'concept:name': '1' }, { id: '7', resource: 'x' }), { columns: { case: 'id' } }),
    )
    expect(ofEvents.code).toBe('column-unknown')
  })
})

describe('roles of OCEL', () => {
  const log = (type: string, extra: object = {}): string =>
    JSON.stringify({
      objects: [
        { id: 'c1', type, attributes: [{ name: 'product', value: 'Car' }] },
        { id: 'ana', type: 'agent' },
        { id: 'bo', type: 'person' },
        { id: 'n', type: 'site' },
      ],
      events: [
        {
          id: '1',
          type: 'A',
          time: '2024-01-01T10:00:00Z',
          relationships: [
            { objectId: 'c1', qualifier: '' },
            { objectId: 'ana', qualifier: '' },
            { objectId: 'bo', qualifier: 'person' },
            { objectId: 'n', qualifier: '' },
          ],
          ...extra,
        },
      ],
    })

  it('are an event’s attribute, else a qualifier, else a type, and at last an attribute of the case', async () => {
    const named: Columns = { case: 'ticket', holder: 'person', product: 'product' }
    const plain = mirror(await readText(log('ticket'), { columns: named })).report
    expect(plain.by.team.map(({ name }) => name)).toEqual(['bo'])
    expect(plain.by.product?.map(({ name }) => name)).toEqual(['Car'])
    const told = log('ticket', {
      attributes: [
        { name: 'person', value: 'Cy' },
        { name: 'product', value: 'Bike' },
      ],
    })
    const attribute = mirror(await readText(told, { columns: named })).report
    expect(attribute.by.team.map(({ name }) => name)).toEqual(['Cy'])
    expect(attribute.by.product?.map(({ name }) => name)).toEqual(['Bike'])
    const site = mirror(await readText(log('ticket'), { columns: { case: 'ticket', holder: 'site' } })).report
    expect(site.by.team.map(({ name }) => name)).toEqual(['n'])
  })

  it.each(['ticket', 'incident', 'case', 'issue'])('find a case that is called a %s', async (type) => {
    expect(await columnsOf(log(type), { holder: 'agent' })).toMatchObject({ case: type, holder: 'agent' })
  })
})
