import { describe, expect, it } from 'vitest'
import { Story, customer, person, received, stranger, types } from '../../../test/story.ts'
import { dutiesOf } from '../duties.ts'
import { fold } from '../evolve.ts'
import { belongingsOf } from './belongings.ts'
import type { Returned } from './carried.ts'

/** Ana's case about two things, with all that can be open, and Dan's, to which it may go. */
const two = () => {
  const ana = Story.opened({ issues: ['cold', 'loud', 'done'] })
  ana.does(customer, { type: 'giveVerdict', issue: 3, verdict: 'solved', reason: null })
  ana.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: ana.due(600) })
  ana.does(person('ana'), { type: 'placeAsk', to: 'service', question: 'q', due: ana.due(700) })
  ana.does(customer, { type: 'takeHigher', words: null })
  ana.does(person('ana'), { type: 'offerTransfer', to: { kind: 'person', person: 'eva' }, reason: null })
  const dan = Story.opened({ caseId: 'case-2', team: 'billing', owner: 'dan', ways: ['phone'] })
  dan.does(person('dan'), { type: 'makePromise', what: 'call', remedy: null, due: dan.due(500) })
  return { ana, dan }
}

const merge = (from: Story, into: Story, by: string) => {
  const belongings = belongingsOf(from.living)
  into.does(person(by), { type: 'absorb', from: from.living.id, belongings })
  return from.does(person(by), { type: 'mergeInto', into: into.living.id, perhapsSame: true })
}

const apart = (into: Story, from: Story, by: string) => {
  const [released] = into.does(person(by), { type: 'release', to: from.living.id })
  if (released?.type !== 'released') throw new Error('not released')
  const { type: _type, to: _to, by: _by, ...returned } = released
  return from.does(person(by), {
    type: 'takeApart',
    from: into.living.id,
    returned,
    owner: into.living.owner,
  })
}

describe('by when the customer of the case that joins hears', () => {
  it.each<readonly [string, (story: Story) => void]>([
    ['has just begun', () => {}],
    [
      'has a promise',
      (story) => {
        const due = story.due(5_000)
        story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due })
      },
    ],
    ['waits for them', (story) => story.proposes()],
    ['is looked into', (story) => story.tries('ana', 'phone', 'conversation')],
  ])('stays what they were told, where the known case %s', (_how, doing) => {
    const known = Story.opened()
    doing(known)
    known.hours(2)
    const called = Story.opened({ caseId: 'case-2' })
    const told = called.living.nextWord?.by ?? null
    expect(told).not.toBeNull()
    known.does(person('ana'), { type: 'absorb', from: 'case-2', belongings: belongingsOf(called.living) })
    const owed = dutiesOf(known.living).find(({ kind }) => kind === 'nextWord')
    expect(owed).toMatchObject({ of: { kind: 'person', person: 'ana' }, due: told })
  })
})

