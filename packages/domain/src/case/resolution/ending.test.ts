import { describe, expect, it } from 'vitest'
import { company, without } from '../../../test/company.ts'
import { profile, watched } from '../../../test/watched.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { Story, clock, customer, person, received, stranger, types } from '../../../test/story.ts'

const lapse = { type: 'lapse' } as const
const final = {
  type: 'giveFinalPosition',
  issue: 1,
  position: 'no',
  reasons: 'because',
  outsideBody: 'the ombudsman',
  outcome: 'notUpheld',
} as const
/** They turned down what was proposed. */
const turnedDown = (story: Story, by = 'ana'): void => {
  story.proposes(by)
  story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'no' })
}
const word = (id: string) =>
  ({ type: 'receiveContact', contact: received(id), issue: null, ways: [] }) as const

describe('silence', () => {
  const proposed = (...ways: readonly ('mail' | 'phone')[]) => {
    const story = Story.opened({ ways })
    story.proposes()
    return story
  }

  it('lapses it after three attempts over ten days, on two of the customer’s ways', () => {
    const story = proposed('mail', 'phone')
    story.tries('ana', 'mail', 'written')
    expect(story.refuses(person('ana'), lapse)).toBe('attempts-missing')
    story.days(2)
    story.tries('ana', 'mail', 'written')
    story.tries('ana', 'mail', 'written')
    expect(story.deadlines).toEqual([{ kind: 'attemptDue', subject: 0, due: '2026-01-16T11:00:00.000Z' }])
    story.days(1)
    story.tries('ana', 'phone', 'messageLeft')
    expect(story.deadlines).toEqual([{ kind: 'lapse', subject: 0, due: '2026-01-22T09:00:00.000Z' }])
    expect(story.refuses(person('ana'), lapse)).toBe('silence-too-short')
    expect(types(story.days(10))).toEqual(['issueLapsed', 'caseEnded'])
    expect(story.living).toMatchObject({ how: 'lapsed', issues: [{ state: { kind: 'lapsed' } }] })
  })

  it('counts attempts of one day once, and those of a weekend for Monday', () => {
    const story = proposed('mail', 'phone')
    story.tries('ana', 'mail', 'written')
    story.tries('ana', 'phone')
    story.hours(2)
    story.tries('ana', 'phone')
    expect(story.decide(person('ana'), lapse)).toMatchObject({
      refusal: { code: 'attempts-missing', facts: { made: 1, wanted: 3, ways: 2, waysWanted: 2 } },
    })
    // Saturday and Sunday
    story.now = story.due(5 * 24 * 60)
    story.tries('ana', 'phone')
    story.now = story.due(24 * 60)
    story.tries('ana', 'phone')
    story.now = story.due(24 * 60)
    story.tries('ana', 'phone')
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['attemptDue'])
    story.now = story.due(24 * 60)
    story.tries('ana', 'phone')
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['lapse'])
  })

  it('begins a new day where the owner’s team is, not in UTC', () => {
    const story = proposed('mail')
    story.hours(13.9)
    for (const pause of [0, 0.2, 24]) {
      story.hours(pause)
      story.tries('ana', 'mail', 'written')
    }
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['lapse'])
  })

  it('takes one way where the customer left one, and a day after the last attempt', () => {
    const story = proposed('mail')
    for (const pause of [0, 2, 2]) {
      story.days(pause)
      story.tries('ana', 'mail', 'written')
    }
    expect(story.deadlines).toEqual([{ kind: 'lapse', subject: 0, due: '2026-01-22T09:00:00.000Z' }])
    const late = proposed('mail')
    late.tries('ana', 'mail', 'written')
    late.until(late.due(60 * 24 * 2))
    late.tries('ana', 'mail', 'written')
    late.now = late.due(60 * 24 * 9)
    late.tries('ana', 'mail', 'written')
    expect(late.deadlines).toEqual([{ kind: 'lapse', subject: 0, due: '2026-01-24T09:00:00.000Z' }])
  })

  it('lapses after thirty days on the page where they left no way', () => {
    const story = proposed()
    expect(story.deadlines).toEqual([{ kind: 'lapse', subject: 0, due: '2026-02-11T09:00:00.000Z' }])
    expect(types(story.days(30))).toEqual(['issueLapsed', 'caseEnded'])
  })

  it('is broken by any word of the customer, and by a conversation', () => {
    const story = proposed()
    story.days(20)
    story.does(customer, { type: 'recordRemedySought', words: 'a new one' })
    expect(story.deadlines).toEqual([{ kind: 'lapse', subject: 0, due: '2026-03-03T09:00:00.000Z' }])
    story.days(20)
    story.tries('ana', 'phone', 'conversation')
    expect(story.deadlines[0]?.due).toBe('2026-03-23T09:00:00.000Z')
    story.does(stranger, word('who knows'))
    story.days(29)
    expect(story.living.kind).toBe('open')
  })

  it('starts anew with another proposal', () => {
    const story = proposed()
    story.days(29)
    story.proposes()
    expect(story.deadlines[0]?.due).toBe('2026-03-12T09:00:00.000Z')
  })

  it('does not run while they wait for us', () => {
    const story = proposed()
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60 * 24 * 40) })
    expect(story.deadlines.map(({ kind }) => kind)).not.toContain('lapse')
    expect(story.refuses(person('ana'), lapse)).toBe('promise-open')
    story.does(person('ana'), { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'done' } })
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['lapse'])
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due: story.due(60) })
    expect(story.refuses(person('ana'), lapse)).toBe('ask-open')
    story.does(person('ana'), { type: 'withdrawAsk', ask: 1 })
    story.does(customer, { type: 'takeHigher', words: null })
    expect(story.refuses(person('ana'), lapse)).toBe('escalation-open')
    story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    expect(story.refuses(person('ana'), lapse)).toBe('escalation-open')
    const call = {
      type: 'recordLeadersCall',
      escalation: 1,
      contactId: 'c',
      words: 'w',
      right: true,
    } as const
    story.does(person('lena'), call)
    expect(story.refuses(person('ana'), lapse)).toBe('silence-too-short')
    story.does(customer, word('and the rest?'))
    expect(story.refuses(person('ana'), lapse)).toBe('next-word-owed')
    story.does(customer, { type: 'raiseIssue', words: 'loud' })
    story.tries('ana', 'phone', 'conversation')
    expect(story.refuses(person('ana'), lapse)).toBe('next-word-owed')
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['nextWordDue', 'escalationCloses'])
  })

  it('remembers a bounded number of attempts', () => {
    const story = proposed('mail', 'phone')
    for (let count = 0; count < 100; count += 1) story.tries('ana', 'mail', 'written')
    story.tries('ana', 'phone')
    for (const pause of [1, 1]) {
      story.days(pause)
      for (let count = 0; count < 100; count += 1) story.tries('ana', 'mail', 'written')
    }
    expect(story.living.silence.attempts).toHaveLength(13)
    expect(story.deadlines).toHaveLength(1)
  })

  it('that lapsed it is over with the next word, and the issue is open again', () => {
    const story = proposed()
    story.days(31)
    story.does(customer, word('I was in hospital'))
    expect(story.living).toMatchObject({ kind: 'open', issues: [{ state: { kind: 'open' } }] })
  })
})

