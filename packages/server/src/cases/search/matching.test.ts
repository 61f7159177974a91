import { expect, test } from 'vitest'
import { readQuery } from '../../search/read-query.ts'
import { rules } from '../../sight/staff/rules.ts'
import { matching } from './matching.ts'

const query = (longer?: readonly string[]) => {
  const read = readQuery('lamp', [])
  if (read === null) throw new Error('holds a word')
  const terms = read.terms.map((ways) =>
    ways.map((way) => way.map((one) => ({ ...one, stems: [], ...(longer === undefined ? {} : { longer }) }))),
  )
  return { ...read, terms }
}

test('a word is met by all that begins so', () => {
  expect(matching(query(['lamp', 'lamps']), ['c', 'r'])).toBe("('clamp':* | 'rlamp':*)")
})

test('is looked up by each word that is known to begin so, where they are many', () => {
  expect(matching(query(['lamp', 'lamps']), ['c', 'r'], 'knownWords')).toBe(
    "('clamp' | 'clamps' | 'rlamp':*)",
  )
})

test('and by its beginning where they are few', () => {
  expect(matching(query(), ['c', 'r'], 'knownWords')).toBe("('clamp':* | 'rlamp':*)")
})

test('whoever has a case, whose team has it, and who administers is shown all of it: no head is read for them', () => {
  const theirs = rules.filter(({ of }) => of !== 'history')
  expect(theirs.filter(({ shows }) => Object.values(shows).includes(false))).toEqual([])
})
