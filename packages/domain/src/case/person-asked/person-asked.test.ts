import { describe, expect, it } from 'vitest'
import { company } from '../../../test/company.ts'
import { clock, customer, person, received, Story, types } from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { hearsBy } from '../notice/notices-of.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'
import type { Actor } from '../../matter/actor.ts'

const bot: Actor = { kind: 'machine', name: 'bot', of: null }
const please = { type: 'askForPerson', what: 'a person, please' } as const

const madeBy = (story: Story) => {
  const made = story.events.findLast(({ event }) => event.type === 'promiseMade')?.event
  if (made?.type !== 'promiseMade') throw new Error('nobody was promised')
  return made
}

describe('a person, please', () => {
  it('is a duty of the owner within minutes, where they are at work, and both hear of it', () => {
    const story = Story.opened()
    const before = story.living
    const events = story.does(bot, please)
    expect(types(events)).toEqual(expect.arrayContaining(['promiseMade', 'personAskedFor']))
    expect(madeBy(story)).toMatchObject({ kind: 'callBack', by: 'ana', recordedBy: null, due: story.due(3) })
    expect(dutiesOf(story.state)).toContainEqual({
      kind: 'comeToThem',
      subject: 1,
      of: { kind: 'person', person: 'ana' },
      due: story.due(3),
    })
    expect(noticesOf(before, events, story.state)).toContainEqual({
      type: 'personComes',
      by: 'ana',
      due: story.due(3),
    })
    expect(staffNoticesOf(before, events, story.state)).toContainEqual({
      to: { kind: 'person', person: 'ana' },
      message: { type: 'personAskedOfYou', promise: 1, due: story.due(3) },
    })
  })

  it('is somebody else of the team’s where the owner is not at work', () => {
    const people = new Map(company.people)
    const ana = people.get('ana')
    if (ana === undefined) throw new Error('no Ana')
    people.set('ana', { ...ana, presence: { kind: 'absent', since: instant('2026-01-12T08:30:00Z') } })
    const story = Story.opened({}, { ...company, people })
    story.does(customer, please)
    const made = madeBy(story)
    expect(made.by).not.toBe('ana')
    expect(made.due).toBe(story.due(3))
  })

  it('is a call of the owner’s at the next time there is, where the team is closed', () => {
    const story = Story.opened()
    story.until(instant('2026-01-12T22:00:00Z'))
    story.does(customer, please)
    const made = madeBy(story)
    expect(made.by).toBe('ana')
    expect(made.due > '2026-01-13T07').toBe(true)
    expect(made.due < '2026-01-14').toBe(true)
  })

  it('is asked once: whoever presses again is on the same wait', () => {
    const story = Story.opened()
    story.does(customer, please)
    expect(story.does(bot, please).filter(({ type }) => type === 'promiseMade')).toEqual([])
    expect(story.living.promises).toHaveLength(1)
  })

  it('is kept by the first word of anybody, which says how long they waited', () => {
    const story = Story.opened()
    story.does(customer, please)
    const askedAt = story.now
    story.after(2)
    const events = story.tries('ana', 'chat', 'written')
    expect(types(events)).toEqual(expect.arrayContaining(['contactMade', 'promiseKept', 'personCame']))
    expect(events).toContainEqual({
      type: 'personCame',
      by: 'ana',
      of: 'case-1',
      askedAt,
      spokeAt: story.now,
    })
    expect(story.living.personAsked).toEqual([
      { of: 'case-1', at: askedAt, came: { at: story.now, by: 'ana' } },
    ])
    expect(story.living.promises).toEqual([])
    expect(types(story.tries('ana', 'chat', 'written'))).not.toContain('personCame')
  })

  it('is not kept by a call that nobody answered, nor by a machine', () => {
    const story = Story.opened()
    story.does(customer, please)
    story.tries('ana', 'phone', 'noAnswer')
    story.does(bot, {
      type: 'speakAsMachine',
      contactId: 'said',
      channel: 'chat',
      words: 'somebody comes',
      promised: null,
    })
    expect(story.living.personAsked).toMatchObject([{ came: null }])
    expect(story.living.promises).toHaveLength(1)
  })

  it('breaks by itself, rises, and goes on being counted from the first time they asked', () => {
    const story = Story.opened()
    story.does(customer, please)
    const askedAt = story.now
    expect(types(story.after(3))).toEqual(expect.arrayContaining(['promiseBroken', 'caseEscalated']))
    story.does(customer, please)
    expect(story.living.personAsked).toMatchObject([{ at: askedAt, came: null }])
    story.after(1)
    story.tries('ana', 'phone', 'conversation')
    expect(story.living.personAsked).toMatchObject([{ at: askedAt, came: { by: 'ana' } }])
  })

  it('moves no date to later: what they were to hear by stands', () => {
    const story = Story.opened()
    const { nextWord } = story.living
    story.does(bot, please)
    expect(story.living.nextWord).toEqual(nextWord)
    story.tries('ana', 'chat', 'written')
    expect(hearsBy(story.living)).not.toBeNull()
  })

  it('is not over by a call from before they asked that is written down afterwards', () => {
    const story = Story.opened()
    const madeAt = story.now
    story.after(5)
    story.does(customer, please)
    const contact = {
      id: 'late',
      channel: 'phone',
      words: 'we spoke',
      madeAt,
      outcome: 'conversation',
      asks: null,
    } as const
    for (const promise of [null, 1]) {
      const written = story.does(person('ana'), {
        type: 'makeContact',
        contact: { ...contact, id: `late ${promise}` },
        promise,
        nextWord: null,
      })
      expect(types(written)).toContain('contactMade')
      expect(types(written)).not.toContain('promiseKept')
    }
    expect(story.living.personAsked).toMatchObject([{ came: null }])
    expect(story.living.promises).toHaveLength(1)
  })

  it('is a call at the next time there is, where the team closes before anybody would come', () => {
    const story = Story.opened()
    story.until(instant('2026-01-12T12:58:00Z'))
    story.does(customer, please)
    expect(madeBy(story).due > '2026-01-12T15').toBe(true)
  })

  it('is somebody else’s while another customer waits for the owner, and the owner’s where everybody has one', () => {
    const freely = Story.opened()
    freely.does(customer, { ...please, busy: ['ana'] })
    expect(['ben', 'lena']).toContain(madeBy(freely).by)
    const flooded = Story.opened()
    flooded.does(customer, { ...please, busy: ['ana', 'ben', 'lena'] })
    expect(madeBy(flooded).by).toBe('ana')
  })

  it('spreads over a team whose owner is away, instead of waiting for the first of it', () => {
    const people = new Map(company.people)
    const ana = people.get('ana')
    if (ana === undefined) throw new Error('no Ana')
    people.set('ana', { ...ana, presence: { kind: 'absent', since: instant('2026-01-12T08:30:00Z') } })
    const whoever = Array.from({ length: 12 }, (_, count) => {
      const story = Story.opened({ caseId: `case-${count}` }, { ...company, people })
      story.does(customer, please)
      return madeBy(story).by
    })
    expect(new Set(whoever)).toEqual(new Set(['lena', 'ben']))
  })

  it('is over with the case', () => {
    const story = Story.opened()
    story.does(customer, please)
    story.does(customer, { type: 'withdrawCase', reason: null })
    expect(story.living.personAsked).toBeUndefined()
  })

  it('is measured from the first time they asked, and over by what is said after the last', () => {
    const story = Story.opened()
    story.does(customer, please)
    const askedAt = story.now
    story.after(4)
    const madeAt = story.now
    story.after(6)
    story.does(customer, please)
    story.after(1)
    const contact = {
      id: 'late',
      channel: 'phone',
      words: 'we spoke',
      madeAt,
      outcome: 'conversation',
      asks: null,
    } as const
    const told = { type: 'makeContact', contact, promise: null, nextWord: null } as const
    expect(types(story.does(person('ana'), told))).not.toContain('personCame')
    expect(story.tries('ana', 'chat', 'written')).toContainEqual(
      expect.objectContaining({ type: 'personCame', askedAt }),
    )
  })

  it('waits on where its promise stays: the case ended by what a colleague heard, and they object', () => {
    const story = Story.opened()
    story.does(customer, please)
    story.does(person('ana'), { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'they said so' })
    expect(story.living.kind).toBe('ended')
    story.does(customer, { type: 'objectToVerdict', issue: 1, reason: null })
    expect(types(story.tries('ana', 'phone', 'conversation'))).toEqual(
      expect.arrayContaining(['promiseKept', 'personCame']),
    )
    expect(story.living.promises).toEqual([])
  })

  it('is over by the call of a leader, and not by a proposal, which is nobody who speaks with them', () => {
    const story = Story.opened()
    story.does(customer, { type: 'takeHigher', words: 'higher' })
    story.does(customer, please)
    story.proposes()
    expect(story.living.personAsked).toMatchObject([{ came: null }])
    const [brought] = story.living.escalations
    if (brought === undefined) throw new Error('nobody above')
    const call = { type: 'recordLeadersCall', escalation: brought.escalation, right: false } as const
    const events = story.does(person(brought.leader), { ...call, contactId: 'call', words: 'we spoke' })
    expect(types(events)).toContain('personCame')
  })

  it('is not over by what a colleague wrote down of somebody without proof, or at second hand', () => {
    const story = Story.opened()
    story.does(customer, please)
    const heard = { type: 'receiveContact', issue: null, ways: [] } as const
    const spoken = { channel: 'phone', takenBy: 'dan' } as const
    story.does(person('dan'), { ...heard, contact: received('one', { ...spoken, proof: 'none' }) })
    story.does(person('dan'), {
      ...heard,
      contact: received('two', { ...spoken, proof: 'staff', secondHand: true }),
    })
    expect(story.living.personAsked).toMatchObject([{ came: null }])
    story.does(person('dan'), { ...heard, contact: received('three', { ...spoken, proof: 'staff' }) })
    expect(story.living.personAsked).toMatchObject([{ came: { by: 'dan' } }])
  })

  it('brings somebody at once to who asks again in opening hours, though a call was promised for later', () => {
    const story = Story.opened()
    story.until(instant('2026-01-12T22:00:00Z'))
    story.does(customer, please)
    story.until(instant('2026-01-13T08:01:00Z'))
    story.does(customer, please)
    expect(madeBy(story).due).toBe(story.due(3))
    expect(types(story.does(customer, please))).toEqual([])
    story.tries('ana', 'chat', 'written')
    expect(story.living.promises).toEqual([])
    expect(story.living.personAsked).toHaveLength(1)
  })

  it('brings somebody to the second holder of a link, who does not see that one comes to the first', () => {
    const story = Story.opened()
    story.does({ kind: 'customer', through: 'case-1', proved: true }, please)
    story.does({ kind: 'customer', through: 'case-1' }, please)
    expect(story.living.promises.map(({ cause }) => cause)).toEqual(['provedAsked', 'personAsked'])
    story.tries('ana', 'phone', 'conversation')
    expect(story.living.promises).toEqual([])
  })

  it('is asked by the customer, or by a machine that they speak with', () => {
    expect(Story.opened().refuses(clock, please)).toBe('not-of-the-company')
    expect(Story.opened().refuses(person('ana'), please)).toBe('not-the-customer')
  })
})
