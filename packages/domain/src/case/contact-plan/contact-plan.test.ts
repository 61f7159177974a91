import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, stranger, types } from '../../../test/story.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import { changed, company, onLeave, without } from '../../../test/company.ts'
import type { Directory } from '../../directory/directory.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf } from '../notice/notices.ts'
import { whoHearsChallenge } from './judge.ts'

const set = (story: Story, more: object = {}) =>
  ({
    type: 'setContactPlan',
    channel: 'mail',
    person: 'ben',
    everyDays: 7,
    words: 'One of us, in writing, each week',
    reviewBy: addMilliseconds(story.now, days(90)),
    ...more,
  }) as const
const challenge = { type: 'challengeContactPlan', words: 'not like this' } as const
const end = { type: 'endContactPlan', words: 'No longer needed' } as const
const omar = person('omar')

describe('a plan of contact', () => {
  it('is set by a leader outside the case, and told to the customer', () => {
    const story = Story.opened()
    expect(story.refuses(person('ana'), set(story))).toBe('not-the-leader')
    expect(story.refuses(customer, set(story))).toBe('not-of-the-company')
    story.does(customer, { type: 'takeHigher', words: null })
    expect(story.refuses(person('lena'), set(story))).toBe('answers-for-it')
    const before = story.living
    const events = story.does(omar, set(story))
    expect(noticesOf(before, events, story.state)).toMatchObject([
      { type: 'contactPlanSet', by: 'omar', person: 'ben', channel: 'mail', everyDays: 7 },
    ])
    const { contactPlan, ...others } = story.living
    expect(contactPlan).toMatchObject({ by: 'omar', challenged: false })
    expect(others).toEqual(before)
  })

  it('is nobody’s who owned the case, names somebody who can be spoken to, and lasts half a year at most', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'person', person: 'omar' }, reason: null })
    story.does(omar, { type: 'acceptTransfer', offer: 1 })
    story.does(omar, { type: 'offerTransfer', to: { kind: 'person', person: 'ana' }, reason: null })
    story.does(person('ana'), { type: 'acceptTransfer', offer: 2 })
    expect(story.refuses(omar, set(story))).toBe('answers-for-it')
    const chief = person('chief')
    expect(story.refuses(chief, set(story, { person: 'nobody' }))).toBe('no-such-person')
    story.does(customer, { type: 'complainAbout', person: 'ben' })
    expect(story.refuses(chief, set(story))).toBe('complaint-is-about-them')
    const late = { person: 'dan', reviewBy: addMilliseconds(story.now, days(184)) }
    expect(story.refuses(chief, set(story, late))).toBe('due-too-far')
  })

  it('hears whatever the customer says, by whatever way and as often as they like', () => {
    const heard = (planned: boolean) => {
      const story = Story.opened()
      if (planned) story.does(omar, set(story))
      return [
        story.does(customer, {
          type: 'receiveContact',
          contact: received('again', { channel: 'phone', proof: 'link' }),
          issue: null,
          ways: [],
        }),
        story.does(customer, { type: 'requestCallBack', of: 'ana', what: 'call me', due: null }),
        story.does(customer, {
          type: 'askForLeader',
          leader: 'chief',
          connected: null,
          what: 'w',
          callBackBy: null,
        }),
      ]
    }
    expect(heard(true)).toEqual(heard(false))
  })

  it('is challenged once, in one press, before the leader above whoever set it', () => {
    const story = Story.opened()
    expect(story.refuses(customer, challenge)).toBe('already-known')
    story.does(omar, set(story))
    expect(story.refuses(stranger, challenge)).toBe('not-the-customer')
    expect(story.does(customer, challenge)).toMatchObject([
      { type: 'contactPlanChallenged' },
      { type: 'caseEscalated', leader: 'chief', because: 'planChallenged', words: 'not like this' },
    ])
    expect(story.refuses(customer, challenge)).toBe('already-known')
    story.does(person('chief'), end)
    expect(story.living.contactPlan).toBeUndefined()
    expect(story.refuses(person('chief'), end)).toBe('already-known')
  })

  const heard = (story: Story) =>
    whoHearsChallenge(story.living, {
      now: story.now,
      actor: customer,
      directory: story.directory,
      terms: story.terms,
    })
  const challengedBy = (setter: string, ...more: readonly Directory[]) => {
    const story = Story.opened({}, ...more)
    story.does(person(setter), set(story))
    return story
  }

  it('has somebody whose duty a challenge is, who did not set it: at the head too', () => {
    const atHead = challengedBy('beatriz')
    expect(atHead.does(customer, challenge)).toMatchObject([{}, { leader: 'chief', words: 'not like this' }])
    expect(heard(atHead)).toBe('chief')
    expect(dutiesOf(atHead.state)).toContainEqual(
      expect.objectContaining({ kind: 'acknowledge', of: { kind: 'person', person: 'chief' } }),
    )
    const board = company.teams.get('board')
    if (board === undefined) throw new RangeError('no board')
    const withMember = changed(company, 'olga', { teams: ['board'] })
    const teams = new Map(company.teams).set('board', { ...board, members: ['beatriz', 'olga'] })
    const two = challengedBy('beatriz', { ...withMember, teams })
    expect(two.does(customer, challenge)).toMatchObject([{}, { leader: 'olga' }])
    two.does(person('olga'), end)
    expect(two.living.contactPlan).toBeUndefined()
  })

  it('goes to one above who has a word of theirs already, and to the head where its setter leads nothing here', () => {
    const story = Story.opened()
    story.does(customer, {
      type: 'askForLeader',
      leader: 'chief',
      connected: null,
      what: 'w',
      callBackBy: null,
    })
    story.does(omar, set(story))
    story.does(customer, challenge)
    story.does(person('beatriz'), set(story))
    story.does(customer, challenge)
    expect(story.living.escalations.map(({ leader }) => leader)).toEqual(['chief', 'chief', 'omar'])
    const stoodIn = challengedBy('olga', onLeave(company, 'lena', 'olga'))
    stoodIn.directory = company
    expect(stoodIn.does(customer, challenge)).toMatchObject([{}, { leader: 'beatriz' }])
  })

  it('waits for nobody, and so does not hold, where nobody else can judge it', () => {
    const story = challengedBy('omar')
    story.directory = ['lena', 'chief', 'beatriz'].reduce(without, company)
    expect(types(story.does(customer, challenge))).toEqual(['contactPlanChallenged'])
    expect(heard(story)).toBeNull()
    expect(story.refuses(omar, end)).toBe('not-the-leader')
  })

  it('is wiped or made longer by nobody but whoever judges it, while it is challenged', () => {
    const story = challengedBy('omar')
    story.does(customer, challenge)
    for (const id of ['omar', 'lena']) {
      expect(story.refuses(person(id), set(story))).toBe('not-the-leader')
      expect(story.refuses(person(id), end)).toBe('not-the-leader')
    }
    story.does(person('chief'), set(story))
    expect(story.living.contactPlan).toMatchObject({ by: 'chief', challenged: false })
  })

  it('is nobody’s to set to whom the customer once went, and names nobody on leave', () => {
    const story = Story.opened()
    story.does(customer, { type: 'takeHigher', words: null })
    story.does(person('lena'), {
      type: 'recordLeadersCall',
      escalation: 1,
      contactId: 'c',
      words: 'w',
      right: true,
    })
    story.does(customer, { type: 'judgeLeadersCall', escalation: 1, right: true, words: null })
    expect(story.living.escalations).toEqual([])
    expect(story.refuses(person('lena'), set(story))).toBe('answers-for-it')
    story.directory = onLeave(company, 'ben', null)
    expect(story.refuses(omar, set(story))).toBe('person-on-leave')
  })

  it('waits for no level that has not opened', () => {
    const story = Story.opened()
    story.does(customer, { type: 'takeHigher', words: null })
    story.does(omar, set(story))
    expect(story.refuses(customer, { type: 'takeHigher', words: null })).toBe('level-not-open')
    expect(types(story.does(customer, challenge))).toContain('caseEscalated')
  })

  it('ends at its date unless it is set anew, and the customer hears so', () => {
    const story = Story.opened()
    story.does(omar, set(story))
    const [review] = story.deadlines.filter(({ kind }) => kind === 'contactPlanReview')
    story.now = addMilliseconds(story.now, days(80))
    story.does(person('chief'), set(story))
    const later = story.living.contactPlan?.reviewBy
    expect(later).not.toBe(review?.due)
    const before = story.living
    const ended = story.until(later ?? story.now).filter(({ type }) => type.startsWith('contactPlan'))
    expect(ended).toEqual([{ type: 'contactPlanEnded', by: null, because: 'notReviewed', words: null }])
    expect(noticesOf(before, ended, story.state)).toEqual([
      { type: 'contactPlanEnded', because: 'notReviewed', words: null },
    ])
  })
})
