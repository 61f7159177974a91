import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IdentifierType } from '../db/tables.ts'
import { knownBy, normaliseAll } from './normalise.ts'

const compared = (type: IdentifierType, value: string, country = 'ES'): string | null | undefined =>
  normaliseAll([{ type, value }], country)[0]?.value

describe('identifiers', () => {
  test.each<[IdentifierType, string, string]>([
    ['phone', '+34 600 123-456', '+34600123456'],
    ['phone', '0034 600 123 456', '+34600123456'],
    ['phone', '(600) 123.456', '+34600123456'],
    ['phone', 'tel:+34-600-123-456', '+34600123456'],
    ['phone', '\u202A+34 600 123 456\u202C', '+34600123456'],
    ['phone', '+٣٤ ٦٠٠ ١٢٣ ٤٥٦', '+34600123456'],
    ['phone', '+33 1 23 45 67 89 ext. 12', '+33123456789;ext=12'],
    ['phone', '+33 1 23 45 67 89 x 13', '+33123456789;ext=13'],
    ['phone', '+999 100 200 300', '+999100200300'],
    ['vehicle', 'WVW ZZZ-1J Z3', 'wvwzzz1jz3'],
    ['order', 'A-17 / 2', 'a172'],
    ['postal', ' Calle  Mayor 1\n28001 Madrid', 'calle mayor 1 28001 madrid'],
  ])('%s "%s" is compared as "%s"', (type, value, expected) => {
    expect(compared(type, value)).toBe(expected)
  })

  test('a telephone number is of the company’s country where it names none', () => {
    expect(compared('phone', '01 23 45 67 89', 'FR')).toBe('+33123456789')
    expect(compared('phone', '020 7946 0018', 'GB')).toBe('+442079460018')
    expect(compared('phone', '0241 55678', 'XX')).toBe('024155678')
  })

  test.each([
    ['jane@ad.example'],
    [' Jane@AD.example '],
    ['Jane Roe <jane@ad.example>'],
    ['"Roe, Jane" <JANE@ad.example>'],
    ['<jane@ad.example>'],
    ['mailto:jane@ad.example'],
    ['mailto:jane@ad.example?subject=Help'],
    ['mailto:jane%40ad.example'],
    ['jane@ad.example\u200B'],
    ['\uFEFFjane@ad.\u00ADexample'],
    ['\u202Ajane@ad.example\u202C'],
    ['jane@ad.example.'],
    ['jane@ad.example,'],
    ['jane＠ad.example'.normalize('NFKC')],
  ])('"%s" is one address', (value) => {
    expect(compared('email', value)).toBe('jane@ad.example')
  })

  test.each([
    ['info@bücher.example'],
    ['info@xn--bcher-kva.example'],
    ['INFO@BÜCHER.example'],
    ['info@bu\u0308cher.example'],
  ])('"%s" is one domain', (value) => {
    expect(compared('email', value)).toBe('info@xn--bcher-kva.example')
  })

  test.each([
    ['a.b@x.example', 'ab@x.example'],
    ['ab+shop@x.example', 'ab@x.example'],
  ])('"%s" and "%s" may be two people', (one, other) => {
    expect(compared('email', one)).not.toBe(compared('email', other))
  })

  test.each<[IdentifierType, string]>([
    ['phone', 'call me at 5'],
    ['phone', 'ring the bell'],
    ['phone', '٠'],
    ['email', 'by letter, please'],
    ['email', 'jane at ad.example'],
    ['email', '@ad.example'],
  ])('%s "%s" is none, and is kept as it was written', (type, value) => {
    expect(normaliseAll([{ type, value }], 'ES')).toEqual([{ type, value: null, written: value }])
  })

  test.each<[IdentifierType, string]>([
    ['phone', '0000000'],
    ['phone', '000 000 0'],
    ['phone', '0'],
    ['phone', '12345'],
    ['phone', '+266696687'],
    ['phone', '+7378742833'],
    ['phone', '+86282452253'],
    ['phone', 'Restricted'],
    ['phone', '1234567'],
    ['phone', '+33 0000000000'],
    ['phone', '4.42E+11'],
    ['phone', '4,42E+11'],
    ['phone', 'N/A'],
    ['phone', 'unknown'],
    ['email', 'n/a'],
    ['email', 'N/A'],
    ['email', 'none@none.com'],
    ['email', 'test@test.com'],
    ['email', 'x@x.example'],
    ['email', 'NoReply@shop.example'],
    ['email', 'no-reply@shop.example'],
    ['email', 'unknown@shop.example'],
    ['account', 'N/A'],
    ['account', 'n.a.'],
    ['account', '-'],
    ['account', '0'],
    ['account', '99999999'],
    ['account', '123456'],
    ['account', '4.42E+11'],
    ['order', 'keine'],
    ['order', 'Inconnu'],
    ['order', 'ninguno'],
    ['vehicle', 'XXXXXXXX'],
    ['postal', 'unbekannt'],
    ['other', '?'],
  ])('%s "%s" identifies nobody', (type, value) => {
    expect(knownBy(normaliseAll([{ type, value }], 'FR'))).toEqual([])
  })

  test.each<[IdentifierType, string]>([
    ['email', 'nadia@example.org'],
    ['email', 'no@nolan.example'],
    ['email', 'anna@test.example'],
    ['phone', '+34 600 100 200'],
    ['account', 'K-4471'],
    ['order', '100200'],
  ])('%s "%s" may be somebody', (type, value) => {
    expect(knownBy(normaliseAll([{ type, value }], 'ES'))).toHaveLength(1)
  })

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<IdentifierType[]>('email', 'account', 'phone', 'postal'),
        fc.oneof(fc.string(), fc.emailAddress(), fc.string({ unit: 'grapheme' })),
        (type, value) => {
          const once = compared(type, value)
          if (once === null || once === undefined) return
          expect(compared(type, once)).toBe(once)
        },
      ),
    )
  })

  test('each once, in order, as it was written; empty ones not at all', () => {
    const all = normaliseAll(
      [
        { type: 'phone', value: '+34 600 123 456' },
        { type: 'email', value: ' ' },
        { type: 'phone', value: '0034600123456' },
        { type: 'email', value: 'Ann <A@b.example>' },
        { type: 'phone', value: 'call me at 5' },
        { type: 'phone', value: 'call me at 5' },
      ],
      'ES',
    )
    expect(all).toEqual([
      { type: 'phone', value: '+34600123456', written: '+34 600 123 456' },
      { type: 'email', value: 'a@b.example', written: 'A@b.example' },
      { type: 'phone', value: null, written: 'call me at 5' },
    ])
  })
})
