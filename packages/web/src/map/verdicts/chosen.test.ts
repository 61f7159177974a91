import { beginWalk, check, parse, turnUp, type Verdict } from '@buckstop/service-map'
import { expect, test } from 'vitest'
import { chosenVerdict, stepFrom, stepsOf, storyOfWalk } from './chosen.ts'

const parsed = parse(`version: 1
company: Round
customers: {caller: [], writer: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels:
  phone: {reaches: desk, kind: phone}
teams:
  desk: {responses: [refuse, own], authority: {help: any}}
`)
const verdicts = (): readonly Verdict[] => {
  const checked = parsed.ok ? check(parsed.map) : null
  return checked?.ok === true ? checked.result.verdicts : []
}

test('a chosen verdict is found as the text says it now, and is none when the text knows it no more', () => {
  const map = verdicts()
  const chosen = { game: 'map', customer: 'writer', problem: 'anything', step: null } as const
  expect(chosenVerdict({ map, buckstop: [] }, chosen)).toMatchObject({
    customer: 'writer',
    verdict: 'at-the-mercy',
  })
  expect(chosenVerdict({ map: [], buckstop: map }, chosen)).toBeNull()
  expect(chosenVerdict({ map, buckstop: map }, null)).toBeNull()
})

test('stepping on goes round what repeats, and back stops at the beginning', () => {
  const [verdict] = verdicts()
  if (verdict === undefined) throw new Error('no verdict')
  const last = stepsOf(verdict).length - 1
  expect(verdict.story.repeats.length).toBeGreaterThan(0)
  expect(stepFrom(verdict, null, 1)).toBe(0)
  expect(stepFrom(verdict, null, -1)).toBe(last)
  expect(stepFrom(verdict, last, 1)).toBe(verdict.story.first.length)
  expect(stepFrom(verdict, 0, -1)).toBe(0)
})

test('a walk is told as it happened, its last move standing out', () => {
  const map = parsed.ok ? parsed.map : null
  if (map === null) throw new Error('no map')
  const begun = beginWalk(map, 'caller', 'anything', { withBuckstop: false })
  if (!begun.ok) throw new Error(begun.code)
  expect(storyOfWalk(null)).toBeNull()
  expect(storyOfWalk(begun.walk)).toBeNull()
  const called = turnUp(map, begun.walk, 'phone')
  if (!called.ok) throw new Error(called.code)
  const told = storyOfWalk(called.walk)
  const steps = called.walk.turns.flatMap((turn) => turn.steps)
  expect(told).toMatchObject({ game: 'map', step: steps.length - 1, verdict: { verdict: 'at-the-mercy' } })
  expect(told === null ? [] : stepsOf(told.verdict)).toEqual(steps)
})
