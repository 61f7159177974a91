import { describe, expect, test } from 'vitest'
import { isNumber, readWho } from './who-it-is.ts'

describe('what a caller says of themselves', () => {
  test.each([
    ['+44 20 7946 0000', '+44 20 7946 0000'],
    ['020 7946 0000', '020 7946 0000'],
    ['٠٢٠ ٧٩٤٦ ٠٠٠٠', '020 7946 0000'],
    ['(030) 12-34.56', '(030) 12-34.56'],
  ])('%s is a number that one rings', (typed, value) => {
    expect(readWho(typed)).toEqual({ as: 'way', type: 'phone', value })
  })

  test('an address is one, a name is a name, and nothing is nothing', () => {
    expect(readWho(' olu@example.org ')).toEqual({ as: 'way', type: 'email', value: 'olu@example.org' })
    expect(readWho('Olu Adeyemi')).toEqual({ as: 'name', name: 'Olu Adeyemi' })
    expect(readWho('Agent 47')).toEqual({ as: 'name', name: 'Agent 47' })
    expect(readWho('  ')).toBeNull()
    expect(isNumber('12')).toBe(false)
  })
})
