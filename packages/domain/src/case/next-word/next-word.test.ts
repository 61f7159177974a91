import { describe, expect, it } from 'vitest'
import { Story, clock, customer, opening, person, received, stranger, types } from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf } from '../notice/notices.ts'
import { staffNoticesOf } from '../notice/notices.ts'
import type { ReceivedContact } from '../contact/contact.ts'

/** The end of Ana's next working day after the Monday on which the stories begin, and noon of the one after that. */
const tuesday = instant('2026-01-13T18:00:00.000Z')
const noon = instant('2026-01-14T11:00:00.000Z')

const word = (id: string, more: Partial<ReceivedContact> = {}) =>
  ({ type: 'receiveContact', contact: received(id, more), issue: null, ways: [] }) as const

/** Opened, and answered by mail: "I look into it". */
const answered = () => {
  const story = Story.opened()
  story.tries('ana', 'mail', 'written')
  return story
}

const hearsBy = (story: Story): Instant | null => story.living.nextWord?.by ?? null

describe('the next word', () => {
  it('is due by the end of the owner’s next working day, from the moment the case opens', () => {
    const story = Story.opened()
    expect(story.living.nextWord).toEqual({ by: tuesday, of: null })
    expect(story.deadlines).toEqual([{ kind: 'nextWordDue', subject: 0, due: tuesday }])
    expect(dutiesOf(story.state)).toEqual([
      { kind: 'nextWord', subject: 0, of: { kind: 'person', person: 'ana' }, due: tuesday },
    ])
  })

  it('is said in the one fact that opens a case', () => {
    expect(new Story().does(customer, opening())).toMatchObject([{ type: 'caseOpened', nextWord: tuesday }])
  })

  it('is not set in imported history, until somebody takes it up', () => {
    const story = Story.opened({ imported: true })
    expect(hearsBy(story)).toBeNull()
    story.does(customer, word('again'))
    expect(hearsBy(story)).toBe(tuesday)
  })

  it('is followed by another, at noon of the second working day, where the word settles nothing', () => {
    for (const speaks of [
      (story: Story) => story.tries('ana', 'phone', 'conversation'),
      (story: Story) => story.tries('ana', 'mail', 'written'),
      (story: Story) => story.tries('ana', 'letter', 'written'),
      (story: Story) => story.does(person('ana'), word('rang', { channel: 'phone', proof: 'staff' })),
    ]) {
      const story = Story.opened()
      speaks(story)
      expect(hearsBy(story)).toBe(noon)
      expect(story.deadlines).toContainEqual({ kind: 'nextWordDue', subject: 0, due: noon })
    }
  })

  it('is the promise, where one is made; and where it is kept there is another', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) })
    expect(hearsBy(story)).toBeNull()
    story.does(person('ana'), { type: 'keepPromise', promise: 1, evidence: { kind: 'words', words: 'w' } })
    expect(hearsBy(story)).toBe(noon)
  })

  it('is the customer’s turn only after a proposal for all that is open', () => {
    const story = Story.opened({ issues: ['cold', 'loud'] })
    story.proposes('ana', 1)
    expect(hearsBy(story)).toBe(noon)
    story.proposes('ana', 2)
    expect(hearsBy(story)).toBeNull()
    expect(story.deadlines).toEqual([{ kind: 'attemptDue', subject: 0, due: noon }])
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'reachCustomer', of: { person: 'ana' }, due: noon }])
  })

  it('is not given by what did not reach them', () => {
    const story = Story.opened({ ways: [] })
    story.tries('ana', 'phone', 'noAnswer')
    story.tries('ana', 'phone', 'messageLeft')
    story.tries('ana', 'phone', 'written')
    // They left no address.
    story.tries('ana', 'mail', 'written')
    story.tries('ana', 'sms', 'written')
    story.does(person('sue'), word('rang the switchboard', { channel: 'phone', proof: 'staff' }))
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due: story.due(60) })
    expect(hearsBy(story)).toBe(tuesday)
  })

  it('comes sooner for a word of theirs, also beside a promise, and a second one never moves it', () => {
    const story = answered()
    expect(hearsBy(story)).toBe(noon)
    expect(types(story.does(customer, word('one')))).toEqual(['contactReceived', 'nextWordSet'])
    expect(hearsBy(story)).toBe(tuesday)
    story.days(1)
    expect(types(story.does(customer, word('two')))).toEqual(['contactReceived'])
    expect(hearsBy(story)).toBe(tuesday)
    const promised = Story.opened()
    promised.does(person('ana'), {
      type: 'makePromise',
      what: 'it',
      remedy: null,
      due: promised.due(60 * 24 * 9),
    })
    promised.does(customer, word('and when?'))
    expect(hearsBy(promised)).toBe(tuesday)
  })

  it('is owed to a word without proof once somebody vouched for it', () => {
    const story = answered()
    expect(types(story.does(stranger, word('me')))).toEqual(['contactReceived'])
    story.does(person('ana'), { type: 'vouchForContact', contactId: 'me' })
    expect(hearsBy(story)).toBe(tuesday)
  })

  it('is owed to whoever says that it is not solved, or takes it higher', () => {
    const story = Story.opened()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'cold' })
    expect(hearsBy(story)).toBe(tuesday)
    const other = answered()
    other.does(customer, { type: 'takeHigher', words: null })
    expect(hearsBy(other)).toBe(tuesday)
  })

  it('is owed by whoever owns the case, at the old date', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'person', person: 'ben' }, reason: null })
    story.does(person('ben'), { type: 'acceptTransfer', offer: 1 })
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'nextWord', of: { person: 'ben' }, due: tuesday }])
  })

  it('keeps their case from lapsing until they have it', () => {
    const story = Story.opened({ ways: [] })
    story.proposes()
    expect(story.deadlines).toMatchObject([{ kind: 'lapse' }])
    story.does(customer, word('what about the rest?'))
    expect(story.deadlines).toMatchObject([{ kind: 'nextWordDue' }])
  })

  it('keeps its date when cases become one', () => {
    const story = answered()
    const going = Story.opened({ caseId: 'case-2' }).living
    story.does(person('ana'), { type: 'absorb', from: 'case-2', belongings: belongingsOf(going) })
    expect(hearsBy(story)).toBe(tuesday)
  })
})

