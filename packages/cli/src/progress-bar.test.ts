import { expect, test } from 'vitest'
import { progressLine } from './progress-bar.ts'

test('a progress line shows how much is done, where the end is known', () => {
  expect(progressLine(0.25, 'a.csv')).toBe('[######..................]  25 %  a.csv')
  expect(progressLine(1.2, 'a.csv')).toBe('[########################] 100 %  a.csv')
  expect(progressLine(null, 'a.csv')).toBe('a.csv')
})
