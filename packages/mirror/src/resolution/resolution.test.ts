import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { mirror, type MirrorOptions } from '../mirror.ts'
import { ReadingError } from '../reading/problem.ts'
import { tablesOf } from '../report/tables.ts'
import { eachResolution, resolutionsAsCsv } from './section.ts'
import { resolutionJsonSchema } from './shape.ts'

const columns = { customer: 'customer', resolution: 'resolution', state: 'state' }
const csv = (...rows: readonly string[]): string =>
  ['case,activity,holder,time,state,customer,resolution,product', ...rows, ''].join('\n')
const count = async (rows: readonly string[], options: MirrorOptions = {}) => {
  const reading = await readText(csv(...rows), { columns })
  return mirror(reading, { ended: ['Closed'], ...options, resolutions: options.resolutions ?? {} })
}
const work = (id: string, day: number, customer = ''): string =>
  `${id},Work,Ana,2024-03-0${day} 10:00,,${customer},,`
const close = (id: string, day: number, resolution = '', state = ''): string =>
  `${id},Closed,Ana,2024-03-0${day} 12:00,${state},,${resolution},`
/** so that the log goes on long after */
const later = ['Z,Work,Ana,2024-06-01 10:00,,,,', 'Z,Work,Ana,2024-06-02 10:00,,,,']

