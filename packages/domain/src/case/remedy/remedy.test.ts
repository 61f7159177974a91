import { describe, expect, it } from 'vitest'
import { authority, changed, company } from '../../../test/company.ts'
import {
  ana,
  asks,
  check,
  deliver,
  euros,
  fail,
  grants,
  statesOf,
  wanted,
  type Grant,
} from '../../../test/remedies.ts'
import { customer, opening, person, received, Story, types } from '../../../test/story.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { deadlinesOf } from '../deadlines.ts'
import { dutiesOf } from '../duties.ts'

describe('with words to the customer', () => {
  const says = (grant: Partial<Grant>, story: Story) => ({
    type: 'makeContact' as const,
    contact: {
      id: 'c-with-remedy',
      channel: 'mail' as const,
      words: 'We pay it back',
      madeAt: story.now,
      outcome: 'written' as const,
      asks: null,
    },
    promise: null,
    nextWord: null,
    along: [{ ...wanted(story), type: 'grantRemedy' as const, insteadOf: null, actFirst: null, ...grant }],
  })

  it('is granted in one act, and its date is the next word', () => {
    const story = Story.opened()
    const happened = types(story.does(ana, says({}, story)))
    expect(happened).toEqual(expect.arrayContaining(['contactMade', 'promiseMade', 'remedyGranted']))
    expect(happened).not.toContain('nextWordNamed')
  })

  it('is refused with the words where it is above authority: neither is recorded', () => {
    const story = Story.opened()
    expect(story.refuses(ana, says({ amount: euros(100_000) }, story))).toBe('above-authority')
    expect(story.living.promises).toEqual([])
    expect(story.living.remedies?.granted ?? []).toEqual([])
  })
})

