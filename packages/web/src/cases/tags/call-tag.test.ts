import { expect, test } from 'vitest'
import { callTag } from './call-tag.ts'

test('a tag is called as the page speaks, else in English, else as it can', () => {
  expect(callTag({ key: 'x', names: { ar: 'بطارية', en: 'Battery' } })).toBe('Battery')
  expect(callTag({ key: 'x', names: { fr: 'Batterie' } })).toBe('Batterie')
  expect(callTag({ key: 'battery', names: {} })).toBe('battery')
})
