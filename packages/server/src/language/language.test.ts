import { instant } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { isolate } from '@buckstop/look/isolate'
import { asLanguage, preferredLanguage, type Language } from './language.ts'
import { moneyInWords } from './money.ts'
import { clockInWords, dayInWords, momentInWords, spanInWords } from './when.ts'

describe('the language a browser likes', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE,es;q=0.7,en;q=0.8', 'en'],
    ['de, es;q=0.2', 'es'],
    ['es;q=0, fr;q=0.1', 'fr'],
    ['*', 'en'],
    [';;;,,q=,en;q=x', 'en'],
  ])('%s is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })

  it('knows a tag with a region, and no other language', () => {
    expect(asLanguage('es-MX')).toBe('es')
    expect(asLanguage('esperanto')).toBeNull()
    expect(asLanguage(null)).toBeNull()
  })
})

it.each([
  ['Europe/London', 'en', 'London time'],
  ['Europe/London', 'fr', 'heure de Londres'],
  ['Africa/Cairo', 'fr', 'heure du Caire'],
  ['Europe/Athens', 'fr', 'heure d’Athènes'],
  ['Europe/Paris', 'es', 'hora de París'],
  ['Europe/Kiev', 'en', 'Kyiv time'],
  ['America/Argentina/Buenos_Aires', 'es', 'hora de Buenos Aires'],
] as const)('a clock is told by its city as one says it: %s in %s', (zone, language, words) => {
  expect(clockInWords(zone, language)).toBe(words)
})

describe('a moment in words', () => {
  const face = (language: Language) => ({
    language,
    timeZone: 'Europe/Madrid',
    now: instant('2026-11-21T10:00:00.000Z'),
  })

  it.each([
    ['en', '2026-11-24T11:00:00.000Z', 'Tuesday 24 November, noon'],
    ['en', '2026-11-24T16:30:00.000Z', 'Tuesday 24 November, 5:30 pm'],
    ['en', '2026-11-23T23:05:00.000Z', 'Tuesday 24 November, 12:05 am'],
    ['en', '2026-11-23T23:00:00.000Z', 'Monday 23 November, midnight'],
    // What happened then, and is no date that anybody set.
    ['en', '2026-11-23T23:00:07.210Z', 'Tuesday 24 November, 12 am'],
    ['fr', '2026-11-24T11:00:07.210Z', 'mardi 24 novembre à 12 h'],
    ['es', '2026-12-31T23:00:00.000Z', 'jueves 31 de diciembre a medianoche'],
    ['en', '2027-01-01T08:00:00.000Z', 'Friday 1 January 2027, 9 am'],
    ['fr', '2026-11-24T11:00:00.000Z', 'mardi 24 novembre à midi'],
    ['fr', '2026-12-01T16:30:00.000Z', 'mardi 1er décembre à 17 h 30'],
    ['es', '2026-11-24T11:00:00.000Z', 'martes 24 de noviembre a mediodía'],
    ['es', '2026-11-24T12:15:00.000Z', 'martes 24 de noviembre a las 13:15'],
    ['es', '2026-11-24T00:15:00.000Z', 'martes 24 de noviembre a la 1:15'],
  ] as const)('in %s: %s', (language, at, words) => {
    expect(momentInWords(instant(at), face(language))).toBe(words)
  })

  it.each([
    ['en', '2026-12-05T15:00:00.000Z', 'Saturday 5 December, 10 am to 4 pm'],
    ['en', '2026-12-05T23:00:00.000Z', 'Saturday 5 December, 10 am to midnight'],
    ['en', '2026-12-06T07:00:00.000Z', 'Saturday 5 December, 10 am to Sunday 6 December, 8 am'],
    ['fr', '2026-12-05T15:30:00.000Z', 'samedi 5 décembre de 10 h à 16 h 30'],
    ['fr', '2026-12-06T07:00:00.000Z', 'du samedi 5 décembre à 10 h au dimanche 6 décembre à 8 h'],
    ['es', '2026-12-05T15:00:00.000Z', 'sábado 5 de diciembre de las 10:00 a las 16:00'],
    [
      'es',
      '2026-12-06T07:00:00.000Z',
      'del sábado 5 de diciembre a las 10:00 al domingo 6 de diciembre a las 8:00',
    ],
  ] as const)('in %s, from ten to %s: %s', (language, to, words) => {
    expect(spanInWords(instant('2026-12-05T09:00:00.000Z'), instant(to), face(language))).toBe(words)
  })

  it('is a day of the company, not of Greenwich', () => {
    expect(dayInWords(instant('2026-11-23T23:05:00.000Z'), face('en'))).toBe('Tuesday 24 November')
  })
})

describe('an amount', () => {
  it.each([
    ['en', 'EUR', 10_000, '€100.00'],
    ['fr', 'EUR', 10_050, '100,50 €'],
    ['es', 'JPY', 1200, '1200 JPY'],
    // By ISO 4217 its minor unit is a hundredth, though nobody pays in it any more.
    ['en', 'HUF', 9950, 'HUF 99.50'],
  ] as const)('in %s: %s %d', (language, currency, minor, words) => {
    expect(moneyInWords({ currency, minor }, language).replaceAll(/\s/g, ' ')).toBe(words)
  })
})

describe('a name inside a sentence', () => {
  it('stays as it is where it reads left to right', () => {
    expect(isolate('Ana Ruiz')).toBe('Ana Ruiz')
  })
  it('is isolated where it reads right to left, and can’t turn the rest around', () => {
    expect(isolate('ليلى')).toBe('\u2068ليلى\u2069')
    expect(isolate('Ana\u202Egnp.exe')).toBe('Anagnp.exe')
    expect(isolate('Ana\u061C 5')).toBe('Ana 5')
  })
})