describe('a next word that was named', () => {
  const says = (by: Instant, yes: string | null = null, channel: 'mail' | 'phone' = 'mail') => {
    const story = Story.opened()
    return {
      story,
      says: () =>
        story.tries('ana', channel, channel === 'mail' ? 'written' : 'conversation', null, {
          nextWord: { by, yes },
        }),
    }
  }
  const friday = instant('2026-01-16T09:00:00Z')
  const monday = instant('2026-01-19T18:00:00Z')
  const later = instant('2026-01-29T09:00:00Z')

  it('is that date, up to five working days', () => {
    for (const by of [friday, monday]) {
      const { story, says: speaks } = says(by)
      expect(speaks()).toContainEqual(
        expect.objectContaining({ type: 'nextWordSet', by, because: 'named', yes: null }),
      )
      expect(hearsBy(story)).toBe(by)
    }
  })

  it('is later only with the customer’s yes, which is kept in their words and told back to them', () => {
    expect(() => says(later).says()).toThrow('next-word-too-far')
    const { story, says: speaks } = says(later, 'the end of the month will do', 'phone')
    const before = story.state
    const events = speaks()
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'nextWordSet', because: 'agreed', by: later }),
    )
    expect(noticesOf(before, events, story.state)).toEqual([
      { type: 'nextWordAgreed', words: 'the end of the month will do', owner: 'ana', hearsBy: later },
    ])
    story.does(customer, word('I never said that'))
    expect(hearsBy(story)).toBe(tuesday)
  })

  it('is no date that nobody heard, nor one that has gone by or lies years ahead', () => {
    const story = Story.opened()
    const named = (by: Instant, yes: string | null = null) => ({ nextWord: { by, yes } })
    expect(() => story.tries('ana', 'phone', 'noAnswer', null, named(friday))).toThrow('customer-not-reached')
    expect(() => story.tries('ana', 'mail', 'written', null, named(story.now))).toThrow('due-in-the-past')
    expect(() =>
      story.tries('ana', 'mail', 'written', null, named(instant('2036-01-01T00:00:00Z'), 'yes')),
    ).toThrow('due-too-far')
  })
})

