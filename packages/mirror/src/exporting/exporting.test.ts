import { readFileSync } from 'node:fs'

import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { z } from 'zod'

import { ocelRules } from '../../test/ocel-rules.ts'
import { readText } from '../../test/reading.ts'
import { readByLibrary } from '../../test/xes-by-library.ts'
import { mirror } from '../mirror.ts'
import { ReadingError } from '../reading/problem.ts'
import { readOwn } from '../reading/own.ts'
import { readingLines } from '../report/reading-lines.ts'
import { asOcel } from './ocel.ts'
import type { OwnEvent, OwnEvents } from './own-event.ts'
import { asXes } from './xes.ts'

const event = (
  id: string,
  of: string,
  activity: string,
  day: number,
  holder: string | null,
  more: Partial<OwnEvent> = {},
): OwnEvent => ({
  id,
  case: of,
  activity,
  at: `2026-11-0${day}T10:00:00.000Z`,
  holder,
  ...more,
})

const ledger: readonly OwnEvent[] = [
  event('1', 'BS-1', 'opened', 1, null, { product: 'Bike <"&\' ü', country: 'ES', state: 'new' }),
  event('2', 'BS-1', 'transfer accepted', 2, 'Ana Ruiz', {
    team: 'Front desk',
    organisation: 'Madrid',
    details: { hours: 1, urgent: true },
  }),
  event('3', 'BS-1', 'transfer accepted', 3, 'Bo', {
    team: 'Front desk',
    by: 'Ana Ruiz',
    details: { hours: 1.5, note: 'line\none\u0000' },
  }),
  event('4', 'BS-1', 'transfer accepted', 4, 'Ana Ruiz'),
  event('5', 'BS-1', 'solved', 5, 'Ana Ruiz'),
  event('6', 'BS-2', 'opened', 3, 'Front desk', { team: 'Front desk' }),
  event('7', 'BS-2', 'solved', 4, 'Front desk'),
]

const stream = async function* (events: readonly OwnEvent[]): OwnEvents {
  yield* events
}
const whole = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const part of parts) text += part
  return text
}
const figures = { cases: 2, events: 7, handoffs: 2, returns: 1, pingPongCases: 1, directPingPongCases: 1 }

const schema = readFileSync(new URL('../../test/xes.xsd', import.meta.url), 'utf8')

/** Everything in a XES document that its published schema does not allow, as libxml2 tells it. */
const schemaFaults = async (text: string): Promise<string[]> => {
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'log.xes', contents: text }], schema })
  return valid ? [] : errors.map(({ message }) => message)
}

