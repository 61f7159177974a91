import { gzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { dirtOf, readText, refusalOf } from '../../../test/reading.ts'
import { count, mirror } from '../../mirror.ts'
import { readLog } from '../read.ts'
import { memorySource } from '../source.ts'
import { JsonElements } from './elements.ts'

const to = (objectId: string, qualifier = ''): object => ({ objectId, qualifier })
const event = (type: string, time: string, ...relationships: object[]): object => ({
  id: `${type}${time}`,
  type,
  time,
  attributes: [{ name: 'state', value: 'busy' }],
  relationships,
})
const document = {
  events: [
    event('open', '2024-01-01T10:00:00Z', to('c1'), to('ana'), to('north')),
    event('pass', '2024-01-02T10:00:00Z', to('c1'), to('bo'), to('south')),
    event('pass', '2024-01-03T10:00:00Z', to('c1'), to('c2'), to('ana'), to('north')),
    event('close', '2024-01-04T10:00:00Z', to('c2'), to('bo', 'closer'), to('ana', 'helper')),
    event('weather', '2024-01-04T10:00:00Z', to('ana')),
  ],
  objects: [
    {
      id: 'c1',
      type: 'ticket',
      attributes: [{ name: 'product', value: 'Bike', time: '2024-01-01T00:00:00Z' }],
    },
    { id: 'c2', type: 'ticket', attributes: [] },
    { id: 'ana', type: 'person' },
    { id: 'bo', type: 'person' },
    { id: 'north', type: 'site' },
    { id: 'south', type: 'site' },
  ],
  objectTypes: [],
  eventTypes: [],
}

describe('reading OCEL 2.0', () => {
  it('tells the story of one type of object, whichever comes first, events or objects', async () => {
    const turned = { objects: document.objects, events: document.events }
    for (const content of [JSON.stringify(document), JSON.stringify(turned, null, 2)]) {
      const reading = await readText(content, {
        columns: { product: 'product', organisation: 'site', state: 'state' },
      })
      expect(dirtOf(reading)).toEqual({ 'unrelated-event': 1 })
      const { report } = mirror(reading)
      expect(report).toMatchObject({ cases: 2, events: 5, handoffs: 3, returns: 1, pingPongCases: 1 })
      expect(report.by.product?.map((group) => group.name)).toEqual(['Bike', null])
      expect(report.by.organisation?.map((party) => party.name)).toContain('north')
      expect(report.reading.files[0]?.columns).toMatchObject({
        case: { name: 'ticket', proposed: true },
        holder: { name: 'person' },
      })
    }
  })

  it('takes a qualifier before a type', async () => {
    const reading = await readText(JSON.stringify(document), { columns: { holder: 'helper' } })
    expect(mirror(reading).report.by.team.map((party) => party.name)).toEqual(['ana'])
  })

  it('splits a document the same wherever its pieces are cut', () => {
    const text = Buffer.from(
      JSON.stringify({
        note: '{"events":[1]}',
        deep: { events: [2] },
        events: [{ a: ['}]"\\'] }, 'x', [3], 4],
        objects: [],
      }),
    )
    for (let size = 1; size < 12; size++) {
      const found: unknown[] = []
      const elements = new JsonElements({
        section: () => {},
        element: (section, bytes) => found.push([section, JSON.parse(Buffer.from(bytes).toString())]),
      })
      for (let at = 0; at < text.length; at += size)
        expect(elements.push(text.subarray(at, at + size))).toBe(true)
      expect(elements.complete).toBe(true)
      expect(found).toEqual([
        ['events', { a: ['}]"\\'] }],
        ['events', 'x'],
        ['events', [3]],
        ['events', 4],
      ])
    }
  })

  it('reports what could be read of a document that is cut or holds broken elements', async () => {
    const text = JSON.stringify({ objects: document.objects, events: [{ id: 1 }, ...document.events] })
    const cut = await readText(text.slice(0, text.indexOf('close')))
    expect(cut.problems).toMatchObject([{ code: 'json-broken', place: { file: 'log' } }])
    expect(dirtOf(cut)['broken-element']).toBe(1)
    expect(count(cut)).toMatchObject({ cases: 2, events: 4 })
  })

  it('says that the packing is damaged where that is why a document ends early, and how far it is', async () => {
    const many = Array.from({ length: 2000 }, (_, k) => ({
      ...event(
        'open',
        `2024-01-01T10:${String(k % 60).padStart(2, '0')}:00Z`,
        to('c1'),
        to(k % 3 ? 'ana' : 'bo'),
      ),
      id: `e${k}`,
    }))
    const packed = gzipSync(JSON.stringify({ objects: document.objects, events: many }))
    const told: number[] = []
    const onProgress = ({ bytesRead }: { bytesRead: number }): void => void told.push(bytesRead)
    expect((await readText(packed, { onProgress })).problems).toEqual([])
    expect(told.at(-1)).toBe(packed.length)
    const cut = await readText(packed.subarray(0, packed.length - 40))
    expect(cut.problems).toMatchObject([{ code: 'gzip-truncated' }])
    expect(cut.log.journal.events).toBeGreaterThan(1000)
  })

  it('says why the objects could not be read rather than what is missing for that', async () => {
    const long = JSON.stringify({
      objects: [{ id: 'c1', type: 'ticket', note: 'x'.repeat(1 << 25) }, ...document.objects],
    })
    const refusal = await refusalOf(readText(long))
    expect(refusal).toMatchObject({ code: 'json-broken' })
    expect(refusal.message).toContain('16 MiB')
  })

  it('names the types there are when it cannot tell', async () => {
    const refusal = await refusalOf(readText(JSON.stringify(document), { columns: { case: 'order' } }))
    expect(refusal).toMatchObject({ code: 'column-unknown' })
    expect(refusal.message).toContain('"ticket"')
    const plain = JSON.stringify(document).replaceAll('"ticket"', '"thing"')
    expect((await refusalOf(readLog([memorySource('x.json', plain)]))).code).toBe('columns-unclear')
  })
})
