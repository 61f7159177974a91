import { describe, expect, it } from 'vitest'
import { onLeave } from '../../../test/company.ts'
import { Story, clock, customer, person, received, stranger, types } from '../../../test/story.ts'
import { putBack, takeOut, taking, two } from '../../../test/taking-out.ts'
import type { Actor } from '../../matter/actor.ts'
import { fold } from '../evolve.ts'
import { staffNoticesOf } from '../notice/notices.ts'
import { belongingsOf } from './belongings.ts'

describe('a contact taken out', () => {
  it('becomes a case of the same owner, with the earliest date, and counts where it now stands', () => {
    const { story, bill } = two({ toldAgain: true })
    const dated = story.living.nextWord
    const apart = takeOut(story, person('ana'), 'somethingElse', bill, { timesTold: 1 })
    expect(apart.living).toMatchObject({
      id: 'case-9',
      owner: 'ana',
      team: 'service',
      nextWord: dated,
      openedAt: '2026-01-12T12:00:00.000Z',
      issues: [{ issue: 1, words: 'words of bill', state: { kind: 'open' } }],
      ways: ['mail'],
      takenFrom: { from: 'case-1', contactId: 'bill', as: 'somethingElse' },
      counts: { contacts: 1, timesTold: 1 },
    })
    expect(story.living).toMatchObject({
      nextWord: dated,
      issues: [{ issue: 1, state: { kind: 'open' } }],
      counts: { contacts: 1, timesTold: 1 },
    })
    expect(fold(apart.events)).toEqual(apart.state)
    expect(fold(story.events)).toEqual(story.state)
  })

  it('has the date of what was promised where that is sooner, and never a later one than usual', () => {
    const { story, bill } = two()
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) })
    expect(story.living.nextWord).toBeNull()
    const apart = takeOut(story, person('ana'), 'somethingElse', bill)
    expect(apart.living.nextWord?.by).toBe(story.living.promises[0]?.due)
    const later = Story.opened()
    later.does(customer, { type: 'receiveContact', contact: bill, issue: null, ways: [] })
    later.does(person('ana'), {
      type: 'makePromise',
      what: 'it',
      remedy: null,
      due: later.due(60 * 24 * 60),
    })
    expect(takeOut(later, person('ana'), 'somethingElse', bill).living.nextWord?.by).toBe(
      '2026-01-13T18:00:00.000Z',
    )
  })

  it('taken out by somebody whom nothing proves calls nobody of its own before then', () => {
    const { story, bill } = two()
    story.does(customer, { type: 'raiseDanger', words: 'gas' })
    const until = story.due(9)
    const apart = takeOut(story, customer, 'somethingNew', bill, {}, until)
    expect(apart.living.danger).toMatchObject({
      gathered: true,
      callNext: until,
      tryBy: story.due(15),
      told: story.living.danger?.told,
    })
    const [opening] = apart.events.map(({ event }) => event)
    if (opening === undefined) throw new Error('it was not opened')
    const told = staffNoticesOf(new Story().state, [opening], apart.state)
    expect(told.map(({ message }) => message.type)).toEqual(['youOwnIt', 'dangerGathered'])
    expect(story.living.danger).toMatchObject({ gathered: false, callNext: story.due(5) })
  })

  it('keeps leaders, danger, rejections and complaints: nothing is shed that way', () => {
    const { story, bill } = two()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'no' })
    story.does(customer, { type: 'takeHigher', words: null })
    story.does(customer, { type: 'raiseDanger', words: 'gas' })
    story.does(customer, { type: 'complainAbout', person: 'ben' })
    const { escalations, climbed } = story.living
    const apart = takeOut(story, person('ana'), 'somethingElse', bill)
    expect(apart.living).toMatchObject({
      escalations: escalations.map((one, at) => ({ ...one, escalation: at + 1 })),
      climbed,
      danger: { gathered: false },
      complainedAbout: ['ben'],
      issues: [{ notSolved: 1 }],
    })
    expect(story.living).toMatchObject({
      escalations,
      climbed,
      danger: { gathered: false },
      issues: [{ notSolved: 1 }],
    })
    apart.proposes()
    expect(
      types(apart.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'no' })),
    ).toContain('caseEscalated')
  })

  it('says whose word danger is: theirs who told it, and theirs who began with it', () => {
    const { story, bill } = two()
    story.does(customer, { type: 'raiseDanger', words: 'gas' })
    expect(story.living.danger?.origins).toEqual(['case-1'])
    const apart = takeOut(story, person('ana'), 'somethingElse', bill)
    expect(apart.living.danger?.origins).toEqual(['case-1', 'case-9'])
    const theirs = Story.opened({ caseId: 'case-3' })
    apart.does(person('ana'), { type: 'absorb', from: 'case-3', belongings: belongingsOf(theirs.living) })
    expect(apart.living.danger?.origins).toEqual(['case-1', 'case-9'])
    apart.does(person('ana'), { type: 'raiseDanger', words: 'smoke' })
    expect(apart.living.danger?.origins).toEqual(['case-1', 'case-9'])
    apart.does({ kind: 'customer', through: 'case-3' }, { type: 'raiseDanger', words: 'smoke' })
    expect(apart.living.danger?.origins).toEqual(['case-1', 'case-9', 'case-3'])
    expect(fold(apart.events)).toEqual(apart.state)
  })

  it('says when what came along had come up, as it was', () => {
    const { story, bill } = two()
    story.does(customer, { type: 'takeHigher', words: null })
    const raisedAt = story.now
    story.hours(5)
    const apart = takeOut(story, person('ana'), 'somethingElse', bill)
    expect(apart.living.escalations).toMatchObject([{ because: 'customer', raisedAt }])
  })

  it('takes the issue along that it brought, as it stands', () => {
    const { story, bill } = two()
    story.does(customer, { type: 'raiseIssue', words: 'words of bill' })
    story.proposes('ana', 2)
    const apart = takeOut(story, person('ana'), 'somethingElse', bill)
    expect(apart.living.issues).toMatchObject([
      { issue: 1, words: 'words of bill', state: { kind: 'proposed' } },
    ])
    expect(story.living.issues.map(({ state }) => state.kind)).toEqual(['open', 'carried'])
  })

  it('leaves a case that goes on with the words that stay, or ends where all of it had been settled', () => {
    const { story } = two()
    const first = received('first', { proof: 'opener' })
    const more = { words: ['words of first', 'the boiler is cold'] }
    story.does(person('ana'), { ...taking('first', 'somethingElse', more), left: 'words of bill' })
    expect(story.living).toMatchObject({ kind: 'open', counts: { contacts: 1 } })
    expect(story.living.issues).toMatchObject([
      { state: { kind: 'carried', into: 'case-9' } },
      { words: 'words of bill', state: { kind: 'open' } },
    ])
    const ended = Story.opened()
    ended.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    const again = received('again')
    ended.does(customer, { type: 'receiveContact', contact: again, issue: null, ways: [] })
    expect(ended.living.kind).toBe('open')
    const apart = takeOut(ended, person('ana'), 'somethingElse', again)
    expect(ended.living).toMatchObject({ kind: 'ended', how: 'solved' })
    expect(apart.living.issues).toMatchObject([{ words: 'words of again', state: { kind: 'open' } }])
    expect(first.id).toBe('first')
  })

  it('of somebody else knows nothing of whom it was taken from, and no way to reach them', () => {
    const { story, bill } = two()
    story.does(customer, { type: 'noteVulnerability', words: 'I can hardly see' })
    story.does(customer, { type: 'raiseDanger', words: 'gas' })
    const apart = takeOut(story, person('ana'), 'somebodyElse', bill)
    expect(apart.living).toMatchObject({
      ways: [],
      vulnerable: false,
      danger: { gathered: false },
      owner: 'ana',
    })
    expect(story.living.vulnerable).toBe(true)
  })

  it('goes to whoever can own it, where its owner can’t by now', () => {
    const { story, bill } = two()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(story.living.kind).toBe('ended')
    story.directory = onLeave(story.directory, 'ana', 'ben')
    const apart = takeOut(story, person('lena'), 'somethingElse', bill)
    expect(apart.living).toMatchObject({ owner: 'ben', ownerBecause: 'takenApart' })
    expect(story.living.kind).toBe('ended')
  })

  it('may be one of ours, too', () => {
    const { story } = two()
    story.tries('ana', 'phone', 'conversation')
    const made = story.events.map(({ event }) => event).findLast((event) => event.type === 'contactMade')
    if (made?.type !== 'contactMade') throw new Error('nobody called')
    const apart = takeOut(story, person('ana'), 'somethingElse', made.contact, { theirOwn: false })
    expect(apart.living.conversations).toMatchObject([{ contactId: made.contact.id, person: 'ana' }])
    expect(story.living.conversations).toEqual([])
  })
})

