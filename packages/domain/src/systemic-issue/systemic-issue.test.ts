import { describe, expect, it } from 'vitest'
import { onLeave, without } from '../../test/company.ts'
import { customer, directoryActor, person } from '../../test/story.ts'
import { IssueStory, typesOf } from '../../test/systemic-issue-story.ts'
import { deadlinesOf } from './deadlines.ts'
import { dutiesOf } from './duties.ts'
import { staffNoticesOf } from './notices.ts'

const end = { type: 'endSystemicIssue', how: 'putRight', reason: 'no case since' } as const

describe('a cause that comes back', () => {
  it('is owned by whoever saw it, who has a date by which to say what is done', () => {
    const story = IssueStory.opened()
    expect(story.living).toMatchObject({ owner: 'ana', foundBy: 'ana', team: 'service' })
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'promiseAction', of: { person: 'ana' } }])
    expect(story.refuses(customer, { type: 'gatherCase', caseId: 'x', isGathered: false })).toBe(
      'not-of-the-company',
    )
  })

  it('moves by acceptance alone, with its date', () => {
    const story = IssueStory.opened()
    const [before] = deadlinesOf(story.state)
    story.does(person('ana'), {
      type: 'offerTransfer',
      to: { kind: 'person', person: 'dan' },
      reason: 'billing makes it',
    })
    expect(story.living.owner).toBe('ana')
    story.does(person('dan'), { type: 'acceptTransfer', offer: 1 })
    expect(story.living).toMatchObject({ owner: 'dan', nextStep: { step: 'promise', of: 'dan' } })
    expect(deadlinesOf(story.state)[0]?.due).toBe(before?.due)
  })

  it('rises when nothing is promised in time, and again each time', () => {
    const story = IssueStory.opened()
    const happened = story.days(3.6)
    expect(typesOf(happened)).toEqual(
      expect.arrayContaining(['nextStepMissed', 'caseEscalated', 'nextStepDated']),
    )
    expect(story.living.escalations).toMatchObject([{ leader: 'lena' }])
    story.days(10)
    expect(story.living.climbed).toEqual(expect.arrayContaining(['lena', 'omar', 'chief']))
  })
})

describe('a corrective action', () => {
  it('is a promise with a date that nobody moves, and the date of the whole while it is open', () => {
    const story = IssueStory.opened()
    story.promises()
    expect(story.living.nextStep).toBeNull()
    expect(deadlinesOf(story.state).map(({ kind }) => kind)).toEqual(['promiseReminder', 'promiseDue'])
    expect(story.refuses(person('dan'), { type: 'makePromise', what: 'x', due: story.due(60) })).toBe(
      'not-the-owner',
    )
  })

  it('not done in time rises, and its owner says anew what is done', () => {
    const story = IssueStory.opened()
    story.promises()
    const happened = story.days(3.1)
    expect(typesOf(happened)).toEqual(
      expect.arrayContaining(['promiseReminded', 'promiseBroken', 'caseEscalated', 'nextStepDated']),
    )
    expect(story.living).toMatchObject({
      promises: [],
      nextStep: { step: 'promise', of: 'ana' },
      escalations: [{ leader: 'lena', because: 'promiseBroken' }],
    })
    story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    expect(typesOf(story.promises())).toEqual(['promiseMade', 'escalationSettled'])
    expect(story.living.escalations).toEqual([])
  })

  it('done is looked at by whoever is above, who ends it or wants another', () => {
    const story = IssueStory.opened()
    story.promises()
    expect(story.refuses(person('lena'), end)).toBe('promise-open')
    story.does(person('ana'), { type: 'keepPromise', promise: 1, words: 'all valves are new' })
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'reviewCause', of: { person: 'lena' } }])
    expect(story.refuses(person('ana'), end)).toBe('not-the-leader')
    expect(story.refuses(person('bo'), end)).toBe('not-the-leader')
    story.does(person('omar'), { type: 'wantAnotherAction', reason: 'the old stock is still sold' })
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'promiseAction', of: { person: 'ana' } }])
    story.promises()
    story.does(person('ana'), { type: 'keepPromise', promise: 2, words: 'the stock is gone' })
    story.does(person('lena'), end)
    expect(story.living).toMatchObject({ kind: 'ended', how: 'putRight', endedBy: 'lena' })
    expect(deadlinesOf(story.state)).toEqual([])
    expect(story.refuses(person('ana'), { type: 'makePromise', what: 'x', due: story.due(60) })).toBe(
      'systemic-issue-ended',
    )
  })
})

describe('the cases that it gathers', () => {
  it('are counted, each once, and can be let go', () => {
    const story = IssueStory.opened()
    story.gathers('case-1')
    story.gathers('case-2')
    expect(story.refuses(person('ben'), { type: 'gatherCase', caseId: 'case-1', isGathered: true })).toBe(
      'already-gathered',
    )
    story.does(person('ana'), { type: 'letCaseGo', caseId: 'case-1', isGathered: true })
    expect(story.living.counts.cases).toBe(1)
    expect(story.refuses(person('ana'), { type: 'letCaseGo', caseId: 'case-1', isGathered: false })).toBe(
      'not-gathered',
    )
  })

  it('open it again when one comes after the end, and whoever owns it hears so', () => {
    const story = IssueStory.opened()
    story.does(person('lena'), { ...end, how: 'noCause' })
    const before = story.state
    const happened = story.gathers('case-3')
    expect(typesOf(happened)).toEqual(['systemicIssueReopened', 'caseGathered', 'nextStepDated'])
    expect(story.living).toMatchObject({ kind: 'open', owner: 'ana', counts: { reopenings: 1, cases: 1 } })
    expect(staffNoticesOf(before, happened, story.state)).toEqual([
      { to: { kind: 'person', person: 'ana' }, message: { type: 'causeCameBack', by: 'ben' } },
    ])
  })

  it('open it with somebody who can own it, where its owner has left meanwhile', () => {
    const story = IssueStory.opened()
    story.does(person('lena'), end)
    story.directory = without(story.directory, 'ana')
    story.gathers('case-3')
    expect(story.living).toMatchObject({ owner: 'lena', nextStep: { of: 'lena' } })
  })
})

describe('nothing of it waits for whoever is away', () => {
  it('what they promised, and what they are to look at, is their stand-in’s by the same date', () => {
    const story = IssueStory.opened()
    story.promises()
    story.does(person('ana'), { type: 'keepPromise', promise: 1, words: 'done' })
    const due = story.living.nextStep?.by
    story.directory = onLeave(story.directory, 'lena', 'ben')
    story.does(directoryActor, { type: 'replaceOwner' })
    expect(story.living.nextStep).toEqual({ step: 'review', by: due, of: 'ben' })
  })
})
