import { escalationReasons, instant, type Money, ownerReasons } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { partsOfSms } from '../../test/sms-parts.ts'
import { languages } from '../language/language.ts'
import { letterToCustomer } from './letter-to-customer.ts'
import { letterToPerson } from './letter-to-person.ts'
import type { Letter } from './letter.ts'
import type { LetterContext, ToCustomer, ToPerson } from './message-kinds.ts'
import { toCustomer, toPerson } from './message-kinds.ts'
import { smsOf } from './sms.ts'
import { together } from './together.ts'
import { messageWordsIn } from './words/catalogue.ts'

const at = instant('2026-11-24T11:00:00.000Z')
const remedy = { what: 'text', amount: { currency: 'EUR', minor: 10_000 } satisfies Money }

const customers: readonly ToCustomer[] = [
  { type: 'caseOpened', owner: 'ana', hearsBy: at },
  { type: 'contactAdded', contactId: 'c', owner: 'ana', hearsBy: at },
  { type: 'wordsWritten', by: 'ana', words: 'text', hearsBy: at },
  { type: 'wordsWritten', by: 'ana', words: 'text', hearsBy: null },
  { type: 'nextWordAgreed', words: 'text', owner: 'ana', hearsBy: at },
  { type: 'leaderCalls', leader: 'ben', by: at },
  { type: 'issueRaised', issue: 2, words: 'text' },
  ...ownerReasons.map((because) => ({ type: 'ownerChanged', owner: 'ana', because }) as const),
  { type: 'openedApart', owner: 'ana', byThem: false, undoUntil: at },
  { type: 'openedApart', owner: 'ana', byThem: true, undoUntil: at },
  { type: 'takenForSomebodyElses', by: 'ana', undoUntil: at },
  { type: 'promiseMade', promise: 1, kind: 'deed', by: 'ana', what: 'text', due: at },
  { type: 'promiseMade', promise: 1, kind: 'callBack', by: 'ana', what: 'text', due: at },
  { type: 'promiseKept', promise: 1, what: 'text' },
  { type: 'promiseBroken', promise: 1, what: 'text', owner: 'ana', answerable: 'ben', hearsBy: at },
  { type: 'promiseBroken', promise: 1, what: 'text', owner: 'ana', answerable: 'ana', hearsBy: at },
  {
    type: 'promiseBroken',
    promise: 1,
    what: 'text',
    owner: 'ana',
    answerable: 'ben',
    hearsBy: at,
    owed: { currency: 'EUR', minor: 2000, due: at, lateDay: 200, most: 5000 },
  },
  { type: 'nextWordMissed', due: at, owner: 'ana', answerable: 'ben', hearsBy: at },
  { type: 'nextWordMissed', due: at, owner: 'ana', answerable: 'ana', hearsBy: at },
  { type: 'newDateProposed', promise: 1, what: 'text', due: at, proposed: at, reason: 'text' },
  { type: 'newDateAgreed', promise: 1, what: 'text', due: at },
  { type: 'resolutionProposed', issue: 1, what: 'text', remedy, outcome: 'upheld' },
  { type: 'resolutionProposed', issue: 1, what: 'text', remedy: null, outcome: 'partlyUpheld' },
  { type: 'resolutionProposed', issue: 1, what: 'text', remedy: null, outcome: 'notUpheld' },
  { type: 'verdictConfirmed', issue: 1, verdict: 'solved', heardBy: 'ana', words: 'text', ended: true },
  {
    type: 'verdictConfirmed',
    issue: 1,
    verdict: 'solved',
    heardBy: 'ana',
    words: null,
    ended: false,
    asks: true,
  },
  { type: 'askedIfRight', leader: 'ben', wrote: 'ben', endsBy: null },
  { type: 'askedIfRight', leader: 'ben', wrote: null, endsBy: null },
  { type: 'askedIfRight', leader: 'ben', wrote: 'ana', endsBy: at },
  { type: 'callDeclinedFor', leader: 'ben', heardBy: 'ana' },
  { type: 'verdictConfirmed', issue: 1, verdict: 'notSolved', heardBy: 'ana', words: null, ended: false },
  ...escalationReasons.map((because) => ({ type: 'escalated', leader: 'ben', because }) as const),
  { type: 'finalPosition', issue: 1, by: 'ben', position: 'text', reasons: 'text', outsideBody: 'text' },
  { type: 'dangerHeard', told: ['ana', 'ben'], somebodyAwake: false, tryBy: at },
  { type: 'dangerRead', by: 'ben' },
  { type: 'dangerAttemptMissed', due: at, told: ['ben'], tryBy: at },
  { type: 'surveyAsked', owner: 'ana' },
  { type: 'caseLapsed' },
  ...(['solved', 'finalPosition', 'noProblem', 'withdrawn'] as const).map(
    (how) => ({ type: 'caseEnded', how }) as const,
  ),
  ...(['customersWord', 'newFacts', 'objection', 'sample', 'takenApart'] as const).map(
    (because) => ({ type: 'reopened', owner: 'ana', because, hearsBy: at }) as const,
  ),
  { type: 'merged', into: 'other' },
  { type: 'newLink' },
]

