import { expect, test } from 'vitest'
import { deputiesOf } from './deputies.ts'

const found = (people: Readonly<Record<string, string | null>>, left: readonly string[] = []) =>
  deputiesOf(
    new Map([
      ['Care', { lead: 'ana' }],
      ['Top', { lead: 'zoe' }],
      ['Nobody’s', { lead: null }],
    ]),
    new Map(
      Object.entries(people).map(([id, usualDeputy]) => [id, { active: !left.includes(id), usualDeputy }]),
    ),
  )
const sound = { avoidable: [], unavoidable: [], circular: [] }

test.each([
  ['deputies of deputies, to somebody who is there', { ana: 'zoe', zoe: 'ben', ben: null }, sound],
  ['a deputy who leads nothing', { ana: 'ben', zoe: 'ben', ben: null }, sound],
  ['none, where somebody else works here', { ana: 'zoe', zoe: null }, { ...sound, avoidable: ['Top'] }],
  ['each other', { ana: 'zoe', zoe: 'ana', ben: null }, { ...sound, circular: ['Care', 'Top'] }],
  [
    'a circle behind them',
    { ana: 'ben', ben: 'cai', cai: 'ben', zoe: 'eva', eva: null },
    { ...sound, circular: ['Care'] },
  ],
])('of leads with %s', (_, people, expected) => {
  expect(found(people)).toEqual(expected)
})

test('whoever has left stands in for nobody, and is nobody who could', () => {
  expect(found({ ana: 'ben', zoe: 'ana', ben: null }, ['ben'])).toEqual({ ...sound, avoidable: ['Care'] })
  expect(found({ ana: 'ben', ben: null }, ['ben'])).toEqual({ ...sound, unavoidable: ['Care'] })
})

test('whoever may only name each other is never kept from going live', () => {
  const ids = ['a', 'b', 'c']
  const teams = new Map(ids.map((lead) => [lead, { lead }]))
  for (const [a, b, c] of ids.flatMap((x) => ids.flatMap((y) => ids.map((z) => [x, y, z])))) {
    if (a === 'a' || b === 'b' || c === 'c') continue
    const people = new Map(
      [a, b, c].map((deputy, at) => [ids[at] ?? '', { active: true, usualDeputy: deputy }]),
    )
    expect(deputiesOf(teams, people).avoidable).toEqual([])
  }
})
