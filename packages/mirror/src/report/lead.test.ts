import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { mirror, type MirrorOptions } from '../mirror.ts'
import { reportAsHtml } from './html/page.ts'
import { leadOf, limitsOf } from './lead.ts'
import { reportAsMarkdown } from './markdown.ts'
import { plainText } from './reading-lines.ts'
import { tablesOf } from './tables.ts'

/** So many cases of a product that go a way and end after so many hours. */
const cases = (prefix: string, number: number, way: string, hours: number, product: string): string[] =>
  Array.from({ length: number }, (_, k) => {
    const teams = way.split('>')
    const start = Date.parse('2024-01-01T00:00:00Z')
    const at = (after: number): string => new Date(start + after * 3_600_000).toISOString()
    return [
      ...teams.map((team, step) => `${prefix}${k},Work,${team},${at(step / 10)},${product}`),
      `${prefix}${k},Closed,${teams.at(-1) ?? ''},${at(hours + (k % 3))},${product}`,
    ]
  }).flat()
const reportOf = async (rows: readonly string[], options: MirrorOptions = {}) =>
  mirror(await readText(['case,activity,holder,time,product', ...rows].join('\n')), options).report
const said = async (rows: readonly string[]): Promise<string> =>
  leadOf(await reportOf(rows))
    .map(plainText)
    .join(' ')

describe('what the report leads with', () => {
  it('is the difference of like and like, the raw one behind it', async () => {
    const lead = await said([
      ...cases('a', 40, 'A', 10, 'Bike'),
      ...cases('b', 40, 'A>B>C>D', 20, 'Bike'),
      ...cases('c', 6, 'A', 200, 'Car'),
      ...cases('d', 60, 'A>B>C>D', 210, 'Car'),
    ])
    expect(lead).toContain(
      'Compared like for like (by product; 100 of 100 cases), cases handed on three times or more took 10 h longer to end',
    )
    expect(lead).toContain('Of all cases together it is 8.3 days longer, which counts the mix as well.')
    expect(lead.indexOf('10 h longer')).toBeLessThan(lead.indexOf('8.3 days longer'))
  })

  it('says shorter where it is shorter', async () => {
    expect(
      await said([
        ...cases('a', 40, 'A', 30, 'Bike'),
        ...cases('b', 40, 'A>B>C>D', 20, 'Bike'),
        ...cases('c', 1, 'A', 5, 'Car'),
      ]),
    ).toContain('took 10 h shorter to end')
  })

  it('says where the difference may be chance, and where like cannot be compared with like', async () => {
    const same = await said([
      ...cases('a', 40, 'A', 20, 'Bike'),
      ...cases('b', 40, 'A>B>C>D', 20, 'Bike'),
      ...cases('c', 1, 'A', 5, 'Car'),
    ])
    expect(same).toContain('took no longer or shorter to end')
    const few = await said([
      ...cases('a', 40, 'A', 20, 'Bike'),
      ...cases('b', 40, 'A>B>C>D', 90, 'Car'),
      ...cases('c', 6, 'A>B>C>D', 90, 'Bike'),
    ])
    expect(few).toContain('Like cannot be compared with like here')
    expect(few).toContain(', 6 have enough others of the same product')
  })

  it('names the worst loop, and says where it is not the only one', async () => {
    const worst = await said([
      ...cases('a', 3, 'Desk>Back>Desk', 5, 'P'),
      ...cases('b', 1, 'Desk>Shop>Desk', 5, 'P'),
    ])
    expect(worst).toContain('The worst loop is from Back back to Desk: 3 of 4 returns.')
    const two = await said([
      ...cases('a', 1, 'Desk>Back>Desk', 5, 'P'),
      ...cases('b', 1, 'Desk>Shop>Desk', 5, 'P'),
    ])
    expect(two).toContain('No loop is travelled more than the one from ')
  })
})