describe('whoever takes a contact out', () => {
  it('acts for the company, or is the customer about their own words', () => {
    const { story } = two()
    expect(story.refuses(person('dan'), taking('bill', 'somethingElse'))).toBe('not-the-owner')
    expect(story.refuses(person('ana'), taking('bill', 'somethingNew'))).toBe('not-the-customer')
    expect(story.refuses(stranger, taking('bill', 'somethingNew'))).toBe('not-the-customer')
    expect(story.refuses(clock, taking('bill', 'somethingElse'))).toBe('not-of-the-company')
    expect(story.refuses(customer, taking('bill', 'somebodyElse'))).toBe('not-of-the-company')
    expect(story.refuses(customer, taking('bill', 'somethingNew', { theirOwn: false }))).toBe(
      'no-such-contact',
    )
    expect(story.refuses(customer, taking('bill', 'somethingNew'))).toBeNull()
    expect(story.refuses(person('lena'), taking('bill', 'somebodyElse'))).toBeNull()
  })

  it('holds a link to the part of a joined case in which it was told', () => {
    const { story } = two()
    const holder = (only: string) => ({ kind: 'customer', only: [only] }) as const
    expect(story.refuses(holder('case-2'), taking('bill', 'somethingNew'))).toBe('no-such-contact')
    expect(story.refuses(holder('case-1'), taking('bill', 'somethingNew'))).toBeNull()
    const came = { cameWith: ['case-3', 'case-2'] }
    expect(story.refuses(holder('case-2'), taking('bill', 'somethingNew', came))).toBeNull()
    expect(story.refuses(holder('case-1'), taking('bill', 'somethingNew', came))).toBe('no-such-contact')
  })

  it('leaves at least one that the customer made', () => {
    const { story } = two()
    expect(story.refuses(person('ana'), { ...taking('bill', 'somethingElse'), left: null })).toBe(
      'last-contact',
    )
    const alone = Story.opened()
    expect(alone.refuses(customer, taking('first', 'somethingNew'))).toBe('last-contact')
  })

  it('says of one without proof whose it is before calling it the customer’s', () => {
    const { story } = two()
    const unproven = { unproven: true, theirOwn: false }
    expect(story.refuses(person('ana'), taking('bill', 'somethingElse', unproven))).toBe('contact-unproven')
    expect(story.refuses(person('ana'), taking('bill', 'somebodyElse', unproven))).toBeNull()
  })
})

