import { refusalCodes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { errorCatalogue } from './catalogue.ts'
import { refusalWords } from './refusal-words.ts'
import { wordsOf } from './said-refusal.ts'

const allWords = [
  ...Object.entries(refusalWords).map(([code, { title, instead }]) => ({ code, words: [title, instead] })),
  ...Object.entries(errorCatalogue).map(([code, { title, detail }]) => ({ code, words: [title, detail] })),
]

test('every refusal has its words, and no code is told twice', () => {
  expect(Object.keys(refusalWords).toSorted()).toEqual([...refusalCodes].toSorted())
  expect(new Set(allWords.map(({ code }) => code)).size).toBe(allWords.length)
})

test.each(allWords)('$code is said plainly, and says what to do', ({ words: [title = '', instead = ''] }) => {
  expect(title.length).toBeGreaterThan(5)
  expect(title).not.toMatch(/[.!]$/)
  expect(instead).toMatch(/\.$|…$/)
  expect(`${title} ${instead}`).not.toMatch(/ticket|unfortunately|as per|policy|your call is important|!/i)
})

const offMap = (ways: readonly string[]): string =>
  wordsOf({ code: 'off-map', facts: { from: 'Billing', ways } }).instead

test('a refusal names what it knows', () => {
  expect(offMap(['Service', 'Operations'])).toBe(
    'From Billing it knows these: Service, Operations. Offer the case to one of them, within Billing, or to somebody above.',
  )
  expect(offMap([])).toContain('it knows these: none.')
  expect(offMap(Array.from({ length: 40 }, (_, i) => `T${i}`))).toContain('T11 and 28 more.')
  expect(wordsOf({ code: 'not-due' })).toEqual(refusalWords['not-due'])
})
