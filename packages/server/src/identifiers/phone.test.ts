import { expect, test } from 'vitest'
import { numbersIn } from './phone.ts'

test('a number in somebody’s words is found as they wrote it', () => {
  expect(numbersIn('You can ring me on +44 7911 123456 after six.', 'FR')).toEqual(['+44 7911 123456'])
  expect(numbersIn('06 12 34 56 78, après 20 h', 'FR')).toEqual(['06 12 34 56 78'])
  expect(numbersIn('+44 7911 123456 or +44 7911 123456, +33 6 12 34 56 78', 'GB')).toHaveLength(2)
})

test('what can’t be dialled is none: hours, orders, amounts, dates', () => {
  for (const words of [
    'call me at 5',
    'order 1000004711',
    '149 euros',
    'on 05.03.2026',
    '12345',
    'BS-7K2M-94',
    '',
  ])
    expect(numbersIn(words, 'FR')).toEqual([])
})

test('a page of digits is not looked through for long', () => {
  const began = performance.now()
  numbersIn('1 '.repeat(100_000), 'FR')
  expect(performance.now() - began).toBeLessThan(5_000)
})
