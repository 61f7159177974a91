import { describe, expect, test } from 'vitest'
import { exitCodeOf, telling } from './telling.ts'

const quiet = (): void => undefined

describe('the end of a story', () => {
  test('all lines held', async () => {
    const told = telling(quiet)
    await told.holds('a line', () => undefined)
    expect(exitCodeOf(told)).toBe(0)
  })

  test('a failed line counts more than an open one', async () => {
    const told = telling(quiet)
    await told.holds('a line', () => undefined)
    await told.holds('another', async () => await Promise.reject(new Error('no')))
    told.notYet({ what: 'a third', by: 'something' })
    expect(exitCodeOf(told)).toBe(1)
  })

  test('only lines that are not built yet are open', async () => {
    const told = telling(quiet)
    await told.holds('a line', () => undefined)
    told.notYet({ what: 'another', by: 'something' })
    expect(exitCodeOf(told)).toBe(3)
  })

  test('a story in which nothing was checked has not held', () => {
    expect(exitCodeOf(telling(quiet))).toBe(1)
  })

  test('prints the reason under the line', async () => {
    const lines: string[] = []
    await telling((line) => lines.push(line)).holds('a line', () => {
      throw new Error('because')
    })
    expect(lines).toEqual(['  ✗ a line', '      because'])
  })
})
