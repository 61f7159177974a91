import { addMilliseconds, instant, minutes } from '@buckstop/domain'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createFloodWatch, mostForms } from './watch.ts'
import { isDone, newWork } from './work.ts'

const monday = instant('2026-03-02T10:00:00Z')

test('whoever floods on is not forgotten for many that came once, and a quiet one is', () => {
  let now = monday
  const watch = createFloodWatch({ now: () => now })
  const many = (from: number, to: number): void => {
    for (let one = from; one < to; one += 1) watch.came(`11.${Math.floor(one / 256)}.${one % 256}.0/24`)
  }
  for (let sent = 0; sent < mostForms; sent += 1) expect(watch.came('198.51.100.0/24')).toBe(false)
  many(0, 9_000)
  expect(watch.came('198.51.100.0/24')).toBe(true)
  many(9_000, 15_000)
  expect(watch.floods('198.51.100.0/24')).toBe(true)
  many(15_000, 25_000)
  expect(watch.floods('198.51.100.0/24')).toBe(false)
  // Of the house, however many.
  for (let sent = 0; sent <= 2 * mostForms; sent += 1) expect(watch.came('10.0.0.0/24')).toBe(false)
  for (let sent = 0; sent <= mostForms; sent += 1) watch.came('2001:db8:1:2::/64')
  expect(watch.floods('2001:db8:1:3::/64')).toBe(true)
  now = addMilliseconds(now, minutes(10))
  expect(watch.floods('2001:db8:1:3::/64')).toBe(false)
})

test('what was worked out is worth nothing from another network', () => {
  const [secret, form] = [randomBytes(32), { key: 'one-time', network: '198.51.100.0/24' }]
  const { proof, most } = newWork(secret, form, monday)
  const isDoneFrom = (network: string): boolean =>
    Array.from({ length: most }, (_, found) => found).some((found) =>
      isDone(secret, { ...form, network }, `${proof}.${found}`, monday),
    )
  expect(isDoneFrom(form.network)).toBe(true)
  expect(isDoneFrom('203.0.113.0/24')).toBe(false)
})
