import { diff, parse, type ServiceMap, type VerdictChange } from '@buckstop/service-map'
import { expect, test } from 'vitest'
import { grouped } from './grouped.ts'

const mapOf = (text: string): ServiceMap => {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors[0]))
  return parsed.map
}
const changesBetween = (before: string, after: string): readonly VerdictChange[] => {
  const found = diff(mapOf(before), mapOf(after))
  if (!found.ok) throw new Error(found.code)
  return found.changes
}

const map = (customers: string, problems: readonly string[], deskAnswers: string): string => `version: 1
company: Round
customers: ${customers}
problems: {${problems.map((problem) => `${problem}: {needs: ${problem}}`).join(', ')}}
remedies: {help: {gives: one}, more: {gives: two}, rest: {gives: three}}
channels: {phone: {reaches: desk}}
teams: {desk: {responses: ${deskAnswers}, authority: {help: any, more: any}}}
`

test('what comes or goes is told by kind of customer and verdict; worse and better one by one, and first', () => {
  const before = map('{buyer: [], gone: []}', ['one', 'two', 'three'], '[own]')
  const after = map('{buyer: [], new: []}', ['one', 'two', 'three'], '[own, refuse]')
  const told = grouped(changesBetween(before, after))
  expect(told.map(({ change, customer, problems }) => [change, customer, ...problems])).toEqual([
    ['worse', 'buyer', 'one'],
    ['worse', 'buyer', 'two'],
    ['added', 'new', 'one', 'two'],
    ['added', 'new', 'three'],
    ['removed', 'gone', 'one', 'two'],
    ['removed', 'gone', 'three'],
  ])
  expect(told.map((one) => (one.after ?? one.before)?.verdict)).toEqual([
    'at-the-mercy',
    'at-the-mercy',
    'at-the-mercy',
    'trapped',
    'safe',
    'trapped',
  ])
})

test('nothing is left out, however many there are', () => {
  const problems = ['one', 'two', 'three']
  const changes = changesBetween(map('{a: []}', problems, '[own]'), map('{b: []}', problems, '[own]'))
  const told = grouped(changes)
  expect(told.flatMap(({ problems: named }) => named)).toHaveLength(changes.length)
})
