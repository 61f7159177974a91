import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { at, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'

export const nobodyGetsLost = async (teller: Teller, world: World): Promise<void> => {
  teller.scene('Others get no further than Karim did.')
  await callsWithoutContact(teller, world)
  await sentAway(teller, world)
  await leftUnsent(teller, world)
}

const callsWithoutContact = async (teller: Teller, world: World): Promise<void> => {
  const ada = await world.deskOf('admin@courier.example')
  const rita = await world.deskOf('rita@courier.example')
  const { body } = await ada.get('/api/v1/me')
  const machine = await ada.post('/api/v1/machines', {
    name: 'Exchange',
    channel: 'phone',
    answersFor: textAt(body, 'person', 'id'),
  })
  const call = (id: string, seconds: number, person: string | null) => ({
    id,
    line: '+34 900 000 024',
    number: `+34 600 240 10${id}`,
    person,
    startedAt: world.clock.now(),
    seconds,
    direction: 'in',
  })
  // Nina took one and wrote nothing down; nobody took the other before they hung up.
  const told = await world.post(
    '/api/v1/machine/calls',
    { calls: [call('1', 95, 'nina@courier.example'), call('2', 40, null)] },
    { authorization: `Bearer ${textAt(machine.body, 'token')}` },
  )
  assert.equal(at(told.body, 'taken'), 2)
  await world.clock.forward({ hours: 1, minutes: 5 })
  await teller.holds(
    'a call in the exchange’s records that left no contact is found, and somebody has to see to it',
    async () => {
      const calls = await rita.get('/api/v1/calls')
      assert.equal(at(calls.body, 'count'), 2)
      const [first] = listAt(calls.body, 'items')
      const taken = await rita.post(`/api/v1/calls/${textAt(first, 'id')}/take-up`, {})
      assert.equal(taken.status, 201)
      assert.equal(at((await rita.get('/api/v1/calls')).body, 'count'), 1)
    },
  )
  await teller.holds('both count at that line, the one that was hung up too', async () => {
    const [line] = listAt((await rita.get('/api/v1/calls/by-line')).body, 'lines')
    assert.equal(at(line, 'without'), 2)
  })
}

const sentAway = async (teller: Teller, world: World): Promise<void> => {
  await teller.holds(
    '“I was sent away” is one step, without a reference, and goes above that door',
    async () => {
      const form = await world.page('/sent-away')
      const page = await form.press(/^Send it$/, {
        words: 'I was told to ring the factory.',
        door: 'phone',
      })
      assert.match(page.text, /Because you were sent away it went up to Rita Llull/)
    },
  )
}

const leftUnsent = async (teller: Teller, world: World): Promise<void> => {
  const { url } = await world.page('/')
  for (const page of ['tellUs', 'chat']) {
    const left = await fetch(new URL('/left', url), {
      method: 'POST',
      body: JSON.stringify({ view: randomUUID(), page, left: true, seconds: 50 }),
      signal: AbortSignal.timeout(15_000),
    })
    assert.equal(left.status, 204)
  }
  await world.clock.forward({ minutes: 31 })
  await teller.holds(
    'an abandoned chat and a dropped form are counted, at the door that they were at',
    async () => {
      const bruno = await world.deskOf('bruno@courier.example')
      const doors = listAt((await bruno.get('/api/v1/not-through')).body, 'doors')
      const left = Object.fromEntries(doors.map((door) => [textAt(door, 'door'), at(door, 'left')]))
      assert.deepEqual([left['web'], left['chat']], [1, 1])
    },
  )
}
