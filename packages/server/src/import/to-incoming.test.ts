import { expect, it } from 'vitest'
import { toIncoming } from './to-incoming.ts'

const reading = {
  columns: ['Text', 'Via'],
  map: new Map([
    ['words', ['Text']],
    ['channel', ['Via']],
  ] as const),
  dateOrder: 'iso',
  timeZone: 'UTC',
  language: 'en',
  set: 'complaints',
  live: true,
} as const

const channelOf = (via: string): unknown => {
  const row = toIncoming({ Text: 'The wheel is bent.', Via: via }, 2, reading)
  return row.ok ? row.incoming.channel : row.reason
}

it('takes the channel that a row names', () => {
  expect([channelOf('Postal mail'), channelOf('Phone'), channelOf(' web ')]).toEqual([
    'letter',
    'phone',
    'web',
  ])
})

it('lets a row that names none in by the open door: thousands of them are not letters to the chief executive', () => {
  expect([channelOf(''), channelOf('Referral')]).toEqual(['web', 'web'])
})
