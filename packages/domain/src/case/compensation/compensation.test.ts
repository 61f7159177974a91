import { describe, expect, it } from 'vitest'
import { customer, opening, person, Story, types } from '../../../test/story.ts'
import { fold, initial } from '../evolve.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { eventVersion, upcast } from '../upcast.ts'
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
const joins = (from: Story, into: Story) => {
  into.does(person('ana'), { type: 'absorb', from: from.living.id, belongings: belongingsOf(from.living) })
  from.does(person('ana'), { type: 'mergeInto', into: into.living.id, perhapsSame: true })
}
const parts = (into: Story, from: Story) => {
  const [released] = into.does(person('ana'), { type: 'release', to: from.living.id })
  if (released?.type !== 'released') throw new Error('not released')
  const { type: _type, to: _to, by: _by, ...returned } = released
  const { id, owner } = into.living
  from.does(person('ana'), { type: 'takeApart', from: id, returned, owner })
}
const brought = (story: Story) =>
  (story.living.compensated ?? []).map(({ of, amount }) => [of, amount.minor] as const)
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
    expect(story.living.compensated).toEqual([{ of: 'case-1', amount: { currency: 'EUR', minor: 2000 } }])
  })

  it('comes with its late days to no more than the most, for each of those who have joined, also where all is brought at once', () => {
    const [one, other] = [ruled(150), ruled(150)]
    other.state = initial
    other.events.length = 0
    other.does(customer, opening({ caseId: 'case-2' }))
    for (const story of [one, other]) for (let count = 0; count < 2; count += 1) breaks(story)
    joins(other, one)
    one.days(60)
    const owed = one.living.promises.map(({ promise }) => promise)
    for (const promise of owed) one.does(person('ana'), bring(promise))
    expect(owed.length).toBeGreaterThanOrEqual(4)
    expect(one.refuses(person('ana'), bring(owed[0] ?? 0))).toBe('no-such-promise')
    const sums = brought(one)
    expect(new Set(sums.map(([of]) => of))).toEqual(new Set(['case-1', 'case-2']))
    for (const [of, minor] of sums) expect({ of, minor, over: minor > 5000 }).toMatchObject({ over: false })
  })

  it('is counted for each customer by themselves, while their cases are one and when they part', () => {
    const one = ruled()
    const other = ruled()
    other.state = initial
    other.events.length = 0
    other.does(customer, opening({ caseId: 'case-2' }))
    for (const number of [2, 4]) {
      breaks(one)
      one.does(person('ana'), bring(number))
    }
    breaks(other)
    other.now = one.now
    joins(other, one)
    const promises = (whom: string) => {
      const due = one.due(60)
      one.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due, meantFor: [whom] })
      one.until(one.due(61))
    }
    promises('case-2')
    promises('case-1')
    promises('case-1')
    const owed = one.living.promises.map(({ meantFor, remedy }) => [meantFor, remedy?.amount?.minor])
    expect(owed).toEqual([
      [['case-2'], 2000],
      [['case-2'], 2000],
      [['case-1'], 1000],
    ])
    expect(brought(one)).toEqual([['case-1', 4000]])
    const [first] = one.living.promises
    one.does(person('ana'), bring(first?.promise ?? 0))
    other.now = one.now
    parts(one, other)
    expect([brought(one), brought(other)]).toEqual([[['case-1', 4000]], [['case-2', 2000]]])
    joins(other, one)
    expect(brought(one)).toEqual([
      ['case-1', 4000],
      ['case-2', 2000],
    ])
    const read = one.events.map(({ event, at }) => {
      const upcasted = upcast({ version: eventVersion(event.type), payload: event, at })
      if (!upcasted.ok) throw new Error(upcasted.code)
      return { event: upcasted.event, at }
    })
    expect(fold(read)).toEqual(one.state)
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
