import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorText } from '../words/english.ts'
import { parse } from './parse.ts'
import { readsAs, whatDiffers } from './alike.ts'

test.each([
  ['Chat Desk', 'chat desk', 'The two differ only in capitals.'],
  ['chat  desk', 'chat\u00a0desk', 'The two differ only in their spaces.'],
  ['café', 'cafe\u0301', 'The two differ only in how a letter is stored: U+00E9 here, U+0065 U+0301 there.'],
  ['ﬁle', 'file', 'The two differ only in how a letter is stored: U+FB01 here, U+0066 U+0069 there.'],
  [
    'STRASSE',
    'straße',
    'The two differ only in how a letter is stored: U+0053 U+0054 U+0052 U+0041 … here, U+0073 U+0074 U+0072 U+0061 … there.',
  ],
])('%j and %j read alike: %s', (one, other, what) => {
  expect(readsAs(one)).toBe(readsAs(other))
  expect(errorText({ said: [whatDiffers(one, other)] })).toBe(what)
})

test.each([
  ['chat desk', 'chatdesk'],
  ['cafe', 'café'],
  ['office 1', 'office 2'],
  ['kız', 'kiz'],
])('%j and %j do not', (one, other) => {
  expect(readsAs(one)).not.toBe(readsAs(other))
})

const map = (teams: string, more = ''): string =>
  `version: 1\ncompany: x\n${more}customers: {}\nproblems: {}\nremedies: {}\nchannels: {}\nteams: {${teams}}\n`

const told = (text: string) => {
  const parsed = parse(text)
  return parsed.ok ? [] : parsed.errors.map((error) => `${error.code}: ${errorText(error)}`)
}

test('of two that read alike the second is told, and nobody who refers to it', () => {
  expect(told(map('Desk: {}, desk: {asks: [Desk, desk]}'))).toEqual([
    'duplicate-name: "desk" reads like "Desk", which is declared already. The two differ only in capitals.',
  ])
})

test('who refers to a name that only reads alike hears which is meant', () => {
  expect(told(map('Desk: {asks: [desk]}'))).toEqual([
    'unknown-name: No team "desk" is declared. Did you mean "Desk"? The two differ only in capitals.',
  ])
})

test('a map that is live stays as it was read, and says what it would be refused for now', () => {
  const text = map('Desk: {}, desk: {asks: [Desk, desk]}')
  const parsed = parse(text, { live: true })
  expect(parsed).toMatchObject({
    ok: true,
    map: { teams: [{ name: 'Desk' }, { name: 'desk', asks: ['Desk', 'desk'] }] },
    refusedNow: [{ code: 'duplicate-name', line: 7, path: 'teams.desk' }],
  })
  expect(parse(map('Desk: {}, Desk: {}'), { live: true }).ok).toBe(false)
  expect(parse(map('Desk: {}'))).toMatchObject({ ok: true, refusedNow: [] })
})

const cases = new URL('../../../../../shared/cases/map-names-alike.yaml', import.meta.url)

test('a published case of two problems that look the same', ({ skip }) => {
  let text = ''
  try {
    text = readFileSync(cases, 'utf8')
  } catch {
    skip('the shared cases are not here')
  }
  expect(told(text)).toHaveLength(1)
  expect(told(text)[0]).toMatch(/^duplicate-name: .* only in how a letter is stored: /)
})
