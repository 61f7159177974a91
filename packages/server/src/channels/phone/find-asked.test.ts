import { expect, test } from 'vitest'
import { findAsked } from './find-asked.ts'

const card = (id: string, firstName: string, surname: string, title: string, titles = {}) => ({
  id,
  firstName,
  surname,
  title,
  titles,
  workName: null,
  showsSurname: true,
})
const people = [
  card('ana', 'Ana', 'Ruiz', 'Adviser'),
  card('helene', 'Hélène', 'Núñez', 'Head of Customer Relations', {
    fr: 'Directrice des relations clients',
  }),
  card('paul', 'Paul', 'Roux', 'Head of Customer'),
  card('ben', 'Ben', 'Ruiz', 'Adviser'),
]
const hidden = [
  { ...card('claire', 'Claire', 'Dubois', 'Adviser'), workName: 'Manon' },
  { ...card('dan', 'Dan', 'Vidal', 'Adviser'), showsSurname: false },
]
const active = { active: true } as const
const directory = {
  people: new Map([...people, ...hidden].map(({ id }) => [id, active])),
  teams: new Map(['helene', 'paul'].map((lead) => [lead, { lead }])),
}

const asked = (said: string) => findAsked(said, [...people, ...hidden], directory)

test.each([
  ['the head of customer relations, please', 'helene', true],
  ['Je voudrais parler à la directrice des relations clients', 'helene', true],
  ['put me through to helene nunez', 'helene', true],
  ['Head of customer.', 'paul', true],
  ['Ana Ruiz please', 'ana', false],
  ['Hello, I would like to speak to Paul Roux, the head of customer', 'paul', true],
  ['Bonjour, passez-moi Manon s’il vous plaît', 'claire', false],
])('%s is %s', (said, person, leads) => {
  expect(asked(said)).toEqual({ person, leads })
})

test.each([
  ['two of the same name', 'Mrs Ruiz please'],
  ['a name within another word', 'my analysis of the heads'],
  ['a complaint', 'a complaint about your head of customer Paul Roux'],
  ['a complaint in few words', 'Paul Roux was rude to me'],
  ['a caller’s own name', 'Hello this is Marie Roux about my bill'],
  ['a colleague who is told of', 'Ana told me on Monday'],
  ['a name that is not worked under', 'Claire Dubois please'],
  ['a surname that is not shown', 'Mister Vidal please'],
  ['nothing', ' … '],
])('%s is nobody', (_what, said) => {
  expect(asked(said)).toBeNull()
})
