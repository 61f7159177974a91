import { describe, expect, test } from 'vitest'
import { minorOf, remedyOf } from './money.ts'

describe('an amount as people type it', () => {
  test.each([
    ['100', 'EUR', 10_000],
    ['99.95', 'EUR', 9995],
    ['99,95', 'EUR', 9995],
    ['1250,5', 'EUR', 125_050],
    ['1,250.50', 'EUR', 125_050],
    ['1.250,50', 'EUR', 125_050],
    ['1 250', 'CHF', 125_000],
    ['1,250', 'EUR', 125_000],
    ['300', 'JPY', 300],
    // Its minor unit is a hundredth by ISO 4217, whatever is customary where this runs.
    ['99.50', 'HUF', 9950],
  ])('%s %s', (typed, currency, minor) => {
    expect(minorOf(typed, currency)).toBe(minor)
  })

  test.each([
    ['', 'EUR'],
    ['ten', 'EUR'],
    ['-5', 'EUR'],
    ['3.50', 'JPY'],
    ['1.2.3', 'EUR'],
    ['99999999999999999999', 'EUR'],
  ])('%s %s is no amount', (typed, currency) => {
    expect(minorOf(typed, currency)).toBeNull()
  })
})

test('a remedy has its name, and an amount only where one was typed', () => {
  expect(remedyOf({}, 'remedy')).toBeNull()
  expect(remedyOf({ remedy: 'An apology' }, 'remedy')).toEqual({ what: 'An apology' })
  expect(remedyOf({ remedy: 'Refund', 'remedy.amount': '100', 'remedy.currency': 'EUR' }, 'remedy')).toEqual({
    what: 'Refund',
    amount: { currency: 'EUR', minor: 10_000 },
  })
})
