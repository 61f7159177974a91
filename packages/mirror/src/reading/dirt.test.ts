import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { mirror } from '../mirror.ts'
import { DIRT, DIRT_KINDS, type DirtKind } from './dirt.ts'
import { readLog } from './read.ts'
import type { Source } from './source.ts'

const csv = (...rows: readonly string[]): string =>
  `${['case,activity,holder,time', '1,New,Ana,2024-01-01T10:00:00Z', ...rows].join('\n')}\n`
const event =
  '<event><string key="concept:name" value="A"/><string key="org:resource" value="Ana"/><date key="time:timestamp" value="2024-01-01T10:00:00Z"/></event>'
const trace = (name: string, events: string): string =>
  `<trace><string key="concept:name" value="${name}"/>${events}</trace>`
const xes = (...traces: readonly string[]): string =>
  `<log>\n${trace('1', event)}\n${traces.join('\n')}</log>`
const ocelEvent = (objects: readonly string[], time = '2024-01-01T10:00:00Z'): object => ({
  id: `e${objects.join()}${time}`,
  type: 'A',
  time,
  relationships: objects.map((objectId) => ({ objectId, qualifier: '' })),
})
const ocel = (...events: readonly unknown[]): string =>
  JSON.stringify({
    objects: [
      { id: 'c1', type: 'ticket' },
      { id: 'ana', type: 'person' },
    ],
    events: [ocelEvent(['c1', 'ana']), ...events],
  })

/** For each kind a log with one whole event, and one row of the kind: a kind without a log does not compile. */
const logs: Readonly<Record<DirtKind, { readonly log: string; readonly events?: number }>> = {
  'missing-case': { log: csv(',Work,Bo,2024-01-02T10:00:00Z') },
  'placeholder-case': { log: csv('?,Work,Bo,2024-01-02T10:00:00Z') },
  'missing-time': { log: csv('1,Work,Bo,') },
  'bad-time': { log: csv('1,Work,Bo,soon') },
  'implausible-time': { log: csv('1,Work,Bo,9999-12-31T00:00:00Z') },
  'missing-activity': { log: csv('1,,Bo,2024-01-02T10:00:00Z') },
  'missing-holder': { log: csv('1,Work,,2024-01-02T10:00:00Z') },
  'placeholder-holder': { log: csv('1,Work,N/A,2024-01-02T10:00:00Z') },
  'number-for-activity': { log: csv('1,42,Bo,2024-01-02T10:00:00Z') },
  'out-of-order': { log: csv('1,Work,Bo,2023-12-31T10:00:00Z') },
  duplicate: { log: csv('1,New,Ana,2024-01-01T10:00:00Z') },
  'short-row': {
    log: csv('1,Work,Bo', '1,Work,Bo,2024-01-02T10:00:00Z').replace('1,Work,Bo\n', '1,Work\n'),
    events: 2,
  },
  'long-row': { log: csv('1,Work,Bo,2024-01-02T10:00:00Z,and more') },
  'stray-quote': { log: csv('1,"Wo"rk,Bo,2024-01-02T10:00:00Z') },
  'row-too-long': { log: csv(`1,${'x'.repeat(17 << 20)},Bo,2024-01-02T10:00:00Z`) },
  'quote-never-closed': {
    log: csv('1,"Work,Bo,2024-01-02T10:00:00Z', '1,Work,Bo,2024-01-02T10:00:00Z'),
    events: 2,
  },
  'cut-row': { log: `${csv()}1,Work,Bo` },
  'broken-trace': { log: xes(trace('2', `${event}<event><string key="x" value="y"</event>`)), events: 2 },
  'empty-trace': { log: xes(trace('2', '')) },
  'unnamed-trace': { log: xes(`<trace>${event}</trace>`) },
  'repeated-trace': { log: xes(trace('1', event)) },
  'unresolved-entity': { log: xes(trace('2', event.replace('"A"', '"&what;"'))) },
  'unrelated-event': { log: ocel(ocelEvent(['ana'])) },
  'broken-element': { log: ocel({ id: 'no more' }) },
}

/** As a file comes from a disk: in pieces. */
const inPieces = (content: Uint8Array): Source => ({
  name: 'log',
  size: content.length,
  open: async function* () {
    for (let at = 0; at < content.length; at += 1 << 16) yield content.subarray(at, at + (1 << 16))
  },
})

describe('every kind of dirt', () => {
  const columns = { case: 'case', activity: 'activity', holder: 'holder', time: 'time' }

  it.each(DIRT_KINDS)(
    '%s is counted, with an example, and kept or left out as the page says',
    async (kind) => {
      const { log, events } = logs[kind]
      for (const content of [Buffer.from(log), gzipSync(log)]) {
        const reading = await readLog([inPieces(content)], log.startsWith('case,') ? { columns } : {})
        const { report } = mirror(reading)
        const found = report.reading.dirt.find((dirt) => dirt.kind === kind)
        expect(found).toMatchObject({ rows: 1, ...DIRT[kind], examples: [{ file: 'log' }] })
        expect(report.events).toBe(events ?? (DIRT[kind].effect === 'kept' ? 2 : 1))
      }
    },
  )
})