describe('a final position', () => {
  it('is given by a leader above who never owned it, with nothing promised left', () => {
    const story = Story.opened({ owner: 'lena' })
    expect(story.refuses(person('ana'), final)).toBe('not-the-leader')
    expect(story.refuses(customer, final)).toBe('not-of-the-company')
    story.does(person('lena'), { type: 'offerTransfer', to: { kind: 'person', person: 'ana' }, reason: null })
    story.does(person('ana'), { type: 'acceptTransfer', offer: 1 })
    expect(story.refuses(person('lena'), final)).toBe('former-owner')
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) })
    expect(story.refuses(person('omar'), final)).toBe('promise-open')
    story.does(person('ana'), { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'done' } })
    expect(story.refuses(person('omar'), { ...final, issue: 4 })).toBe('no-such-issue')
    expect(story.refuses(person('omar'), final)).toBe('proposal-not-rejected')
    turnedDown(story)
    expect(types(story.does(person('omar'), final))).toEqual([
      'finalPositionGiven',
      'toldDateReleased',
      'caseEnded',
    ])
    expect(story.living).toMatchObject({ how: 'finalPosition' })
  })

  it('is not given by whom the complaint is about, nor twice', () => {
    const story = Story.opened({ issues: ['cold', 'loud'] })
    turnedDown(story)
    story.does(customer, { type: 'complainAbout', person: 'omar' })
    expect(story.refuses(person('omar'), final)).toBe('complaint-is-about-them')
    story.does(person('lena'), final)
    expect(story.refuses(person('lena'), final)).toBe('issue-settled')
    expect(story.living.kind).toBe('open')
    story.does(customer, { type: 'giveVerdict', issue: 2, verdict: 'solved', reason: null })
    expect(story.living).toMatchObject({ how: 'finalPosition' })
  })

  it('waits for report and call of a leader to whom it came, whoever gives it', () => {
    const story = Story.opened()
    turnedDown(story)
    story.does(customer, { type: 'takeHigher', words: null })
    expect(story.refuses(person('omar'), final)).toBe('leader-has-not-heard-customer')
    story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    expect(story.refuses(person('lena'), final)).toBe('leader-has-not-heard-customer')
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(story.refuses(person('lena'), final)).toBe('report-missing')
  })

  it('waits for the highest where all let it lie, and for whoever gives it in any case', () => {
    const story = Story.opened()
    turnedDown(story)
    story.does(customer, { type: 'takeHigher', words: null })
    story.days(60)
    expect(story.living.escalations.every(({ rose }) => rose)).toBe(true)
    for (const id of ['lena', 'omar', 'chief', 'beatriz'])
      expect(story.refuses(person(id), final)).toBe('leader-has-not-heard-customer')
    const call = { type: 'recordLeadersCall', contactId: 'c', words: 'w', right: false } as const
    story.does(person('beatriz'), { type: 'acknowledgeEscalation', escalation: 4 })
    story.does(person('beatriz'), { ...call, escalation: 4 })
    expect(story.refuses(person('lena'), final)).toBe('leader-has-not-heard-customer')
    story.does(person('beatriz'), { ...call, contactId: 'd', escalation: 4 })
    expect(types(story.does(person('beatriz'), final))).toContain('finalPositionGiven')
  })

  it('is none while somebody may come to harm', () => {
    const story = Story.opened({ danger: 'it smells of gas' })
    turnedDown(story)
    expect(story.refuses(person('omar'), final)).toBe('danger-first')
  })

  it('needs neither on the last day that a signed profile leaves, and both by one that nobody signed', () => {
    const signed = { name: 'Ada Gil', what: 'counsel', on: '2026-01-02' }
    const regulator = watched.regulator
    if (regulator === undefined) throw new Error('it is watched')
    const story = (readBy: typeof signed | null) => {
      const one = Story.opened(
        {},
        { ...watched, regulator: { ...regulator, profile: { ...profile, readBy } } },
      )
      const due = one.living.regulator?.clocks.find(({ endsWith }) => endsWith === 'answer')?.due
      one.now = addMilliseconds(due ?? one.now, -days(1) - 1)
      return one
    }
    const last = story(signed)
    expect(last.refuses(person('lena'), final)).toBe('proposal-not-rejected')
    last.now = addMilliseconds(last.now, 1)
    expect(last.refuses(person('lena'), final)).toBe(null)
    // That day and no later: whoever let it pass owes what they owed.
    last.now = addMilliseconds(last.now, days(1))
    expect(last.refuses(person('lena'), final)).toBe(null)
    last.now = addMilliseconds(last.now, 1)
    expect(last.refuses(person('lena'), final)).toBe('proposal-not-rejected')
    last.now = addMilliseconds(last.now, -days(1))
    const unsigned = story(null)
    unsigned.now = last.now
    expect(unsigned.refuses(person('lena'), final)).toBe('proposal-not-rejected')
    // What the company owes by its own rule it owes after the end, too; a promise of ours is kept first, on any day.
    const owing = story(signed)
    const rule = { currency: 'EUR', brokenPromise: 2000, lateDay: 0, most: 5000, withinWorkingDays: 5 }
    owing.terms = { ...owing.terms, compensation: { ...rule, kinds: ['deed'] } }
    owing.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: owing.due(60) })
    owing.now = owing.due(60)
    expect(owing.refuses(person('lena'), final)).toBe('promise-open')
    const broken = owing.deadlines.find(({ kind }) => kind === 'promiseDue')
    if (broken === undefined) throw new Error('it was promised')
    owing.does(clock, { type: 'fallDue', deadline: broken })
    owing.does(person('lena'), final)
    expect(owing.living).toMatchObject({ kind: 'ended', promises: [{ cause: 'compensation' }] })
  })

  it('is reopened by the customer’s word', () => {
    const story = Story.opened()
    turnedDown(story)
    story.does(person('lena'), final)
    story.does(customer, word('I found the receipt'))
    expect(story.living.issues[0]?.state.kind).toBe('open')
  })
})

