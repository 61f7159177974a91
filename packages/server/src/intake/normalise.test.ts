import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IdentifierType } from '../db/tables.ts'
import { normalise, normaliseAll } from './normalise.ts'

describe('identifiers', () => {
  test.each<[IdentifierType, string, string]>([
    ['email', ' Ana.Ruiz@Example.ORG ', 'ana.ruiz@example.org'],
    ['phone', '+34 600 123-456', '+34600123456'],
    ['phone', '0034 600 123 456', '+34600123456'],
    ['phone', '(600) 123.456', '600123456'],
    ['phone', '٠', ''],
    ['vehicle', 'WVW ZZZ-1J Z3', 'wvwzzz1jz3'],
    ['order', 'A-17 / 2', 'a172'],
    ['postal', ' Calle  Mayor 1\n28001 Madrid', 'calle mayor 1 28001 madrid'],
    ['other', '  ', ''],
  ])('%s "%s" is compared as "%s"', (type, value, expected) => {
    expect(normalise({ type, value })).toBe(expected)
  })

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<IdentifierType[]>('email', 'account', 'postal'),
        fc.string(),
        (type, value) => {
          const once = normalise({ type, value })
          expect(normalise({ type, value: once })).toBe(once)
        },
      ),
    )
  })

  test('each once, in order, as it was written; empty ones not at all', () => {
    const all = normaliseAll([
      { type: 'phone', value: '+34 600' },
      { type: 'email', value: ' ' },
      { type: 'phone', value: '0034600' },
      { type: 'email', value: 'A@b.example' },
    ])
    expect(all).toEqual([
      { type: 'phone', value: '+34600', written: '+34 600' },
      { type: 'email', value: 'a@b.example', written: 'A@b.example' },
    ])
  })
})
