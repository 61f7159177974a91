import { instant } from '@buckstop/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../binding/canonical.ts'
import { type Chained, chainHash, chainStart } from './chain.ts'

describe('canonical JSON', () => {
  test('gives the example of RFC 8785', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('orders keys by UTF-16 units', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 }
    const keys = [...canonicalJson(value).matchAll(/:(\d)/g)].map(([, digit]) => digit)
    expect(keys.join('')).toBe('2467153')
  })

  test('reads back as what it was, and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(json))).toEqual(json)
        const backwards = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(backwards)).toBe(canonicalJson(value))
      }),
    )
  })

  test('has no form for what JSON cannot hold', () => {
    for (const amount of [Number.NaN, Infinity, 1n, '\ud800']) {
      expect(() => canonicalJson({ amount })).toThrow(/not allowed|BigInt/)
    }
    expect(() => canonicalJson(undefined)).toThrow(RangeError)
  })
})

describe('the chain', () => {
  const recorded: Chained = {
    matterId: '01936f00-0000-7000-8000-000000000001',
    number: 2,
    at: instant('2026-03-02T09:00:00.000Z'),
    actor: { kind: 'clock' },
    payload: { type: 'promiseBroken', promise: 1 },
    version: 1,
  }
  const hash = chainHash(chainStart, recorded)

  test('of what was written before there were versions stays as it was', () => {
    expect(hash.toString('hex')).toBe('7a81dbe8a0d1ba5ff1a2389133d5208c1057cac0727c0f11b1749c838830cfb4')
  })

  test('is the same for the same event', () => {
    expect(chainHash(chainStart, structuredClone(recorded))).toEqual(hash)
    expect(hash).toHaveLength(32)
  })

  test.each<[string, Partial<Chained>]>([
    ['event', { payload: { type: 'promiseBroken', promise: 2 } }],
    ['actor', { actor: { kind: 'customer' } }],
    ['version of the event', { version: 2 }],
    ['moment', { at: instant('2026-03-02T09:00:00.001Z') }],
    ['number', { number: 3 }],
    ['matter', { matterId: '01936f00-0000-7000-8000-000000000002' }],
  ])('is another for another %s', (_, change) => {
    expect(chainHash(chainStart, { ...recorded, ...change })).not.toEqual(hash)
  })

  test('is another after another event', () => {
    expect(chainHash(hash, recorded)).not.toEqual(hash)
  })
})
