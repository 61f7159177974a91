import type { Actor } from '../src/matter/actor.ts'
import type { MadeContact, ReceivedContact } from '../src/case/contact/contact.ts'
import { openingApart } from '../src/case/merging/apart.ts'
import { belongingsOf } from '../src/case/merging/belongings.ts'
import type { StandingContact } from '../src/case/merging/commands.ts'
import type { TakenOutAs } from '../src/case/merging/taken-out-as.ts'
import type { Instant } from '../src/time/instant.ts'
import { customer, received, Story } from './story.ts'

const standing = (id: string, more: Partial<StandingContact> = {}): StandingContact => ({
  id,
  writtenIn: 'case-1',
  cameWith: [],
  theirOwn: true,
  unproven: false,
  words: [`words of ${id}`],
  timesTold: 0,
  ...more,
})

export const taking = (id: string, as: TakenOutAs, more: Partial<StandingContact> = {}) =>
  ({
    type: 'takeContactOut',
    contact: standing(id, more),
    as,
    into: 'case-9',
    left: 'words of first',
  }) as const

/** Takes it out, as the server does: both halves at once. */
export const takeOut = (
  story: Story,
  by: Actor,
  as: TakenOutAs,
  contact: ReceivedContact | MadeContact,
  more: Partial<StandingContact> = {},
  gatheredUntil: Instant | null = null,
): Story => {
  const before = story.living
  const enteredAt = story.events.find(
    ({ event }) => 'contact' in event && event.contact.id === contact.id,
  )?.at
  const out = story.does(by, taking(contact.id, as, more)).find(({ type }) => type === 'contactTakenOut')
  if (out?.type !== 'contactTakenOut') throw new Error('nothing was taken out')
  const { now, directory, terms } = story
  const context = { now, directory, terms, actor: by }
  const heardAt = before.openedAt
  const facts = { out, contact, enteredAt: enteredAt ?? now, heardAt, reference: 'B-9', gatheredUntil }
  const apart = new Story()
  apart.now = now
  apart.directory = directory
  apart.does(by, { type: 'openApart', opening: openingApart(before, facts, context) })
  return apart
}

export const putBack = (apart: Story, home: Story, by: Actor) => {
  const belongings = belongingsOf(apart.living)
  home.does(by, { type: 'absorb', from: 'case-9', belongings })
  return apart.does(by, { type: 'mergeInto', into: home.living.id })
}

/** Ana's case, to which the customer wrote about the bill, too. */
export const two = (more: Partial<ReceivedContact> = {}) => {
  const story = Story.opened()
  story.hours(3)
  const bill = received('bill', more)
  story.does(customer, { type: 'receiveContact', contact: bill, issue: null, ways: [] })
  story.hours(1)
  return { story, bill }
}
