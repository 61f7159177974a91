import { instant } from '@buckstop/domain'
import { expect, test } from 'vitest'
import type { Original } from './original.ts'
import { createReadingHere } from './reading-here.ts'

const original: Original = {
  id: '1',
  channel: 'mail',
  sender: '',
  recipients: [],
  network: null,
  bytes: Buffer.from('Hello'),
  heardAt: instant('2026-11-30T08:00:00.000Z'),
  tries: 1,
  isCounted: true,
  takenUntil: instant('2026-11-30T08:03:00.000Z'),
  isCut: false,
  stands: null,
}

test('nobody has a place before somebody reads here, nor after that', () => {
  const here = createReadingHere()
  expect(here.reserve(5)).toBeNull()
  const readNoMore = here.readBy(async () => undefined)
  expect(here.reserve(5)).not.toBeNull()
  readNoMore()
  expect(here.reserve(5)).toBeNull()
})

test('a place is taken until what it is for was read, or is not handed on', async () => {
  const here = createReadingHere({ originals: 2, bytes: 100 })
  const reading = Promise.withResolvers<void>()
  const read: string[] = []
  here.readBy(async ({ id }) => {
    read.push(id)
    await reading.promise
  })
  const [first, second] = [here.reserve(60), here.reserve(40)]
  expect([first, second]).not.toContain(null)
  expect(here.reserve(0)).toBeNull()
  second?.leave()
  expect(here.reserve(41)).toBeNull()
  first?.handOn(original)
  expect(read).toEqual(['1'])
  expect(here.reserve(41)).toBeNull()
  reading.resolve()
  await reading.promise
  await Promise.resolve()
  await Promise.resolve()
  expect(here.reserve(100)).not.toBeNull()
})
