import { expect, test } from 'vitest'
import { addressField, addressIn } from './letter-sheet.tsx'

const about = {
  id: 'main',
  customer: {
    name: 'Nadia Novak',
    identifiers: [{ type: 'postal', value: '12, rue Haute, 75002 Paris' }],
  },
  readers: [],
}
const joined = { ...about, readers: [{ case: 'main' }, { case: 'other' }] }

test('the window has the address of the case’s own customer alone, and of each who may read it one of their own', () => {
  expect(addressIn(about, {})).toBe('Nadia Novak\n12, rue Haute\n75002 Paris')
  expect(addressIn(joined, { meantFor: 'main' })).toContain('Nadia Novak')
  for (const meantFor of ['other', 'main other', 'proved', ''])
    expect(addressIn(joined, { meantFor })).toBe('')
  const values = { meantFor: 'main', [addressField({ meantFor: 'main' })]: 'typed for the first' }
  expect(addressIn(joined, values)).toBe('typed for the first')
  expect(addressIn(joined, { ...values, meantFor: 'other' })).toBe('')
})
