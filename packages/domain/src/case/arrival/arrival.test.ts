import { expect, it } from 'vitest'
import { clock, customer, opening, person, stranger, Story, types } from '../../../test/story.ts'
import { noticesOf, staffNoticesOf } from '../notice/notices.ts'

it('what came in a flood has the owner, the clocks and the messages of any other', () => {
  const [other, flooded] = [new Story(), new Story()]
  other.does(stranger, opening())
  const events = flooded.does(stranger, opening({ cameInFlood: true }))
  expect(types(events)).toEqual(['caseOpened', 'cameInFlood'])
  // But for where it came, it stands as any other.
  expect(flooded.state).toEqual({ ...other.state, flood: { at: flooded.now, among: null } })
  expect(flooded.deadlines).toEqual(other.deadlines)
  const told = ({ state }: Story, of: typeof events) => [
    noticesOf({ kind: 'unopened' }, of, state),
    staffNoticesOf({ kind: 'unopened' }, of, state),
  ]
  expect(told(flooded, events)).toEqual(
    told(
      other,
      other.events.map(({ event }) => event),
    ),
  )
})

it('a confirmation that did not go is recorded by our machinery alone, moves nothing and tells nobody', () => {
  const story = Story.opened()
  const before = story.living
  const withheld = { type: 'recordUnconfirmed', because: 'address' } as const
  const events = story.does(clock, withheld)
  expect(events).toEqual([{ type: 'confirmationWithheld', because: 'address' }])
  expect(story.living).toEqual(before)
  expect([noticesOf(before, events, story.state), staffNoticesOf(before, events, story.state)]).toEqual([
    [],
    [],
  ])
  for (const actor of [customer, person('ana'), { kind: 'machine', name: 'bot', of: null }] as const)
    expect(story.refuses(actor, withheld)).not.toBeNull()
})
