import { expect, test } from 'vitest'
import { aCase } from '../../../test/a-case.ts'
import type { Person } from '../../api/shapes.ts'
import { alsoChosen, atBefore, mentionedIn, mentionsField, peopleFor } from './mentions.ts'
import { wordsField } from './modes.ts'
import { saySend } from './say-send.ts'

const somebody = (id: string, name: string, team: string, active = true): Person => ({
  id,
  name,
  title: '',
  photo: null,
  active,
  presence: 'present',
  firstName: name,
  surname: '',
  email: null,
  role: 'staff',
  teams: [team],
  leads: [],
  languages: [],
  timeZone: 'UTC',
  shifts: [],
  onShift: true,
  presenceSince: null,
  deputy: null,
  leaves: [],
  nextAbove: null,
  openCases: 0,
  mayChange: false,
})

test('an @ where a word begins asks for a name, also for one of two words, and an address asks for none', () => {
  expect(atBefore('@', 1)).toEqual({ from: 0, typed: '' })
  expect(atBefore('Could you, @ben o', 17)).toEqual({ from: 11, typed: 'ben o' })
  expect(atBefore('(@be', 4)).toEqual({ from: 1, typed: 'be' })
  expect(atBefore('ana@example', 11)).toBeNull()
  expect(atBefore('@ ben', 5)).toBeNull()
  expect(atBefore('@ben\nso', 7)).toBeNull()
})

test('colleagues are found by either part of their name, without accents, those of the team first', () => {
  const about = aCase({})
  const all = [
    somebody('elsewhere', 'Benedetta Rossi', 'nobody’s team'),
    somebody('near', 'Bénédicte Keller', about.team),
    somebody('late', 'Ana Benning', about.team),
    somebody('gone', 'Ben Gone', about.team, false),
    somebody('me', 'Ben Me', about.team),
  ]
  expect(peopleFor(all, about, 'me', 'ben').map(({ id }) => id)).toEqual(['near', 'elsewhere', 'late'])
  expect(peopleFor(all, about, 'me', 'keller').map(({ id }) => id)).toEqual(['near'])
  // A name that is whole, and words after it, are the note's.
  expect(peopleFor(all, about, 'me', 'Ana Benning ')).toEqual([])
})

test('it is written to those who were chosen and whose name still stands there', () => {
  const kept = alsoChosen(alsoChosen('', { id: 'b', name: 'Ben Okafor' }), { id: 'c', name: 'Cleo' })
  const ids = (words: string) => mentionedIn(words, kept).map(({ id }) => id)
  expect(ids('@Ben Okafor and @Cleo')).toEqual(['b', 'c'])
  expect(ids('Ben Okafor and @Cleo')).toEqual(['c'])
  expect(mentionedIn('@Ben Okafor', '')).toEqual([])
  expect(alsoChosen(kept, { id: 'b', name: 'Ben Okafor' }).split('\n')).toHaveLength(2)
})

test('the button of a note says whom it tells, and counts them where they are many', () => {
  const kept = ['Ben Okafor', 'Cleo', 'عائشة'].reduce(
    (all, name) => alsoChosen(all, { id: `id-${name.length}`, name }),
    '',
  )
  const button = (note: string) =>
    saySend(aCase({}), 'inside', { [wordsField('inside')]: note, [mentionsField]: kept }, 'Marta')
  expect(button('Nobody is named')).toBe('Keep it inside')
  expect(button('Which one, @Ben Okafor?')).toBe('Keep it inside, and tell Ben Okafor')
  expect(button('Which one, @Ben Okafor or @عائشة?')).toBe(
    'Keep it inside, and tell Ben Okafor and \u2068عائشة\u2069',
  )
  expect(button('@Ben Okafor @Cleo @عائشة')).toBe('Keep it inside, and tell 3 people by name')
})
