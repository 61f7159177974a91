import { describe, expect, it } from 'vitest'
import { belongingsOf } from '../merging/belongings.ts'
import { Story, clock, customer, opening, person, received, stranger, types } from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf } from '../notice/notices.ts'
import { staffNoticesOf } from '../notice/staff-notices.ts'
import type { ReceivedContact } from '../contact/events.ts'

/** Ana's next working day after the Monday on which the stories begin, and the one after that. */
const tuesday = instant('2026-01-13T18:00:00.000Z')
const wednesday = instant('2026-01-14T18:00:00.000Z')

const word = (id: string, more: Partial<ReceivedContact> = {}) =>
  ({ type: 'receiveContact', contact: received(id, more), issue: null, ways: [] }) as const

/** Opened, and answered by mail. */
const answered = () => {
  const story = Story.opened()
  story.tries('ana', 'mail', 'written')
  return story
}

describe('the answer that a customer waits for', () => {
  it('is due by the end of the owner’s next working day, from the moment the case opens', () => {
    const story = Story.opened()
    expect(story.living.answerBy).toBe(tuesday)
    expect(story.deadlines).toEqual([{ kind: 'answerDue', subject: 0, due: tuesday }])
    expect(dutiesOf(story.state)).toEqual([
      { kind: 'answer', subject: 0, of: { kind: 'person', person: 'ana' }, due: tuesday },
    ])
  })

  it('is not waited for in imported history, until the customer’s next word', () => {
    const story = Story.opened({ imported: true })
    expect(story.living.answerBy).toBeNull()
    story.does(customer, word('again'))
    expect(story.living.answerBy).toBe(tuesday)
  })

  it('is given by speaking, writing, promising, or offering an end', () => {
    for (const answer of [
      (story: Story) => story.tries('ana', 'phone', 'conversation'),
      (story: Story) => story.tries('ana', 'mail', 'written'),
      (story: Story) => story.tries('ana', 'letter', 'written'),
      (story: Story) => story.proposes(),
      (story: Story) =>
        story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60) }),
      (story: Story) => story.does(customer, { type: 'requestCallBack', of: 'ana', what: 'why', due: null }),
      (story: Story) => story.does(person('ana'), word('rang', { channel: 'phone', proof: 'staff' })),
      (story: Story) => story.does(person('ana'), { type: 'findNoProblem', kind: 'thanks', sampled: false }),
    ]) {
      const story = Story.opened()
      answer(story)
      expect(story.living.answerBy).toBeNull()
      expect(story.deadlines.map(({ kind }) => kind)).not.toContain('answerDue')
    }
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
    expect(story.living.answerBy).toBe(tuesday)
  })

  it('is waited for again after each word, and no second word moves it', () => {
    const story = answered()
    expect(story.living.answerBy).toBeNull()
    expect(types(story.does(customer, word('one')))).toEqual(['contactReceived', 'answerDated'])
    story.days(1)
    expect(types(story.does(customer, word('two')))).toEqual(['contactReceived'])
    expect(story.living.answerBy).toBe(tuesday)
  })

  it('is the promise that is coming, where something is promised', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'makePromise', what: 'it', remedy: null, due: story.due(60 * 24 * 9) })
    expect(types(story.does(customer, word('and when?')))).toEqual(['contactReceived'])
  })

  it('is owed to a word without proof once somebody vouched for it', () => {
    const story = answered()
    expect(types(story.does(stranger, word('me')))).toEqual(['contactReceived'])
    expect(types(story.does(person('ana'), { type: 'vouchForContact', contactId: 'me' }))).toEqual([
      'contactVouchedFor',
      'answerDated',
    ])
  })

  it('is owed to whoever says that it is not solved, or takes it higher', () => {
    const story = Story.opened()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: 'cold' })
    expect(story.living.answerBy).toBe(tuesday)
    const other = answered()
    other.does(customer, { type: 'takeHigher', words: null })
    expect(other.living.answerBy).toBe(tuesday)
  })

  it('is owed by whoever owns the case, at the old date', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'person', person: 'ben' }, reason: null })
    story.does(person('ben'), { type: 'acceptTransfer', offer: 1 })
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'answer', of: { person: 'ben' }, due: tuesday }])
  })

  it('keeps their case from lapsing until they have it', () => {
    const story = Story.opened({ ways: [] })
    story.proposes()
    expect(story.deadlines).toMatchObject([{ kind: 'lapse' }])
    story.does(customer, word('what about the rest?'))
    expect(story.deadlines).toMatchObject([{ kind: 'answerDue' }])
  })
})

describe('an answer that does not come', () => {
  it('is missed by the clock alone, rises one level, and is no promise that a person made', () => {
    const story = Story.opened()
    const deadline = { kind: 'answerDue', subject: 0, due: tuesday } as const
    expect(story.refuses(person('ana'), { type: 'fallDue', deadline })).toBe('not-due')
    expect(story.until(tuesday)).toMatchObject([
      { type: 'answerMissed', due: tuesday, by: 'ana' },
      { type: 'caseEscalated', because: 'answerMissed', leader: 'lena' },
    ])
    expect(story.living).toMatchObject({
      answerBy: null,
      counts: { answersMissed: 1, promises: 0, promisesBroken: 0 },
    })
    expect(story.refuses(clock, { type: 'fallDue', deadline })).toBe('not-due')
  })

  it('is told to the customer with who answers now, and to who owed it', () => {
    const story = Story.opened()
    const before = story.state
    const events = story.until(tuesday)
    expect(noticesOf(before, events, story.state)).toEqual([
      { type: 'answerMissed', due: tuesday, owner: 'ana', answerable: 'lena' },
    ])
    expect(staffNoticesOf(before, events, story.state)).toMatchObject([
      { to: { person: 'ana' }, message: { type: 'answerMissed', due: tuesday } },
      { to: { person: 'lena' }, message: { type: 'broughtToYou', because: 'answerMissed' } },
    ])
  })

  it('goes to the next level when it happens again after another word', () => {
    const story = Story.opened()
    story.until(tuesday)
    story.does(customer, word('nothing yet'))
    expect(story.living.answerBy).toBe(wednesday)
    story.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
    expect(story.until(wednesday)).toMatchObject([
      { type: 'answerMissed' },
      { type: 'caseEscalated', leader: 'omar' },
    ])
  })

  it('keeps its date when cases become one', () => {
    const story = answered()
    const going = Story.opened({ caseId: 'case-2' }).living
    story.does(person('ana'), { type: 'absorb', from: 'case-2', belongings: belongingsOf(going) })
    expect(story.living.answerBy).toBe(tuesday)
  })
})

describe('a case that is opened', () => {
  it('says in its one fact by when the customer hears', () => {
    const story = new Story()
    expect(story.does(customer, opening())).toMatchObject([{ type: 'caseOpened', answerBy: tuesday }])
  })
})