describe('within authority', () => {
  it('is granted at once, is a promise with a clock, and is kept by its delivery alone', () => {
    const story = Story.opened()
    expect(types(story.does(ana, grants(story)))).toEqual(['promiseMade', 'remedyGranted'])
    expect(story.living.promises).toMatchObject([{ by: 'ana', remedy: { amount: euros(50) } }])
    const kept = { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'done' } } as const
    expect(story.refuses(ana, kept)).toBe('remedy-not-delivered')
    expect(types(story.does(ana, deliver))).toContain('promiseKept')
    expect(statesOf(story)).toEqual(['delivered'])
  })

  it('breaks by itself like any promise, is owed on, and is promised anew', () => {
    const story = Story.opened()
    story.does(ana, grants(story))
    expect(types(story.days(4))).toEqual(expect.arrayContaining(['promiseBroken', 'caseEscalated']))
    expect(story.living.remedies?.granted).toMatchObject([{ state: 'owed', promise: null }])
    story.does(ana, { type: 'promiseRemedy', remedy: 1, due: story.due(600) })
    expect(story.living.remedies?.granted).toMatchObject([{ promise: 2 }])
  })

  it('is of what this case was granted in all: splitting it does not help, nor does another name for it', () => {
    const story = Story.opened()
    story.does(ana, grants(story, { amount: euros(30) }))
    expect(story.refuses(ana, grants(story, { amount: euros(30) }))).toBe('above-authority')
    expect(story.refuses(ana, grants(story, { amount: { currency: 'USD', minor: 1 } }))).toBe(
      'above-authority',
    )
    expect(story.refuses(ana, grants(story, { amount: null }))).toBe('above-authority')
    story.does(ana, grants(story, { amount: euros(20) }))
    expect(story.refuses(ana, grants(story, { amount: { currency: 'EUR', minor: 1 } }))).toBe(
      'above-authority',
    )
  })

  it('ends where somebody set a limit, for those whom it is for', () => {
    const story = Story.opened()
    const goodwill = { what: { of: 'house', kind: 'goodwill' }, amount: euros(21) } as const
    expect(story.decide(ana, grants(story, goodwill))).toMatchObject({
      refusal: { code: 'above-authority', facts: { limit: 'limit of goodwill', minor: 2_000, to: 'omar' } },
    })
    expect(story.refuses(person('omar'), grants(story, goodwill))).toBeNull()
  })

  it('is limited by whichever name an amount is given, and no limit gives more', () => {
    const limited = (remedy: string, most: { currency: string; minor: number } | null) => {
      const set = {
        id: `limit of ${remedy}`,
        remedy,
        team: 'service',
        people: null,
        most,
        reason: 'r',
        setBy: 'chief',
      }
      return Story.opened({}, { ...company, authority: { ...authority, limits: [set] } })
    }
    const pays = (story: Story, count: number) =>
      story.refuses(ana, grants(story, { what: { of: 'house', kind: 'payment' }, amount: euros(count) }))
    const little = limited('bank transfer', euros(20))
    expect([pays(little, 20), pays(little, 21)]).toEqual([null, 'above-authority'])
    const promise = { type: 'makePromise', what: 'money', due: little.due(60) } as const
    expect(little.refuses(ana, { ...promise, remedy: { what: 'money', amount: euros(21) } })).toBe(
      'above-authority',
    )
    expect(pays(limited('bank transfer', null), 1)).toBe('above-authority')
    expect(pays(limited('new part', euros(900)), 51)).toBe('above-authority')
  })

  it('is what an amount takes by whichever words it is promised, proposed or named', () => {
    const story = Story.opened()
    const payment = { of: 'house', kind: 'payment' } as const
    expect(story.refuses(ana, grants(story, { what: payment, amount: euros(51) }))).toBe('above-authority')
    const promises = (count: number) =>
      ({
        type: 'makePromise',
        what: 'money',
        remedy: { what: 'money', amount: euros(count) },
        due: story.due(60),
      }) as const
    const proposes = (count: number) =>
      ({
        type: 'proposeResolution',
        issue: 1,
        what: 'money',
        remedy: { what: 'money', amount: euros(count) },
        outcome: 'upheld',
      }) as const
    expect(story.refuses(ana, promises(51))).toBe('above-authority')
    expect(story.refuses(ana, proposes(51))).toBe('above-authority')
    story.does(ana, promises(20))
    const kept = { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'paid' } } as const
    story.does(ana, kept)
    expect(story.refuses(ana, grants(story, { amount: euros(31) }))).toBe('above-authority')
    story.does(ana, proposes(30))
    expect(story.refuses(ana, promises(1))).toBe('above-authority')
    // What was proposed is what is granted for it, and another proposal is instead of the first.
    story.does(ana, proposes(10))
    story.does(ana, grants(story, { amount: euros(30) }))
    story.does(ana, proposes(30))
    expect(story.refuses(ana, proposes(31))).toBe('above-authority')
    expect(story.refuses(ana, promises(1))).toBe('above-authority')
  })

  it('never takes what is not known for what is not so', () => {
    const story = Story.opened()
    const credit = grants(story, { what: { of: 'map', name: 'credit' } })
    const says = (holds: boolean | null) =>
      ({ type: 'recordMapFacts', problem: null, facts: [{ fact: 'online', holds }] }) as const
    story.does(ana, says(false))
    expect(story.refuses(ana, credit)).toBe('remedy-not-feasible')
    story.does(ana, says(null))
    expect(story.refuses(person('omar'), credit)).toBeNull()
  })

  it('is of those who deal with it, whom no complaint is about, and of what this customer can have', () => {
    const story = Story.opened()
    expect(story.refuses(person('dan'), grants(story))).toBe('not-the-owner')
    expect(story.refuses(customer, grants(story))).toBe('not-of-the-company')
    expect(story.refuses(ana, grants(story, { what: { of: 'map', name: 'gold' } }))).toBe('not-in-the-map')
    expect(story.refuses(ana, grants(story, { amount: { currency: 'EUR', minor: 0.5 } }))).toBe(
      'amount-wrong',
    )
    const credit = grants(story, { what: { of: 'map', name: 'credit' } })
    expect(story.refuses(ana, credit)).toBe('above-authority')
    story.does(ana, { type: 'recordMapFacts', problem: null, facts: [{ fact: 'online', holds: false }] })
    expect(story.decide(ana, credit)).toMatchObject({
      refusal: { code: 'remedy-not-feasible', facts: { facts: ['online'], instead: ['bank transfer'] } },
    })
  })
})

