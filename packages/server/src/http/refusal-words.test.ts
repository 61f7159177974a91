import { refusalCodes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { errorCatalogue } from './errors/catalogue.ts'
import { refusalWords } from './refusal-words.ts'

const told = [
  ...Object.entries(refusalWords).map(([code, { title, instead }]) => ({ code, words: [title, instead] })),
  ...Object.entries(errorCatalogue).map(([code, { title, detail }]) => ({ code, words: [title, detail] })),
]

test('every refusal has its words, and no code is told twice', () => {
  expect(Object.keys(refusalWords).toSorted()).toEqual([...refusalCodes].toSorted())
  expect(new Set(told.map(({ code }) => code)).size).toBe(told.length)
})

test.each(told)('$code is said plainly, and says what to do', ({ words: [title = '', instead = ''] }) => {
  expect(title.length).toBeGreaterThan(5)
  expect(title).not.toMatch(/[.!]$/)
  expect(instead).toMatch(/\.$|…$/)
  expect(`${title} ${instead}`).not.toMatch(/ticket|unfortunately|as per|policy|your call is important|!/i)
})
