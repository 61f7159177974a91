import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherNews } from './gather-news.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the first news are looked for at once, and what follows closely is one look more', () => {
  const looks: string[][] = []
  const news = gatherNews((cases) => looks.push([...cases]))
  news.heard(['a'])
  expect(looks).toEqual([['a']])
  for (const id of ['b', 'c', 'b']) news.heard([id])
  vi.advanceTimersByTime(249)
  expect(looks).toEqual([['a']])
  vi.advanceTimersByTime(1)
  expect(looks).toEqual([['a'], ['b', 'c']])
  // However long it goes on, it is four looks a second.
  for (let at = 0; at < 1000; at += 10) {
    news.heard(['d'])
    vi.advanceTimersByTime(10)
  }
  expect(looks).toHaveLength(6)
  // After a quiet while the next is the first again.
  vi.advanceTimersByTime(500)
  news.heard([])
  expect(looks.at(-1)).toEqual([])
  news.heard(['e'])
  news.end()
  vi.advanceTimersByTime(1000)
  expect(looks.at(-1)).toEqual([])
})