describe('no problem', () => {
  const found = { type: 'findNoProblem', kind: 'answered', sampled: true, reason: 'why' } as const
  const check = { type: 'checkSample', agreed: false, reason: 'it was one' } as const

  it('ends it, and another person looks at the sample', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) })
    expect(story.refuses(person('ana'), found)).toBe('promise-open')
    expect(types(story.does(person('ana'), { ...found, kind: 'spam' }))).toEqual([
      'promiseReleased',
      'noProblemFound',
      'caseEnded',
      'sampleDated',
    ])
    expect(story.living).toMatchObject({ how: 'noProblem', sample: 'awaited' })
    expect(story.deadlines).toEqual([{ kind: 'sampleDue', subject: 0, due: '2026-01-14T18:00:00.000Z' }])
    expect(story.refuses(person('ana'), check)).toBe('own-sample')
    expect(story.refuses(customer, check)).toBe('not-of-the-company')
    expect(story.refuses(person('ben'), { ...check, reason: null })).toBe('reason-needed')
    expect(types(story.does(person('ben'), check))).toEqual([
      'sampleChecked',
      'caseReopened',
      'issueReopened',
      'nextWordSet',
    ])
    expect(story.living.kind).toBe('open')
    expect(story.refuses(person('ben'), check)).toBe('no-sample-awaited')
  })

  it('that nobody looks at goes up, never to who found it', () => {
    const story = Story.opened({ owner: 'lena' })
    story.does(person('lena'), found)
    expect(story.days(5)).toMatchObject([
      { type: 'sampleMissed', due: '2026-01-14T18:00:00.000Z' },
      { type: 'sampleDated', of: 'omar', by: '2026-01-16T18:00:00.000Z' },
      { type: 'sampleMissed' },
      { type: 'sampleDated', of: 'chief' },
    ])
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'checkSample', of: { person: 'chief' } }])
    story.does(person('chief'), { ...check, agreed: true })
    expect(story.deadlines).toEqual([])
  })

  it('agreed to stays as it is', () => {
    const story = Story.opened()
    story.does(person('ana'), found)
    story.does(person('ben'), { ...check, agreed: true, reason: null })
    expect(story.living).toMatchObject({ kind: 'ended', sample: 'checked' })
    expect(story.refuses(person('ben'), check)).toBe('no-sample-awaited')
  })

  it('judged by the customer since needs no second look', () => {
    const story = Story.opened()
    story.does(person('ana'), found)
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(story.living).toMatchObject({ how: 'solved', sample: 'none' })
    expect(story.refuses(person('ben'), check)).toBe('no-sample-awaited')
  })

  it('is no way out of a problem', () => {
    const story = Story.opened()
    expect(story.refuses(person('dan'), found)).toBe('not-the-owner')
    story.does(customer, { type: 'takeHigher', words: null })
    expect(story.refuses(person('ana'), found)).toBe('escalation-open')
    const rejected = Story.opened()
    rejected.proposes()
    rejected.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'no' })
    expect(rejected.refuses(person('ana'), found)).toBe('customer-says-not-right')
  })
})

