import { expect, test } from 'vitest'
import { type Fills, fillIn } from './fill-in.ts'
import { fillsOf } from './fills-of.ts'

const fills: Fills = {
  customer: 'Nadia $&',
  reference: '7KD-MQ4-XB2',
  owner: 'Ana',
  writer: 'Ben',
  title: null,
  team: 'Care',
}

test('gaps are filled in as they are known, and a line with one that is not is left out', () => {
  expect(fillIn('Dear {customer},\nabout {reference} of {team}, {owner}.', fills)).toBe(
    'Dear Nadia $&,\nabout 7KD-MQ4-XB2 of Care, Ana.',
  )
  expect(fillIn('{writer}\n{title}, {team}\nSmall & Sons', fills)).toBe('Ben\nSmall & Sons')
  expect(fillIn('Yours,\n\n{title}\n\nSmall', fills)).toBe('Yours,\n\nSmall')
  expect(fillIn('{title}', fills)).toBeNull()
  expect(fillIn('{else} {Customer}', fills)).toBe('{else} {Customer}')
})

test('a name that is none, and somebody who is not known, are not filled in', () => {
  const about = { reference: 'R', owner: 'gone', team: 'Care', writer: null, language: 'en' }
  expect(fillsOf({ people: new Map() }, { ...about, name: 'prize.example' })).toEqual({
    customer: '',
    reference: 'R',
    owner: null,
    writer: null,
    title: null,
    team: 'Care',
  })
})
