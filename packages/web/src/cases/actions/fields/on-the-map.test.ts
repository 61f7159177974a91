import { expect, test } from 'vitest'
import { aCase, personCalled } from '../../../../test/a-case.ts'
import { onTheMap } from './on-the-map.ts'

const team = (name: string, lead: string, ...members: string[]) => ({
  name,
  lead: personCalled(lead),
  members: members.map(personCalled),
})
const teams = [team('Care', 'Claire', 'Ana', 'Ben'), team('Desk', 'Dora', 'Rosa'), team('Top', 'Helene')]

test('those of a team with a way, its lead, and whoever is above, and neither its owner nor anybody else', () => {
  const { team: fits, person } = onTheMap(aCase({ ladder: [personCalled('Olga')] }), teams)
  expect(['Care', 'Desk', 'Top'].filter(fits)).toEqual(['Care'])
  const everybody = ['Claire', 'Ana', 'Ben', 'Dora', 'Rosa', 'Helene', 'Olga']
  expect(everybody.filter((name) => person(personCalled(name).id))).toEqual(['Claire', 'Ben', 'Olga'])
})
