import { describe, expect, it } from 'vitest'
import { customer, person, Story, types } from '../../../test/story.ts'
import { noticesOf } from '../notice/notices.ts'

const day = 24 * 60

const ruled = (lateDay = 0) => {
  const story = Story.opened()
  story.terms = {
    ...story.terms,
    compensation: {
      currency: 'EUR',
      brokenPromise: 2000,
      lateDay,
      most: 5000,
      kinds: ['deed'],
      withinWorkingDays: 5,
    },
  }
  return story
}
const breaks = (story: Story) => {
  story.does(person('ana'), { type: 'makePromise', what: 'the car', remedy: null, due: story.due(60) })
  const before = story.living
  const events = story.until(story.due(61))
  return { events, told: noticesOf(before, events, story.living) }
}
const bring = (promise: number) =>
  ({ type: 'keepPromise', promise, evidence: { kind: 'words', words: 'paid' } }) as const

describe('what is owed by the company’s own rule', () => {
  it('is said in the same word as the broken promise, and is owed by a date of its own', () => {
    const { events, told } = breaks(ruled())
    expect(types(events)).toContain('promiseBroken')
    expect(events.find(({ type }) => type === 'promiseMade')).toMatchObject({
      promise: 2,
      by: 'ana',
      cause: 'compensation',
      remedy: { amount: { currency: 'EUR', minor: 2000 } },
      due: '2026-01-19T18:00:00.000Z',
    })
    expect(told.filter(({ type }) => type.startsWith('promise'))).toMatchObject([
      { type: 'promiseBroken', owed: { currency: 'EUR', minor: 2000, due: '2026-01-19T18:00:00.000Z' } },
    ])
  })

  it('is nothing where there is no rule, and of no kind that the rule leaves out', () => {
    const { events, told } = breaks(Story.opened())
    expect(types(events)).not.toContain('promiseMade')
    expect(told).not.toContainEqual(expect.objectContaining({ owed: expect.anything() }))
    const story = ruled()
    const what = { type: 'requestCallBack', of: 'ana', what: 'ring me', due: null } as const
    story.does(customer, what)
    expect(types(story.days(4))).toContain('promiseBroken')
    expect(story.living.promises).toEqual([])
  })

  it('is never more than the most of a case, what was brought included', () => {
    const story = ruled()
    breaks(story)
    story.does(person('ana'), bring(2))
    breaks(story)
    breaks(story)
    const { events } = breaks(story)
    expect(types(events)).not.toContain('promiseMade')
    expect(story.living.promises.map(({ remedy }) => remedy?.amount?.minor)).toEqual([2000, 1000])
    expect(story.living.compensated).toEqual({ currency: 'EUR', minor: 2000 })
  })

  it('stays owed, with another date, where it is not brought in time: no twice, and it rises', () => {
    const story = ruled()
    breaks(story)
    const late = story.days(9)
    expect(types(late)).toEqual(expect.arrayContaining(['promiseBroken', 'caseEscalated', 'promiseMade']))
    expect(story.living.promises).toMatchObject([
      { cause: 'compensation', remedy: { amount: { minor: 2000 } } },
    ])
  })

  it('grows by each day until they have it', () => {
    const story = ruled(300)
    breaks(story)
    story.after(2 * day + 1)
    expect(story.does(person('ana'), bring(2))).toMatchObject([
      { type: 'promiseKept', amount: { currency: 'EUR', minor: 2600 } },
    ])
    expect(story.refuses(person('ana'), bring(2))).toBe('no-such-promise')
  })

  it('is owed after the end too, and then by whoever is above where it is not brought', () => {
    const story = ruled()
    breaks(story)
    story.does(person('ana'), { type: 'makePromise', what: 'more', remedy: null, due: story.due(30 * day) })
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(story.living).toMatchObject({ kind: 'ended', promises: [{ promise: 2 }] })
    expect(story.refuses(person('ana'), bring(3))).toBe('case-ended')
    story.days(9)
    expect(story.living).toMatchObject({
      kind: 'ended',
      promises: [{ cause: 'compensation', by: 'lena', remedy: { amount: { minor: 2000 } } }],
    })
    const [owed] = story.living.promises
    expect(types(story.does(person('lena'), bring(owed?.promise ?? 0)))).toEqual(['promiseKept'])
    expect(story.deadlines).toEqual([])
  })
})
