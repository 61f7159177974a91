import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '../time/instant.ts'
import { caseEvents } from './event.ts'
import { eventVersion, upcast } from './upcast.ts'

const at = instant('2026-01-12T09:00:00Z')
const by = '2026-01-13T18:00:00.000Z'

const read = (payload: object, version = 1) => {
  const upcasted = upcast({ version, payload, at })
  return upcasted.ok ? upcasted.event : upcasted.code
}

const received = {
  id: 'c',
  channel: 'web',
  words: 'w',
  receivedAt: by,
  proof: 'opener',
  takenBy: null,
  toldAgain: false,
  secondHand: false,
}
const opened = {
  type: 'caseOpened',
  caseId: 'k',
  reference: 'R',
  contact: received,
  issues: ['w'],
  owner: 'ana',
  team: 'Pumps',
  ways: ['mail'],
  language: 'en',
  imported: false,
} as const
const made = { id: 'c', channel: 'mail', words: 'w', madeAt: by, by: 'ana', outcome: 'written' } as const

describe('events that earlier versions wrote down', () => {
  it('speak of the next word, which they called an answer', () => {
    expect(read({ ...opened, answerBy: by })).toEqual({ ...opened, nextWord: by, takeUp: null })
    expect(read({ type: 'answerDated', due: by })).toEqual({
      type: 'nextWordSet',
      by,
      of: null,
      because: 'theirWord',
      yes: null,
      empty: 0,
    })
    expect(read({ type: 'answerMissed', due: by, by: 'ana' })).toEqual({
      type: 'nextWordMissed',
      due: by,
      by: 'ana',
    })
    const escalated = { escalation: 1, leader: 'eva', by: null, words: null, acknowledgeBy: by }
    expect(read({ type: 'caseEscalated', ...escalated, because: 'answerMissed' })).toMatchObject({
      because: 'nextWordMissed',
    })
  })

  it('promised an answer within two days, where nothing was said of it', () => {
    expect(read(opened)).toMatchObject({ nextWord: '2026-01-14T09:00:00.000Z' })
    expect(read({ ...opened, imported: true })).toMatchObject({ nextWord: null })
  })

  it('asked nothing, and reported the whole', () => {
    expect(read({ type: 'contactMade', contact: made })).toMatchObject({ contact: { asks: null } })
    const reported = { type: 'escalationReported', escalation: 1, by: 'ana', said: 's', done: 'd' }
    expect(read(reported)).toMatchObject({ final: true })
  })

  it('carry issues, escalations, dates and counts, each with what it lacked', () => {
    const escalation = {
      escalation: 1,
      leader: 'eva',
      because: 'customer',
      acknowledgeBy: by,
      acknowledged: true,
      rose: false,
      delegatedTo: null,
      reported: true,
      heard: null,
    } as const
    const issue = { issue: 1, words: 'w', notSolved: 1, state: { kind: 'open' } } as const
    const tally = {
      contacts: 1,
      timesTold: 1,
      promisesKept: 0,
      promisesBroken: 0,
      pingPongs: 0,
      transfers: 0,
    }
    const stored = {
      type: 'absorbed',
      from: 'k',
      by: null,
      ways: [],
      answerBy: by,
      danger: true,
      tally: { ...tally, answersMissed: 2 },
      issues: [{ here: 1, there: 1, as: issue }],
      promises: [],
      asks: [],
      escalations: [{ here: 1, there: 1, as: escalation }],
    } as const
    const { answerBy: _, ...rest } = stored
    expect(read(stored)).toEqual({
      ...rest,
      nextWord: { by, of: null },
      danger: {
        since: at,
        origins: ['k'],
        gathered: false,
        told: [],
        callNext: null,
        tryBy: null,
        attempts: [],
      },
      tally: { ...tally, nextWordsMissed: 2 },
      issues: [{ here: 1, there: 1, as: { ...issue, questions: 0 } }],
      escalations: [
        { here: 1, there: 1, as: { ...escalation, begun: true, triedOn: [], dated: null, raisedAt: null } },
      ],
    })
    expect(read({ ...stored, answerBy: null })).toMatchObject({ nextWord: null })
  })

  it('of today stay as they are, under both versions', () => {
    const said = { ...opened, nextWord: null, takeUp: by }
    expect(read(said)).toEqual(said)
    expect(read(said, eventVersion('caseOpened'))).toEqual(said)
  })

  it('lack nothing under the version in which it had come', () => {
    expect(read(opened, eventVersion('caseOpened'))).toBe('event-unreadable')
  })
})

describe('what can’t be read', () => {
  it('is of a later version where its version or its type is not known yet', () => {
    expect(read({ type: 'askWithdrawn', ask: 1, by: 'ana' }, eventVersion('askWithdrawn') + 1)).toBe(
      'event-of-later-version',
    )
    expect(read({ type: 'discrepancySeen' })).toBe('event-of-later-version')
    expect(read({ type: 'answerDated', due: by }, 2)).toBe('event-of-later-version')
  })

  it('is no event where it has not the shape of one', () => {
    expect(read({ type: 'askWithdrawn', ask: 1 })).toBe('event-unreadable')
    expect(read({ type: 'askWithdrawn', ask: '1', by: 'ana' })).toBe('event-unreadable')
    expect(read({ ...opened, answerBy: 'tomorrow' })).toBe('event-unreadable')
    expect(read([])).toBe('event-unreadable')
  })

  it('is said, whatever it is, and never thrown', () => {
    const types = [...caseEvents.map(({ type }) => type), 'answerDated', 'answerMissed', 'toString', '']
    const payload = fc.oneof(
      fc.anything(),
      fc
        .tuple(fc.constantFrom(...types), fc.dictionary(fc.string(), fc.jsonValue()))
        .map(([type, fields]) => ({ ...fields, type })),
    )
    fc.assert(
      fc.property(payload, fc.integer({ min: 1, max: 3 }), (anything, version) => {
        const upcasted = upcast({ version, payload: anything, at })
        expect(typeof upcasted.ok).toBe('boolean')
      }),
      { numRuns: 2_000, seed: 20261128 },
    )
  })
})