describe('waiting', () => {
  const log = (state: string): string =>
    [
      'case,activity,holder,time',
      'c1,Work,Desk,2024-01-01T10:00:00Z',
      `c1,${state},Desk,2024-01-01T12:00:00Z`,
      'c1,Closed,Desk,2024-01-01T18:00:00Z',
    ].join('\n')

  it('tells the customer apart from teams where a state says so', async () => {
    const { report } = mirror(await readText(log('Waiting for customer')))
    expect(report.waiting).toMatchObject({ hours: 8, onTeams: 2, onCustomer: 6, onNobody: 0 })
    expect(leadOf(report).map(plainText).join(' ')).toContain(
      '25% was on teams, 0% on nobody, and 75% on the customer',
    )
    const tables = new Map(tablesOf(report).map((table) => [table.id, table]))
    expect(tables.get('waiting')?.rows.map(([on]) => on)).toEqual([
      'teams',
      'nobody (in a queue)',
      'the customer',
    ])
    // The share of a team is of the time on teams.
    expect(tables.get('waiting-on-teams')?.rows[0]).toEqual(['Desk', 2, 2, 1, 1, 2, 2])
  })

  it('says that it cannot, where none does', async () => {
    const { report } = mirror(await readText(log('More work')))
    expect(report.waiting).toMatchObject({ onTeams: 8, onCustomer: null })
    expect(reportAsMarkdown(report)).toContain('No state of this log says that a case waits on the customer')
  })
})

describe('what the report shows', () => {
  it('begins with what limits it', async () => {
    const rows = [...cases('a', 3, 'A>B>A', 5, 'P'), 'a1,Work,A,never,P']
    const report = await reportOf(rows)
    const html = reportAsHtml(report)
    expect(html.indexOf('Read this first')).toBeLessThan(html.indexOf('class="lead"'))
    const markdown = reportAsMarkdown(report)
    expect(markdown.indexOf('Read this first')).toBeLessThan(markdown.indexOf('came back to someone'))
    expect(markdown.indexOf('Read this first')).toBeGreaterThan(0)
  })

  it('gives shares with their number of cases, and sets few cases apart', async () => {
    const rows = [...cases('a', 30, 'A>B>A', 5, 'Many'), ...cases('b', 29, 'A', 5, 'Few')]
    const products = tablesOf(await reportOf(rows)).find(({ id }) => id === 'products')
    expect(products?.few).toEqual([false, true])
    expect(products?.rows[0]?.[4]).toEqual({ share: 1, of: 30 })
    const html = reportAsHtml(await reportOf(rows))
    expect(html).toMatch(/<tr class="few">[^]*?0%<small> of 29<\/small>/)
    expect(reportAsMarkdown(await reportOf(rows))).toMatch(/\*Few\*[^\n]*\*0% of 29\*/)
  })

  it('counts nowhere whoever is ignored', async () => {
    const rows = [
      'a1,Work,Desk,2024-01-01T10:00:00Z,P,Ours',
      'a1,Work,NULL,2024-01-01T11:00:00Z,P,Nowhere',
      'a1,Work,NULL,2024-01-01T11:00:00Z,P,Nowhere',
      'a1,Work,Back,2024-01-01T12:00:00Z,P,Ours',
      'a1,Closed,Back,2024-01-01T13:00:00Z,P,Ours',
    ]
    const text = ['case,activity,holder,time,product,organisation', ...rows].join('\n')
    const columns = { organisation: 'organisation' }
    const { report } = mirror(await readText(text, { columns }), { ignoreHolders: ['NULL'] })
    expect(report.holders).toBe(2)
    expect(report.reading.dirt).toEqual([])
    const { definitions: _definitions, reading: _reading, ...lists } = report
    expect(JSON.stringify(lists)).not.toMatch(/NULL|Nowhere/)
    const all = mirror(await readText(text, { columns })).report
    expect(all.reading.dirt.map(({ kind, rows: count }) => [kind, count])).toEqual([
      ['placeholder-holder', 2],
      ['duplicate', 1],
    ])
  })

  it('says first where many rows name nobody for a holder, or have more fields than there are columns', async () => {
    const good = cases('a', 100, 'A>B', 10, 'P')
    const limits = async (rows: readonly string[]): Promise<string> =>
      limitsOf(await reportOf(rows)).join(' ')
    const nobody = (rows: number): string[] =>
      Array.from({ length: rows }, (_, k) => `a${k},Work,Unassigned,2024-02-01T10:00:00Z,P`)
    expect(await limits([...good, ...nobody(3)])).toBe('')
    expect(await limits([...good, ...nobody(4)])).toContain('4 rows of 304 name nobody')
    const long = nobody(4).map((row) => row.replace('Unassigned', 'West, East'))
    expect(await limits([...good, ...long.map((row) => row.replace(/,P$/, ',P'))])).toContain('left out')
    const behind = nobody(4).map((row) => `${row.replace('Unassigned', 'West')},East`)
    expect(await limits([...good, ...behind])).toContain('4 rows of 304 have more fields')
  })
})