describe('how the end of a case is known', () => {
  it('is never guessed at, nor is who the customer is, whatever columns are called', async () => {
    const rows = [
      work('1', 1, 'C1'),
      close('1', 2, 'confirmed'),
      work('2', 3, 'C1'),
      close('2', 4, 'confirmed'),
    ]
    const reading = await readText(csv(...rows))
    const { report } = mirror(reading, { ended: ['Closed'], resolutions: {} })
    expect(report.resolutions).toMatchObject({ ended: 2, confirmed: 0, notSaid: 2 })
  })

  it('is what the column for it says, in the words of the standard', async () => {
    const words = ['confirmed', 'assumed', 'contained', 'reported', 'unresolved']
    const { report } = await count([
      ...words.flatMap((word, k) => [work(`${k}`, 1), close(`${k}`, 2, word)]),
      work('x', 1),
      close('x', 2, 'Fixed for good'),
      work('y', 1),
      close('y', 2),
    ])
    expect(report.resolutions).toMatchObject({
      ended: 7,
      confirmed: 1,
      assumed: 1,
      contained: 1,
      reported: 1,
      unresolved: 1,
      notSaid: 2,
      contradictory: 0,
    })
    expect(report.resolutions?.unknown.map((one) => one.case)).toEqual(['0', '1', '2', '3', '4', 'x', 'y'])
    expect(report.resolutions?.unknown.at(-1)?.why).toContain('nothing says how the end is known')
  })

  it('is what words say that were named for it, among activities and states, around the end', async () => {
    const said = { words: { confirmed: ['Customer agreed'], assumed: ['No reply'], reported: ['By phone'] } }
    const { report } = await count(
      [
        work('before', 1),
        'before,Customer agreed,Ana,2024-03-02 09:00,,,,',
        close('before', 2),
        work('after', 1),
        close('after', 2),
        'after,Closed,Ana,2024-03-04 12:00,No reply,,,',
        work('long ago', 1),
        'long ago,Customer agreed,Ana,2024-03-02 09:00,,,,',
        work('long ago', 3),
        close('long ago', 4),
        work('own word', 1),
        close('own word', 2, '', 'By phone'),
        'own word,Customer agreed,Ana,2024-03-03 09:00,,,,',
        work('both', 1),
        close('both', 2, '', 'By phone'),
        close('both', 3, '', 'No reply'),
        work('again', 1),
        close('again', 2, '', 'By phone'),
        work('again', 3),
        close('again', 4),
      ],
      { resolutions: said, reopenedBy: ['Work'] },
    )
    expect(report.resolutions).toMatchObject({
      ended: 6,
      confirmed: 2,
      assumed: 1,
      reported: 0,
      contradictory: 1,
      notSaid: 2,
      reopened: 1,
    })
  })

  it('is contained by a machine where nobody else ever had it', async () => {
    const at = (id: string, holder: string, activity: string): string =>
      `${id},${activity},${holder},2024-03-01 1${activity === 'Closed' ? 1 : 0}:00,,,,`
    const { report } = await count(
      [
        at('bot', 'Bot', 'Work'),
        at('bot', 'Bot', 'Closed'),
        at('handed on', 'Bot', 'Work'),
        at('handed on', 'Ana', 'Closed'),
        at('nobody', '', 'Work'),
        at('nobody', 'Bot', 'Closed'),
      ],
      { resolutions: { machines: ['Bot', 'Voice menu'] } },
    )
    expect(report.resolutions).toMatchObject({ ended: 3, contained: 1, notSaid: 2 })
    expect(report.reading.unknownWords).toMatchObject([{ option: '--machine', word: 'Voice menu' }])
  })

  it('is the last word in the column, the customer’s own before any other, and never one of two that differ', async () => {
    const { report, ends } = await count(
      [
        work('last', 1),
        close('last', 2, 'assumed'),
        close('last', 3, 'reported'),
        work('own', 1),
        close('own', 2, 'confirmed'),
        close('own', 3, 'assumed'),
        work('own, elsewhere', 1),
        close('own, elsewhere', 2, 'reported'),
        'own, elsewhere,Customer agreed,Ana,2024-03-03 09:00,,,,',
        work('differ', 1),
        close('differ', 2, 'assumed', 'By phone'),
        ...later,
      ].map((row) => row.replace('own, elsewhere', 'own elsewhere')),
      {
        resolutions: { words: { confirmed: ['Customer agreed'], reported: ['By phone'] } },
        reopenedBy: ['Work'],
      },
    )
    const all = ends === null ? [] : [...eachResolution(ends)]
    expect(all.map((one) => [one.case, one.resolution])).toEqual([
      ['last', 'reported'],
      ['own', 'confirmed'],
      ['own elsewhere', 'confirmed'],
      ['differ', null],
    ])
    expect(report.resolutions).toMatchObject({ contradictory: 1 })
  })

  it('is not contained where somebody who is no machine had it, whatever the column says', async () => {
    const rows = [work('a', 1), close('a', 2, 'contained'), work('b', 1), close('b', 2, 'contained')].map(
      (row) => (row.startsWith('b') ? row.replace('Ana', 'Bot') : row),
    )
    const named = await count(rows, { resolutions: { machines: ['Bot'] } })
    expect(named.report.resolutions).toMatchObject({ contained: 1, contradictory: 1 })
    expect((await count(rows)).report.resolutions).toMatchObject({ contained: 2 })
  })

  it('is read from the attributes that the page names, in XES and in OCEL', async () => {
    const event = (name: string, day: number, more = ''): string =>
      `<event><string key="concept:name" value="${name}"/><string key="org:resource" value="Ana"/><date key="time:timestamp" value="2024-03-0${day}T10:00:00Z"/>${more}</event>`
    const said = '<string key="resolution" value="assumed"/>'
    const xes = `<log><trace><string key="concept:name" value="1"/><string key="customer" value="c1"/>${event('Work', 1)}${event('Closed', 2)}${event('Note', 3, said)}</trace></log>`
    const related = [
      { objectId: '1', qualifier: '' },
      { objectId: 'ana', qualifier: '' },
      { objectId: 'c1', qualifier: 'customer' },
    ]
    const ocel = JSON.stringify({
      objects: [
        { id: '1', type: 'case' },
        { id: 'ana', type: 'holder' },
        { id: 'c1', type: 'customer' },
      ],
      events: ['Work', 'Closed', 'Note'].map((type, k) => ({
        id: `e${k}`,
        type,
        time: `2024-03-0${k + 1}T10:00:00Z`,
        attributes: k === 2 ? [{ name: 'resolution', value: 'assumed' }] : [],
        relationships: related,
      })),
    })
    for (const [content, holder] of [
      [xes, {}],
      [ocel, { case: 'case', holder: 'holder' }],
    ] as const) {
      const reading = await readText(content, {
        columns: { customer: 'customer', resolution: 'resolution', ...holder },
      })
      const { report } = mirror(reading, { ended: ['Closed'], reopenedBy: ['Work'], resolutions: {} })
      expect(report.resolutions).toMatchObject({ ended: 1, assumed: 1, returned: { noCustomer: 0 } })
    }
  })

  it('is never one thing and another by the same word', async () => {
    await expect(
      count([work('a', 1), close('a', 2)], {
        resolutions: { words: { confirmed: ['Done'], assumed: ['Done'] } },
      }),
    ).rejects.toThrow(ReadingError)
  })
})

