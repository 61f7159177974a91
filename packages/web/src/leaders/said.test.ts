import { expect, test } from 'vitest'
import { firstAndNewest } from './said.ts'

const of = (id: string, channel: 'chat' | 'mail' | 'phone', direction: 'received' | 'made' = 'received') => ({
  id,
  channel,
  direction,
})
const said = (contacts: readonly ReturnType<typeof of>[]) => {
  const { first, newest } = firstAndNewest(contacts, contacts.toReversed())
  return [first, newest].map((some) => some.map(({ id }) => id).join(' '))
}

test('what they said first and last stands whole: of a chat all its lines, of all else the one', () => {
  expect(
    said([of('a', 'mail'), of('b', 'phone', 'made'), of('c', 'phone'), of('d', 'mail', 'made')]),
  ).toEqual(['a', 'c'])
  expect(said([of('a', 'chat'), of('b', 'chat', 'made'), of('c', 'chat')])).toEqual(['a c', ''])
  expect(said([of('a', 'mail'), of('b', 'chat'), of('c', 'chat', 'made'), of('d', 'chat')])).toEqual([
    'a',
    'b d',
  ])
  expect(said([of('a', 'mail', 'made')])).toEqual(['', ''])
})
