import { describe, expect, test } from 'vitest'
import { statusReader } from './status.ts'

describe('the status of a row', () => {
  const read = statusReader({ ended: ['Closed with explanation', 'won’t fix'], open: ['Resolved'] })

  test.each([
    ['Closed', 'ended'],
    [' CLOSED  with_explanation ', 'ended'],
    ['Re\u0301solu', 'ended'],
    ['In Progress', 'open'],
    ['in_progress', 'open'],
    ['Resolved', 'open'],
    ['Untimely response', null],
    ['', null],
  ])('%j is %s', (value, standing) => {
    expect(read(value)).toBe(standing)
  })
})