describe('what came after', () => {
  it('is a return where another case of the customer begins within the days, about the same as far as is known', async () => {
    const { report, ends } = await count(
      [
        work('back', 1, 'c1'),
        close('back', 2, 'confirmed'),
        work('again', 5, 'c1'),
        close('again', 6, 'confirmed'),
        'other thing,Work,Ana,2024-03-01 10:00,,c2,,Bike',
        'other thing,Closed,Ana,2024-03-02 10:00,,c2,confirmed,Bike',
        'car,Work,Ana,2024-03-03 10:00,,c2,,Car',
        'car,Closed,Ana,2024-03-04 10:00,,c2,assumed,Car',
        work('nobody', 1),
        close('nobody', 2, 'confirmed'),
        'late,Work,Ana,2024-05-30 10:00,,c3,,',
        'late,Closed,Ana,2024-05-31 10:00,,c3,confirmed,',
        ...later,
      ],
      { resolutions: { days: 7 } },
    )
    expect(report.resolutions).toMatchObject({
      days: 7,
      ended: 6,
      confirmed: 5,
      assumed: 1,
      returned: { cases: 1, known: 4, noCustomer: 1, tooSoon: 1 },
      verified: { cases: 2, of: 4 },
    })
    const all = ends === null ? [] : [...eachResolution(ends)]
    expect(all.map((one) => [one.case, one.returned])).toEqual([
      ['back', true],
      ['again', false],
      ['other thing', false],
      ['car', false],
      ['nobody', null],
      ['late', null],
    ])
    const lines = ends === null ? [] : [...resolutionsAsCsv(ends)]
    expect(lines.at(-1)).toBe(
      'late,2024-05-31T10:00:00.000Z,confirmed,0,,the log ends before the customer could have come back\r\n',
    )
    const validate = new Ajv2020({ formats: { 'date-time': true } }).compile(resolutionJsonSchema())
    const cases = all.map(({ why: _why, ...one }) => one)
    expect([validate({ resolutions: report.resolutions, cases }), validate.errors]).toEqual([true, null])
  })

  it('is a return up to the last moment of n times 24 hours, and 30 days where none are said', async () => {
    const returned = async (began: string, days?: number) => {
      const rows = [
        work('a', 1, 'c1'),
        close('a', 2, 'confirmed'),
        `b,Work,Ana,${began},,c1,,`,
        `b,Work,Ana,2024-06-01 10:00,,c1,,`,
      ]
      const { report } = await count(rows, { resolutions: days === undefined ? {} : { days } })
      return report.resolutions?.returned.cases
    }
    expect(await returned('2024-03-05 12:00', 3)).toBe(1)
    expect(await returned('2024-03-05 12:01', 3)).toBe(0)
    expect(await returned('2024-04-01 12:00')).toBe(1)
    expect(await returned('2024-04-01 12:01')).toBe(0)
    // What began before the end is no return.
    expect(await returned('2024-03-02 11:00')).toBe(0)
  })

  it('is a reopening, whether or not it ended again', async () => {
    const { report } = await count([
      work('a', 1),
      close('a', 2, 'confirmed'),
      work('a', 3),
      close('a', 4, 'assumed'),
      work('b', 1),
      close('b', 2, 'confirmed'),
      work('b', 3),
    ])
    expect(report.resolutions).toMatchObject({ ended: 1, assumed: 1, confirmed: 0, reopened: 2 })
  })

  it('has a table, and none where it was not asked for', async () => {
    const { report } = await count([work('a', 1), close('a', 2, 'confirmed')])
    const table = tablesOf(report).find(({ id }) => id === 'verified-resolution')
    expect(table?.rows[0]).toEqual(['Confirmed by the customer', 1, 1, 1])
    const without = mirror(await readText(csv(work('a', 1), work('a', 2)), { columns }), {}).report
    expect(without.resolutions).toBeNull()
    expect(tablesOf(without).some(({ id }) => id === 'verified-resolution')).toBe(false)
  })
})

const page = fileURLToPath(new URL('../../../../docs/verified-resolution.md', import.meta.url))
describe.skipIf(!existsSync(page))('the page about verified resolution', () => {
  it('names every word, and the schema is the one that is published', () => {
    const text = readFileSync(page, 'utf8')
    for (const word of ['confirmed', 'assumed', 'contained', 'reported', 'unresolved'])
      expect(text).toContain(`| \`${word}\` |`)
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schema/verified-resolution.schema.json', import.meta.url), 'utf8'),
    )
    expect(published).toEqual(JSON.parse(JSON.stringify(resolutionJsonSchema())))
  })
})
