import { describe, expect, test } from 'vitest'
import { createHere, presentFor } from './here.ts'

const says = (person: string, doing: 'reading' | 'writing' | 'gone', window = person) =>
  ({ case: 'one', person, window, doing }) as const

describe('who has a case open', () => {
  test('is each once, by what they do in any of their windows', () => {
    const here = createHere()
    expect(here.hear(says('ana', 'reading'), 0)).toBe(true)
    expect(here.hear(says('ana', 'reading'), 1)).toBe(false)
    expect(here.hear(says('ana', 'writing', 'another'), 2)).toBe(true)
    expect(here.hear(says('ana', 'reading'), 3)).toBe(false)
    here.hear(says('ben', 'reading'), 4)
    expect(here.in('one')).toEqual([
      { person: 'ana', doing: 'writing' },
      { person: 'ben', doing: 'reading' },
    ])
    expect(here.in('two')).toEqual([])
  })

  test('is nobody who said that they go, or who said nothing for a while', () => {
    const here = createHere()
    here.hear(says('ana', 'reading'), 0)
    here.hear(says('ben', 'reading'), 10_000)
    expect(here.forget(presentFor - 1)).toEqual([])
    expect(here.forget(presentFor)).toEqual(['one'])
    expect(here.in('one')).toEqual([{ person: 'ben', doing: 'reading' }])
    expect(here.hear(says('ben', 'gone'), presentFor)).toBe(true)
    expect(here.hear(says('ben', 'gone'), presentFor)).toBe(false)
    expect(here.in('one')).toEqual([])
  })

  test('is bounded in one case', () => {
    const here = createHere()
    for (let each = 0; each < 200; each += 1) here.hear(says(`person ${each}`, 'reading'), 0)
    expect(here.in('one')).toHaveLength(100)
  })
})