describe('putting it back', () => {
  it('is the customer’s own step for a while, and nothing is counted twice or lost', () => {
    const { story, bill } = two({ toldAgain: true })
    story.does(customer, { type: 'takeHigher', words: null })
    const { escalations, counts } = story.living
    const apart = takeOut(story, customer, 'somethingNew', bill, { timesTold: 1 })
    expect(types(putBack(apart, story, customer))).toEqual(['mergedInto', 'caseEnded'])
    expect(story.living).toMatchObject({ counts: { contacts: counts.contacts, timesTold: counts.timesTold } })
    expect(story.living.escalations).toEqual(escalations)
    expect(apart.living.counts).toMatchObject({ contacts: 0, timesTold: 0 })
  })

  it('is too late after two weeks, and for somebody else’s as soon as anybody has spoken in it', () => {
    const { story, bill } = two()
    const apart = takeOut(story, person('ana'), 'somebodyElse', bill)
    const back = { type: 'mergeInto', into: 'case-1' } as const
    const home = { kind: 'customer', through: 'case-1' } as const
    expect(apart.refuses(home, back)).toBeNull()
    apart.does(customer, { type: 'receiveContact', contact: received('theirs'), issue: null, ways: [] })
    expect(apart.refuses(home, back)).toBe('too-late-to-undo')
    const other = two()
    const fresh = takeOut(other.story, customer, 'somethingNew', other.bill)
    fresh.now = fresh.due(14 * 24 * 60)
    expect(fresh.refuses(customer, back)).toBeNull()
    fresh.now = fresh.due(1)
    expect(fresh.refuses(customer, back)).toBe('too-late-to-undo')
  })

  it('of somebody else’s is theirs from whom it was taken, and never of whom we took it for', () => {
    const { story, bill } = two()
    const apart = takeOut(story, person('ana'), 'somebodyElse', bill)
    const belongings = belongingsOf(apart.living)
    const back = { type: 'mergeInto', into: 'case-1' } as const
    const absorb = { type: 'absorb', from: 'case-9', belongings } as const
    for (const through of ['case-9', undefined]) {
      const actor: Actor = { kind: 'customer', ...(through === undefined ? {} : { through }) }
      expect(apart.refuses(actor, back)).toBe('not-of-the-company')
      expect(story.refuses(actor, absorb)).toBe('not-of-the-company')
    }
    const home = { kind: 'customer', through: 'case-1' } as const
    expect(apart.refuses(home, back)).toBeNull()
    expect(story.refuses(home, absorb)).toBeNull()
  })

  it('is nobody’s who holds the link of another case that joined one of the two', () => {
    const { story, bill } = two()
    const apart = takeOut(story, person('ana'), 'somethingElse', bill)
    const theirs = Story.opened({ caseId: 'case-3' })
    apart.does(person('ana'), { type: 'absorb', from: 'case-3', belongings: belongingsOf(theirs.living) })
    const others = Story.opened({ caseId: 'case-4' })
    story.does(person('ana'), { type: 'absorb', from: 'case-4', belongings: belongingsOf(others.living) })
    const back = { type: 'mergeInto', into: 'case-1' } as const
    const absorb = { type: 'absorb', from: 'case-9', belongings: belongingsOf(apart.living) } as const
    const holder = (through: string, ...only: readonly string[]): Actor => ({
      kind: 'customer',
      through,
      only,
    })
    for (const actor of [
      holder('case-3', 'case-3'),
      holder('case-4', 'case-4'),
      holder('case-9', 'case-9'),
      holder('case-4', 'case-4', 'case-9'),
    ]) {
      expect(apart.refuses(actor, back)).toBe('not-of-the-company')
      expect(story.refuses(actor, absorb)).toBe('not-of-the-company')
    }
    for (const actor of [holder('case-9', 'case-9', 'case-1'), holder('case-1', 'case-1')]) {
      expect(apart.refuses(actor, back)).toBeNull()
      expect(story.refuses(actor, absorb)).toBeNull()
    }
  })

  it('joins nothing but what was taken from that very case', () => {
    const { story, bill } = two()
    const apart = takeOut(story, customer, 'somethingNew', bill)
    const elsewhere = Story.opened({ caseId: 'case-5' })
    const belongings = belongingsOf(apart.living)
    expect(elsewhere.refuses(customer, { type: 'absorb', from: 'case-9', belongings })).toBe(
      'not-of-the-company',
    )
    expect(elsewhere.refuses(customer, { type: 'mergeInto', into: 'case-1' })).toBe('not-of-the-company')
  })
})

