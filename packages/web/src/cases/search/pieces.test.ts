import { expect, test } from 'vitest'
import { pieces } from './pieces.ts'

test('the places in a text are marked, and nothing of it is lost', () => {
  expect(
    pieces('an old boiler', [
      { start: 3, end: 6 },
      { start: 7, end: 13 },
    ]),
  ).toEqual([
    { text: 'an ', marked: false },
    { text: 'old', marked: true },
    { text: ' ', marked: false },
    { text: 'boiler', marked: true },
  ])
  expect(pieces('as it is', [])).toEqual([{ text: 'as it is', marked: false }])
})

test('what is no place in it is left out', () => {
  const wrong = [
    { start: 2, end: 2 },
    { start: 4, end: 99 },
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]
  expect(pieces('words', wrong)).toEqual([
    { text: 'wo', marked: true },
    { text: 'rds', marked: false },
  ])
})
