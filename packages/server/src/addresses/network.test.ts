import { expect, test } from 'vitest'
import { isOwnNetwork, networkOf } from './network.ts'

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
  ['127.0.0.0/24', true],
  ['10.1.2.0/24', true],
  ['fd00:1:2:3::/64', true],
  ['203.0.113.0/24', false],
  ['2001:db8:1:2::/64', false],
  ['unknown', false],
])('that %s is of the house itself: %s', (network, isOwn) => {
  expect(isOwnNetwork(network)).toBe(isOwn)
})
