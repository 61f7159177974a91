import { describe, expect, test } from 'vitest'
import { type Leave, leaveInWords, whyNotDays } from './leave-words.ts'

const ana = {
  id: 'ana',
  name: 'Ana Ruiz',
  title: '',
  photo: null,
  active: true,
  presence: 'present',
} as const
const paul = { ...ana, id: 'paul', name: 'Paul Fournier' }
const leave: Leave = {
  id: 'leave',
  from: '2026-12-21',
  to: '2026-12-24',
  deputy: null,
  begun: false,
  standsIn: paul,
  leavesNobody: false,
  blockedSince: null,
}
const days = 'Leave: Monday 21 December 2026 to Thursday 24 December 2026.'

describe('leave in words', () => {
  test.each([
    ['whoever is next above', {}, `${days} Paul Fournier stands in, as things stand.`],
    ['whoever is named', { deputy: paul }, `${days} Paul Fournier stands in.`],
    [
      'somebody else, where the one named is away too',
      { deputy: ana },
      `${days} Ana Ruiz was named and won’t be here: Paul Fournier stands in.`,
    ],
    ['nobody, where it can’t begin', { leavesNobody: true }, days],
    ['nobody, while it waits', { blockedSince: '2026-12-21T00:00:00.000Z' }, days],
    [
      'on one day',
      { to: '2026-12-21', deputy: paul },
      'Leave: Monday 21 December 2026. Paul Fournier stands in.',
    ],
    [
      'under way',
      { begun: true, deputy: paul },
      'On leave until Thursday 24 December 2026. Paul Fournier stands in.',
    ],
  ])('%s', (_who, more, words) => {
    expect(leaveInWords({ ...leave, ...more })).toBe(words)
  })
})

describe('days as typed', () => {
  const today = '2026-12-10'
  test.each([
    ['', '2026-12-10', {}],
    ['2026-12-10', '2026-12-10', {}],
    ['2026-12-09', '2026-12-24', { from: 'This day is over. Leave begins today or later.' }],
    ['2026-12-21', '2026-12-20', { to: 'The last day is before the first.' }],
    ['', '2026-12-09', { to: 'This day is over.' }],
    ['2026-12-21', '', { to: 'Say which day is the last.' }],
  ])('%s to %s', (from, to, wrong) => {
    expect(whyNotDays({ from, to }, today)).toEqual(wrong)
  })
})
