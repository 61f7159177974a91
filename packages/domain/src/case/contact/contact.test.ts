import { describe, expect, it } from 'vitest'
import { without, company } from '../../../test/company.ts'
import { instant } from '../../time/instant.ts'
import { Story, customer, person, received, stranger, types } from '../../../test/story.ts'
import type { ReceivedContact } from './contact.ts'

const hears = (id: string, more: Partial<ReceivedContact> = {}, issue: number | null = null) =>
  ({ type: 'receiveContact', contact: received(id, more), issue, ways: [] }) as const

describe('a contact received', () => {
  it('is kept with its words, on any channel, and counts what was told again', () => {
    const story = Story.opened()
    story.does(customer, hears('second', { channel: 'letter', toldAgain: true }))
    expect(story.living.counts).toMatchObject({ contacts: 2, timesTold: 2 })
    story.does(customer, { ...hears('third'), ways: ['phone', 'phone', 'mail'] })
    expect(story.living.ways).toEqual(['mail', 'phone'])
  })

  it('never took place later than now; what was entered with a date that can’t be meant is refused', () => {
    const story = Story.opened()
    const at = (receivedAt: string) => hears('x', { receivedAt: instant(receivedAt) })
    expect(story.refuses(person('ana'), at('9000-01-01T00:00:00Z'))).toBe('date-in-future')
    expect(story.refuses(person('ana'), at('0044-03-15T12:00:00Z'))).toBe('date-too-old')
    // What comes from outside is heard all the same.
    expect(story.does(customer, at('9000-01-01T00:00:00Z'))).toMatchObject([
      { type: 'contactReceived', contact: { receivedAt: story.now } },
    ])
  })

  it('is never refused for a number that is wrong', () => {
    const story = Story.opened()
    expect(story.does(customer, hears('second', {}, 99))).toMatchObject([
      { type: 'contactReceived', issue: null },
    ])
  })

  it('says who took it', () => {
    const story = Story.opened()
    const events = story.does(person('sue'), hears('second', { channel: 'phone', proof: 'staff' }))
    expect(events).toMatchObject([{ contact: { takenBy: 'sue' } }])
    expect(story.living.conversations).toMatchObject([{ contactId: 'second', person: 'sue' }])
    expect(story.refuses(person('nobody'), hears('third'))).toBe('not-of-the-company')
    story.directory = without(company, 'sue')
    expect(story.refuses(person('sue'), hears('third'))).toBe('person-not-active')
  })

  it('opens an issue again that had been settled while others were open', () => {
    const story = Story.opened({ issues: ['cold', 'loud'] })
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(types(story.does(customer, hears('second', {}, 1)))).toEqual(['contactReceived', 'issueReopened'])
    expect(story.living.issues[0]?.state.kind).toBe('open')
  })
})

describe('a stranger', () => {
  it('is heard, without proof and without ways, whatever they claim', () => {
    const story = Story.opened()
    const events = story.does(stranger, { ...hears('second', { takenBy: 'ana' }), ways: ['sms'] })
    expect(events).toMatchObject([{ contact: { proof: 'none', takenBy: null }, ways: [] }])
    expect(story.living).toMatchObject({ unproven: ['second'], ways: ['mail'] })
  })

  it('is vouched for by those who act for the company, once', () => {
    const story = Story.opened()
    story.does(stranger, hears('second'))
    const vouch = { type: 'vouchForContact', contactId: 'second' } as const
    expect(story.refuses(person('dan'), vouch)).toBe('not-the-owner')
    story.does(person('ana'), vouch)
    expect(story.living.unproven).toEqual([])
    expect(story.refuses(person('ana'), vouch)).toBe('no-such-contact')
  })

  it('fills no case without bound', () => {
    const story = Story.opened()
    for (let count = 0; count < 50; count += 1) story.does(stranger, hears(`s${count}`))
    expect(story.living.unproven).toHaveLength(20)
    expect(story.living.unproven.at(-1)).toBe('s49')
  })

  it('opens an ended case again as an issue of its own, and leaves every outcome as it was', () => {
    const story = Story.opened()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    story.does(stranger, hears('second', {}, 1))
    expect(story.living.kind).toBe('open')
    expect(story.living.issues.map(({ state }) => state.kind)).toEqual(['solved', 'open'])
  })
})

describe('a contact made', () => {
  it('is made by those who act for the company, and by whoever promised to call', () => {
    const story = Story.opened()
    expect(() => story.tries('dan', 'phone')).toThrow('not-the-owner')
    story.does(customer, { type: 'requestCallBack', of: 'dan', what: 'why', due: null })
    expect(types(story.tries('dan', 'phone', 'messageLeft', 1))).toEqual(['contactMade'])
  })

  it('is remembered as evidence only where they spoke, and not for ever', () => {
    const story = Story.opened()
    story.tries('ana', 'phone', 'messageLeft')
    expect(story.living.conversations).toEqual([])
    for (let count = 0; count < 30; count += 1) story.tries('ana', 'phone', 'conversation')
    expect(story.living.conversations).toHaveLength(20)
  })

  it('takes along what they are told in the same breath: no date is set that it takes away', () => {
    const story = Story.opened()
    const contact = {
      id: 'told',
      channel: 'mail',
      words: 'The boiler is new.',
      madeAt: story.now,
      outcome: 'written',
      asks: null,
    } as const
    const proposal = {
      type: 'proposeResolution',
      issue: 1,
      what: 'a new boiler',
      remedy: null,
      outcome: 'upheld',
    } as const
    const events = story.does(person('ana'), {
      type: 'makeContact',
      contact,
      promise: null,
      nextWord: null,
      along: [proposal],
    })
    expect(types(events)).toEqual(['contactMade', 'resolutionProposed', 'attemptDated'])
    expect(story.living.nextWord).toBeNull()
  })

  it('brings something with a promise: it is no empty word, and what was named beside it stands', () => {
    const story = Story.opened()
    const make = (id: string) =>
      story.does(person('ana'), {
        type: 'makeContact',
        contact: { id, channel: 'mail', words: 'x', madeAt: story.now, outcome: 'written', asks: null },
        promise: null,
        nextWord: { by: story.due(60), yes: null },
        along: [{ type: 'makePromise', what: 'a call', remedy: null, due: story.due(600) }],
      })
    expect(types(make('told'))).toEqual(['contactMade', 'promiseMade', 'nextWordSet'])
    expect(story.living).toMatchObject({ nextWord: { by: story.due(60) }, emptyWords: { count: 0 } })
  })

  it('is not made where one of what goes along is refused', () => {
    const story = Story.opened()
    const contact = {
      id: 'told',
      channel: 'mail',
      words: 'x',
      madeAt: story.now,
      outcome: 'written',
      asks: null,
    } as const
    const along = [{ type: 'makePromise', what: 'a call', remedy: null, due: story.due(-60) } as const]
    const told = { type: 'makeContact', contact, promise: null, nextWord: null, along } as const
    expect(story.refuses(person('ana'), told)).toBe('due-in-the-past')
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(story.refuses(person('ana'), told)).toBe('case-ended')
  })

  it('can be made after the end without opening anything', () => {
    const story = Story.opened()
    story.does(customer, { type: 'withdrawCase', reason: null })
    story.tries('ana', 'phone', 'conversation')
    expect(story.living.kind).toBe('ended')
  })
})
