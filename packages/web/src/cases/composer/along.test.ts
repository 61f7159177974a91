import { describe, expect, test } from 'vitest'
import { aCase, personCalled } from '../../../test/a-case.ts'
import type { Case } from '../../api/shapes.ts'
import { makePromise } from '../actions/promise.ts'
import { catalogue } from '../actions/catalogue.ts'
import type { Values } from '../actions/spec.ts'
import { chipsOf, lackingIn } from './along.ts'
import { bodyOf } from './body.ts'
import { channelsOf, firstOf, type ToCustomer } from './modes.ts'

const moment = '2026-11-25T12:00:00.000Z'
const allowing = (more: Partial<Case> = {}): Case =>
  aCase({
    actions: catalogue.map((spec) => ({ name: spec.name, subject: null, allowed: true, refusal: null })),
    ways: ['mail', 'phone'],
    ...more,
  })
const typed = (about: Case, more: Values = {}): Values => ({ ...firstOf(about), words: 'We come.', ...more })
const chips = (about: Case, values: Values, mode: ToCustomer = 'write') =>
  chipsOf(about, mode, values).map(({ name }) => name)

describe('what is written', () => {
  test('goes by mail where they gave an address, and always with a date of the next word', () => {
    const about = allowing()
    expect(bodyOf(about, 'write', typed(about))).toMatchObject({
      channel: 'mail',
      outcome: 'written',
      words: 'We come.',
      promise: null,
      asks: null,
      nextWord: { by: about.nextWord.usual },
    })
  })

  test('stands on their page where nothing else reaches them', () => {
    expect(channelsOf('write', { ways: [], chat: null, readers: [] })).toEqual(['web', 'letter'])
    expect(channelsOf('write', { ways: ['phone'], chat: null, readers: [] })).toEqual(['web', 'letter'])
    expect(channelsOf('write', { ways: ['mail'], chat: null, readers: [] })).toEqual(['mail', 'letter'])
  })

  test('goes by SMS to whoever writes so, and not where cases have joined', () => {
    const noor: Case['readers'][number] = {
      case: '01a22b0b-12ac-75c0-9ef5-288786044c3a',
      name: 'Noor',
      reference: 'PQ2-RS4-TU6',
      openedAt: '2026-11-24T09:00:00.000Z',
      opening: 'My lamp is broken.',
      wroteLast: false,
    }
    expect(channelsOf('write', { ways: ['sms'], chat: null, readers: [] })).toContain('sms')
    expect(channelsOf('write', { ways: ['sms'], chat: null, readers: [noor] })).not.toContain('sms')
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
    expect(lackingIn(about, 'write', values)).toBeNull()
    expect(bodyOf(about, 'write', values)).toMatchObject({
      nextWord: null,
      newPromise: {
        what: 'A new pump',
        due: moment,
        remedy: { what: 'Refund', amount: { minor: 1250, currency: 'EUR' } },
      },
      proposal: { issue: 1, what: 'The pump is new.', outcome: 'upheld', remedy: null },
    })
    expect(bodyOf(about, 'write', values).newPromise).not.toHaveProperty('meantFor')
  })

  test('takes a remedy along, as its own form would grant it, and its date for the next word', () => {
    const about = allowing()
    const values = typed(about, {
      'open.remedy': 'yes',
      'remedy.what': 'house apology',
      'remedy.due': moment,
    })
    expect(lackingIn(about, 'write', values)).toMatchObject({ field: { name: 'remedy.words' } })
    const filled = { ...values, 'remedy.words': 'We are sorry.' }
    expect(lackingIn(about, 'write', filled)).toBeNull()
    expect(bodyOf(about, 'write', filled)).toMatchObject({
      nextWord: null,
      newRemedy: {
        issue: 1,
        what: { of: 'house', kind: 'apology' },
        amount: null,
        words: 'We are sorry.',
        due: moment,
      },
    })
    expect(bodyOf(about, 'write', typed(about, { 'remedy.words': 'x' }))).not.toHaveProperty('newRemedy')
  })

  test('leaves out what was typed and closed again', () => {
    const about = allowing()
    const body = bodyOf(about, 'write', typed(about, { 'promise.what': 'A new pump', asks: '1' }))
    expect(body).not.toHaveProperty('newPromise')
    expect(body).toMatchObject({ asks: null })
  })

  test('waits until what is open is filled in, and says what is missing', () => {
    const about = allowing()
    const values = typed(about, { 'open.promise': 'yes', 'promise.what': 'A new pump' })
    const promiseDue = makePromise.fields.find(({ name }) => name === 'due')
    expect(lackingIn(about, 'write', values)).toMatchObject({
      chip: { name: 'promise' },
      field: { name: 'promise.due', label: promiseDue?.label },
    })
  })
})

describe('what can go along', () => {
  test('is what the server allows, and a question moves no date', () => {
    const about = allowing()
    expect(chips(about, typed(about))).toEqual(['nextWord', 'promise', 'proposal', 'remedy', 'question'])
    expect(chips(about, typed(about, { 'open.question': 'yes', asks: '1' }))).not.toContain('nextWord')
    expect(chips(aCase(), typed(aCase()))).toEqual(['nextWord', 'question'])
  })

  test('of a call that reached nobody is nothing that they were told', () => {
    const about = allowing()
    const values = typed(about, { outcome: 'noAnswer', 'open.promise': 'yes', 'promise.what': 'A pump' })
    expect(chips(about, values, 'log')).toEqual(['madeAt'])
    const body = bodyOf(about, 'log', values)
    expect(body).toMatchObject({ channel: 'phone', outcome: 'noAnswer', nextWord: null })
    expect(body).not.toHaveProperty('newPromise')
  })

  test('is one date alone: a promise or a proposal takes the place of the next word', () => {
    const about = allowing()
    expect(chips(about, typed(about, { 'open.promise': 'yes' }))).not.toContain('nextWord')
    expect(chips(about, typed(about, { 'open.proposal': 'yes' }))).not.toContain('nextWord')
  })

  test('is not what was closed or hidden again', () => {
    const about = allowing()
    const values = typed(about, {
      'open.madeAt': 'yes',
      madeAt: '2026-11-20T12:00:00.000Z',
      write: 'mail',
      yes: 'Fine by me',
    })
    expect(bodyOf(about, 'write', values)).not.toHaveProperty('madeAt')
    expect(bodyOf(about, 'write', values)).toMatchObject({ nextWord: { yes: null } })
    // What reached them when it was chosen reaches them no more.
    expect(bodyOf(allowing({ ways: [], chat: null }), 'write', values)).toMatchObject({ channel: 'web' })
    const without = aCase({ ways: ['mail'], chat: null })
    expect(bodyOf(without, 'write', typed(without, { 'open.promise': 'yes' }))).not.toHaveProperty(
      'newPromise',
    )
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
          byRule: false,
          lateDay: null,
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
    const values = typed(about, { 'open.callBack': 'yes', promise: '2' })
    expect(chips(about, values, 'log')).toContain('callBack')
    expect(bodyOf(about, 'log', values)).toMatchObject({ outcome: 'conversation', promise: 2 })
  })
})