describe('a question to the customer', () => {
  it('stops none of our dates, and names none that is later', () => {
    const story = Story.opened()
    story.tries('ana', 'mail', 'written', null, { asks: 1 })
    expect(hearsBy(story)).toBe(tuesday)
  })

  it('rises the second time on one issue', () => {
    const story = Story.opened({ issues: ['cold', 'loud'] })
    const asks = (issue: number) => types(story.tries('ana', 'mail', 'written', null, { asks: issue }))
    expect(asks(1)).toEqual(['contactMade'])
    expect(asks(2)).toEqual(['contactMade'])
    expect(asks(1)).toEqual(['contactMade', 'caseEscalated'])
    expect(story.living.escalations).toMatchObject([{ because: 'askedAgain', leader: 'lena' }])
    expect(() => asks(7)).toThrow('no-such-issue')
  })
})

describe('a next word that does not come', () => {
  it('is missed by the clock alone, rises one level, and is followed by another that the leader owes', () => {
    const story = Story.opened()
    const deadline = { kind: 'nextWordDue', subject: 0, due: tuesday } as const
    expect(story.refuses(person('ana'), { type: 'fallDue', deadline })).toBe('not-due')
    const thursday = instant('2026-01-15T11:00:00Z')
    expect(story.until(tuesday)).toMatchObject([
      { type: 'nextWordMissed', due: tuesday, by: 'ana' },
      { type: 'caseEscalated', because: 'nextWordMissed', leader: 'lena' },
      { type: 'nextWordSet', because: 'missed', by: thursday, of: 'lena' },
    ])
    expect(story.living).toMatchObject({
      nextWord: { by: thursday, of: 'lena' },
      counts: { nextWordsMissed: 1, promises: 0, promisesBroken: 0 },
    })
    expect(dutiesOf(story.state)).toContainEqual(
      expect.objectContaining({ kind: 'nextWord', of: { kind: 'person', person: 'lena' }, due: thursday }),
    )
    expect(story.refuses(clock, { type: 'fallDue', deadline })).toBe('not-due')
  })

  it('is told to the customer with who answers now and by when, and to who owed it', () => {
    const story = Story.opened()
    const before = story.state
    const events = story.until(tuesday)
    expect(noticesOf(before, events, story.state)).toEqual([
      {
        type: 'nextWordMissed',
        due: tuesday,
        owner: 'ana',
        answerable: 'lena',
        hearsBy: '2026-01-15T11:00:00.000Z',
      },
    ])
    expect(staffNoticesOf(before, events, story.state)).toMatchObject([
      { to: { person: 'ana' }, message: { type: 'nextWordMissed', due: tuesday } },
      { to: { person: 'lena' }, message: { type: 'broughtToYou', because: 'nextWordMissed' } },
    ])
  })

  it('goes to the next level when it happens again, and stays with the top', () => {
    const story = Story.opened()
    const leaders = story.days(14).flatMap((event) => (event.type === 'nextWordSet' ? [event.of] : []))
    // In between, leaders who do not acknowledge let it rise too.
    expect(leaders[0]).toBe('lena')
    expect(leaders.at(-1)).toBe('beatriz')
  })

  it('is the owner’s again once the leader hands it down', () => {
    const story = Story.opened()
    story.until(tuesday)
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(dutiesOf(story.state)).toContainEqual(
      expect.objectContaining({ kind: 'nextWord', of: { kind: 'person', person: 'ben' } }),
    )
  })
})

describe('what goes round without end', () => {
  const writes = (story: Story) => {
    const events = types(story.tries('ana', 'mail', 'written'))
    story.now = story.due(60 * 24)
    return events
  }

  it('rises with the third next word in a row that brings nothing, several of a day being one', () => {
    const story = Story.opened()
    expect(writes(story)).toEqual(['contactMade', 'nextWordSet'])
    story.tries('ana', 'mail', 'written')
    expect(types(story.tries('ana', 'mail', 'written'))).toEqual(['contactMade', 'nextWordSet'])
    story.now = story.due(60 * 24)
    expect(writes(story)).toEqual(['contactMade', 'nextWordSet', 'caseEscalated'])
    expect(story.living.escalations).toMatchObject([{ because: 'emptyWords', leader: 'lena' }])
  })

  it('begins anew with a promise, a proposal or an answered ask', () => {
    for (const brings of [
      (story: Story) =>
        story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(6000) }),
      (story: Story) => story.proposes(),
      (story: Story) => {
        story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due: story.due(60) })
        story.does(person('dan'), { type: 'answerAsk', ask: 1, answer: 'a' })
      },
    ]) {
      const story = Story.opened()
      writes(story)
      writes(story)
      brings(story)
      expect(writes(story)).not.toContain('caseEscalated')
    }
  })

  it('rises with the third change of owner', () => {
    const story = Story.opened()
    const accepts = (from: string, to: string) => {
      story.does(person(from), { type: 'offerTransfer', to: { kind: 'person', person: to }, reason: null })
      const offer = story.living.counts.offers
      return types(story.does(person(to), { type: 'acceptTransfer', offer }))
    }
    expect(accepts('ana', 'ben')).toEqual(['ownerChanged'])
    expect(accepts('ben', 'night')).toEqual(['ownerChanged'])
    expect(accepts('night', 'dan')).toEqual(['ownerChanged', 'caseEscalated'])
    expect(story.living.escalations).toMatchObject([{ because: 'ownersChanged' }])
  })
})

