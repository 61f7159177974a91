import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, stranger, types } from '../../../test/story.ts'
import { answer, ended, owed, solved } from '../../../test/survey-story.ts'
import type { Actor } from '../../matter/actor.ts'
import { standardTerms } from '../../matter/terms.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'

const ana = person('ana')
describe('how it went', () => {
  it('is said by whoever said that it is solved, and moves nothing', () => {
    const story = ended()
    const before = story.living
    expect(story.does(customer, answer(4, 'it took too long'))).toMatchObject([
      { type: 'surveyAnswered', survey: 1, score: 4, contact: { channel: 'survey' }, wishesContact: false },
    ])
    const { survey, counts, ...rest } = story.living
    const { counts: was, ...others } = before
    expect(rest).toEqual(others)
    expect(counts).toEqual({ ...was, contacts: was.contacts + 1 })
    expect(survey?.answers).toMatchObject([{ score: 4, words: 'words of it took too long', wish: null }])
    expect([story.deadlines, owed(story)]).toEqual([[], []])
  })

  it('is heard by whoever has it and had it, and by nobody they complained about', () => {
    const story = Story.opened()
    story.does(ana, { type: 'offerTransfer', to: { kind: 'person', person: 'ben' }, reason: null })
    story.does(person('ben'), { type: 'acceptTransfer', offer: 1 })
    story.proposes('ben')
    story.does(customer, solved())
    const before = story.state
    const events = story.does(customer, answer(9))
    expect(noticesOf(before, events, story.state)).toEqual([])
    const told = staffNoticesOf(before, events, story.state)
    expect(told.map(({ to, message }) => [to, message.type])).toEqual(
      ['ben', 'ana'].map((id) => [{ kind: 'person', person: id }, 'surveyAnswered']),
    )
  })

  it.each([
    ['goes on', () => Story.opened()],
    [
      'was put down as solved by a colleague',
      () => {
        const story = Story.opened()
        story.proposes()
        story.does(ana, { ...solved(), reason: 'they said so' })
        return story
      },
    ],
    [
      'lapsed',
      () => {
        const story = Story.opened({ ways: [] })
        story.proposes()
        story.days(40)
        return story
      },
    ],
    [
      'was taken back',
      () => {
        const story = Story.opened()
        story.does(customer, { type: 'withdrawCase', reason: null })
        return story
      },
    ],
    [
      'ended two months ago',
      () => {
        const story = ended()
        story.days(60)
        return story
      },
    ],
  ])('is not asked where the case %s', (_, told) => {
    expect(told().refuses(customer, answer(10))).toBe('no-survey-open')
  })

  it('is nobody else’s to say', () => {
    const story = ended()
    const companion = (judges: boolean): Actor => ({ kind: 'customer', companion: { id: 'paul', judges } })
    expect(story.refuses(ana, answer(10))).toBe('not-the-customer')
    expect(story.refuses(stranger, answer(10))).toBe('not-the-customer')
    expect(story.refuses(companion(false), answer(10))).toBe('not-the-customer')
    expect(story.refuses({ kind: 'customer', only: [] }, answer(10))).toBe('no-survey-open')
    expect(story.refuses(companion(true), answer(10))).toBeNull()
  })

  it('is said by no machine for them', () => {
    const story = ended()
    story.does(customer, answer(4, null, true))
    const machine: Actor = { kind: 'machine', name: 'survey tool', of: 'lena' }
    expect(story.refuses(machine, answer(10))).toBe('not-for-machines')
    expect(owed(story)).toHaveLength(1)
  })

  it('counts once, and can be put otherwise for a day', () => {
    const story = ended()
    story.does(customer, answer(9))
    story.hours(23)
    expect(story.does(customer, answer(3, 'no'))).toMatchObject([{ survey: 2, replaces: 1, score: 3 }])
    expect(story.living.survey?.answers).toMatchObject([{ survey: 2, score: 3 }])
    story.hours(1)
    expect(story.refuses(customer, answer(5))).toBe('no-survey-open')
  })

  it('is asked anew after another end', () => {
    const story = ended()
    story.does(customer, answer(2))
    story.days(2)
    story.does(customer, { type: 'reopenForNewFacts', facts: 'cold again' })
    story.proposes('ana', 2)
    story.does(customer, solved(2))
    expect(story.does(customer, answer(8))).toMatchObject([{ survey: 2, replaces: null }])
    expect(story.living.survey?.answers.map(({ score }) => score)).toEqual([2, 8])
  })

  it('is each customer’s own in joined cases', () => {
    const holder = (id: string): Actor => ({ kind: 'customer', through: id, only: [id] })
    const theirs = Story.opened({ caseId: 'theirs' })
    const story = Story.opened({ caseId: 'veras' })
    story.does(ana, { type: 'absorb', from: 'theirs', belongings: belongingsOf(theirs.living) })
    story.proposes('ana', 1)
    story.proposes('ana', 2)
    story.does(holder('veras'), solved(1))
    story.does(holder('theirs'), solved(2))
    story.does(holder('veras'), answer(9))
    story.does(holder('theirs'), answer(1, 'mine'))
    expect(story.living.survey?.answers).toMatchObject([
      { of: 'veras', score: 9 },
      { of: 'theirs', score: 1 },
    ])
    story.does(ana, { type: 'takeSurveyAsProblem', survey: 2 })
    expect(story.living.issues.at(-1)).toMatchObject({ origin: 'theirs', words: 'words of mine' })
  })
})

