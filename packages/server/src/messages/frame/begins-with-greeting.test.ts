import { expect, test } from 'vitest'
import { beginsWithGreeting } from './begins-with-greeting.ts'

test.each([
  ['as it was offered', 'Guten Tag Nadia\n\nwir kommen.', 'Guten Tag Nadia', true],
  ['as somebody changed it', 'Dear Ms Álvarez,\nwe come.', 'Dear Nadia,', true],
  ['in Spanish', '  Hola, Nadia:\n\nvamos.', 'Estimada Nadia:', true],
  ['in Arabic', 'عزيزتي نادية،\n\nسنأتي.', 'Dear Nadia,', true],
  ['with what is to be said', 'We come on Tuesday.', 'Dear Nadia,', false],
  ['with a long line', `We come ${'again and '.repeat(12)}again:\none`, 'Dear Nadia,', false],
  ['with nothing', '', 'Dear Nadia,', false],
])('words that begin %s', (_, words, offered, greets) => {
  expect(beginsWithGreeting(words, offered)).toBe(greets)
})
