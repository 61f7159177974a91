import { expect, test } from 'vitest'
import { emergencyNumberOf } from './emergency.ts'
import { networkOf } from './networks.ts'

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['', null],
  ['unknown', null],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([
  ['ES', '112'],
  ['GB', '999'],
  ['US', '911'],
  ['AU', '000'],
  ['NZ', '111'],
  // No single number is known to us: every mobile telephone takes 112.
  ['BR', '112'],
])('the emergency number of %s is %s', (country, number) => {
  expect(emergencyNumberOf(country)).toBe(number)
})
