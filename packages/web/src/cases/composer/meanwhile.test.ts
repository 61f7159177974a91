import { expect, test } from 'vitest'
import { entryOf } from '../../../test/a-story.ts'
import type { PersonCard, StoryEntry } from '../../api/shapes.ts'
import { toldSince } from './meanwhile.ts'

const card = (id: string): PersonCard => ({
  id,
  name: id,
  title: '',
  photo: null,
  active: true,
  presence: 'present',
})
const told = (number: number, by: string): StoryEntry => ({
  ...entryOf({ type: 'contactMade', number, said: 'made' }),
  person: card(by),
})

test('what somebody else told the customer since one began is told once, the newest last', () => {
  const story = [told(9, 'ben'), told(7, 'ben'), told(8, 'me'), told(7, 'ben'), told(5, 'ben')]
  expect(toldSince(story, 'me', '5').map(({ number }) => number)).toEqual([7, 9])
  expect(toldSince(story, 'me', '')).toEqual([])
  expect(toldSince(story, 'me', undefined)).toEqual([])
  const tried = told(9, 'ben')
  if (tried.contact === null) throw new Error('no contact')
  expect(toldSince([{ ...tried, contact: { ...tried.contact, outcome: 'noAnswer' } }], 'me', '5')).toEqual([])
})