describe('our own ledger out', () => {
  it('is XES by its published schema, and reads back the same', async () => {
    const text = await whole(asXes(stream(ledger)))
    expect(await schemaFaults(text)).toEqual([])
    const reading = await readText(text, { columns: { state: 'state', product: 'product' } })
    expect(reading.dirt.list().map((dirt) => [dirt.kind, dirt.rows])).toEqual([['missing-holder', 1]])
    const { report } = mirror(reading, { ended: ['solved'] })
    expect(report).toMatchObject(figures)
    expect(report.by.product?.map((group) => group.name)).toEqual(['Bike <"&\' ü', null])
    expect(report.worst[0]?.path.map((step) => step.holder)).toEqual(['Ana Ruiz', 'Bo', 'Ana Ruiz'])
  })

  it('is held against a schema that refuses what is no XES', async () => {
    const text = await whole(asXes(stream(ledger)))
    for (const [right, wrong] of [
      ['xes.version="1849.2016"', 'xes.version="1849-2016"'],
      ['<log ', '<log xmlns="http://www.xes-standard.org/" '],
      ['key="concept:name"', 'key="concept name"'],
      ['<date key="time:timestamp" value="2026', '<date key="time:timestamp" value="soon'],
      ['<int ', '<integer '],
      ['  <trace>', '  <trace><extension name="Late" prefix="late" uri="http://example.org/"/>'],
    ] as const) {
      expect(text).toContain(right)
      expect([wrong, ...(await schemaFaults(text.replace(right, wrong)))]).not.toEqual([wrong])
    }
  })

  it('keeps every detail, whatever it is called and however large it is', async () => {
    const details = {
      'Größe (cm)': 1e21,
      'concept:name': 'a name of its own',
      state: 'of the parcel',
      'state ': 'with a space behind it',
      '1st': Infinity,
      '': true,
      empty: '',
      day: -Infinity,
    }
    const odd = [event('1', 'BS-1', 'opened', 1, 'Bo', { state: 'new', details })]
    const xes = await whole(asXes(stream(odd)))
    expect(await schemaFaults(xes)).toEqual([])
    const [, ofEvent = ''] = xes.split('<event>')
    const told = readByLibrary(xes)[0]?.events[0] ?? {}
    expect(Object.keys(told)).toHaveLength(ofEvent.match(/ key=/g)?.length ?? -1)
    expect(Object.keys(told)).toHaveLength(Object.keys(details).length + 5)
    expect(told).toMatchObject({ 'concept:name': 'opened', state: 'new', empty: '' })
    expect(Object.values(told)).toEqual(
      expect.arrayContaining(['1e+21', 'a name of its own', 'of the parcel', 'INF', '-INF', 'true']),
    )
    const ocel = z
      .object({ events: z.array(z.object({ attributes: z.array(z.object({ name: z.string() })) })) })
      .parse(JSON.parse(await whole(asOcel(stream(odd)))))
    const names = ocel.events[0]?.attributes.map(({ name }) => name) ?? []
    expect(names).toHaveLength(Object.keys(details).length + 1)
    expect(new Set(names).size).toBe(names.length)
  })

  it('is OCEL 2.0 by the rules of its schema, and reads back the same', async () => {
    const text = await whole(asOcel(stream(ledger)))
    const document = z
      .object({
        events: z.array(
          z.object({
            id: z.string(),
            type: z.string(),
            attributes: z.array(z.object({ name: z.string() })),
            relationships: z.array(z.object({ objectId: z.string() })),
          }),
        ),
        objects: z.array(
          z.object({ id: z.string(), type: z.string(), attributes: z.array(z.object({ name: z.string() })) }),
        ),
        eventTypes: z.array(
          z.object({
            name: z.string(),
            attributes: z.array(z.object({ name: z.string(), type: z.string() })),
          }),
        ),
        objectTypes: z.array(
          z.object({ name: z.string(), attributes: z.array(z.object({ name: z.string() })) }),
        ),
      })
      .parse(JSON.parse(text))
    const validate = new Ajv({ strict: false }).compile(ocelRules)
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
    const ids = new Set(document.objects.map((object) => object.id))
    expect(ids.size).toBe(document.objects.length)
    for (const one of document.events)
      for (const { objectId } of one.relationships) expect(ids).toContain(objectId)
    for (const [things, types] of [
      [document.events, document.eventTypes],
      [document.objects, document.objectTypes],
    ] as const) {
      for (const thing of things) {
        const declared = types
          .find((type) => type.name === thing.type)
          ?.attributes.map((attribute) => attribute.name)
        for (const { name } of thing.attributes) expect(declared).toContain(name)
      }
    }
    expect(document.eventTypes.find((type) => type.name === 'transfer accepted')?.attributes).toContainEqual({
      name: 'hours',
      type: 'float',
    })
    const reading = await readText(text, {
      columns: { holder: 'holder', organisation: 'organisation', state: 'state' },
    })
    expect(mirror(reading, { ended: ['solved'] }).report).toMatchObject(figures)
  })

  it('gives the same figures read straight from the ledger', async () => {
    const { report } = mirror(await readOwn(stream(ledger)), { ended: ['solved'] })
    expect(report).toMatchObject({ ...figures, reading: { files: [{ format: 'events' }] } })
    expect(readingLines(report)).toContainEqual({
      what: { name: 'our own ledger' },
      text: ['read event by event'],
    })
    const teams = mirror(await readOwn(stream(ledger), { holder: 'team' })).report
    expect(teams.by.team.map((team) => team.name)).toEqual(['Front desk'])
  })

  it('refuses what no log can say', async () => {
    await expect(whole(asXes(stream([...ledger, event('8', 'BS-1', 'opened', 6, 'Bo')])))).rejects.toThrow(
      ReadingError,
    )
    const soon = [{ ...event('9', 'BS-3', 'opened', 1, 'Bo'), at: 'soon' }]
    await expect(whole(asOcel(stream(soon)))).rejects.toThrow('soon')
    const late = [{ ...event('9', 'BS-3', 'opened', 1, 'Bo'), at: '9999-12-31T23:30:00-01:00' }]
    await expect(whole(asXes(stream(late)))).rejects.toThrow('9999')
    await expect(readOwn(stream([]))).rejects.toThrow('no events')
  })

  it('is whole even when there is nothing in it', async () => {
    expect(await schemaFaults(await whole(asXes(stream([]))))).toEqual([])
    expect(new Ajv({ strict: false }).validate(ocelRules, JSON.parse(await whole(asOcel(stream([])))))).toBe(
      true,
    )
  })
})
