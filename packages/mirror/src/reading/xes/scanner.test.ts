import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readByLibrary, type XesTrace } from '../../../test/xes-by-library.ts'
import { XesScanner } from './scanner.ts'

type Scan = { traces: XesTrace[]; broken: string[]; entities: string[]; how: string; documentType: boolean }

const scan = (text: string, size = 1 << 20): Scan => {
  const bytes = Buffer.from(text)
  const result: Scan = { traces: [], broken: [], entities: [], how: '', documentType: false }
  const scanner = new XesScanner({
    traceStart: () => result.traces.push({ attributes: {}, events: [] }),
    traceEnd: () => undefined,
    eventStart: () => result.traces.at(-1)?.events.push({}),
    eventEnd: () => undefined,
    attribute: (ofEvent, key, buffer, start, end) => {
      const trace = result.traces.at(-1)
      const own = ofEvent ? trace?.events.at(-1) : trace?.attributes
      const name = Buffer.from(scanner.keys.bytesOf(key)).toString()
      if (own !== undefined) own[name] = Buffer.from(buffer.subarray(start, end)).toString()
    },
    broken: (why, line) => result.broken.push(`${line}: ${why}`),
    entity: (_, name) => result.entities.push(name),
  })
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size))
  result.how = scanner.end().how
  result.documentType = scanner.documentType
  return result
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('ü', '&#252;')

const word = fc.string({
  minLength: 1,
  maxLength: 6,
  unit: fc.constantFrom('a', 'Ж', 'ü', '<', '&', '"', "'", '>', '/'),
})
const attribute = fc
  .record({
    key: fc.constantFrom('concept:name', 'org:resource', 'x'),
    value: word,
    nested: fc.boolean(),
    gap: fc.constantFrom(' ', '\n '),
  })
  .map(({ key, value, nested, gap }) =>
    nested
      ? `<string${gap}key="${key}" value="${quoted(value)}" ><int key="inner" value="3"/></string>`
      : `<string key='${key}'${gap}value="${quoted(value)}"/>`,
  )
const attributes = fc.array(attribute, { maxLength: 4 }).map((list) => list.join('\n'))
const filler = fc.constantFrom(
  '',
  '<!-- a > "b" <event> -->',
  '<?keep it?>',
  '\n  ',
  '<list key="l"><values><string key="y" value="z"/></values></list>',
)
const event = fc
  .tuple(attributes, filler)
  .map(([own, extra]) => (own === '' ? '<event/>' : `<event>${own}${extra}</event>`))
const trace = fc
  .tuple(attributes, filler, fc.array(event, { maxLength: 4 }))
  .map(([own, extra, events]) => `<trace>${own}${extra}${events.join('\n')}</trace>`)
const log = fc
  .tuple(filler, fc.array(trace, { maxLength: 4 }))
  .map(
    ([extra, traces]) =>
      `<?xml version="1.0"?>\n<log xes.version="2.0">${extra}<global scope="event"><string key="g" value="h"/></global>${traces.join('\n')}</log>\n`,
  )

describe('scanning XES', () => {
  it('reads what a library reads, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 29 }), (text, size) => {
        const { traces, broken, how } = scan(text, size)
        expect(traces).toEqual(readByLibrary(text))
        expect(broken).toEqual([])
        expect(how).toBe('complete')
      }),
      { numRuns: 300 },
    )
  })

  it('never resolves an entity that the document type defines, and never opens what it names', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE log [<!ENTITY bomb "boom"><!ENTITY ext SYSTEM "file:///etc/passwd">]>
<log><trace><string key="concept:name" value="&bomb;&ext;&amp;"/><event/></trace></log>`
    const { traces, entities, documentType, how } = scan(text, 7)
    expect(traces[0]?.attributes).toEqual({ 'concept:name': '&bomb;&ext;&' })
    expect(entities).toEqual(['&bomb;'])
    expect([documentType, how]).toEqual([true, 'complete'])
  })

  const good = (name: string): string =>
    `<trace><string key="concept:name" value="${name}"/><event><string key="a" value="1"/></event></trace>`

  it.each([
    [
      'an event that is not closed',
      '<trace><string key="concept:name" value="bad"/><event><string key="a" value="1"/></trace>',
    ],
    [
      'an event inside an event',
      '<trace><string key="concept:name" value="bad"/><event><event></event></trace>',
    ],
    ['a trace that is not closed', '<trace><string key="concept:name" value="bad"/><event></event>'],
    [
      'an attribute without a quote',
      '<trace><string key="concept:name" value="bad"/><event><string key=a value="1"/></event></trace>',
    ],
    [
      'a "<" in a value',
      '<trace><string key="concept:name" value="bad"/><event><string key="a" value="1<2"/></event></trace>',
    ],
    ['a stray "<"', '<trace><string key="concept:name" value="bad"/><event>< oops</event></trace>'],
  ])('goes on behind %s', (_, bad) => {
    for (const size of [1, 5, 1 << 20]) {
      const { traces, broken, how } = scan(`<log>\n${good('one')}\n${bad}\n${good('two')}\n</log>`, size)
      expect(traces.map((one) => one.attributes['concept:name'])).toEqual(['one', 'bad', 'two'])
      expect(broken).toHaveLength(1)
      expect(broken[0]).toMatch(/^[34]: /)
      expect(how).toBe('complete')
    }
  })

  it('says where a file is cut, and that a file is no log', () => {
    expect(scan(`<log>${good('one')}<trace><event><string key="a" va`, 4)).toMatchObject({ how: 'cut' })
    expect(scan('<html><p>not found</p></html>').how).toBe('no-log')
  })

  it('reads elements with a prefix', () => {
    const { traces } = scan(
      '<x:log xmlns:x="http://www.xes-standard.org/"><x:trace><x:event><x:string key="a" value="b"/></x:event></x:trace></x:log>',
    )
    expect(traces).toEqual([{ attributes: {}, events: [{ a: 'b' }] }])
  })
})
