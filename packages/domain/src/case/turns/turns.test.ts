import { expect, it } from 'vitest'
import { customer, Story } from '../../../test/story.ts'
import { addMilliseconds, days, instant } from '../../time/instant.ts'
import { daysByTurn } from './days.ts'
import { joinTurns, turnsFrom, turnsUntil } from './turns.ts'

const daysOf = (story: Story) => daysByTurn(story.living, story.now)

it('counts as the customer’s what waits for their word of a proposal, and all else as ours', () => {
  const story = Story.opened()
  story.days(1)
  expect(daysOf(story)).toEqual({ open: 1, ours: 1 })
  story.proposes(story.living.owner)
  story.days(2)
  const { turn, us, customer: theirs } = story.living.turns
  expect(turn).toBe('customer')
  expect(us + theirs).toBe(days(1))
  expect(daysOf(story)).toEqual({ open: 3, ours: 1 })
  story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'notSolved', reason: null })
  story.days(1)
  expect(daysOf(story)).toEqual({ open: 4, ours: 2 })
})

it('is nobody’s turn while it has ended, and ours again from when it opens anew', () => {
  const story = Story.opened()
  story.days(1)
  story.proposes(story.living.owner)
  story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
  story.days(30)
  expect(daysOf(story)).toEqual({ open: 1, ours: 1 })
  story.does(customer, { type: 'raiseIssue', words: 'it is cold again' })
  story.days(2)
  expect(daysOf(story)).toEqual({ open: 3, ours: 3 })
})

const opened = instant('2026-01-01T00:00:00.000Z')
const after = (count: number) => addMilliseconds(opened, days(count))
const mine = { us: days(2), customer: days(8), nobody: 0, turn: 'customer', since: after(10) } as const

it('gives two that become one the days of the earlier, ours no fewer than in either', () => {
  const later = { openedAt: after(5), turns: turnsFrom(after(5), after(10)) }
  const joined = joinTurns(later, { openedAt: opened, turns: mine }, after(10))
  expect(joined).toMatchObject({ us: days(5), customer: days(5), nobody: 0, joint: true })
  // An older version counted nothing: that is ours.
  const older = joinTurns(later, { openedAt: opened }, after(10))
  expect(older).toMatchObject({ us: days(10), customer: 0 })
})

it('adds nothing by a clock that was set back', () => {
  expect(turnsUntil(mine, after(9))).toEqual(mine)
})
