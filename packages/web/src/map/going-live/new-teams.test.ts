import { describe, expect, test } from 'vitest'
import { personCalled } from '../../../test/a-case.ts'
import { changedTeams, newTeams, peopleTeams, staffingOf, withoutTeam, withTeam } from './new-teams.ts'

const team = (name: string) => ({
  name,
  responses: [],
  authority: [],
  asks: [],
  establishes: [],
  machine: false,
  reportsTo: null,
  leader: false,
  organisation: null,
})
const map = { teams: [team('Care'), team('__proto__'), team('Büro')] }
const company = [
  { name: 'Care', lead: personCalled('Claire'), members: [personCalled('Ana')], frontDoor: true },
  { name: 'Desk', lead: personCalled('Claire'), members: [], frontDoor: false },
]
const none = { fallbackTeam: null, teams: {} }

describe('who works in a version’s teams', () => {
  test('new are those that the company does not have', () => {
    expect(newTeams(map, company)).toEqual(['__proto__', 'Büro'])
  })

  test('a machine needs nobody', () => {
    const machine = { ...team('Phone menu'), machine: true, reportsTo: 'Care' }
    const more = { teams: [...map.teams, machine] }
    expect(newTeams(more, company)).toEqual(['__proto__', 'Büro'])
    expect(peopleTeams(more)).toEqual(['Care', '__proto__', 'Büro'])
  })

  test('somebody who works there already is what a change begins with; for a new team it is nobody', () => {
    expect(staffingOf(none, 'Care', company)).toEqual({ lead: 'Claire', members: ['Ana'], frontDoor: true })
    expect(staffingOf(none, 'Büro', company)).toEqual({ lead: null, members: [], frontDoor: false })
    expect(staffingOf(none, '__proto__', company)).toEqual({ lead: null, members: [], frontDoor: false })
  })

  test('what is chosen for a team replaces nothing else, and can be taken back', () => {
    const chosen = { lead: 'Ana', members: ['Ana'], frontDoor: false }
    const both = withTeam(withTeam(none, 'Care', chosen), 'Büro', chosen)
    expect(changedTeams(both, map, company)).toEqual(['Care'])
    expect(withoutTeam(both, 'Care')).toEqual({ fallbackTeam: null, teams: { Büro: chosen } })
  })
})
