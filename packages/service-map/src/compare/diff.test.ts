import { expect, test } from 'vitest'
import { parse } from '../parse/parse.ts'
import { diff } from './diff.ts'

const mapOf = (problems: string, desk: string) => {
  const parsed = parse(`version: 1
company: Example
customers: {customer: []}
problems: {${problems}}
remedies: {remedy: {gives: help}, other: {gives: advice}, third: {gives: calm}}
channels: {form: {reaches: desk}, phone: {reaches: office, published: false}}
teams:
  desk: {${desk}}
  office: {responses: [own], authority: {remedy: any, other: any, third: any}}
`)
  if (!parsed.ok) throw new Error('the map is valid')
  return parsed.map
}

test('tells whose verdicts change, for better and for worse, and who is new or gone', () => {
  const before = mapOf(
    'p: {needs: help}, q: {needs: advice}, gone: {needs: help}, alike: {needs: nothing}, long: {needs: calm}',
    'responses: [own, refuse], authority: {other: any}',
  )
  const after = mapOf(
    'p: {needs: help}, q: {needs: advice}, new: {needs: help}, alike: {needs: nothing}, long: {needs: calm}',
    'responses: [own, {send: phone}], asks: [office]',
  )
  const found = diff(before, after)
  if (!found.ok) throw new Error(found.message)
  expect(found.changes.map(({ problem, change }) => `${problem} ${change}`)).toEqual([
    'p better',
    'q better',
    'new added',
    'long better',
    'gone removed',
  ])
  expect(found.same).toBe(1)
  const back = diff(after, before)
  expect(back.ok && back.changes.map(({ problem, change }) => `${problem} ${change}`)).toEqual([
    'p worse',
    'q worse',
    'gone added',
    'long worse',
    'new removed',
  ])
})

test('the same verdict with more contacts is worse', () => {
  const near = mapOf('p: {needs: help}', 'responses: [{pass: office}]')
  const far = mapOf('p: {needs: help}', 'responses: [{send: phone}]')
  const found = diff(near, far)
  expect(found.ok && found.changes).toMatchObject([
    { change: 'worse', before: { contacts: 1 }, after: { contacts: 2 } },
  ])
  expect(diff(near, near)).toEqual({ ok: true, changes: [], same: 1 })
})
