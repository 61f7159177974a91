import { describe, expect, it } from 'vitest'
import { company, onLeave } from '../../../test/company.ts'
import { customer, person, received, Story } from '../../../test/story.ts'
import type { Actor } from '../../matter/actor.ts'
import { standardTerms } from '../../matter/terms.ts'
import { instant } from '../../time/instant.ts'
import { nextLevelShut } from './gate.ts'

const higher = { type: 'takeHigher', words: 'I want your boss' } as const
const acknowledged = { type: 'acknowledgeEscalation', escalation: 1 } as const
const from = instant('2026-01-12T13:00:00.000Z')

const brought = (): Story => {
  const story = Story.opened()
  story.does(customer, higher)
  return story
}
const shutFor = (story: Story, actor: Actor = customer) =>
  nextLevelShut(story.living, { now: story.now, actor, directory: story.directory, terms: standardTerms })

describe('the next level', () => {
  it('waits for the leader it last came up to, by a date that nothing makes later', () => {
    const story = brought()
    const refused = story.decide(customer, higher)
    expect(refused).toEqual({
      ok: false,
      refusal: { code: 'level-not-open', facts: { leader: 'lena', from } },
    })
    story.does(person('lena'), acknowledged)
    story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
    story.tries('lena', 'phone', 'messageLeft')
    story.tries('ben', 'phone', 'conversation')
    expect(shutFor(story)).toEqual({ leader: 'lena', from })
    // They said by when they call, which is no answer: past its date it is open all the same.
    story.until(from)
    expect(story.does(customer, higher)[0]).toMatchObject({ leader: 'omar' })
  })

  it.each<[string, (story: Story) => void]>([
    ['spoke with the customer', (story) => story.tries('lena', 'phone', 'conversation')],
    ['wrote to them', (story) => story.tries('lena', 'mail', 'written')],
    ['proposed how it could end', (story) => story.proposes('lena')],
    [
      'was rung by them and answered',
      (story) =>
        story.does(customer, {
          type: 'receiveContact',
          contact: received('rung', { channel: 'phone', takenBy: 'lena' }),
          ways: [],
          issue: null,
        }),
    ],
    [
      'has the report of whoever they handed it to',
      (story) => {
        story.does(person('lena'), { type: 'delegate', to: 'ben', reason: null })
        story.does(person('ben'), {
          type: 'reportOnEscalation',
          escalation: 1,
          said: 'sorry',
          done: 'a new one',
          promised: { what: 'it comes', due: story.due(60 * 24 * 9) },
        })
      },
    ],
  ])('opens as soon as that leader %s', (_how, answers) => {
    const story = brought()
    answers(story)
    expect(story.does(customer, higher)[0]).toMatchObject({ leader: 'omar' })
    // Now it waits for the next of them.
    expect(story.refuses(customer, higher)).toBe('level-not-open')
  })

  it('stays open once they have answered, whatever the customer says to it', () => {
    const story = brought()
    story.proposes('lena')
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: null })
    expect(shutFor(story)).toBeNull()
  })

  it('waits for nobody while somebody may come to harm, nor for whom the complaint is about', () => {
    const danger = brought()
    danger.does(customer, { type: 'raiseDanger', words: 'gas' })
    expect(shutFor(danger)).toBeNull()
    const about = brought()
    about.does(customer, { type: 'complainAbout', person: 'lena' })
    // It went up by itself, and what is next waits for whom it went to.
    expect(shutFor(about)).toMatchObject({ leader: 'omar' })
  })

  it('is open to the leader it was brought to, who may say that it is above them', () => {
    const story = brought()
    expect(story.refuses(person('ana'), higher)).toBe('level-not-open')
    expect(story.does(person('lena'), higher)).toMatchObject([{ because: 'referred', leader: 'omar' }])
  })

  it('waits for no level that was passed, and for no leader asked for elsewhere', () => {
    const passed = brought()
    passed.hours(5)
    passed.tries('omar', 'phone', 'conversation')
    expect(passed.does(customer, higher)[0]).toMatchObject({ leader: 'chief' })
    const elsewhere = Story.opened()
    elsewhere.does(customer, {
      type: 'askForLeader',
      leader: 'bo',
      connected: null,
      what: 'billing',
      callBackBy: null,
    })
    expect(elsewhere.does(customer, higher)[0]).toMatchObject({ leader: 'lena' })
  })

  it('is one that was passed where a colleague brought it to the top, and waits for nobody above that', () => {
    const story = brought()
    story.tries('lena', 'phone', 'conversation')
    story.does(person('dan'), {
      type: 'askForLeader',
      leader: 'beatriz',
      connected: null,
      what: 'they are loud',
      callBackBy: null,
    })
    expect(story.does(customer, higher)[0]).toMatchObject({ leader: 'omar', because: 'customer' })
    expect(shutFor(story)).toMatchObject({ leader: 'omar' })
    story.tries('omar', 'phone', 'conversation')
    expect(story.does(customer, higher)[0]).toMatchObject({ leader: 'chief' })
    story.tries('chief', 'phone', 'conversation')
    expect(story.refuses(customer, higher)).toBe('ladder-ends-here')
  })

  it('waits for whoever stands in, too', () => {
    const story = Story.opened({}, onLeave(company, 'lena', 'olga'))
    story.does(customer, higher)
    expect(shutFor(story)).toMatchObject({ leader: 'olga' })
  })

  it('of joined cases, waits for nobody who was asked in another’s', () => {
    const story = brought()
    const one = story.living.escalations[0]
    if (one === undefined) throw new Error('nothing came up')
    story.state = { ...story.living, escalations: [{ ...one, of: 'case-2' }] }
    expect(shutFor(story, { kind: 'customer', only: ['case-1'] })).toBeNull()
    expect(shutFor(story, { kind: 'customer', only: ['case-2'] })).toMatchObject({ leader: 'lena' })
  })
})