describe('merging two cases', () => {
  it('takes everything that is open along, under the next numbers, and no clock is lost', () => {
    const { ana, dan } = two()
    const owed = ana.deadlines.filter(({ kind }) => kind !== 'offerExpires').map(({ due }) => due)
    expect(types(merge(ana, dan, 'dan'))).toEqual(['transferWithdrawn', 'mergedInto', 'caseEnded'])
    expect(ana.living).toMatchObject({ kind: 'ended', how: 'merged', mergedInto: 'case-2' })
    expect(ana.deadlines).toEqual([])
    expect(ana.living.issues.map(({ state }) => state.kind)).toEqual(['carried', 'carried', 'solved'])
    expect(dan.deadlines.map(({ due }) => due)).toEqual(expect.arrayContaining(owed))
    expect(dan.living.issues.map(({ issue, words }) => `${issue} ${words}`)).toEqual([
      '1 the boiler is cold',
      '2 cold',
      '3 loud',
    ])
    expect(dan.living.promises.map(({ promise }) => promise)).toEqual([1, 2])
    expect(dan.living).toMatchObject({ owner: 'dan', ways: ['phone', 'mail'], climbed: ['lena'] })
  })

  it('is wanted by who takes it on or by the customer, never by who would be rid of it', () => {
    const { ana, dan } = two()
    const absorb = { type: 'absorb', from: 'case-1', belongings: belongingsOf(ana.living) } as const
    expect(dan.refuses(person('ana'), absorb)).toBe('not-the-owner')
    expect(dan.refuses(customer, absorb)).toBe('not-of-the-company')
    expect(dan.refuses(customer, { ...absorb, proved: true })).toBeNull()
    const other = { kind: 'customer', only: ['case-1'] } as const
    expect(dan.refuses(other, { ...absorb, proved: true })).toBe('not-the-customer')
    expect(dan.refuses(stranger, absorb)).toBe('not-the-customer')
    expect(dan.refuses(person('dan'), { ...absorb, from: 'case-2' })).toBe('merge-with-itself')
    expect(ana.refuses(person('ana'), { type: 'mergeInto', into: 'case-1' })).toBe('merge-with-itself')
    expect(ana.refuses(person('dan'), { type: 'mergeInto', into: 'case-2' })).toBe('not-dealing-with-it')
    expect(dan.refuses(person('bo'), absorb)).toBeNull()
    dan.does(person('dan'), absorb)
    expect(dan.refuses(person('dan'), absorb)).toBe('already-known')
  })

  it('keeps within what a case may hold', () => {
    const { ana, dan } = two()
    const absorb = { type: 'absorb', from: 'case-1', belongings: belongingsOf(ana.living) } as const
    const { terms } = dan
    dan.terms = { ...terms, maxIssues: 2 }
    expect(dan.refuses(person('dan'), absorb)).toBe('too-many-issues')
    dan.terms = { ...terms, maxOpenPromises: 1 }
    expect(dan.refuses(person('dan'), absorb)).toBe('too-many-open-promises')
    dan.terms = { ...terms, maxOpenAsks: 0 }
    expect(dan.refuses(person('dan'), absorb)).toBe('too-many-open-asks')
  })

  it('points every later word to the case that goes on', () => {
    const { ana, dan } = two()
    merge(ana, dan, 'dan')
    const word = { type: 'receiveContact', contact: received('x'), issue: null, ways: [] } as const
    expect(ana.decide(customer, word)).toEqual({
      ok: false,
      refusal: { code: 'merged-into-another', facts: { into: 'case-2' } },
    })
  })

  it('heeds complaints of both', () => {
    const { ana, dan } = two()
    ana.does(customer, { type: 'complainAbout', person: 'dan' })
    dan.does(person('bo'), { type: 'absorb', from: 'case-1', belongings: belongingsOf(ana.living) })
    expect(dan.living).toMatchObject({ owner: 'bo', ownerBecause: 'complaintAbout' })
  })
})