describe('words that read as a problem', () => {
  it('open the case again in those very words, once', () => {
    const story = ended()
    story.does(customer, answer(6, 'the bill is wrong, too'))
    const events = story.does(ana, { type: 'takeSurveyAsProblem', survey: 1 })
    expect(types(events)).toEqual(expect.arrayContaining(['caseReopened', 'issueRaised', 'nextWordSet']))
    expect(story.refuses(ana, { type: 'takeSurveyAsProblem', survey: 1 })).toBe('already-known')
  })

  it('are none where nothing was written', () => {
    const story = ended()
    story.does(customer, answer(1))
    expect(story.refuses(ana, { type: 'takeSurveyAsProblem', survey: 1 })).toBe('no-such-contact')
  })
})

describe('a stranger’s word that was found to be no problem', () => {
  const advertised = (story: Story): void => {
    const word = received('spam', { proof: 'none' })
    story.does(stranger, { type: 'receiveContact', contact: word, issue: null, ways: [] })
    story.does(ana, { type: 'findNoProblem', kind: 'spam', sampled: false, reason: 'why' })
  }

  it('takes from nobody that they say how it went, nor that they put it otherwise', () => {
    const story = ended()
    advertised(story)
    expect(story.does(customer, answer(9))).toMatchObject([{ replaces: null }])
    story.hours(1)
    advertised(story)
    expect(story.does(customer, answer(3))).toMatchObject([{ replaces: 1 }])
    story.hours(24)
    advertised(story)
    expect(story.refuses(customer, answer(5))).toBe('no-survey-open')
  })

  it('has them asked by mail all the same, unless they answered', () => {
    const story = ended({ surveyAfterDays: 3 })
    advertised(story)
    expect(story.deadlines).toEqual([{ kind: 'surveyDue', subject: 0, due: story.due(3 * 24 * 60) }])
    story.does(customer, answer(9))
    advertised(story)
    expect(story.deadlines).toEqual([])
  })
})

describe('by mail', () => {
  it('is asked never, unless the company wants it', () => {
    expect(ended().deadlines).toEqual([])
  })

  it('is asked so many days after the end, once', () => {
    const story = ended({ surveyAfterDays: 3 })
    expect(story.deadlines).toEqual([{ kind: 'surveyDue', subject: 0, due: story.due(3 * 24 * 60) }])
    const before = story.state
    const events = story.days(3)
    expect(types(events)).toEqual(['surveyFellDue'])
    expect(noticesOf(before, events, story.state)).toEqual([{ type: 'surveyAsked', owner: 'ana' }])
    expect(story.deadlines).toEqual([])
  })

  it.each([
    ['answered', (story: Story) => story.does(customer, answer(9))],
    [
      'gave thanks',
      (story: Story) => story.does(customer, { type: 'giveThanks', to: 'ana', contact: received('kind') }),
    ],
    [
      'spoke again',
      (story: Story) =>
        story.does(customer, { type: 'receiveContact', contact: received('more'), issue: null, ways: [] }),
    ],
  ])('is not asked of whoever %s meanwhile', (_, says) => {
    const story = ended({ surveyAfterDays: 3 })
    says(story)
    expect(story.deadlines.filter(({ kind }) => kind === 'surveyDue')).toEqual([])
  })

  it('is asked of nobody who left no address, or did not say themselves that it is solved', () => {
    const story = Story.opened({ ways: [] })
    story.terms = { ...standardTerms, surveyAfterDays: 3 }
    story.proposes()
    story.does(customer, solved())
    expect(story.deadlines).toEqual([])
    const heard = Story.opened()
    heard.terms = story.terms
    heard.proposes()
    heard.does(ana, { ...solved(), reason: 'they said so' })
    expect(heard.deadlines).toEqual([])
  })
})
