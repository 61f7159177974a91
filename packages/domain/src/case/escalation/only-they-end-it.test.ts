import { describe, expect, it } from 'vitest'
import { Story, customer, person, received, stranger, types } from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf } from '../notice/notices.ts'

const said = { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'fine, she said' } as const
const solved = { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null } as const
const notSolved = { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: null } as const
const call = (right = true) =>
  ({ type: 'recordLeadersCall', escalation: 1, contactId: 'call', words: 'said', right }) as const
const report = {
  type: 'reportOnEscalation',
  escalation: 1,
  said: 'sorry',
  done: 'a new one',
  promised: null,
} as const
const judge = (right: boolean, words: string | null = null) =>
  ({ type: 'judgeLeadersCall', escalation: 1, right, words }) as const
const decline = (words: string | null = null) =>
  ({ type: 'declineLeadersCall', escalation: 1, words }) as const
const end = { type: 'endEscalation', escalation: 1 } as const

/** Lena answers for it, and has read it; Ana owns it. */
const escalated = () => {
  const story = Story.opened()
  story.does(customer, { type: 'takeHigher', words: 'your boss' })
  story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
  return story
}
const dated = (story: Story) => story.living.escalations[0]?.dated
const lookedAt = (story: Story) => story.living.issues[0]?.state

describe('“solved” that one of those who answer for it wrote down', () => {
  it.each(['ana', 'lena'])('ends nothing a leader answers for, and stops no clock (%s)', (who) => {
    const story = escalated()
    story.proposes()
    const clocks = story.deadlines
    expect(story.does(person(who), said)).toMatchObject([{ type: 'verdictGiven', reported: true }])
    expect(lookedAt(story)).toMatchObject({ kind: 'reported', heardBy: who })
    expect(story.living).toMatchObject({ kind: 'open', escalations: [{ leader: 'lena' }] })
    expect(story.deadlines).toEqual(clocks)
    expect(story.refuses(person(who), said)).toBe('customer-has-not-confirmed')
  })

  it('asks the customer, whose own press ends it', () => {
    const story = escalated()
    story.proposes()
    const before = story.state
    const events = story.does(person('ana'), said)
    expect(noticesOf(before, events, story.state)).toContainEqual(
      expect.objectContaining({ type: 'verdictConfirmed', verdict: 'solved', ended: false, asks: true }),
    )
    expect(types(story.does(customer, solved))).toEqual(['verdictGiven', 'escalationEnded', 'caseEnded'])
    expect(story.living).toMatchObject({ kind: 'ended', how: 'solved', escalations: [] })
    expect(lookedAt(story)).toMatchObject({ kind: 'solved', heardBy: null })
  })

  it('is taken back by the customer’s press, and goes one level higher', () => {
    for (const press of [notSolved, { type: 'objectToVerdict', issue: 1, reason: null } as const]) {
      const story = escalated()
      story.does(person('ana'), said)
      expect(story.does(customer, press)).toContainEqual(
        expect.objectContaining({ type: 'caseEscalated', because: 'objection', leader: 'omar' }),
      )
      expect(lookedAt(story)).toEqual({ kind: 'open' })
    }
  })

  it('counts where somebody heard it who does not answer for it', () => {
    const story = escalated()
    story.does(person('ana'), said)
    expect(story.refuses(person('dan'), { ...said, reason: null })).toBe('reason-needed')
    expect(types(story.does(person('dan'), said))).toEqual(['verdictGiven', 'escalationEnded', 'caseEnded'])
    // Whoever is above answers next, and a cover answers for the owner.
    const above = escalated()
    expect(above.does(person('omar'), said)).toMatchObject([{ reported: true }])
    expect(above.refuses(stranger, solved)).toBe('not-the-customer')
  })

  it('waits for the customer once nothing else is owed: somebody tries to reach them, and then it lapses', () => {
    const story = escalated()
    story.does(person('lena'), call())
    story.proposes()
    story.does(person('ana'), said)
    expect(dutiesOf(story.state)).toContainEqual(expect.objectContaining({ kind: 'reachCustomer' }))
    for (let day = 0; day < 3; day += 1) {
      story.tries('ana', 'mail', 'written')
      story.days(1)
    }
    story.days(12)
    expect(story.living).toMatchObject({ kind: 'ended', how: 'lapsed', escalations: [] })
  })

  it('needs no more where nobody above answers for it', () => {
    const story = Story.opened()
    story.proposes()
    expect(types(story.does(person('ana'), said))).toEqual(['verdictGiven', 'caseEnded'])
  })
})