describe('joining and parting', () => {
  it('keep the earliest and the highest of both', () => {
    const one = Story.opened()
    one.does(customer, { type: 'takeHigher', words: null })
    one.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    one.does(customer, { type: 'raiseDanger', words: 'gas' })
    one.does(customer, { type: 'noteVulnerability', words: 'I can hardly see' })
    const other = Story.opened({ caseId: 'case-2' })
    other.now = other.due(60)
    other.does(customer, { type: 'takeHigher', words: null })
    const due = other.living.escalations[0]?.acknowledgeBy
    other.does(person('ana'), { type: 'absorb', from: 'case-1', belongings: belongingsOf(one.living) })
    expect(other.living).toMatchObject({
      openedAt: one.living.openedAt,
      nextWord: one.living.nextWord,
      climbed: ['lena'],
      danger: { gathered: false },
      vulnerable: true,
      counts: { contacts: 2, timesTold: 2 },
      // What Lena has read of one of them she has not read of both.
      escalations: [
        { escalation: 1, leader: 'lena', because: 'customer', acknowledged: false },
        { escalation: 2, because: 'danger' },
      ],
    })
    expect(due).toBeDefined()
    const released = other.does(person('ana'), { type: 'release', to: 'case-1' })[0]
    expect(released).toMatchObject({
      danger: { gathered: false },
      climbed: ['lena'],
      tally: { contacts: 1, timesTold: 1 },
    })
    expect(other.living).toMatchObject({
      escalations: [{ escalation: 1, leader: 'lena' }],
      danger: { gathered: false },
      counts: { contacts: 1, timesTold: 1 },
    })
  })

  it('are bounded', () => {
    const story = Story.opened()
    story.terms = { ...story.terms, maxJoined: 1 }
    const one = Story.opened({ caseId: 'case-2' })
    story.does(person('ana'), { type: 'absorb', from: 'case-2', belongings: belongingsOf(one.living) })
    expect(
      story.refuses(person('ana'), { type: 'absorb', from: 'case-3', belongings: belongingsOf(one.living) }),
    ).toBe('too-many-joined')
  })
})
