import { expect, test } from 'vitest'
import { filledIn, gapIn, repliesFor, strokeBefore, unknownGapIn } from './replies.ts'

const replies = [
  { name: 'Sorry', version: '1', texts: { en: 'We are late.', es: 'Llegamos tarde.' } },
  { name: 'We come', version: '1', texts: { fr: 'Nous venons.' } },
  { name: 'Élan', version: '1', texts: { en: 'Sorry, too.' } },
]

test('a stroke opens the replies where a word begins, and nowhere else', () => {
  expect(strokeBefore('/', 1)).toEqual({ from: 0, typed: '' })
  expect(strokeBefore('Dear Marta, /so', 15)).toEqual({ from: 12, typed: 'so' })
  expect(strokeBefore('and/or', 6)).toBeNull()
  expect(strokeBefore('24/12', 5)).toBeNull()
  expect(strokeBefore('/so rry', 7)).toBeNull()
})

test('they come in the customer’s language where there is one, and say in which they are', () => {
  expect(repliesFor(replies, 'es-MX', 'sor')).toEqual([
    { name: 'Sorry', language: 'es', words: 'Llegamos tarde.' },
    { name: 'Élan', language: 'en', words: 'Sorry, too.' },
  ])
  expect(repliesFor(replies, 'es', 'we')).toEqual([
    { name: 'We come', language: 'fr', words: 'Nous venons.' },
  ])
  expect(repliesFor(replies, 'en', 'elan')).toHaveLength(1)
  expect(repliesFor(replies, 'en', 'nothing')).toEqual([])
})

test('gaps are filled from the case, the date as one says it there; what is not known stays a gap', () => {
  const fills = {
    customer: 'Marta',
    reference: 'PVH-KCT-579',
    owner: 'Ana',
    writer: 'Ben',
    title: '',
    team: 'Care',
  }
  const words =
    'Dear {customer}, {owner} of {team} or {writer} writes by {date} about {reference}. {else} {title}'
  const filled = filledIn({ language: 'es', words }, fills, {
    by: '2026-11-24T12:00:00.000Z',
    zone: 'Europe/Madrid',
  })
  expect(filled).toContain('Dear Marta, Ana of Care or Ben writes by martes, 24 de noviembre')
  expect(filled).toContain('about PVH-KCT-579. {else} {title}')
  expect(gapIn(filled)).toBe('{title}')
  const unknown = filledIn(
    { language: 'en', words: 'Dear {customer}' },
    { ...fills, customer: null },
    { by: '', zone: 'UTC' },
  )
  expect(gapIn(unknown)).toBe('{customer}')
  expect(gapIn('Dear Marta {else}')).toBeNull()
  // A date in English is written as the product's other English is.
  const dated = filledIn({ language: 'en', words: '{date}' }, fills, {
    by: '2026-12-02T12:00:00.000Z',
    zone: 'UTC',
  })
  expect(dated).toMatch(/^Wednesday,? 2 December at 12:00$/)
})

test('a gap that was written wrongly is found before a customer reads it', () => {
  expect(unknownGapIn('Dear {customer}, {managr} writes by {date}')).toBe('{managr}')
  expect(unknownGapIn('Dear {customer}, by {date}: {} { } {1}')).toBeNull()
})
