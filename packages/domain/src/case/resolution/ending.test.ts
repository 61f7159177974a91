import { describe, expect, it } from 'vitest'
import { company, without } from '../../../test/company.ts'
import { customer, person, Story, stranger, types } from '../../../test/story.ts'
import { dutiesOf } from '../duties.ts'

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
