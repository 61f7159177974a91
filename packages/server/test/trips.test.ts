import { expect, test } from 'vitest'
import { countTrips } from './trips.ts'

const message = (type: string, body = ''): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(4 + Buffer.byteLength(body))
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)])
}

const ready = message('Z', 'I')
const statement = (sql: string): Buffer =>
  Buffer.concat([message('P', sql), message('B', 'portal'), message('E', '0'), message('S')])

/** One connection: what goes there and what comes back, in turn. */
const conversation: readonly (readonly ['sent' | 'answered', Buffer])[] = [
  ['sent', message('', 'user\0somebody\0')],
  ['answered', message('R', 'SASL')],
  ['sent', message('p', 'SCRAM')],
  ['answered', Buffer.concat([message('R', 'welcome'), ready])],
  // Three statements at once, whose answers come one by one.
  ['sent', Buffer.concat([statement('select 1'), statement('select 2'), message('Q', 'select 3')])],
  ['answered', Buffer.concat([message('D', 'ZZZZZZZZZZZZ'), ready])],
  ['answered', ready],
  ['answered', ready],
  ['sent', statement('select 4')],
  ['answered', ready],
  ['sent', message('X')],
]

test.each([1, 2, 3, 5, 7, 1_000])('trips are those of the protocol, in pieces of %i bytes', (size) => {
  const trips = countTrips()
  const counts = conversation.map(([way, bytes]) => {
    for (let at = 0; at < bytes.length; at += size) trips[way](bytes.subarray(at, at + size))
    return trips.count()
  })
  expect(counts).toEqual([1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 4])
})

test('what is sent before the last answer has come is no trip', () => {
  const trips = countTrips()
  trips.sent(message('', 'user\0somebody\0'))
  trips.answered(ready)
  trips.sent(statement('select 1'))
  trips.sent(statement('select 2'))
  trips.answered(Buffer.concat([message('D', 'row'), ready]))
  trips.sent(statement('select 3'))
  expect(trips.count()).toBe(2)
  trips.answered(Buffer.concat([ready, ready]))
  trips.sent(statement('select 4'))
  expect(trips.count()).toBe(3)
})
