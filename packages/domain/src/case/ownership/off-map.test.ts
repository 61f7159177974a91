import { describe, expect, it } from 'vitest'
import { company, monday, onLeave, withRota, withoutTeams } from '../../../test/company.ts'
import { Story, person } from '../../../test/story.ts'
import { offerWays } from '../../matter/ownership/on-map.ts'

const toTeam = (team: string) =>
  ({ type: 'offerTransfer', to: { kind: 'team', team }, reason: null }) as const
const toPerson = (id: string) =>
  ({ type: 'offerTransfer', to: { kind: 'person', person: id }, reason: null }) as const

/** At billing, from which the map knows no way back to the switchboard. */
const atBilling = (): Story => Story.opened({ team: 'billing', owner: 'dan' })

describe('an offer', () => {
  it('goes where the service map knows a way: a pass, an ask, up the ladder', () => {
    const story = atBilling()
    for (const team of ['service', 'operations', 'executive', 'board']) {
      expect(story.refuses(person('dan'), toTeam(team))).toBeNull()
    }
    for (const id of ['ana', 'omar', 'chief']) {
      expect(story.refuses(person('dan'), toPerson(id))).toBeNull()
    }
  })

  it('goes nowhere else, says the ways there are, and changes nothing', () => {
    const story = atBilling()
    const before = story.state
    expect(story.decide(person('dan'), toTeam('switchboard'))).toEqual({
      ok: false,
      refusal: {
        code: 'off-map',
        facts: { from: 'billing', ways: ['service', 'operations', 'executive', 'board'] },
      },
    })
    expect(story.refuses(person('dan'), toPerson('sue'))).toBe('off-map')
    expect(story.state).toBe(before)
  })

  it('is always on the map within the team', () => {
    const story = atBilling()
    expect(story.refuses(person('dan'), toTeam('billing'))).toBeNull()
    expect(story.refuses(person('dan'), toPerson('eva'))).toBeNull()
  })

  it('reaches whoever stands for a leader above, wherever they work', () => {
    const story = atBilling()
    expect(story.refuses(person('dan'), toPerson('sue'))).toBe('off-map')
    story.directory = onLeave(company, 'omar', 'sue')
    expect(story.refuses(person('dan'), toPerson('sue'))).toBeNull()
  })

  it('goes down the ladder too, from a leader to whom the case rose', () => {
    const story = atBilling()
    story.does(person('dan'), toPerson('omar'))
    story.does(person('omar'), { type: 'acceptTransfer', offer: 1 })
    expect(story.refuses(person('omar'), toTeam('switchboard'))).toBeNull()
    const rose = atBilling()
    for (const offer of [1, 2, 3]) {
      rose.does(person('dan'), toTeam('service'))
      rose.does(person('ana'), { type: 'declineTransfer', offer, reason: 'not ours' })
    }
    expect(rose.living).toMatchObject({ owner: 'bo', team: 'billing' })
    expect(rose.refuses(person('bo'), toTeam('switchboard'))).toBe('off-map')
    rose.does(person('bo'), toPerson('omar'))
    rose.hours(48)
    expect(rose.living).toMatchObject({ owner: 'omar', team: 'billing' })
    expect(rose.refuses(person('omar'), toTeam('switchboard'))).toBeNull()
  })

  it('goes from the owner’s own team too, where they only cover', () => {
    const rota = { person: 'dan', team: null, from: monday, to: monday }
    const story = Story.opened({ team: 'switchboard', owner: 'dan' }, withRota(company, rota))
    expect(offerWays(story.living, story.directory)).toEqual([
      { to: 'switchboard', by: 'own' },
      { to: 'billing', by: 'own' },
      { to: 'service', by: 'pass' },
      { to: 'operations', by: 'ladder' },
      { to: 'executive', by: 'ladder' },
      { to: 'board', by: 'ladder' },
    ])
  })

  it('goes from the case’s team alone, where the owner is of it and of another too', () => {
    const dan = company.people.get('dan')
    if (dan === undefined) throw new Error('no Dan')
    const people = new Map(company.people).set('dan', { ...dan, teams: ['billing', 'switchboard'] })
    const story = Story.opened({ team: 'billing', owner: 'dan' }, { ...company, people })
    expect(story.refuses(person('dan'), toTeam('switchboard'))).toBe('off-map')
  })

  it('goes from what was above a team that is gone', () => {
    const story = atBilling()
    story.directory = withoutTeams(company, 'billing')
    expect(story.refuses(person('dan'), toTeam('switchboard'))).toBeNull()
    expect(story.refuses(person('dan'), toTeam('billing'))).toBe('no-such-team')
  })
})

describe('who takes it', () => {
  it('answers in the team of theirs to which there was a way, not in another', () => {
    const eva = company.people.get('eva')
    const service = company.teams.get('service')
    if (eva === undefined || service === undefined) throw new Error('no Eva')
    const directory = {
      ...company,
      people: new Map(company.people).set('eva', { ...eva, teams: ['switchboard', 'service'] }),
    }
    const story = Story.opened({ team: 'billing', owner: 'dan' }, directory)
    story.does(person('dan'), toPerson('eva'))
    story.does(person('eva'), { type: 'acceptTransfer', offer: 1 })
    expect(story.living).toMatchObject({ owner: 'eva', team: 'service' })
  })
})
