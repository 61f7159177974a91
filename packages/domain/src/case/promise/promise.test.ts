import { describe, expect, it } from 'vitest'
import { onLeave, without, company } from '../../../test/company.ts'
import { Story, clock, customer, person, received, stranger, types } from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'

const day = 24 * 60
const promised = () => {
  const story = Story.opened()
  story.does(person('ana'), { type: 'makePromise', what: '100 EUR', remedy: null, due: story.due(30 * day) })
  return story
}

describe('a promise', () => {
  it('reminds its maker, then breaks by the clock and rises', () => {
    const story = promised()
    expect(story.deadlines).toEqual([
      { kind: 'promiseReminder', subject: 1, due: '2026-02-09T09:00:00.000Z' },
      { kind: 'promiseDue', subject: 1, due: '2026-02-11T09:00:00.000Z' },
    ])
    expect(types(story.days(29))).toEqual(['promiseReminded'])
    expect(story.until(story.due(day))).toMatchObject([
      { type: 'promiseBroken', promise: 1 },
      { type: 'caseEscalated', because: 'promiseBroken', leader: 'lena' },
      { type: 'nextWordSet', because: 'rule', by: '2026-02-13T11:00:00.000Z' },
    ])
    expect(story.living).toMatchObject({ promises: [], counts: { promisesBroken: 1 } })
  })

  it('reminds after half its time where that is shorter', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'makePromise', what: 'call', remedy: null, due: story.due(60) })
    expect(story.living.promises[0]?.remindAt).toBe(story.due(30))
  })

  it('broken again goes one level above the highest reached, and asks the top again where the ladder ends', () => {
    const story = Story.opened()
    const leaders: string[] = []
    for (let count = 0; count < 6; count += 1) {
      story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(1) })
      for (const event of story.after(1)) if (event.type === 'caseEscalated') leaders.push(event.leader)
    }
    expect(leaders).toEqual(['lena', 'omar', 'chief', 'beatriz'])
  })

  it('is kept with evidence, by its maker or those who act for the company', () => {
    const story = promised()
    const keep = { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'paid' } } as const
    expect(story.refuses(person('dan'), keep)).toBe('not-the-owner')
    expect(story.refuses(customer, keep)).toBe('not-of-the-company')
    expect(types(story.does(person('ana'), keep))).toEqual(['promiseKept', 'nextWordSet'])
    expect(story.refuses(person('ana'), keep)).toBe('no-such-promise')
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['nextWordDue'])
  })

  it('needs a date ahead, and not too far', () => {
    const story = Story.opened()
    const make = { type: 'makePromise', what: 'it', remedy: null } as const
    expect(story.refuses(person('ana'), { ...make, due: story.now })).toBe('due-in-the-past')
    expect(story.refuses(person('ana'), { ...make, due: story.due(731 * day) })).toBe('due-too-far')
    expect(story.refuses(person('ana'), { ...make, due: instant('9998-01-01T00:00:00Z') })).toBe(
      'due-too-far',
    )
    expect(story.refuses(stranger, { ...make, due: story.due(60) })).toBe('not-of-the-company')
    story.terms = { ...story.terms, maxOpenPromises: 0 }
    expect(story.refuses(person('ana'), { ...make, due: story.due(60) })).toBe('too-many-open-promises')
  })

  it('does not wait for a date that the customer has not agreed to', () => {
    const story = promised()
    story.does(person('ana'), {
      type: 'proposeNewDate',
      promise: 1,
      due: story.due(60 * day),
      reason: 'bank',
    })
    expect(types(story.days(31))).toContain('promiseBroken')
  })

  it('moves by the customer’s word alone', () => {
    const story = promised()
    const later = story.due(60 * day)
    const yes = { type: 'answerNewDate', promise: 1, agreed: true } as const
    expect(story.refuses(customer, yes)).toBe('no-new-date-proposed')
    story.does(person('ana'), { type: 'proposeNewDate', promise: 1, due: later, reason: 'the bank is slow' })
    expect(story.refuses(person('ana'), yes)).toBe('later-date-needs-customer')
    expect(story.refuses(stranger, yes)).toBe('not-the-customer')
    story.does(customer, { ...yes, agreed: false })
    expect(story.living.promises[0]).toMatchObject({ due: '2026-02-11T09:00:00.000Z', proposedDate: null })
    story.does(person('ana'), { type: 'proposeNewDate', promise: 1, due: later, reason: 'the bank is slow' })
    story.does(customer, yes)
    expect(story.living.promises[0]).toMatchObject({ due: later, proposedDate: null })
    expect(story.deadlines).toContainEqual({ kind: 'promiseDue', subject: 1, due: later })
    expect(
      story.refuses(clock, {
        type: 'fallDue',
        deadline: { kind: 'promiseDue', subject: 1, due: instant('2026-02-11T09:00:00Z') },
      }),
    ).toBe('not-due')
  })

  it('can’t be moved to a date that has gone by', () => {
    const story = promised()
    story.does(person('ana'), { type: 'proposeNewDate', promise: 1, due: story.due(day), reason: 'sooner' })
    story.now = story.due(2 * day)
    expect(story.refuses(customer, { type: 'answerNewDate', promise: 1, agreed: true })).toBe(
      'due-in-the-past',
    )
  })
})