const people: readonly ToPerson[] = [
  { type: 'youOwnIt', because: 'opened' },
  { type: 'youOwnIt', because: 'ownerLeft' },
  { type: 'youOwnIt', because: 'teamRemoved' },
  { type: 'youOwnIt', because: 'threat' },
  { type: 'itMovedOn', owner: 'ben', because: 'onLeave' },
  { type: 'offered', offer: 1, expiresAt: at },
  { type: 'offerDeclined', offer: 1, by: 'ben' },
  { type: 'offerExpired', offer: 1 },
  { type: 'offeredTeamRemoved', offer: 1, team: 'Workshop' },
  { type: 'thanked', thanks: 1, to: 'ben' },
  { type: 'surveyAnswered', survey: 1, score: 4 },
  { type: 'surveyContact', survey: 1, by: at },
  { type: 'mentioned', mention: 1, by: 'ben' },
  { type: 'customerSpoke', contactId: 'c', proven: true },
  { type: 'customerSpoke', contactId: 'c', proven: false },
  { type: 'callBackAskedOfYou', promise: 1, due: at },
  { type: 'promiseReminder', promise: 1, due: at },
  { type: 'promiseBroken', promise: 1, by: 'ben' },
  { type: 'nextWordMissed', due: at },
  { type: 'leadersDateMissed', step: 'call', due: at },
  { type: 'leadersDateMissed', step: 'report', due: at },
  { type: 'attemptMissed', due: at },
  { type: 'messageReturned', by: at },
  { type: 'messageReturned', by: null },
  { type: 'reachMissed', due: at },
  { type: 'regulatorDateNear', due: at },
  { type: 'regulatorDateMissed', due: at },
  { type: 'answerUnsent', because: 'unproven' },
  { type: 'answerUnsent', because: 'notApart' },
  { type: 'newDateAnswered', promise: 1, agreed: true },
  { type: 'newDateAnswered', promise: 1, agreed: false },
  { type: 'asked', ask: 1, due: at },
  { type: 'askAnswered', ask: 1, by: 'ben' },
  { type: 'askOverdue', ask: 1, team: 'Workshop' },
  { type: 'broughtToYou', escalation: 1, because: 'danger', acknowledgeBy: at },
  { type: 'youStandIn', insteadOf: 'ben' },
  { type: 'delegatedToYou', escalation: 1, by: 'ben' },
  { type: 'reported', escalation: 1, by: 'ben' },
  { type: 'verdict', issue: 1, verdict: 'solved' },
  { type: 'verdict', issue: 1, verdict: 'notSolved' },
  { type: 'objection', issue: 1 },
  { type: 'leadersCall', escalation: 1, said: 'right' },
  { type: 'leadersCall', escalation: 1, said: 'notRight' },
  { type: 'leadersCall', escalation: 1, said: 'declined' },
  { type: 'danger' },
  { type: 'dangerCall', readBy: at, tryBy: at },
  { type: 'dangerCall', readBy: at, tryBy: null },
  { type: 'dangerGathered', readBy: at },
  { type: 'dangerAttemptMissed', due: at, by: 'ben' },
  { type: 'ended', how: 'solved' },
  { type: 'reopened', because: 'newFacts' },
]

