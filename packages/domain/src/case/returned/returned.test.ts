import { describe, expect, it } from 'vitest'
import { clock, customer, opening, person, received, Story, types } from '../../../test/story.ts'
import { takeOut, two } from '../../../test/taking-out.ts'
import { instant } from '../../time/instant.ts'
import type { ChannelKind } from '../contact/channel.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'

const ana = person('ana')
const due = instant('2026-01-14T11:00:00.000Z')

const comesBack = (story: Story, status: string | null = '5.1.1') =>
  story.does(clock, returned(story, status))
const returned = (story: Story, status: string | null = '5.1.1') =>
  ({
    type: 'recordReturned',
    messageId: 'receipt',
    way: 'mail',
    writtenAt: story.now,
    status,
  }) as const
const toReach = (story: Story) => dutiesOf(story.state).filter(({ kind }) => kind === 'reachAnotherWay')
const word = (id: string, ways: readonly ChannelKind[] = [], proof: 'link' | 'none' = 'link') =>
  ({ type: 'receiveContact', contact: received(id, { channel: 'web', proof }), issue: null, ways }) as const

describe('a message that came back', () => {
  it('is for the owner to reach them another way, by the usual rule, and mail is no way to them', () => {
    const story = Story.opened({ ways: ['mail', 'phone'] })
    const before = story.living
    expect(comesBack(story)).toEqual([
      { type: 'messageReturned', messageId: 'receipt', way: 'mail', status: '5.1.1' },
      { type: 'reachDated', by: '2026-01-14T11:00:00.000Z' },
    ])
    expect(toReach(story)).toEqual([
      {
        kind: 'reachAnotherWay',
        subject: 0,
        of: { kind: 'person', person: 'ana' },
        due: '2026-01-14T11:00:00.000Z',
      },
    ])
    const { returned: _, ...others } = story.living
    expect(others).toEqual({ ...before, ways: ['phone'] })
  })

  it('tells the owner, and the customer nothing that would come back too', () => {
    const story = Story.opened()
    const before = story.living
    const events = comesBack(story)
    expect(noticesOf(before, events, story.state)).toEqual([])
    expect(staffNoticesOf(before, events, story.state)).toEqual([
      {
        to: { kind: 'person', person: 'ana' },
        message: { type: 'messageReturned', by: '2026-01-14T11:00:00.000Z' },
      },
    ])
  })

  it('is told whoever had a case that ended without the customer’s word, and owed in none that ended', () => {
    const found = Story.opened()
    found.does(ana, { type: 'findNoProblem', kind: 'answered', sampled: false, reason: 'why' })
    const withdrawn = Story.opened()
    withdrawn.does(customer, { type: 'withdrawCase', reason: null })
    for (const [story, told] of [
      [found, [{ to: { kind: 'person', person: 'ana' }, message: { type: 'messageReturned', by: null } }]],
      [withdrawn, []],
    ] as const) {
      const before = story.living
      const events = comesBack(story)
      expect(staffNoticesOf(before, events, story.state)).toEqual(told)
      expect(toReach(story)).toEqual([])
    }
  })

  it('is said by nobody but the machinery of ours', () => {
    const story = Story.opened()
    for (const actor of [customer, ana, { kind: 'machine', name: 'bot', of: null }] as const)
      expect(story.refuses(actor, returned(story))).not.toBeNull()
  })

  it('adds nothing while one stands', () => {
    const story = Story.opened()
    comesBack(story)
    expect(story.refuses(clock, returned(story))).toBe('already-known')
  })

  it.each([
    ['a conversation', 'phone', 'conversation'],
    ['a letter', 'letter', 'written'],
    ['a text message', 'sms', 'written'],
  ] as const)('is done with by %s', (_, channel, outcome) => {
    const story = Story.opened({ ways: ['mail', 'phone'] })
    comesBack(story)
    story.hours(1)
    story.tries('ana', channel, outcome)
    expect(toReach(story)).toEqual([])
    expect(story.living.returned).toMatchObject({ reachBy: null, reachedAt: story.now })
    expect(story.living.ways).toEqual(['phone'])
  })

  it.each([
    ['mail', 'written'],
    ['web', 'written'],
  ] as const)(
    'is not done with by what is written by %s, which tells them of nothing',
    (channel, outcome) => {
      const story = Story.opened({ ways: ['mail', 'phone'] })
      comesBack(story)
      story.tries('ana', channel, outcome)
      expect(toReach(story)).toHaveLength(1)
    },
  )

  it('is not done with by one more text message where those lead nowhere, until they write by one again', () => {
    const story = Story.opened({ ways: ['sms', 'phone'] })
    story.does(clock, { ...returned(story), way: 'sms' })
    story.hours(1)
    story.tries('ana', 'sms', 'written')
    expect(toReach(story)).toHaveLength(1)
    expect(story.living.silence.attempts).toEqual([])
    story.does({ kind: 'customer' }, word('again', ['sms']))
    expect(toReach(story)).toEqual([])
    expect(story.living.ways).toContain('sms')
  })

  it('has another date after a try in vain, as long as nobody reaches them', () => {
    const story = Story.opened({ ways: ['mail', 'phone'] })
    comesBack(story)
    story.hours(24)
    expect(types(story.tries('ana', 'phone', 'noAnswer'))).toContain('reachDated')
    expect(toReach(story)).toMatchObject([{ due: '2026-01-15T11:00:00.000Z' }])
  })

  it('is done with by a word of theirs that proves to be theirs, and by no other', () => {
    const story = Story.opened()
    comesBack(story)
    story.does({ kind: 'stranger' }, word('claimed', ['mail'], 'none'))
    expect(toReach(story)).toHaveLength(1)
    story.does(ana, { type: 'vouchForContact', contactId: 'claimed' })
    expect(toReach(story)).toEqual([])
  })

  it('is known no more once they leave an address anew', () => {
    const story = Story.opened()
    comesBack(story)
    story.does(customer, word('anew', ['mail']))
    expect(toReach(story)).toEqual([])
    expect(story.living).not.toHaveProperty('returned')
    expect(story.living.ways).toEqual(['mail'])
  })

  it('comes back once more for what was written since they were reached, and not for what was before', () => {
    const story = Story.opened({ ways: ['mail', 'phone'] })
    const earlier = returned(story)
    comesBack(story)
    story.hours(1)
    story.tries('ana', 'phone', 'conversation')
    expect(story.refuses(clock, earlier)).toBe('already-known')
    expect(story.refuses(clock, returned(story))).toBe('already-known')
    story.hours(1)
    comesBack(story)
    expect(toReach(story)).toHaveLength(1)
  })

  it('rises where nobody reached them in time, and has another date', () => {
    const story = Story.opened()
    story.proposes()
    comesBack(story)
    const happened = story.until(due)
    expect(happened).toMatchObject([
      { type: 'reachMissed', by: 'ana' },
      { type: 'caseEscalated', leader: 'lena', because: 'attemptsMissed' },
      { type: 'reachDated', by: '2026-01-16T11:00:00.000Z' },
    ])
    expect(toReach(story)).toHaveLength(1)
  })

  it('rises no second level for one missed moment', () => {
    const story = Story.opened()
    comesBack(story)
    expect(types(story.until(due)).filter((type) => type === 'caseEscalated')).toHaveLength(1)
  })

  it('is due as soon as somebody in danger is tried by voice', () => {
    const story = Story.opened({ danger: 'gas' })
    comesBack(story)
    expect(toReach(story)).toMatchObject([{ due: story.due(15) }])
  })

  it('owes nothing in a case that has ended, and does once that is open again', () => {
    const story = Story.opened()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    comesBack(story)
    expect([toReach(story), story.deadlines]).toEqual([[], []])
    story.does(ana, { type: 'reopenForNewFacts', facts: 'it leaks again' })
    expect(toReach(story)).toHaveLength(1)
  })

  it('owes nothing in history that nobody has taken up', () => {
    const story = Story.opened({ ...opening(), imported: true })
    comesBack(story)
    expect(toReach(story)).toEqual([])
  })
})

