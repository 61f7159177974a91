import { describe, expect, test } from 'vitest'
import { firstWords, moneyInWords } from './words.ts'

describe('the first words for a list', () => {
  test.each([
    ['Short.', 'Short.'],
    ['One line\n\nand another', 'One line and another'],
    ['The car was not there on Thursday', 'The car was not there…'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsge…'],
    ['👩🏽‍🔧'.repeat(30), `${'👩🏽‍🔧'.repeat(24)}…`],
  ])('%s', (words, first) => {
    expect(firstWords(words, 24)).toBe(first)
  })
})

test('money is said in its currency, with as many decimals as it has', () => {
  expect(moneyInWords({ currency: 'EUR', minor: 10_050 })).toBe('€100.50')
  expect(moneyInWords({ currency: 'JPY', minor: 300 })).toBe('JP¥300')
})