describe('above authority', () => {
  it('goes to the nearest who may grant it and is there, who says why', () => {
    const story = Story.opened()
    expect(story.refuses(ana, asks(story))).toBe('within-authority')
    const [asked] = story.does(ana, asks(story, { amount: euros(100) }))
    expect(asked).toMatchObject({ type: 'remedyRequested', to: 'omar', by: 'ana', limit: null })
    expect(dutiesOf(story.state)).toContainEqual(
      expect.objectContaining({ kind: 'answerRemedyRequest', of: { kind: 'person', person: 'omar' } }),
    )
    const answer = { type: 'answerRemedyRequest', request: 1, granted: true, reason: 'Six weeks' } as const
    expect(story.refuses(ana, answer)).toBe('own-request')
    expect(story.refuses(person('lena'), answer)).toBe('not-the-addressee')
    expect(types(story.does(person('omar'), answer))).toEqual([
      'remedyRequestAnswered',
      'promiseMade',
      'remedyGranted',
    ])
    expect(story.living.remedies).toMatchObject({ granted: [{ by: 'omar' }], requests: [] })
  })

  it('rises by itself, past whoever is away, and no yes is worth more than its giver may', () => {
    const away = changed(company, 'omar', { presence: { kind: 'absent', since: Story.opened().now } })
    const past = Story.opened({}, away)
    expect(past.does(ana, asks(past, { amount: euros(100) }))[0]).toMatchObject({ to: 'chief' })
    const story = Story.opened()
    story.does(ana, asks(story, { amount: euros(60) }))
    story.does(ana, asks(story, { amount: euros(70) }))
    const yes = (request: number) =>
      ({ type: 'answerRemedyRequest', request, granted: true, reason: 'so be it' }) as const
    story.does(person('omar'), yes(1))
    expect(story.refuses(person('omar'), yes(2))).toBe('above-authority')
    story.days(1)
    expect(story.living.remedies?.requests).toMatchObject([{ to: 'chief' }])
    story.days(3)
    expect(story.living.remedies?.requests).toMatchObject([{ to: 'chief' }])
    expect(story.living.escalations.map(({ because }) => because)).toContain('askOverdue')
  })

  it('is done first and accounted for after, where somebody is in danger', () => {
    const story = Story.opened()
    const large = grants(story, { amount: euros(500), actFirst: 'They have no heating' })
    expect(story.refuses(ana, large)).toBe('no-danger')
    story.does(customer, { type: 'raiseDanger', words: 'gas', gatheredUntil: null })
    story.does(ana, large)
    expect(story.living.remedies).toMatchObject({
      granted: [{ by: 'ana' }],
      requests: [{ after: 1, to: 'chief' }],
    })
    story.does(person('chief'), { type: 'answerRemedyRequest', request: 1, granted: false, reason: 'Ask me' })
    expect(statesOf(story)).toEqual(['owed'])
  })

  it('is asked of nobody where whoever acted first has nobody above', () => {
    const nobody = { ...company, authority: { ...authority, ofTeams: new Map() } }
    const story = Story.opened({}, nobody)
    story.does(customer, { type: 'raiseDanger', words: 'gas', gatheredUntil: null })
    for (let level = 0; level < 3; level += 1) story.does(ana, { type: 'takeHigher', words: 'now' })
    story.does(person('beatriz'), grants(story, { actFirst: 'They have no heating' }))
    expect(story.living.remedies).toMatchObject({ granted: [{ by: 'beatriz' }], requests: [] })
  })

  it('is nobody’s where the map gives it to nobody above', () => {
    const nobody = { ...company, authority: { ...authority, ofTeams: new Map() } }
    const story = Story.opened({}, nobody)
    expect(story.refuses(ana, asks(story))).toBe('nobody-may-grant')
    expect(story.refuses(ana, grants(story))).toBe('nobody-may-grant')
  })
})

