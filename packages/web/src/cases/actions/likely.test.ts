import { describe, expect, test } from 'vitest'
import { aCase, personCalled } from '../../../test/a-case.ts'
import type { Case } from '../../api/shapes.ts'
import { catalogue } from './catalogue.ts'
import { likelyNext } from './likely.ts'

const moment = '2026-11-23T09:00:00.000Z'
const allowing = (more: Partial<Case> = {}): Case =>
  aCase({
    actions: catalogue.map((spec) => ({ name: spec.name, subject: null, allowed: true, refusal: null })),
    ...more,
  })
const named = (from: Case, me = 'Ana') => likelyNext(from, me).map((one): string => one.name)

describe('what is likely next', () => {
  test('for the owner: speak, promise, propose', () => {
    expect(named(allowing())).toEqual(['make-contact', 'make-promise', 'propose-resolution'])
  })

  test('for whom it is offered: accept it or say why not', () => {
    const offer = {
      number: 4,
      by: personCalled('Ana'),
      to: { kind: 'person' as const, person: personCalled('Bo') },
      reason: null,
      expiresAt: moment,
      frontDoor: false,
    }
    expect(likelyNext(allowing({ offer }), 'Bo').slice(0, 2)).toEqual([
      { name: 'accept-transfer', subject: 4 },
      { name: 'decline-transfer', subject: 4 },
    ])
  })

  test('for its leader: read it first, then call', () => {
    const escalation: Case['escalations'][number] = {
      number: 1,
      leader: personCalled('Cleo'),
      insteadOf: null,
      because: 'customer',
      by: null,
      words: null,
      at: moment,
      cameAlong: false,
      acknowledgeBy: moment,
      opened: [],
      state: 'waiting',
      rose: false,
      delegatedTo: null,
      report: null,
      begun: false,
      owed: null,
      heard: null,
      declined: null,
    }
    expect(named(allowing({ escalations: [escalation] }), 'Cleo')).toEqual([
      'acknowledge-escalation',
      'record-leaders-call',
      'delegate',
    ])
    const heard = { ...escalation, state: 'acknowledged' as const, heard: 'right' as const }
    expect(named(allowing({ escalations: [heard] }), 'Cleo')[0]).toBe('end-escalation')
  })

  test('is what is owed before thanks that wait to be read: the call, then what is to be kept', () => {
    const call: Case['promises'][number] = {
      number: 3,
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
    }
    const thanked = allowing({ promises: [call] })
    const actions = thanked.actions.map((one) => (one.name === 'read-thanks' ? { ...one, subject: 5 } : one))
    expect(likelyNext({ ...thanked, actions }, 'Ana').slice(0, 2)).toEqual([
      { name: 'make-contact', subject: 3, mode: 'log' },
      { name: 'read-thanks', subject: 5 },
    ])
  })

  test('is each once: a call to whoever is in danger is a call', () => {
    const trying = { by: personCalled('Ana'), until: moment }
    const danger: Case['danger'] = {
      since: moment,
      told: [],
      byMail: true,
      awake: [],
      callNext: null,
      trying,
      attempts: [],
      gathered: false,
      emergencyNumber: '112',
    }
    expect(named(allowing({ danger }))).toEqual(['make-contact', 'make-promise', 'propose-resolution'])
  })

  test('is nothing that the server would refuse', () => {
    expect(likelyNext(aCase(), 'Ana')).toEqual([])
    const one = aCase({ actions: [{ name: 'offer-transfer', subject: null, allowed: true, refusal: null }] })
    expect(named(one)).toEqual(['offer-transfer'])
  })
})
