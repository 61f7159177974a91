import { describe, expect, test } from 'vitest'
import { aCase, personCalled } from '../../../test/a-case.ts'
import type { Case } from '../../api/shapes.ts'
import { catalogue } from '../actions/catalogue.ts'
import type { Values } from '../actions/spec.ts'
import { bodyOf, chipsOf, lackingIn } from './along.ts'
import { channelsOf, firstOf, modeIn } from './modes.ts'

const moment = '2026-11-25T12:00:00.000Z'
const allowing = (more: Partial<Case> = {}): Case =>
  aCase({
    actions: catalogue.map((spec) => ({ name: spec.name, subject: null, allowed: true, refusal: null })),
    ways: ['mail', 'phone'],
    ...more,
  })
const typed = (about: Case, more: Values = {}): Values => ({ ...firstOf(about), words: 'We come.', ...more })
const chips = (about: Case, values: Values) => chipsOf(about, modeIn(values), values).map(({ name }) => name)

describe('what is written', () => {
  test('goes by mail where they gave an address, and always with a date of the next word', () => {
    const about = allowing()
    expect(bodyOf(about, typed(about))).toMatchObject({
      channel: 'mail',
      outcome: 'written',
      words: 'We come.',
      promise: null,
      asks: null,
      nextWord: { by: about.nextWord.usual },
    })
  })

  test('stands on their page where nothing else reaches them', () => {
    expect(channelsOf('write', { ways: [] })).toEqual(['web'])
    expect(channelsOf('write', { ways: ['phone'] })).toEqual(['web'])
  })

  test('takes a promise and a proposal along, each as its own form would send it', () => {
    const about = allowing()
    const values = typed(about, {
      'open.promise': 'yes',
      'promise.what': 'A new pump',
      'promise.due': moment,
      'promise.remedy': 'Refund',
      'promise.remedy.amount': '12,50',
      'promise.remedy.currency': 'EUR',
      'open.proposal': 'yes',
      'proposal.what': 'The pump is new.',
      'proposal.outcome': 'upheld',
    })
    expect(lackingIn(about, values)).toBeNull()
    expect(bodyOf(about, values)).toMatchObject({
      newPromise: {
        what: 'A new pump',
        due: moment,
        remedy: { what: 'Refund', amount: { minor: 1250, currency: 'EUR' } },
      },
      proposal: { issue: 1, what: 'The pump is new.', outcome: 'upheld', remedy: null },
    })
    expect(bodyOf(about, values).newPromise).not.toHaveProperty('meantFor')
  })

  test('leaves out what was typed and closed again', () => {
    const about = allowing()
    const body = bodyOf(about, typed(about, { 'promise.what': 'A new pump', asks: '1' }))
    expect(body).not.toHaveProperty('newPromise')
    expect(body).toMatchObject({ asks: null })
  })

  test('waits until what is open is filled in, and says what is missing', () => {
    const about = allowing()
    const values = typed(about, { 'open.promise': 'yes', 'promise.what': 'A new pump' })
    expect(lackingIn(about, values)).toMatchObject({ chip: { name: 'promise' }, field: 'promise.due' })
  })
})

describe('what can go along', () => {
  test('is what the server allows, and a question moves no date', () => {
    const about = allowing()
    expect(chips(about, typed(about))).toEqual(['nextWord', 'promise', 'proposal', 'question'])
    expect(chips(about, typed(about, { asks: '1' }))).not.toContain('nextWord')
    expect(chips(aCase(), typed(aCase()))).toEqual(['nextWord', 'question'])
  })

  test('of a call that reached nobody is no date that they were told', () => {
    const about = allowing()
    const values = typed(about, { mode: 'log', outcome: 'noAnswer' })
    expect(chips(about, values)).toEqual(['promise', 'proposal', 'madeAt'])
    expect(bodyOf(about, values)).toMatchObject({ channel: 'phone', outcome: 'noAnswer', nextWord: null })
  })

  test('of a conversation is the call-back that it keeps', () => {
    const about = allowing({
      promises: [
        {
          number: 2,
          kind: 'callBack',
          by: personCalled('Ana'),
          what: { author: 'company', words: 'A call', language: 'en', withheld: false },
          remedy: null,
          due: moment,
          state: 'open',
          madeAt: moment,
          settledAt: null,
          proposedDate: null,
          proposedReason: null,
          evidence: null,
        },
      ],
    })
    const values = typed(about, { mode: 'log', 'open.callBack': 'yes', promise: '2' })
    expect(chips(about, values)).toContain('callBack')
    expect(bodyOf(about, values)).toMatchObject({ outcome: 'conversation', promise: 2 })
  })
})
