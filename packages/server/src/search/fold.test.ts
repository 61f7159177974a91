import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { documentOf, lexemesOf, lexemesOfIdentifier } from './lexemes.ts'
import { readQuery } from './read-query.ts'
import { wordsOf } from './words.ts'

describe('a word as it is compared', () => {
  test.each([
    ['Élodie', 'elodie'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Müller', 'muller'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ırmak', 'irmak'],
    ['ﬁle', 'file'],
    ['Ｆｕｌｌ', 'full'],
    ['ёлка', 'елка'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['كِتَابٌ', 'كتاب'],
    ['أحمد', 'احمد'],
    ['שָׁלוֹם', 'שלום'],
    ['हिन्दी', 'हिन्दी'],
    ['パン', 'パン'],
    ['한국어', '한국어'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

  test('stays as it is when it is folded again, however it is cased and composed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = fold(text)
        expect(fold(once)).toBe(once)
        expect(fold(text.normalize('NFD'))).toBe(once)
        expect(fold(text.normalize('NFC'))).toBe(once)
      }),
      { numRuns: 2_000 },
    )
  })

  test('stands where it says, and no word is empty or spoiled', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { word, as, start, end } of wordsOf(text)) {
          expect(text.slice(start, end)).toBe(as)
          expect(word).not.toBe('')
          expect(word.length).toBeLessThanOrEqual(40)
          expect(/[\s'"\\]/.test(word)).toBe(false)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('has lexemes that the database can keep, whatever was said in whatever language', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(
          'de',
          'fr-CA',
          'en',
          'es',
          'it',
          'nl',
          'pt',
          'ru',
          'ar',
          'tr',
          'fi',
          'hu',
          'ro',
          'xx',
          null,
        ),
        (text, language) => {
          const document = documentOf([
            { of: 'text', words: text, language, author: 'customer' },
            { of: 'identifier', reaches: true, value: text === '' ? null : text, written: text },
          ])
          for (const lexeme of document) {
            expect(Buffer.byteLength(lexeme)).toBeLessThan(2_000)
            expect(lexeme.length).toBeGreaterThan(1)
          }
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

describe('what a text is found by', () => {
  test.each([
    ['a word without end', 'x'.repeat(100_000)],
    ['one of letters beyond the first plane', '𐐷'.repeat(20_000)],
    ['one with a digit', `x1${'y'.repeat(50_000)}`],
  ])('is no more than the database takes: %s', (_what, words) => {
    const found = documentOf([{ of: 'text', words, language: 'en', author: 'customer' }])
    expect(found.length).toBeGreaterThan(0)
    expect(Math.max(...found.map((lexeme) => Buffer.byteLength(lexeme)))).toBeLessThanOrEqual(2_046)
  })

  test('is a megabyte at most, of however much was said', () => {
    const many = Array.from({ length: 60 }, (_, text) => ({
      of: 'text' as const,
      words: Array.from({ length: 500 }, (_none, word) =>
        `w${(text * 500 + word).toString(36)}x`.padEnd(60, 'qx'),
      ).join(' '),
      language: 'en',
      author: 'customer' as const,
    }))
    const found = documentOf(many)
    expect(found.length).toBeGreaterThan(10_000)
    expect(Buffer.byteLength(found.join('   '))).toBeLessThan(1_000_000)
  })

  test.each([
    ['J’ai écrit à l’atelier', 'fr', ['atelier', 'latelier', 'ecrit']],
    ["O'Brien wrote", 'en', ['brien', 'obrien', 'wrote']],
    ['eine E-Mail', 'de', ['mail', 'email', 'e']],
    ['Call 020 7946 0958', 'en', ['#7946', '#79460958', '#02079460958', '7946']],
    ['Order 4471-7946-X', 'en', ['#44717946', '#7946', '#44717946x']],
    ['VIN WVWZZZ1JZXW000001', 'en', ['wvwzzz1jzxw000001', '#000001', '#jzxw000001']],
    ['退款申请', 'zh', ['退款', '申请', '款']],
    ['die Maschinen', 'de', ['maschinen', '~demaschin']],
    ['the motors', 'en', ['motors', '~enmotor']],
    ['la devolución', 'es', ['devolucion', '~esdevolu']],
  ])('%s', (text, language, expected) => {
    expect([...lexemesOf(text, language)]).toEqual(expect.arrayContaining(expected))
  })

  test('a word that is its own stem is written once', () => {
    expect([...lexemesOf('motor', 'en')]).toEqual(['motor'])
  })

  test('a telephone number by any part of it and in its one form', () => {
    const found = lexemesOfIdentifier({ value: '+442079460958', written: '020 7946 0958' })
    expect([...found]).toEqual(expect.arrayContaining(['=+442079460958', '#7946', '#0958', '#442079460958']))
  })
})

describe('what somebody looks for', () => {
  const wordsFor = (text: string) =>
    readQuery(text, [])?.terms.map((ways) => ways.map((way) => way.map(({ word }) => word))) ?? null

  test.each([
    ['elodie', [[['elodie']]]],
    ["l'atelier", [[['atelier'], ['latelier']]]],
    ['d’Élodie', [[['elodie'], ['delodie']]]],
    ["Anna's boiler", [[['anna'], ['annas']], [['boiler']]]],
    ['e-mail', [[['e', 'mail'], ['email']]]],
    ['a boiler', [[['boiler']]]],
    ['a', [[['a']]]],
    ['7KD-MQ4-XB2', [[['7kd', 'mq4', 'xb2'], ['7kdmq4xb2']]]],
    ['退款申请', [[['退款', '款申', '申请']]]],
    ['?! …', null],
    ['   ', null],
  ])('%s', (text, expected) => {
    expect(wordsFor(text)).toEqual(expected)
  })

  test('is also what it is spelled like without umlauts', () => {
    expect(readQuery('Mueller', [])?.terms[0]?.[0]?.[0]?.words).toEqual(['mueller', 'muller'])
    expect(readQuery('Müller', [])?.terms[0]?.[0]?.[0]?.words).toEqual(['muller', 'mueller'])
  })

  test('is one number, however it is written', () => {
    expect(readQuery('(020) 7946 0958', [])?.number).toBe('02079460958')
    expect(readQuery('020 7946 call', [])?.number).toBe(null)
  })

  test('every word of a text finds that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lexemes = lexemesOf(text, null)
        for (const { as } of wordsOf(text)) {
          const query = readQuery(as, [])
          const finds = query?.terms.every((ways) =>
            ways.some((way) => way.every(({ words }) => words.some((word) => lexemes.has(word)))),
          )
          expect({ as, finds }).toEqual({ as, finds: true })
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