describe('the customer’s turn', () => {
  it('has our next attempt to reach them, told to the owner where it is missed, and up the second time', () => {
    const story = Story.opened()
    story.proposes()
    expect(story.until(noon)).toEqual([
      { type: 'attemptMissed', due: noon, by: 'ana' },
      { type: 'attemptDated', by: '2026-01-16T11:00:00.000Z' },
    ])
    expect(types(story.days(2))).toEqual(['attemptMissed', 'caseEscalated'])
    expect(story.living.escalations).toMatchObject([{ because: 'attemptsMissed', leader: 'lena' }])
    expect(story.deadlines.length).toBeGreaterThan(0)
  })
})

describe('dates for cases from before they had any', () => {
  it('are given by the clock, later where there are many, and tell nobody', () => {
    const story = Story.opened()
    story.state = { ...story.living, nextWord: null }
    expect(story.refuses(person('ana'), { type: 'giveDates', ahead: 3 })).toBe('not-of-the-company')
    const before = story.state
    const events = story.does(clock, { type: 'giveDates', ahead: 3 })
    expect(events).toMatchObject([{ type: 'nextWordSet', because: 'rule', by: '2026-01-19T11:00:00.000Z' }])
    expect([noticesOf(before, events, story.state), staffNoticesOf(before, events, story.state)]).toEqual([
      [],
      [],
    ])
    expect(story.refuses(clock, { type: 'giveDates', ahead: 0 })).toBe('has-its-dates')
  })

  it('of history stay history', () => {
    const story = Story.opened({ imported: true })
    story.state = { ...story.living, takeUp: null }
    expect(types(story.does(clock, { type: 'giveDates', ahead: 1 }))).toEqual(['takeUpDated'])
    expect(story.living).toMatchObject({ imported: true, takeUp: { by: '2026-01-14T18:00:00.000Z' } })
  })
})

describe('how long the customer waits', () => {
  const since = (story: Story): Instant | undefined => story.living.waitsSince

  it('counts from the first word that nobody has answered yet: more words move nothing, nor thanks', () => {
    const story = Story.opened()
    const first = story.now
    expect(since(story)).toBe(first)
    story.days(1)
    story.does(customer, word('again'))
    story.does(customer, { type: 'giveThanks', to: 'ana', contact: received('kind') })
    expect(since(story)).toBe(first)
    story.tries('ana', 'phone', 'noAnswer')
    story.tries('ana', 'mail', 'written', null, { asks: 1 })
    story.does(customer, { type: 'requestCallBack', of: 'ana', what: 'why', due: null })
    expect(since(story)).toBe(first)
    story.tries('ana', 'mail', 'written')
    expect(since(story)).toBeUndefined()
    story.does(customer, { type: 'giveThanks', to: 'ana', contact: received('kinder') })
    story.does(stranger, word('unproven'))
    expect(since(story)).toBeUndefined()
    story.days(1)
    story.does(customer, word('and now?', { receivedAt: story.now }))
    expect(since(story)).toBe(story.now)
  })

  it('ends with whatever they hear from us, and begins again where it is not solved', () => {
    const story = Story.opened()
    story.proposes()
    expect(since(story)).toBeUndefined()
    story.days(1)
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'cold' })
    expect(since(story)).toBe(story.now)
    story.tries('ana', 'phone', 'conversation')
    expect(since(story)).toBeUndefined()
  })
})
