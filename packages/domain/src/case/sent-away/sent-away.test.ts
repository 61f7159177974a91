import { describe, expect, it } from 'vitest'
import { company, without } from '../../../test/company.ts'
import { customer, opening, person, Story, stranger, types } from '../../../test/story.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import { staffNoticesOf } from '../notice/notices.ts'

const away = (team: string, door: string | null = team) =>
  ({ type: 'reportSentAway', door, team, when: null, words: 'they would not hear me' }) as const

describe('somebody who was sent away', () => {
  it('goes to whoever leads above the lead of that door, and their owner keeps the case', () => {
    const story = Story.opened()
    const before = story.living
    const events = story.does(customer, away('service'))
    expect(events).toMatchObject([
      { type: 'sentAwayReported', door: 'service', team: 'service', when: null },
      {
        type: 'caseEscalated',
        leader: 'omar',
        because: 'sentAway',
        words: 'they would not hear me',
        by: null,
      },
    ])
    expect(story.living.owner).toBe('ana')
    expect(staffNoticesOf(before, events, story.state)).toMatchObject([
      { to: { person: 'omar' }, message: { type: 'broughtToYou', because: 'sentAway' } },
    ])
  })

  it('is brought to that leader once while they have it, and each time it is told stands in the story', () => {
    const story = Story.opened()
    story.does(customer, away('service'))
    expect(types(story.does(customer, away('service')))).toEqual(['sentAwayReported'])
    expect(types(story.does(customer, away('executive')))).toContain('caseEscalated')
  })

  it('goes to the lead of the door where nobody is above, and higher where that place is empty', () => {
    const top = Story.opened()
    expect(top.does(customer, away('board'))).toMatchObject([{}, { leader: 'beatriz' }])
    const empty = Story.opened({}, without(company, 'omar'))
    expect(empty.does(customer, away('service'))).toMatchObject([{}, { leader: 'chief' }])
  })

  it('never goes to whoever the complaint is about', () => {
    const story = Story.opened()
    story.does(customer, { type: 'complainAbout', person: 'omar' })
    expect(story.does(customer, away('service'))).toMatchObject([{}, { leader: 'chief' }])
  })

  it('comes up with the opening of a case, also of a stranger', () => {
    const story = new Story()
    const events = story.does(stranger, opening({ sentAway: { door: 'phone', team: 'billing', when: null } }))
    expect(types(events).slice(0, 3)).toEqual(['caseOpened', 'sentAwayReported', 'caseEscalated'])
    expect(story.living.escalations).toMatchObject([{ because: 'sentAway' }])
  })

  it('opens again what had ended', () => {
    const story = Story.opened()
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(types(story.does(customer, away('service')))).toContain('caseReopened')
    expect(story.living.kind).toBe('open')
  })

  it('is reported by a colleague who heard it, and counts for them', () => {
    const story = Story.opened()
    expect(story.does(person('sam'), away('service'))).toMatchObject([{}, { by: 'sam' }])
    expect(story.refuses(stranger, away('service'))).toBe('not-the-customer')
    expect(story.refuses(person('sam'), away('nowhere'))).toBe('no-such-team')
    const ahead = { ...away('service'), when: addMilliseconds(story.now, days(1)) }
    expect(story.refuses(person('sam'), ahead)).toBe('date-in-future')
  })
})
