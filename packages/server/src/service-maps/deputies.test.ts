import { expect, test } from 'vitest'
import { withoutDeputy } from './deputies.ts'

const found = (people: Readonly<Record<string, string | null>>, left: readonly string[] = []) =>
  withoutDeputy(
    new Map([
      ['Care', { lead: 'ana' }],
      ['Top', { lead: 'zoe' }],
      ['Nobody’s', { lead: null }],
    ]),
    new Map(
      Object.entries(people).map(([id, usualDeputy]) => [id, { active: !left.includes(id), usualDeputy }]),
    ),
  )
const nothing = { avoidable: [], unavoidable: [] }

test.each([
  ['deputies of deputies, to somebody who is there', { ana: 'zoe', zoe: 'ben', ben: null }, nothing],
  ['a deputy who leads nothing', { ana: 'ben', zoe: 'ben', ben: null }, nothing],
  [
    'none, where somebody else works here',
    { ana: 'zoe', zoe: null, ben: null },
    { avoidable: ['Top'], unavoidable: [] },
  ],
  [
    'a circle that somebody could break',
    { ana: 'zoe', zoe: 'ana', ben: null },
    { avoidable: ['Care', 'Top'], unavoidable: [] },
  ],
  [
    'a circle of deputies behind them',
    { ana: 'ben', ben: 'cai', cai: 'ben', zoe: 'cai', eva: null },
    { avoidable: ['Care', 'Top'], unavoidable: [] },
  ],
  [
    'a circle of all who work here',
    { ana: 'zoe', zoe: 'ana' },
    { avoidable: [], unavoidable: ['Care', 'Top'] },
  ],
])('of leads with %s', (_, people, expected) => {
  expect(found(people)).toEqual(expected)
})

test('whoever has left stands in for nobody, and is nobody who could', () => {
  expect(found({ ana: 'ben', zoe: 'ana', ben: null }, ['ben'])).toEqual({
    avoidable: ['Care'],
    unavoidable: [],
  })
  expect(found({ ana: 'ben', ben: null }, ['ben'])).toEqual({ avoidable: [], unavoidable: ['Care'] })
  expect(found({ ana: 'ben', ben: null, zoe: 'ana' }, ['ana'])).toEqual({
    avoidable: ['Top'],
    unavoidable: [],
  })
})
