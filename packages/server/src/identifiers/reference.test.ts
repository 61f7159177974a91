import { describe, expect, test } from 'vitest'
import { newReference, parseReference } from './reference.ts'

describe('a reference', () => {
  test('is read back however it was written', () => {
    for (let count = 0; count < 100; count += 1) {
      const reference = newReference()
      expect(reference).toMatch(/^[2-9B-Z]{3}(-[2-9B-Z]{3}){2}$/)
      expect(parseReference(` ${reference.toLowerCase().replaceAll('-', ' ')}.`)).toBe(reference)
    }
  })

  test.each(['', '7KD-MQ4', '7KD-MQ4-XB20', '7KD-MQ4-XBO', 'AEI-OU1-234'])('%s is none', (text) => {
    expect(parseReference(text)).toBeNull()
  })
})
