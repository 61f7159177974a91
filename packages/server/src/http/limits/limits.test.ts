import { describe, expect, test } from 'vitest'
import { isLoopback, neighbourhood } from '../../addresses/address.ts'
import { isTooDeep, maxDepth } from '../../forms/json-depth.ts'

describe('the neighbourhood of an address', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('of %s is %s', (address, expected) => {
    expect(neighbourhood(address)).toBe(expected)
  })

  test('knows this machine', () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.9.9.9'])
      expect(isLoopback(address)).toBe(true)
    for (const address of ['', '203.0.113.7', '::2', '128.0.0.1']) expect(isLoopback(address)).toBe(false)
  })
})

describe('the depth of JSON', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

  test('is told without parsing it', () => {
    expect(isTooDeep(nested(maxDepth))).toBe(false)
    expect(isTooDeep(nested(maxDepth + 1))).toBe(true)
    expect(isTooDeep('{"a":'.repeat(maxDepth + 1))).toBe(true)
    expect(isTooDeep(`[${'[],'.repeat(1_000)}[]]`)).toBe(false)
  })

  test('does not count what stands in a text', () => {
    expect(isTooDeep(JSON.stringify('['.repeat(1_000)))).toBe(false)
    expect(isTooDeep(JSON.stringify('"\\"['.repeat(1_000)))).toBe(false)
  })
})
