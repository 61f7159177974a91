import { describe, expect, test } from 'vitest'
import { contactBody } from './contact-body.ts'

const leader = '0199f000-0000-7000-8000-000000000001'

describe('a contact that somebody took', () => {
  test('needs no more than a channel and words', () => {
    expect(contactBody({ channel: 'phone', words: 'It leaks.' }, undefined)).toEqual({
      channel: 'phone',
      from: { identifiers: [] },
      words: 'It leaks.',
      issues: [],
      toldAgain: false,
    })
  })

  test('keeps the words exactly, and each line of the issues as one', () => {
    const body = contactBody(
      { channel: 'letter', words: '  First.\n\nThen. ', issues: 'The roof\n\n The door \n' },
      undefined,
    )
    expect(body.words).toBe('  First.\n\nThen. ')
    expect(body.issues).toEqual(['The roof', 'The door'])
  })

  test('says who called by the number, the address or the name that they gave', () => {
    expect(contactBody({ words: 'x', who: '+44 20 7946 0000', name: 'Olu' }, undefined).from).toEqual({
      name: 'Olu',
      identifiers: [{ type: 'phone', value: '+44 20 7946 0000' }],
    })
    expect(contactBody({ words: 'x', who: 'Olu', 'way.email': 'o@example.org' }, undefined).from).toEqual({
      name: 'Olu',
      identifiers: [{ type: 'email', value: 'o@example.org' }],
    })
  })

  test('asks for a leader whose own line nobody answered, or who was put through', () => {
    const values = { channel: 'phone', words: 'The boss, please.', leader, noAnswer: 'yes' }
    expect(contactBody(values, undefined).askedFor).toEqual({ leader, connected: false, noAnswer: true })
    expect(contactBody({ ...values, connected: 'yes' }, undefined).askedFor).toEqual({
      leader,
      connected: true,
    })
  })

  test('says what it cost them only where something was entered', () => {
    const body = contactBody({ words: 'x', 'cost.trips': '3', 'cost.waited': ' 40 ' }, undefined)
    expect(body.cost).toEqual({ minutesWaited: 40, minutesTalked: null, trips: 3, daysWithout: null })
    expect(contactBody({ words: 'x', 'cost.trips': ' ' }, undefined)).not.toHaveProperty('cost')
  })

  test('joins a case, is offered on, and tells of harm only where it was said', () => {
    const body = contactBody(
      {
        channel: 'store',
        words: 'Again.',
        toldAgain: 'yes',
        offerTo: 'team:workshop',
        danger: 'The brakes',
        harm: 'yes',
      },
      'c1',
    )
    expect(body).toMatchObject({
      caseId: 'c1',
      toldAgain: true,
      offerTo: { kind: 'team', team: 'workshop' },
      danger: 'The brakes',
    })
    expect(contactBody({ channel: 'store', words: 'Again.', danger: 'The brakes' }, 'c1')).not.toHaveProperty(
      'danger',
    )
  })
})