describe('“right” that a leader wrote down', () => {
  it('ends nothing by itself: the customer is asked, and asked again by a date', () => {
    const story = escalated()
    const before = story.state
    const events = story.does(person('lena'), call())
    expect(noticesOf(before, events, story.state)).toContainEqual({
      type: 'askedIfRight',
      leader: 'lena',
      wrote: 'lena',
      endsBy: null,
    })
    expect(dated(story)).toMatchObject({ step: 'close', by: '2026-01-13T18:00:00.000Z' })
    const asked = story.until(instant('2026-01-13T18:00:00Z'))
    expect(asked).toContainEqual({ type: 'confirmationAskedAgain', escalation: 1 })
    expect(types(asked)).not.toContain('escalationEnded')
    expect(dated(story)).toBeNull()
    expect(story.refuses(person('lena'), end)).toBe('customer-has-not-confirmed')
  })

  it('is confirmed by the customer’s own press, or by somebody else who heard it', () => {
    const story = escalated()
    expect(story.refuses(customer, judge(true))).toBe('leader-has-not-heard-customer')
    story.does(person('lena'), call())
    for (const who of ['lena', 'ana'])
      expect(story.refuses(person(who), judge(true, 'yes'))).toBe('customer-has-not-confirmed')
    expect(story.refuses(person('dan'), judge(true))).toBe('reason-needed')
    expect(story.refuses(stranger, judge(true))).toBe('not-the-customer')
    expect(story.does(customer, judge(true))).toMatchObject([
      { type: 'leadersCallJudged', right: true, heardBy: null },
      { type: 'escalationEnded', because: 'customersWord' },
    ])
  })

  it('heard by somebody else ends it by a date, until which the customer can say otherwise', () => {
    const heard = () => {
      const story = escalated()
      story.does(person('lena'), call())
      const before = story.state
      const events = story.does(person('dan'), judge(true, 'yes, it is'))
      const endsBy = dated(story)?.by
      expect(noticesOf(before, events, story.state)).toEqual([
        { type: 'askedIfRight', leader: 'lena', wrote: 'dan', endsBy },
      ])
      expect(story.living.escalations).toHaveLength(1)
      expect(story.refuses(person('sue'), judge(true, 'yes'))).toBe('customer-has-not-confirmed')
      return story
    }
    expect(heard().days(2)).toContainEqual({
      type: 'escalationEnded',
      escalation: 1,
      because: 'customersWord',
    })
    const not = heard()
    expect(types(not.does(customer, judge(false)))).toContain('caseEscalated')
    expect(types(not.days(5))).not.toContain('escalationEnded')
  })

  it('falls by a later “not solved”: the call is owed again, and nothing ends by the clock', () => {
    const story = escalated()
    story.does(person('lena'), call())
    story.proposes()
    story.does(customer, notSolved)
    expect(story.living.escalations).toMatchObject([{ heard: 'notRight' }])
    expect(dated(story)).toMatchObject({ step: 'call' })
    expect(story.refuses(person('lena'), end)).toBe('customer-says-not-right')
    expect(types(story.days(3))).not.toContain('escalationEnded')
  })

  it('goes one level higher where the customer says that it is not', () => {
    const story = escalated()
    story.does(person('lena'), call())
    expect(story.does(customer, judge(false))).toMatchObject([
      { type: 'leadersCallJudged', right: false },
      { type: 'caseEscalated', because: 'objection', leader: 'omar' },
      { type: 'escalationDated', dated: { step: 'call' } },
      { type: 'nextWordSet' },
    ])
  })

  it('lapses by the leader after attempts in the ways there are and ten days without a word', () => {
    const story = escalated()
    story.does(person('lena'), call())
    story.days(11)
    expect(story.refuses(person('lena'), end)).toBe('customer-has-not-confirmed')
    const tries = (channel: 'phone' | 'mail') => {
      for (let day = 0; day < 3; day += 1) {
        story.tries('lena', channel, channel === 'mail' ? 'written' : 'noAnswer')
        story.days(1)
      }
      story.days(9)
    }
    tries('phone')
    expect(story.refuses(person('lena'), end)).toBe('customer-has-not-confirmed')
    tries('mail')
    // Any word of theirs ends the silence, not only a contact.
    story.does(customer, { type: 'raiseIssue', words: 'and this too' })
    expect(story.refuses(person('lena'), end)).toBe('customer-has-not-confirmed')
    story.does(customer, { type: 'receiveContact', contact: received('other'), issue: null, ways: [] })
    tries('mail')
    expect(story.does(person('lena'), end)).toMatchObject([{ type: 'escalationEnded', because: 'lapsed' }])
  })
})

