import { describe, expect, it } from 'vitest'
import { onLeave } from '../../../test/company.ts'
import { clock, customer, person, received, Story, stranger } from '../../../test/story.ts'
import { answer, ended, owed, solved } from '../../../test/survey-story.ts'
import type { Actor } from '../../matter/actor.ts'
import { instant } from '../../time/instant.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { addressedNoticesOf, noticesOf, staffNoticesOf } from '../notice/notices.ts'

const ana = person('ana')
/** The end of Ana's next working day. */
const tuesday = instant('2026-01-13T18:00:00.000Z')

describe('whoever wishes to be contacted', () => {
  const wishing = (): Story => {
    const story = ended()
    story.does(customer, answer(4, null, true))
    return story
  }

  it('hears from the owner by the end of the next working day, and the case stays ended', () => {
    const story = wishing()
    expect(story.state.kind).toBe('ended')
    expect(owed(story)).toEqual([
      { kind: 'surveyContact', subject: 1, of: { kind: 'person', person: 'ana' }, due: tuesday },
    ])
    expect(story.deadlines).toEqual([{ kind: 'surveyContactDue', subject: 1, due: tuesday }])
  })

  it('hears from whoever is above where the owner is on leave', () => {
    const story = ended()
    story.directory = onLeave(story.directory, 'ana', null)
    story.does(customer, answer(4, null, true))
    expect(owed(story)).toMatchObject([{ of: { person: 'lena' } }])
  })

  it.each([
    ['phone', 'conversation'],
    ['mail', 'written'],
  ] as const)('has what they wished by %s (%s)', (channel, outcome) => {
    const story = wishing()
    story.tries('ana', channel, outcome)
    expect([owed(story), story.deadlines]).toEqual([[], []])
    expect(story.state.kind).toBe('ended')
  })

  it('is tried on three days, and then no more', () => {
    const story = wishing()
    for (const _ of [1, 2]) {
      story.tries('ana', 'phone', 'noAnswer')
      expect(owed(story)).toHaveLength(1)
      story.hours(24)
    }
    story.tries('ana', 'phone', 'noAnswer')
    expect([owed(story), story.deadlines]).toEqual([[], []])
  })

  it('is told openly where nobody did, and whoever is above owes it', () => {
    const story = wishing()
    const before = story.state
    const events = story.until(tuesday)
    expect(events).toMatchObject([
      { type: 'surveyContactMissed', survey: 1, due: tuesday, by: 'ana' },
      { type: 'surveyContactDated', survey: 1, of: 'lena' },
    ])
    expect(owed(story)).toMatchObject([{ of: { person: 'lena' } }])
    expect(noticesOf(before, events, story.state)).toMatchObject([
      { type: 'nextWordMissed', due: tuesday, owner: 'ana', answerable: 'lena' },
    ])
    expect(staffNoticesOf(before, events, story.state)).toMatchObject([
      { to: { person: 'lena' }, message: { type: 'surveyContact' } },
    ])
    story.tries('lena', 'phone', 'conversation')
    expect(owed(story)).toEqual([])
  })

  it('takes it back by what they answer instead', () => {
    const story = wishing()
    story.does(customer, answer(5))
    expect(owed(story)).toEqual([])
  })

  it('is not contacted by a call from before', () => {
    const story = ended()
    story.hours(2)
    story.does(customer, answer(4, null, true))
    const call = { id: 'call', channel: 'phone', words: 'w', outcome: 'conversation', asks: null } as const
    const made = { type: 'makeContact', promise: null, nextWord: null } as const
    story.does(ana, { ...made, contact: { ...call, madeAt: story.due(-60) } })
    expect(owed(story)).toHaveLength(1)
    story.does(ana, { ...made, contact: { ...call, id: 'now', madeAt: story.now } })
    expect(owed(story)).toEqual([])
  })

  const higher = { type: 'takeHigher', words: 'I want your boss' } as const
  const heard = (contactId: string) =>
    ({ type: 'recordLeadersCall', escalation: 1, contactId, words: 'said', right: true }) as const

  it('is contacted by a leader’s call since, and not by one of before', () => {
    const story = ended()
    story.tries('lena', 'phone', 'conversation')
    const { contactId } = story.living.conversations.at(-1) ?? { contactId: '' }
    story.hours(1)
    story.does(customer, answer(4, null, true))
    story.does(customer, higher)
    story.does(person('lena'), heard(contactId))
    expect(owed(story)).toHaveLength(1)
    story.does(person('lena'), heard('a call since'))
    expect(owed(story)).toEqual([])
  })

  it('is not contacted, in joined cases, by a leader’s call that may have been with another customer', () => {
    const holder = (id: string): Actor => ({ kind: 'customer', through: id, only: [id] })
    const theirs = Story.opened({ caseId: 'theirs' })
    const story = Story.opened({ caseId: 'veras' })
    story.does(ana, { type: 'absorb', from: 'theirs', belongings: belongingsOf(theirs.living) })
    for (const issue of [1, 2]) story.proposes('ana', issue)
    for (const [number, id] of ['veras', 'theirs'].entries()) story.does(holder(id), solved(number + 1))
    for (const id of ['veras', 'theirs']) story.does(holder(id), answer(4, null, true))
    story.does(holder('veras'), higher)
    story.does(person('lena'), heard('with vera'))
    expect(owed(story)).toHaveLength(2)
  })

  it('waits for it whatever becomes of the case meanwhile', () => {
    const story = wishing()
    const word = received('spam', { proof: 'none' })
    story.does(stranger, { type: 'receiveContact', contact: word, issue: null, ways: [] })
    expect([story.state.kind, owed(story).length]).toEqual(['open', 1])
    story.does(ana, { type: 'findNoProblem', kind: 'spam', sampled: false, reason: 'why' })
    expect([story.state.kind, owed(story).length]).toEqual(['ended', 1])
    expect(story.deadlines).toContainEqual({ kind: 'surveyContactDue', subject: 1, due: tuesday })
    story.tries('ana', 'phone', 'conversation')
    expect(owed(story)).toEqual([])
  })

  it('is each customer’s own in joined cases, and goes along when they part', () => {
    const holder = (id: string): Actor => ({ kind: 'customer', through: id, only: [id] })
    const theirs = Story.opened({ caseId: 'theirs' })
    const story = Story.opened({ caseId: 'veras' })
    story.does(ana, { type: 'absorb', from: 'theirs', belongings: belongingsOf(theirs.living) })
    theirs.does(ana, { type: 'mergeInto', into: 'veras' })
    for (const [number, id] of ['veras', 'theirs'].entries()) {
      story.proposes('ana', number + 1)
      story.does(holder(id), solved(number + 1))
    }
    story.does(holder('theirs'), answer(4, null, true))
    const call = { id: 'to-vera', channel: 'phone', words: 'w', outcome: 'conversation', asks: null } as const
    const made = { type: 'makeContact', promise: null, nextWord: null } as const
    story.does(ana, { ...made, contact: { ...call, madeAt: story.now }, meantFor: ['veras'] })
    expect(owed(story)).toHaveLength(1)
    const before = story.state
    const missed = story.until(tuesday).map((event) => ({ actor: clock, event }))
    expect(addressedNoticesOf(before, missed, story.state)).toMatchObject([
      { notice: { type: 'nextWordMissed' }, meantFor: ['theirs'] },
    ])
    const [released] = story.does(person('lena'), { type: 'release', to: 'theirs' })
    if (released?.type !== 'released') throw new Error('nothing went back')
    expect(owed(story)).toEqual([])
    const { type: _type, to: _to, by: _by, ...returned } = released
    theirs.now = story.now
    theirs.does(ana, { type: 'takeApart', from: 'veras', returned, owner: 'ana' })
    expect(owed(theirs)).toMatchObject([{ of: { person: 'lena' } }])
    theirs.tries('lena', 'phone', 'conversation')
    expect([owed(theirs), theirs.state.kind]).toEqual([[], 'ended'])
  })
})