describe('withdrawing', () => {
  it('is the customer’s alone', () => {
    const story = Story.opened({ issues: ['cold', 'loud'] })
    const withdraw = { type: 'withdrawCase', reason: 'never mind' } as const
    expect(story.refuses(person('ana'), withdraw)).toBe('not-the-customer')
    expect(story.refuses(stranger, withdraw)).toBe('not-the-customer')
    story.does(customer, withdraw)
    expect(story.living).toMatchObject({ kind: 'ended', how: 'withdrawn' })
  })
})

describe('issues', () => {
  it('are raised by the customer or written down for them, as many as fit', () => {
    const story = Story.opened()
    story.does(customer, { type: 'raiseIssue', words: 'loud' })
    story.does(person('sue'), { type: 'raiseIssue', words: 'leaks' })
    expect(story.living.issues.map(({ issue }) => issue)).toEqual([1, 2, 3])
    expect(story.refuses(stranger, { type: 'raiseIssue', words: 'x' })).toBe('not-the-customer')
    story.terms = { ...story.terms, maxIssues: 3 }
    expect(story.refuses(customer, { type: 'raiseIssue', words: 'x' })).toBe('too-many-issues')
  })

  it('are proposed an end for by those who act for the company', () => {
    const story = Story.opened()
    const propose = {
      type: 'proposeResolution',
      issue: 1,
      what: 'it',
      remedy: null,
      outcome: 'upheld',
    } as const
    expect(story.refuses(person('dan'), propose)).toBe('not-the-owner')
    expect(story.refuses(person('ana'), { ...propose, issue: 3 })).toBe('no-such-issue')
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(story.refuses(person('ana'), propose)).toBe('case-ended')
    const two = Story.opened({ issues: ['cold', 'loud'] })
    two.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(two.refuses(person('ana'), propose)).toBe('issue-settled')
    two.directory = without(company, 'ana')
    expect(two.refuses(person('ana'), { ...propose, issue: 2 })).toBe('person-not-active')
  })
})
