import { describe, expect, test } from 'vitest'
import { mapKeys } from '../../../../service-map/src/language/schema.ts'
import { declaredIn } from './declared.ts'
import { offersAt } from './offers.ts'

const text = `version: 1
company: x
facts: [active number, "online: yes"]
organisations:
  - head office   # the whole
customers:
  customer: [active number]
remedies:
  bank transfer: {gives: refund}
channels:
    # deeper than the others
    chat: {reaches: chat desk}
    "phone: abroad": {reaches: chat desk}
teams:
  chat desk:
    responses:
      - {pass: Rückerstattungsabteilung}
  Rückerstattungsabteilung: {responses: [own]}
  خدمة العملاء:
    asks: [
`
const declared = declaredIn(text.split('\n'))

test('names are known as soon as they are declared, even while the text is broken', () => {
  expect(declared).toEqual({
    organisations: ['head office'],
    facts: ['active number', 'online: yes'],
    customers: ['customer'],
    problems: [],
    remedies: ['bank transfer'],
    channels: ['chat', 'phone: abroad'],
    teams: ['chat desk', 'Rückerstattungsabteilung', 'خدمة العملاء'],
  })
})

describe('what may be written', () => {
  test.each([
    ['    responses: [{pass: ', 'teams', '', 'chat desk'],
    ['    responses: [own, {pass: Rück', 'teams', 'Rück', 'Rückerstattungsabteilung'],
    ['      - {send: ph', 'teams', 'ph', 'phone: abroad'],
    ['      - {send: chat, unless: [act', 'teams', 'act', 'active number'],
    ['    asks: [chat desk, ', 'teams', '', 'chat desk'],
    ['    authority: {bank', 'teams', 'bank', 'bank transfer'],
    ['    reportsTo: chat d', 'teams', 'chat d', 'chat desk'],
    ['  store: {reaches: ch', 'channels', 'ch', 'chat desk'],
    ['  store: {kind: chat, requires: [', 'channels', '', 'active number'],
    ['  customer: [', 'customers', '', 'active number'],
  ] as const)('after %s', (before, section, typed, name) => {
    const offers = offersAt(before, section, declared)
    expect(offers?.typed).toBe(typed)
    expect(offers?.names).toContain(name)
  })

  test.each([
    ['', null, 'teams:'],
    ['    ', 'teams', 'reportsTo: '],
    ['      - {', 'teams', 'pass: '],
    ['    responses: [own, {', 'teams', 'send: '],
    ['    responses: [', 'teams', 'refuse'],
    ['  store: {re', 'channels', 'requires: '],
    ['  store: {reaches: chat desk, kind: le', 'channels', 'letter'],
  ] as const)('the words after %s', (before, section, word) => {
    expect(offersAt(before, section, declared)?.words).toContain(word)
  })

  test('is every key of the language, where it belongs', () => {
    const words = (before: string, section: Parameters<typeof offersAt>[1]) =>
      offersAt(before, section, declared)?.words.map((word) => word.trim().replace(':', ''))
    const { top, entry, answer } = mapKeys
    expect(words('', null)).toEqual(top)
    for (const section of ['facts', 'problems', 'remedies', 'channels', 'teams'] as const)
      expect(words('    ', section)).toEqual(entry[section])
    // Those two are written without braces.
    expect(words('      - {', 'teams')).toEqual(answer.filter((key) => key !== 'own' && key !== 'refuse'))
  })

  test('is not guessed where words are free', () => {
    expect(offersAt('company: E', null, declared)).toBeNull()
    expect(offersAt('  voucher: {gives: re', 'remedies', declared)).toBeNull()
    expect(offersAt('  new na', 'teams', declared)).toBeNull()
  })
})
