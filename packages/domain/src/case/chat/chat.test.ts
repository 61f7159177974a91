import { describe, expect, it } from 'vitest'
import { customer, person, received, Story, stranger, types } from '../../../test/story.ts'
import { takeOut } from '../../../test/taking-out.ts'
import { belongingsOf } from '../merging/belongings.ts'
import { addressedNoticesOf, staffNoticesOf, noticesOf } from '../notice/notices.ts'
import type { CaseEvent } from '../event.ts'

const ana = person('ana')
const typed = (id: string) => received(id, { channel: 'chat' })
const chatted = (ways: readonly ['mail'] | readonly [] = []): Story =>
  Story.opened({ contact: received('first', { channel: 'chat', proof: 'opener' }), ways })
const says = (story: Story, id: string): readonly CaseEvent[] =>
  story.does(customer, { type: 'receiveContact', contact: typed(id), issue: null, ways: [] })
const only = <Type extends CaseEvent['type']>(events: readonly CaseEvent[], type: Type) =>
  events.filter((event): event is Extract<CaseEvent, { type: Type }> => event.type === type)

describe('a conversation in the chat', () => {
  it('is one contact, however many lines both sides write', () => {
    const story = chatted()
    for (const id of ['second', 'third'])
      expect(only(says(story, id), 'contactReceived')[0]?.continues).toBe('first')
    expect(only(story.tries('ana', 'chat', 'written'), 'contactMade')[0]?.continues).toBe('first')
    expect(story.living.counts.contacts).toBe(1)
  })

  it('ends after thirty quiet minutes, and the next word is a new contact', () => {
    const story = chatted()
    story.after(20)
    says(story, 'second')
    expect(types(story.after(29))).not.toContain('chatEnded')
    expect(only(story.after(1), 'chatEnded')).toEqual([
      { type: 'chatEnded', began: 'first', answered: false },
    ])
    expect(only(says(story, 'third'), 'contactReceived')[0]?.continues).toBeUndefined()
    expect(story.living.counts.contacts).toBe(2)
    says(story, 'fourth')
    expect(story.living.counts.contacts).toBe(2)
  })

  it('says whether somebody of ours ever wrote in it', () => {
    const story = chatted()
    story.tries('ana', 'chat', 'written')
    story.does(customer, { type: 'seeChat', upTo: story.living.chat?.unseen[0]?.contactId ?? '' })
    expect(only(story.after(30), 'chatEnded')[0]?.answered).toBe(true)
  })

  it('ends with the case, and goes on in no ended one', () => {
    const story = chatted()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(story.living).toMatchObject({ kind: 'ended', chat: { contact: null } })
    expect(story.deadlines.filter(({ kind }) => kind === 'chatQuiet')).toEqual([])
    expect(types(says(story, 'second'))).toContain('caseReopened')
    expect(story.living.chat?.contact).toBe('second')
  })

  it('carries no words of ours once the case ended: no clock would say that they were not seen', () => {
    const story = chatted(['mail'])
    story.does(customer, { type: 'withdrawCase', reason: null })
    const before = story.state
    const events = story.tries('ana', 'chat', 'written')
    expect(noticesOf(before, events, story.state)).toMatchObject([{ type: 'wordsWritten', by: 'ana' }])
    expect(story.living.chat?.unseen).toEqual([])
  })

  it('is not continued by who can’t prove that they hold it', () => {
    const story = chatted()
    const events = story.does(stranger, {
      type: 'receiveContact',
      contact: typed('somebody'),
      issue: null,
      ways: [],
    })
    expect(only(events, 'contactReceived')[0]).toMatchObject({ contact: { proof: 'none' } })
    expect(only(events, 'contactReceived')[0]?.continues).toBeUndefined()
    expect(story.living.chat?.contact).toBe('first')
  })

  it('is none where a colleague enters what was said in one', () => {
    const story = Story.opened({
      contact: received('first', { channel: 'chat', proof: 'staff', takenBy: 'ana' }),
    })
    expect(story.living.chat).toBeUndefined()
    story.does(ana, {
      type: 'receiveContact',
      contact: { ...typed('second'), proof: 'staff', takenBy: 'ana' },
      issue: null,
      ways: [],
    })
    expect(story.living.chat).toBeUndefined()
  })

  it('tells the owner once of what waits for them, and again after they answered', () => {
    const story = chatted()
    const told = (id: string) => {
      const before = story.state
      const events = says(story, id)
      return staffNoticesOf(before, events, story.state).filter(
        ({ message }) => message.type === 'customerSpoke',
      )
    }
    expect(told('second')).toEqual([])
    story.tries('ana', 'chat', 'written')
    expect(told('third')).toHaveLength(1)
    expect(told('fourth')).toEqual([])
  })
})

