import { describe, expect, test } from 'vitest'
import { networksOf, senderOf, trusting } from './trusted-proxies.ts'

const none = trusting({})
const loopback = trusting({ publicUrl: 'https://care.example' })
const edge = trusting({ trustedProxies: '10.0.0.0/8, 198.51.100.7 2001:db8:1::/48' })

describe('whose request it is', () => {
  test.each([
    ['whoever connects, as long as nobody is trusted', '127.0.0.1', '203.0.113.9', none, '127.0.0.1'],
    [
      'with a public address, whom a proxy on this machine names',
      '127.0.0.1',
      '203.0.113.9',
      loopback,
      '203.0.113.9',
    ],
    ['the same over IPv6', '::1', '203.0.113.9', loopback, '203.0.113.9'],
    ['the same where the socket wraps IPv4', '::ffff:127.0.0.1', '203.0.113.9', loopback, '203.0.113.9'],
    ['nobody else’s word', '192.0.2.1', '203.0.113.9', loopback, '192.0.2.1'],
    ['a proxy of a trusted network', '10.1.2.3', '203.0.113.9', edge, '203.0.113.9'],
    ['one whose address the socket wraps', '::ffff:10.1.2.3', '203.0.113.9', edge, '203.0.113.9'],
    ['one of IPv6', '2001:db8:1:2::3', '2001:DB8:7:0:0:0:0:1', edge, '2001:db8:7::1'],
    [
      'the last one before several trusted',
      '10.1.2.3',
      '203.0.113.9, 198.51.100.7, 10.9.9.9',
      edge,
      '203.0.113.9',
    ],
    ['never what its sender put there', '10.1.2.3', '10.0.0.1, 1.2.3.4, 203.0.113.9', edge, '203.0.113.9'],
    [
      'this machine is not trusted where only others are named',
      '127.0.0.1',
      '203.0.113.9',
      edge,
      '127.0.0.1',
    ],
    ['the furthest, where all are trusted', '10.1.2.3', '10.0.0.1, 10.0.0.2', edge, '10.0.0.1'],
    ['the proxy itself where it names nobody', '10.1.2.3', undefined, edge, '10.1.2.3'],
    ['the same where the list is empty', '10.1.2.3', '', edge, '10.1.2.3'],
    ['an address that comes with its port', '10.1.2.3', '203.0.113.9:4711', edge, '203.0.113.9'],
    ['one of IPv6 with its port', '10.1.2.3', '"[2001:db8:7::1]:4711"', edge, '2001:db8:7::1'],
    ['one that wraps IPv4', '10.1.2.3', '::ffff:203.0.113.9', edge, '203.0.113.9'],
    ['with a zone', '10.1.2.3', 'fe80::1%eth0', edge, 'fe80::1'],
    ['who passed on what is no address', '10.1.2.3', '203.0.113.9, unknown', edge, '10.1.2.3'],
    ['the same further left', '10.1.2.3', '203.0.113.9, <script>, 10.9.9.9', edge, '10.9.9.9'],
    ['what only looks like one', '10.1.2.3', '0x7f.1', edge, '10.1.2.3'],
    ['numbers too large', '10.1.2.3', '999.1.1.1', edge, '10.1.2.3'],
    ['nothing between commas', '10.1.2.3', '203.0.113.9,,', edge, '10.1.2.3'],
    ['nobody, without a socket', '', '203.0.113.9', edge, ''],
  ])('%s', (_, connection, forwarded, isTrusted, sender) => {
    expect(senderOf(connection, forwarded, isTrusted)).toBe(sender)
  })

  test('a long list costs no time', () => {
    const long = Array.from({ length: 8_000 }, () => '10.0.0.1').join(',')
    const began = performance.now()
    expect(senderOf('10.1.2.3', long, edge)).toBe('10.0.0.1')
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('a list of proxies', () => {
  test.each([
    '10.0.0.1',
    '10.0.0.0/8',
    '::1',
    '2001:db8::/32',
    '::ffff:10.0.0.0/104',
    '10.0.0.1,::1 192.0.2.0/24',
  ])('may say %s', (list) => {
    expect(networksOf(list)).not.toBeNull()
  })

  test.each([
    '',
    ',',
    'proxy.example',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0/8',
    '10.0.0.1/8/8',
    '::/129',
    '10.1',
    '0x7f.1',
  ])('may not say %j', (list) => {
    expect(networksOf(list)).toBeNull()
  })

  test.each(['0.0.0.0/0', '::/0', '::ffff:0.0.0.0/96'])('never names everybody: %s', (list) => {
    expect(networksOf(list)).toBeNull()
  })

  test('wrapped or not, a network is the same', () => {
    const isTrusted = trusting({ trustedProxies: '::ffff:10.0.0.0/104' })
    for (const inside of ['10.200.1.1', '::ffff:10.200.1.1']) expect(isTrusted(inside)).toBe(true)
    expect(isTrusted('11.0.0.1')).toBe(false)
  })
})