describe('a call-back', () => {
  const wanted = () => {
    const story = Story.opened()
    story.does(customer, { type: 'requestCallBack', of: 'dan', what: 'why', due: null })
    return story
  }

  it('is a promise of the person asked for, due by the end of their next working day', () => {
    expect(wanted().living.promises).toMatchObject([
      { kind: 'callBack', by: 'dan', due: '2026-01-13T18:00:00.000Z' },
    ])
  })

  it('comes no sooner by the customer’s wish, but later, and as agreed with somebody of the company', () => {
    const ask = { type: 'requestCallBack', of: 'dan', what: 'why' } as const
    const story = Story.opened()
    story.does(customer, { ...ask, due: story.due(1) })
    story.does(customer, { ...ask, due: story.due(10 * day) })
    story.does(person('sue'), { ...ask, due: story.due(90) })
    expect(story.living.promises.map(({ due }) => due)).toEqual([
      '2026-01-13T18:00:00.000Z',
      story.due(10 * day),
      story.due(90),
    ])
  })

  it('is not kept by a message left, only by a conversation', () => {
    const story = wanted()
    expect(types(story.tries('dan', 'phone', 'messageLeft', 1))).toEqual(['contactMade'])
    expect(types(story.tries('dan', 'phone', 'noAnswer', 1))).toEqual(['contactMade'])
    expect(types(story.tries('dan', 'phone', 'written', 1))).toEqual(['contactMade'])
    expect(story.living.promises).toHaveLength(1)
    expect(types(story.tries('dan', 'phone', 'conversation', 1))).toEqual([
      'contactMade',
      'promiseKept',
      'nextWordSet',
    ])
  })

  it('is not kept by anybody else, nor by words', () => {
    const story = wanted()
    const keep = { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'did it' } } as const
    expect(() => story.tries('ana', 'phone', 'conversation', 1)).toThrow('not-the-promiser')
    expect(story.refuses(person('dan'), keep)).toBe('conversation-needed')
    story.tries('ana', 'phone', 'conversation')
    const [held] = story.living.conversations
    const evidence = { kind: 'conversation', contactId: held?.contactId ?? '' } as const
    expect(story.refuses(person('ana'), { ...keep, evidence })).toBe('not-the-promiser')
    expect(story.refuses(person('dan'), { ...keep, evidence })).toBe('conversation-needed')
  })

  it('is kept where the customer reached the promiser first', () => {
    const story = wanted()
    const contact = received('they rang', { channel: 'phone', proof: 'staff' })
    story.does(person('dan'), { type: 'receiveContact', contact, issue: null, ways: [] })
    const evidence = { kind: 'conversation', contactId: 'they rang' } as const
    expect(types(story.does(person('dan'), { type: 'keepPromise', promise: 1, evidence }))).toEqual([
      'promiseKept',
    ])
  })

  it('is not tied to a promise of another kind', () => {
    const story = promised()
    expect(() => story.tries('ana', 'phone', 'conversation', 1)).toThrow('no-such-promise')
  })

  it('is asked of somebody who is there to call', () => {
    const ask = { type: 'requestCallBack', what: 'why', due: null } as const
    const story = Story.opened({}, onLeave(without(company, 'dan'), 'eva', null))
    expect(story.refuses(customer, { ...ask, of: 'dan' })).toBe('person-not-active')
    expect(story.refuses(customer, { ...ask, of: 'eva' })).toBe('person-on-leave')
    expect(story.refuses(customer, { ...ask, of: 'nobody' })).toBe('no-such-person')
    expect(story.refuses(stranger, { ...ask, of: 'ana' })).toBe('not-the-customer')
    story.does(customer, { type: 'complainAbout', person: 'ben' })
    expect(story.refuses(customer, { ...ask, of: 'ben' })).toBe('complaint-is-about-them')
  })
})

describe('the clock', () => {
  it('fires what the case waits for, when its time has come, and once', () => {
    const story = promised()
    const [, due] = story.deadlines
    if (due === undefined) throw new Error('no deadline')
    expect(story.refuses(clock, { type: 'fallDue', deadline: due })).toBe('not-due')
    story.now = due.due
    expect(story.refuses(person('ana'), { type: 'fallDue', deadline: due })).toBe('not-due')
    story.does(clock, { type: 'fallDue', deadline: due })
    expect(story.refuses(clock, { type: 'fallDue', deadline: due })).toBe('not-due')
  })
})