const telling: LetterContext = {
  name: (id) => (id === 'ana' ? 'Ana Ruiz' : 'Ben Okafor'),
  moment: () => '⟨a moment⟩',
  span: () => '⟨from one to another⟩',
  money: () => '€100.00',
  quote: () => ({ kind: 'quote', author: 'customer', words: 'As they said it.' }),
  contact: () => ({ kind: 'quote', author: 'customer', words: 'As they said it.' }),
  promise: () => ({
    promise: 1,
    kind: 'deed',
    by: 'ana',
    what: 'text',
    amount: null,
    byRule: false,
    late: null,
    due: at,
    from: null,
    end: { kind: 'broken', answerable: 'ben', hearsBy: at },
  }),
  owner: 'ana',
  emergency: 'Ring 112 first.',
  tries: (when) => `One of us tries to ring you by ${when}.`,
  frame: { greetingOf: () => null, signatureOf: () => null },
  code: '123456',
}

const neverSaid =
  /\b(ticket|unfortunately|as per|policy|malheureusement|regrettably|lamentablemente|desafortunadamente)\b|your call is important|[!]|\p{Extended_Pictographic}|undefined|\[object|function/iu

const everything = (letter: Letter): string =>
  [letter.subject, ...letter.parts.map((part) => (part.kind === 'says' ? part.text : part.words))].join('\n')

describe.each(languages)('what we write in %s', (language) => {
  const words = messageWordsIn[language]

  it.each(customers.map((told) => [JSON.stringify(told), told] as const))('to a customer: %s', (_, told) => {
    const letter = letterToCustomer(told, words, telling)
    expect(letter.subject.length).toBeGreaterThan(5)
    expect(letter.subject.length).toBeLessThan(90)
    expect(letter.parts.length).toBeGreaterThan(0)
    expect(everything(letter)).not.toMatch(neverSaid)
  })

  it('by SMS in three parts with its link, or in six where not every telephone has its letters', () => {
    const link = ` https://care.example-bicycles.example/case/${'x'.repeat(43)}`
    const sent = (name: string) =>
      customers.map((told) => {
        const letter = letterToCustomer(told, words, { ...telling, name: () => name, moment: () => 'lunes' })
        return `${smsOf([{ row: { kind: told.type }, letter, company: { name } }])}${link}`
      })
    for (const sms of sent('José Ñañez')) expect(partsOfSms(sms)).toBeLessThanOrEqual(6)
    for (const sms of [...sent('Ñandú'.repeat(40)), ...sent('🚲'.repeat(100))]) {
      expect(sms.isWellFormed()).toBe(true)
      expect(partsOfSms(sms)).toBeLessThanOrEqual(6)
    }
    const plain = sent('Example').filter((sms) => partsOfSms(sms) > 3)
    expect(plain.filter((sms) => /^[\u0020-\u007E]*$/.test(sms))).toEqual([])
  })

  it.each(people.map((told) => [JSON.stringify(told), told] as const))('to a colleague: %s', (_, told) => {
    const letter = letterToPerson(told, words, telling)
    expect(letter.subject.length).toBeGreaterThan(5)
    expect(everything(letter)).not.toMatch(neverSaid)
    expect(
      everything(letter)
        .split('\n')
        .every((line) => line.trim() !== ''),
    ).toBe(true)
  })
})

describe('the words of a broken promise', () => {
  it('own up, and say sorry in the name of whoever answers for it now', () => {
    const told = customers.find(({ type }) => type === 'promiseBroken')
    if (told === undefined) throw new Error('missing')
    expect(everything(letterToCustomer(told, messageWordsIn.en, telling))).toContain(
      'We promised this by ⟨a moment⟩ and did not do it. That is on us.\nBen Okafor is now answerable for it, beside Ana Ruiz.',
    )
    expect(everything(letterToCustomer(told, messageWordsIn.en, telling))).toContain(
      'We are sorry. For all of us: Ben Okafor.',
    )
  })
})

describe('the words of a verdict that one of us wrote down', () => {
  const confirmed = (words: string | null, ended: boolean) =>
    everything(
      letterToCustomer(
        { type: 'verdictConfirmed', issue: 1, verdict: 'solved', heardBy: 'ana', words, ended },
        messageWordsIn.en,
        telling,
      ),
    )
  it('say in the same letter that the case has ended', () => {
    expect(confirmed('text', true)).toMatch(/In your words:\nAs they said it\.\n[^]+opens it again/)
    expect(confirmed('text', false)).not.toContain('opens it again')
  })

  it('announce no words where there are none', () => {
    expect(confirmed(null, true)).not.toContain('In your words')
  })
})

describe('the words of an answer that did not come', () => {
  it('own up, with who answers now', () => {
    const told = customers.find(({ type }) => type === 'nextWordMissed')
    if (told === undefined) throw new Error('missing')
    expect(everything(letterToCustomer(told, messageWordsIn.en, telling))).toContain(
      'We said you would hear from us by ⟨a moment⟩ and you did not. That is on us.\nBen Okafor is now answerable for it, beside Ana Ruiz.',
    )
  })
})

describe('several letters in one mail', () => {
  const written = (told: ToCustomer) => letterToCustomer(told, messageWordsIn.en, telling)
  it('say once what reads the same, with the newest one’s subject', () => {
    const added = written({ type: 'contactAdded', contactId: 'c', owner: 'ana', hearsBy: at })
    const lapsed = written({ type: 'caseLapsed' })
    expect(together([added, added, lapsed, added], messageWordsIn.en)).toEqual({
      subject: added.subject,
      parts: [...lapsed.parts, ...added.parts],
    })
  })

  it('are the newest twenty, and say that there is more', () => {
    const letters = Array.from({ length: 25 }, (_, n) => ({
      subject: `${n}`,
      parts: [{ kind: 'says', text: `It is ${n}.` } as const],
    }))
    const { parts } = together(letters, messageWordsIn.en)
    expect(parts.map((part) => (part.kind === 'says' ? part.text : ''))).toEqual([
      ...letters.slice(5).map((_, n) => `It is ${n + 5}.`),
      messageWordsIn.en.more,
    ])
  })
})

describe('a kind that this version does not know', () => {
  it('has no words, instead of wrong ones', () => {
    expect(toCustomer('constructor', {})).toBeNull()
    expect(toPerson('somethingNew', {})).toBeNull()
    expect(toCustomer('caseLapsed', { type: 'spoofed' })).toEqual({ type: 'caseLapsed' })
  })
})

describe('the facts of a message', () => {
  it('are read and not believed: what is not whole has no words', () => {
    expect(toCustomer('promiseKept', { promise: 'one', what: 'words' })).toBeNull()
    expect(toPerson('asked', { ask: 1 })).toBeNull()
    expect(toPerson('verdict', { issue: 1, verdict: 'perhaps' })).toBeNull()
  })

  it('of an earlier version say nothing of a date that there was not', () => {
    expect(toCustomer('caseOpened', { owner: 'ana' })).toEqual({
      type: 'caseOpened',
      owner: 'ana',
      hearsBy: null,
    })
  })
})