describe('what we wrote in the chat', () => {
  it('is mailed at once to nobody who chats, and goes on by mail where they have not seen it', () => {
    const story = chatted(['mail'])
    const before = story.state
    const written = story.tries('ana', 'chat', 'written')
    expect(noticesOf(before, written, story.state)).toEqual([])
    expect(types(story.after(4))).not.toContain('chatNotSeen')
    const unseen = story.living.chat?.unseen[0]?.contactId ?? ''
    const was = story.state
    const carried = story.after(1)
    expect(only(carried, 'chatNotSeen')).toEqual([{ type: 'chatNotSeen', contacts: [unseen], byMail: true }])
    expect(noticesOf(was, carried, story.state)).toMatchObject([
      { type: 'chatGoesOn', by: 'ana', words: [`what was said in ${unseen}`] },
    ])
    // Once.
    expect(types(story.after(20))).not.toContain('chatNotSeen')
  })

  it('waits where they left no address, and is known not to have been seen', () => {
    const story = chatted()
    story.tries('ana', 'chat', 'written')
    const was = story.state
    const carried = story.after(5)
    expect(only(carried, 'chatNotSeen')[0]?.byMail).toBe(false)
    expect(noticesOf(was, carried, story.state)).toEqual([])
    expect(story.living.chat?.unseen).toMatchObject([{ told: true }])
  })

  it('goes nowhere else once they have seen it', () => {
    const story = chatted(['mail'])
    story.tries('ana', 'chat', 'written')
    story.tries('ana', 'chat', 'written')
    const [first, second] = story.living.chat?.unseen.map(({ contactId }) => contactId) ?? []
    expect(types(story.does(customer, { type: 'seeChat', upTo: second ?? '' }))).toEqual(['chatSeen'])
    expect(story.living.chat?.unseen).toEqual([])
    expect(story.refuses(customer, { type: 'seeChat', upTo: first ?? '' })).toBe('already-known')
    expect(types(story.after(10))).not.toContain('chatNotSeen')
  })

  it.each(['customer', 'ana'] as const)('goes by mail before the case ends (%s)', (by) => {
    const story = chatted(['mail'])
    if (by === 'ana') story.proposes()
    story.tries('ana', 'chat', 'written')
    const was = story.state
    const [unseen] = story.living.chat?.unseen ?? []
    const events =
      by === 'customer'
        ? story.does(customer, { type: 'withdrawCase', reason: null })
        : story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(types(events)).toEqual(expect.arrayContaining(['chatNotSeen', 'caseEnded']))
    expect(types(events).indexOf('chatNotSeen')).toBeLessThan(types(events).indexOf('caseEnded'))
    expect(noticesOf(was, events, story.state)).toContainEqual(
      expect.objectContaining({ type: 'chatGoesOn', words: [unseen?.words] }),
    )
  })

  it('goes to the address of its own case before that goes into another, or another into it', () => {
    for (const side of ['mergeInto', 'absorb'] as const) {
      const story = chatted(['mail'])
      story.tries('ana', 'chat', 'written')
      const was = story.state
      const other = Story.opened({ caseId: 'case-2' })
      const events =
        side === 'mergeInto'
          ? story.does(ana, { type: 'mergeInto', into: 'case-2' })
          : story.does(ana, { type: 'absorb', from: 'case-2', belongings: belongingsOf(other.living) })
      expect(types(events)[0]).toBe('chatNotSeen')
      const acted = events.map((event) => ({ actor: ana, event }))
      expect(addressedNoticesOf(was, acted, story.state)).toContainEqual({
        notice: expect.objectContaining({ type: 'chatGoesOn' }),
        meantFor: ['case-1'],
      })
      expect(types(story.after(6))).not.toContain('chatNotSeen')
    }
  })

  it('goes with the contact that began the chat, and is mailed to nobody else', () => {
    for (const as of ['somebodyElse', 'somethingElse'] as const) {
      const story = Story.opened()
      const begun = typed('begun')
      story.does(customer, { type: 'receiveContact', contact: begun, issue: null, ways: ['mail'] })
      story.tries('ana', 'chat', 'written')
      const at = story.events.length
      takeOut(story, ana, as, begun)
      const events = story.events.slice(at).map(({ event }) => event)
      expect(types(events).includes('chatNotSeen')).toBe(as === 'somethingElse')
      expect(story.living.chat).toBeUndefined()
      expect(only(says(story, 'next'), 'contactReceived')[0]?.continues).toBeUndefined()
    }
  })

  it('is seen by the customer alone', () => {
    const story = chatted()
    story.tries('ana', 'chat', 'written')
    const upTo = story.living.chat?.unseen[0]?.contactId ?? ''
    for (const actor of [ana, stranger])
      expect(story.refuses(actor, { type: 'seeChat', upTo })).not.toBeNull()
  })

  it('is mailed as before to whoever never chatted', () => {
    const story = Story.opened()
    const before = story.state
    const written = story.tries('ana', 'chat', 'written')
    expect(noticesOf(before, written, story.state)).toMatchObject([{ type: 'wordsWritten' }])
  })
})
