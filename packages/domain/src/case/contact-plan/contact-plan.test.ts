import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, stranger, types } from '../../../test/story.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import { noticesOf } from '../notice/notices.ts'

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
const challenge = { type: 'challengeContactPlan' } as const
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
      { type: 'caseEscalated', leader: 'chief', because: 'customer' },
    ])
    expect(story.refuses(customer, challenge)).toBe('already-known')
    story.does(person('chief'), end)
    expect(story.living.contactPlan).toBeUndefined()
    expect(story.refuses(person('chief'), end)).toBe('already-known')
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
