import { describe, expect, test } from 'vitest'
import { grantInWords } from './case/facts/grant-in-words.ts'
import { firstWords } from './labels.ts'

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

test('what may be granted is told with its limit in the map’s currency', () => {
  const remedy = 'bank transfer'
  expect(grantInWords({ remedy, upTo: 10_000, currency: 'EUR', decimals: 2 })).toBe(
    'bank transfer, up to €100.00',
  )
  expect(grantInWords({ remedy, upTo: 10_000, currency: null, decimals: 2 })).toBe('bank transfer, up to 100')
  expect(grantInWords({ remedy, upTo: null, currency: 'EUR', decimals: 2 })).toBe('bank transfer, any amount')
  expect(grantInWords({ remedy: 'apology', upTo: 0, currency: 'EUR', decimals: 2 })).toBe('apology')
})
