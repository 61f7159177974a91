import { expect, test } from 'vitest'
import { outlookText, verdictText } from './verdict-text.ts'

test('a verdict is said in one way, wherever it is read', () => {
  const none = { contacts: null, contactsIfLucky: null }
  expect(verdictText({ verdict: 'safe', ...none, contacts: 1 })).toBe('safe, in one contact at worst')
  expect(verdictText({ verdict: 'safe', ...none, contacts: 3 })).toBe('safe, in 3 contacts at worst')
  expect(verdictText({ verdict: 'at-the-mercy', ...none, contactsIfLucky: 2 })).toBe(
    'at the mercy; 2 contacts with luck, for ever without',
  )
  expect(outlookText({ verdict: 'trapped', ...none })).toBe('even if everybody helps')
})