describe('a case that owes a remedy', () => {
  it('ends by the customer’s own word all the same, and owes it until they have it', () => {
    const story = Story.opened()
    story.does(ana, grants(story))
    story.does(ana, { type: 'makePromise', what: 'a call', remedy: null, due: story.due(600) })
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(story.living).toMatchObject({ kind: 'ended', promises: [{ promise: 1 }] })
    const due = expect.objectContaining({ kind: 'deliverRemedy', subject: 1 })
    expect(dutiesOf(story.state)).toContainEqual(due)
    story.days(4)
    expect(story.living).toMatchObject({ kind: 'ended', promises: [{ by: 'lena' }] })
    expect(dutiesOf(story.state)).toContainEqual(due)
    expect(types(story.does(person('lena'), deliver))).toEqual(['promiseKept', 'remedyDelivered'])
    expect(story.deadlines).toEqual([])
    expect(types(story.does(person('lena'), fail))).toContain('promiseMade')
    expect(story.refuses(person('lena'), deliver)).toBe('check-first')
    story.does(person('ben'), check)
    story.does(person('lena'), deliver)
    expect(story.living.promises).toEqual([])
  })

  it('has a clock again at its end where the promise was broken, and no last word of ours before it is delivered', () => {
    const story = Story.opened()
    story.does(ana, grants(story))
    story.days(4)
    story.proposes()
    const word = { type: 'giveFinalPosition', issue: 1, position: 'no', reasons: 'none' } as const
    const last = { ...word, outsideBody: 'the court', outcome: 'notUpheld', letter: null } as const
    expect(story.refuses(person('omar'), last)).toBe('remedy-not-delivered')
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(story.living).toMatchObject({ kind: 'ended', promises: [{ remedy: { amount: euros(50) } }] })
  })

  it('takes it along where cases join, each customer’s their own, and gives it back', () => {
    const other = new Story()
    other.does(customer, opening({ caseId: 'case-2', contact: received('other', { proof: 'opener' }) }))
    other.does(ana, grants(other, { amount: euros(40) }))
    const story = Story.opened()
    story.does(ana, grants(story, { amount: euros(10) }))
    story.does(ana, { type: 'absorb', from: 'case-2', belongings: belongingsOf(other.living) })
    expect(story.living.remedies?.granted).toMatchObject([
      { remedy: 1, of: 'case-1', promise: 1 },
      { remedy: 2, of: 'case-2', promise: 2, issue: 2 },
    ])
    expect(story.refuses(ana, grants(story, { amount: euros(1) }))).toBe('above-authority')
    story.does(ana, { ...fail, remedy: 2 })
    const released = story.does(ana, { type: 'release', to: 'case-2' })
    expect(story.living.remedies?.granted).toMatchObject([{ of: 'case-1' }])
    const [back] = released.flatMap((event) => (event.type === 'released' ? [event] : []))
    expect(back?.remedies?.granted).toHaveLength(2)
  })

  it('asks for an answer no longer once it ended', () => {
    const story = Story.opened()
    story.does(ana, asks(story, { amount: euros(100) }))
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(deadlinesOf(story.state).map(({ kind }) => kind)).not.toContain('remedyRequestDue')
  })

  it('is owed an answer to what was done first, and rises no more, once it ended', () => {
    const story = Story.opened()
    story.does(customer, { type: 'raiseDanger', words: 'gas', gatheredUntil: null })
    story.does(ana, grants(story, { amount: euros(500), actFirst: 'They have no heating' }))
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(deadlinesOf(story.state).map(({ kind }) => kind)).not.toContain('remedyRequestDue')
    expect(dutiesOf(story.state).map(({ kind }) => kind)).toContain('answerRemedyRequest')
  })
})