describe('the order of report and call', () => {
  const delegated = () => {
    const story = escalated()
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    story.now = story.due(10)
    story.does(person('lena'), call())
    story.now = story.due(10)
    return story
  }

  it('a call held before the report does not count as the one after it, however it is written down', () => {
    const story = delegated()
    expect(dated(story)).toMatchObject({ step: 'report', by: '2026-01-13T18:00:00.000Z' })
    story.does(person('ben'), report)
    expect(dated(story)).toMatchObject({ step: 'call' })
    expect(story.refuses(customer, judge(true))).toBe('leader-has-not-heard-customer')
    expect(story.refuses(person('lena'), call())).toBe('call-too-early')
    const late = { type: 'makeContact', promise: null, nextWord: null } as const
    const contact = { id: 'late', channel: 'phone', words: 'w', outcome: 'conversation', asks: null } as const
    story.does(person('lena'), { ...late, contact: { ...contact, madeAt: story.due(-15) } })
    expect(story.refuses(person('lena'), { ...call(), contactId: 'late' })).toBe('call-too-early')
    story.does(person('lena'), { ...call(), contactId: 'after' })
    story.does(person('ben'), report)
    expect(types(story.does(customer, judge(true)))).toContain('escalationEnded')
  })

  it('moves no date of the report: neither a call before it, nor “not solved”', () => {
    const story = delegated()
    const due = dated(story)
    story.proposes('ben')
    story.does(customer, notSolved)
    story.does(person('lena'), { ...call(), contactId: 'again' })
    expect(dated(story)).toEqual(due)
  })

  it('moves the call to no later than the customer was told, however often it is delegated', () => {
    const story = escalated()
    const told = dated(story)?.callBy
    story.hours(1)
    for (const to of ['ben', 'ben', 'ana']) {
      story.does(person('lena'), { type: 'delegate', to, reason: null })
      expect(dated(story)).toMatchObject({ step: 'report', callBy: told })
      expect((dated(story)?.by ?? '') <= (told ?? '')).toBe(true)
      story.hours(1)
    }
    story.does(person('ana'), report)
    expect(dated(story)).toMatchObject({ step: 'call', by: told })
  })

  it('nor does one held before it was delegated', () => {
    const story = escalated()
    story.does(person('lena'), call())
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(story.refuses(customer, judge(true))).toBe('report-missing')
    expect(story.living.escalations).toMatchObject([{ heard: null }])
  })
})

describe('a call that the customer does not want', () => {
  it('is owed no more by their own word; the leader answers on until they say that it is right', () => {
    const story = escalated()
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    expect(types(story.does(customer, decline()))).toContain('leadersCallDeclined')
    expect(dutiesOf(story.state).map(({ kind }) => kind)).not.toContain('hearCustomer')
    expect(dated(story)).toMatchObject({ step: 'report' })
    expect(story.refuses(customer, judge(true))).toBe('report-missing')
    const before = story.state
    const reported = story.does(person('ben'), report)
    expect(noticesOf(before, reported, story.state)).toContainEqual({
      type: 'askedIfRight',
      leader: 'lena',
      wrote: null,
      endsBy: null,
    })
    expect(dated(story)).toMatchObject({ step: 'close' })
    expect(story.living.escalations).toHaveLength(1)
    expect(story.refuses(customer, decline())).toBe('no-call-owed')
    expect(types(story.does(customer, judge(true)))).toContain('escalationEnded')
  })

  it('is owed again where they say that it is not right, and lapses where they say nothing', () => {
    const story = escalated()
    story.does(customer, decline())
    story.does(customer, judge(false))
    expect(dated(story)).toMatchObject({ step: 'call' })
    story.does(customer, decline())
    for (let day = 0; day < 3; day += 1) {
      story.tries('lena', 'mail', 'written')
      story.days(1)
    }
    story.days(9)
    expect(story.does(person('lena'), end)).toMatchObject([{ because: 'lapsed' }])
  })

  it('stays owed where one of us wrote that down', () => {
    const story = escalated()
    const clocks = story.deadlines
    expect(story.refuses(person('lena'), decline())).toBe('reason-needed')
    const before = story.state
    const events = story.does(person('lena'), decline('do not ring'))
    expect(events).toMatchObject([{ type: 'leadersCallDeclined', heardBy: 'lena' }])
    expect(noticesOf(before, events, story.state)).toContainEqual({
      type: 'callDeclinedFor',
      leader: 'lena',
      heardBy: 'lena',
    })
    expect(story.deadlines).toEqual(clocks)
    expect(story.refuses(person('lena'), decline('do not ring'))).toBe('customer-has-not-confirmed')
    expect(story.refuses(person('dan'), decline('no call'))).toBe('customer-has-not-confirmed')
    expect(story.refuses(person('lena'), end)).toBe('leader-has-not-heard-customer')
  })
})

describe('where somebody is in danger', () => {
  it('no date is told that is later than when we ring', () => {
    const story = Story.opened()
    story.does(customer, { type: 'raiseDanger', words: 'smoke' })
    const before = story.state
    const events = story.does(person('lena'), { type: 'acknowledgeDanger' })
    expect(noticesOf(before, events, story.state).map(({ type }) => type)).not.toContain('leaderCalls')
    const tryBy = story.living.danger?.tryBy ?? ''
    for (const { kind, due } of dutiesOf(story.state))
      if (kind === 'nextWord' || kind === 'hearCustomer') expect([kind, due <= tryBy]).toEqual([kind, true])
  })
})
