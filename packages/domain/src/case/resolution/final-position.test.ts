import { describe, expect, it } from 'vitest'
import { finalPosition, turnedDown, word } from '../../../test/final-position.ts'
import { clock, customer, person, Story, types } from '../../../test/story.ts'
import { profile, watched } from '../../../test/watched.ts'
import { addMilliseconds, days } from '../../time/instant.ts'

describe('a final position', () => {
  it('is given by a leader above who never owned it, with nothing promised left', () => {
    const story = Story.opened({ owner: 'lena' })
    expect(story.refuses(person('ana'), finalPosition)).toBe('not-the-leader')
    expect(story.refuses(customer, finalPosition)).toBe('not-of-the-company')
    story.does(person('lena'), { type: 'offerTransfer', to: { kind: 'person', person: 'ana' }, reason: null })
    story.does(person('ana'), { type: 'acceptTransfer', offer: 1 })
    expect(story.refuses(person('lena'), finalPosition)).toBe('former-owner')
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) })
    expect(story.refuses(person('omar'), finalPosition)).toBe('promise-open')
    story.does(person('ana'), { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'done' } })
    expect(story.refuses(person('omar'), { ...finalPosition, issue: 4 })).toBe('no-such-issue')
    expect(story.refuses(person('omar'), finalPosition)).toBe('proposal-not-rejected')
    turnedDown(story)
    expect(types(story.does(person('omar'), finalPosition))).toEqual([
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
    expect(story.refuses(person('omar'), finalPosition)).toBe('complaint-is-about-them')
    story.does(person('lena'), finalPosition)
    expect(story.refuses(person('lena'), finalPosition)).toBe('issue-settled')
    expect(story.living.kind).toBe('open')
    story.does(customer, { type: 'giveVerdict', issue: 2, verdict: 'solved', reason: null })
    expect(story.living).toMatchObject({ how: 'finalPosition' })
  })

  it('waits for report and call of a leader to whom it came, whoever gives it', () => {
    const story = Story.opened()
    turnedDown(story)
    story.does(customer, { type: 'takeHigher', words: null })
    expect(story.refuses(person('omar'), finalPosition)).toBe('leader-has-not-heard-customer')
    story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    expect(story.refuses(person('lena'), finalPosition)).toBe('leader-has-not-heard-customer')
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(story.refuses(person('lena'), finalPosition)).toBe('report-missing')
  })

  it('waits for the highest where all let it lie, and for whoever gives it in any case', () => {
    const story = Story.opened()
    turnedDown(story)
    story.does(customer, { type: 'takeHigher', words: null })
    story.days(60)
    expect(story.living.escalations.every(({ rose }) => rose)).toBe(true)
    for (const id of ['lena', 'omar', 'chief', 'beatriz'])
      expect(story.refuses(person(id), finalPosition)).toBe('leader-has-not-heard-customer')
    const call = { type: 'recordLeadersCall', contactId: 'c', words: 'w', right: false } as const
    story.does(person('beatriz'), { type: 'acknowledgeEscalation', escalation: 4 })
    story.does(person('beatriz'), { ...call, escalation: 4 })
    expect(story.refuses(person('lena'), finalPosition)).toBe('leader-has-not-heard-customer')
    story.does(person('beatriz'), { ...call, contactId: 'd', escalation: 4 })
    expect(types(story.does(person('beatriz'), finalPosition))).toContain('finalPositionGiven')
  })

  it('is none while somebody may come to harm', () => {
    const story = Story.opened({ danger: 'it smells of gas' })
    turnedDown(story)
    expect(story.refuses(person('omar'), finalPosition)).toBe('danger-first')
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
    expect(last.refuses(person('lena'), finalPosition)).toBe('proposal-not-rejected')
    last.now = addMilliseconds(last.now, 1)
    expect(last.refuses(person('lena'), finalPosition)).toBe(null)
    // That day and no later: whoever let it pass owes what they owed.
    last.now = addMilliseconds(last.now, days(1))
    expect(last.refuses(person('lena'), finalPosition)).toBe(null)
    last.now = addMilliseconds(last.now, 1)
    expect(last.refuses(person('lena'), finalPosition)).toBe('proposal-not-rejected')
    last.now = addMilliseconds(last.now, -days(1))
    const unsigned = story(null)
    unsigned.now = last.now
    expect(unsigned.refuses(person('lena'), finalPosition)).toBe('proposal-not-rejected')
    // What the company owes by its own rule it owes after the end, too; a promise of ours is kept first, on any day.
    const owing = story(signed)
    const rule = { currency: 'EUR', brokenPromise: 2000, lateDay: 0, most: 5000, withinWorkingDays: 5 }
    owing.terms = { ...owing.terms, compensation: { ...rule, kinds: ['deed'] } }
    owing.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: owing.due(60) })
    owing.now = owing.due(60)
    expect(owing.refuses(person('lena'), finalPosition)).toBe('promise-open')
    const broken = owing.deadlines.find(({ kind }) => kind === 'promiseDue')
    if (broken === undefined) throw new Error('it was promised')
    owing.does(clock, { type: 'fallDue', deadline: broken })
    owing.does(person('lena'), finalPosition)
    expect(owing.living).toMatchObject({ kind: 'ended', promises: [{ cause: 'compensation' }] })
  })

  it('is reopened by the customer’s word', () => {
    const story = Story.opened()
    turnedDown(story)
    story.does(person('lena'), finalPosition)
    story.does(customer, word('I found the receipt'))
    expect(story.living.issues[0]?.state.kind).toBe('open')
  })
})