describe('in the customer’s turn', () => {
  const proposed = (...ways: readonly ChannelKind[]) => {
    const story = Story.opened({ ways })
    story.proposes()
    return story
  }

  it('nothing that was tried by mail counts, and two ways are not asked of one that is left', () => {
    const story = proposed('mail', 'phone')
    story.tries('ana', 'mail', 'written')
    story.days(1)
    story.tries('ana', 'mail', 'written')
    comesBack(story)
    expect(story.living.silence.attempts).toEqual([])
    story.tries('ana', 'mail', 'written')
    expect(story.living.silence.attempts).toEqual([])
    for (const _ of [1, 2, 3]) {
      story.days(1)
      story.tries('ana', 'phone', 'noAnswer')
    }
    expect(story.deadlines.map(({ kind }) => kind).toSorted()).toEqual(['lapse', 'reachDue'])
  })

  it('goes on as with whoever left no way, where mail was the only one', () => {
    const story = proposed('mail')
    story.days(1)
    comesBack(story)
    expect(story.deadlines).toEqual([
      { kind: 'lapse', subject: 0, due: '2026-02-11T09:00:00.000Z' },
      { kind: 'reachDue', subject: 0, due: '2026-01-15T11:00:00.000Z' },
    ])
  })
})

it('goes along with what is taken out of a case, and not to another customer', () => {
  for (const as of ['somethingElse', 'somebodyElse'] as const) {
    const { story, bill } = two()
    comesBack(story)
    const apart = takeOut(story, ana, as, bill)
    expect(toReach(apart)).toHaveLength(as === 'somebodyElse' ? 0 : 1)
  }
})
