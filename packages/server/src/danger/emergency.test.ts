import { expect, test } from 'vitest'
import { emergencyIn } from './emergency.ts'
import { dangerWords } from './catalogue.ts'

test.each([
  ['ES', '112'],
  ['GB', '999'],
  ['US', '911'],
  ['AU', '000'],
  ['NZ', '111'],
])('the emergency number of %s is %s', (country, number) => {
  expect(emergencyIn(country)).toEqual({ number, known: true })
})

test('where no single number is known, nothing but what a mobile telephone takes is said', () => {
  const brazil = emergencyIn('BR')
  expect(brazil).toEqual({ number: '112', known: false })
  expect(dangerWords.en.emergency(brazil)).toBe(
    'If somebody is in danger now, ring the emergency service where you are first; from a mobile telephone, 112.',
  )
})
