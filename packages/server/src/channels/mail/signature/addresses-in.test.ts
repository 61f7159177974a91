import { expect, test } from 'vitest'
import { addressesIn } from './addresses-in.ts'

test.each<[string, readonly string[]]>([
  ['To: care@small.example', ['care@small.example']],
  ['to:Small <Care@small.example>,\r\n "A, B" <b@far.example>', ['care@small.example', 'b@far.example']],
  ['Cc: us: care@small.example, x@far.example;', ['care@small.example', 'x@far.example']],
  ['To: "care@small.example" <thief@evil.example>', ['thief@evil.example']],
  ['To: care@small.example <thief@evil.example>', ['thief@evil.example']],
  ['To: thief@evil.example (care@small.example, (care@small.example))', ['thief@evil.example']],
  ['To: "x" care@small.example <thief@evil.example>', ['thief@evil.example']],
  [String.raw`To: "\", <care@small.example>, \"" <thief@evil.example>`, ['thief@evil.example']],
  ['To: <care@small.example> <thief@evil.example>', []],
  ['To: "unended, <care@small.example>', []],
  [`To: ${'('.repeat(9)}care@small.example${')'.repeat(9)}`, []],
])('%s goes to %j', (line, addresses) => {
  expect(addressesIn(line)).toEqual(addresses)
})