describe('taking them apart again', () => {
  it('loses nothing and keeps the numbers of each', () => {
    const { ana, dan } = two()
    const before = ana.living
    const other = dan.living
    merge(ana, dan, 'dan')
    apart(dan, ana, 'dan')
    expect(dan.living).toMatchObject({
      kind: 'open',
      issues: other.issues,
      promises: other.promises,
      asks: [],
      escalations: [],
      absorbed: [],
    })
    expect(ana.living).toMatchObject({
      kind: 'open',
      owner: 'dan',
      ownerBecause: 'takenApart',
      issues: before.issues,
      promises: before.promises,
      asks: before.asks,
      escalations: before.escalations,
    })
    expect(fold(ana.events)).toEqual(ana.state)
    dan.does(customer, { type: 'raiseIssue', words: 'new' })
    expect(dan.living.issues.map(({ issue }) => issue)).toEqual([1, 4])
  })

  it('returns things as they now stand', () => {
    const { ana, dan } = two()
    merge(ana, dan, 'dan')
    dan.does(customer, { type: 'giveVerdict', issue: 2, verdict: 'solved', reason: null })
    dan.does(person('dan'), { type: 'keepPromise', promise: 2, evidence: { kind: 'words', words: 'done' } })
    apart(dan, ana, 'dan')
    expect(ana.living.issues.map(({ state }) => state.kind)).toEqual(['solved', 'open', 'solved'])
    expect(ana.living.promises).toEqual([])
  })

  it('ends a half in which nothing is left to settle', () => {
    const { ana, dan } = two()
    merge(ana, dan, 'dan')
    dan.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(dan.refuses(person('dan'), { type: 'release', to: 'case-1' })).toBe('promise-open')
    dan.does(person('dan'), { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'done' } })
    apart(dan, ana, 'dan')
    expect(dan.living).toMatchObject({ kind: 'ended', how: 'solved' })
    expect(ana.living.kind).toBe('open')
  })

  it('never ends a half of which a leader still answers', () => {
    const { ana, dan } = two()
    merge(ana, dan, 'dan')
    for (const issue of [2, 3]) {
      dan.does(customer, { type: 'giveVerdict', issue, verdict: 'solved', reason: null })
    }
    dan.does(person('dan'), { type: 'keepPromise', promise: 2, evidence: { kind: 'words', words: 'done' } })
    expect(dan.refuses(person('dan'), { type: 'release', to: 'case-1' })).toBe('escalation-open')
  })

  it('gives back what its customer raised and was promised while they were one, numbered after what it had', () => {
    const { ana, dan } = two()
    const had = ana.living.counts
    const before = dan.living.counts
    merge(ana, dan, 'dan')
    const theirs = { kind: 'customer', through: 'case-1', only: ['case-1'] } as const
    const said = received('meanwhile', { toldAgain: true })
    dan.does(theirs, { type: 'receiveContact', contact: said, issue: null, ways: [] })
    dan.does(theirs, { type: 'raiseIssue', words: 'and the lamp' })
    const promise = { type: 'makePromise', remedy: null, due: dan.due(60) } as const
    dan.does(person('dan'), { ...promise, what: 'a lamp', meantFor: ['case-1'] })
    dan.does(person('dan'), { ...promise, what: 'to both', meantFor: ['case-1', 'case-2'] })
    const meanwhile = [{ id: 'meanwhile', writtenIn: 'case-2', timesTold: 1 }]
    const [released] = dan.does(person('dan'), { type: 'release', to: 'case-1', said: meanwhile, had })
    if (released?.type !== 'released') throw new Error('not released')
    expect(released.said).toEqual([{ id: 'meanwhile', writtenIn: 'case-2' }])
    const { type: _type, to: _to, by: _by, ...returned } = released
    ana.does(person('dan'), { type: 'takeApart', from: 'case-2', returned, owner: 'dan' })
    expect(ana.living.issues.at(-1)).toMatchObject({ issue: had.issues + 1, words: 'and the lamp' })
    expect(ana.living.issues.at(-1)?.origin).toBeUndefined()
    expect(ana.living.promises.at(-1)).toMatchObject({ promise: had.promises + 1, what: 'a lamp' })
    expect(ana.living.counts).toMatchObject({
      issues: had.issues + 1,
      promises: had.promises + 1,
      contacts: had.contacts + 1,
      timesTold: had.timesTold + 1,
    })
    expect(dan.living.issues.map(({ words }) => words)).not.toContain('and the lamp')
    expect(dan.living.promises.map(({ what }) => what)).toContain('to both')
    expect(dan.living.promises.map(({ what }) => what)).not.toContain('a lamp')
    expect(dan.living.counts).toMatchObject({ contacts: before.contacts, timesTold: before.timesTold })
    expect(ana.living.wasIn).toEqual(['case-2'])
    expect(fold(ana.events)).toEqual(ana.state)
    expect(fold(dan.events)).toEqual(dan.state)
  })

  it('is refused where they were never one', () => {
    const { ana, dan } = two()
    expect(dan.refuses(person('dan'), { type: 'release', to: 'case-1' })).toBe('not-merged')
    const returned: Returned = { issues: [], promises: [], asks: [], escalations: [] }
    const take = { type: 'takeApart', from: 'case-2', returned, owner: 'dan' } as const
    expect(ana.refuses(person('dan'), take)).toBe('not-merged')
    merge(ana, dan, 'dan')
    expect(ana.refuses(person('dan'), { ...take, from: 'case-9' })).toBe('not-merged')
  })
})
