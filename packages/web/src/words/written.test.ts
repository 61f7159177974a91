import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { anyOf, drawnInARow, inARow, listed, writtenMoney, writtenSize } from './written.ts'

test('money is said in its currency, with as many decimals as it has', () => {
  expect(writtenMoney({ currency: 'EUR', minor: 10_050 })).toBe('€100.50')
  expect(writtenMoney({ currency: 'JPY', minor: 300 })).toBe('JP¥300')
})

test('the size of a file is said in the unit that matters', () => {
  expect([1, 11, 999, 1000, 12_345, 999_999, 1_500_000].map(writtenSize)).toEqual([
    '1 byte',
    '11 bytes',
    '999 bytes',
    '1 kB',
    '12 kB',
    '1,000 kB',
    '1.5 MB',
  ])
})

test('a list is said whole, or a few of it in a row', () => {
  expect(listed(['Ana'])).toBe('Ana')
  expect(listed(['Ana', 'Bo', 'Cleo'])).toBe('Ana, Bo and Cleo')
  expect(inARow(['Ana', 'Bo', 'Cleo'])).toBe('Ana, Bo, Cleo')
  expect(anyOf(['Ana', 'Bo', 'Cleo'])).toBe('Ana, Bo or Cleo')
  expect(renderToStaticMarkup(drawnInARow(['Ana', 'Bo'].map((name) => createElement('b', null, name))))).toBe(
    '<b>Ana</b>, <b>Bo</b>',
  )
})
