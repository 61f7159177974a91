import { describe, expect, it } from 'vitest'
import { word } from '../../../test/final-position.ts'
import { customer, person, Story, stranger, types } from '../../../test/story.ts'

const lapse = { type: 'lapse' } as const

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
