import { expect, test } from 'vitest'
import { strandingText } from '../words/english.ts'
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
  if (!found.ok) throw new Error(found.code)
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

test('under Buckstop tells whom either map leaves without help, where it is asked', () => {
  const helped = mapOf('p: {needs: help}', 'responses: [own], asks: [office]')
  const alone = mapOf('p: {needs: help}', 'responses: [own]')
  const options = { withBuckstop: true, exceptions: true }
  const worse = diff(helped, alone, options)
  const better = diff(alone, helped, options)
  if (!worse.ok || !better.ok) throw new Error('not compared')
  expect(worse.stranded?.appeared.map(strandingText)).toEqual([
    'p, with all that can be true of a customer: trapped',
    'p, with all that can be true of a customer: form may lead to desk, who cannot solve it',
  ])
  expect(worse.stranded).toMatchObject({ gone: [], same: 0 })
  expect(better.stranded?.gone).toEqual(worse.stranded?.appeared)
  expect(diff(helped, alone)).not.toHaveProperty('stranded')
})

test('tells of nobody who was left without help before, as part of a larger combination', () => {
  const text = (authority: string): string => `version: 1
company: Example
facts: [online, receipt]
customers: {customer: [online, receipt]}
problems: {p: {needs: help}}
remedies: {remedy: {gives: help, requires: [online]}, other: {gives: help, requires: [receipt]}}
channels: {form: {reaches: desk}}
teams: {desk: {responses: [own], authority: ${authority}}}
`
  const [before, after] = ['{remedy: any}', '{remedy: any, other: any}'].map((authority) => {
    const parsed = parse(text(authority))
    if (!parsed.ok) throw new Error('the map is valid')
    return parsed.map
  })
  if (before === undefined || after === undefined) throw new Error('no maps')
  // Whoever is not online was lost; with a receipt they are not any more, without one they are as they were.
  const found = diff(before, after, { withBuckstop: true, exceptions: true })
  if (!found.ok) throw new Error(found.code)
  expect(found.stranded?.appeared).toEqual([])
  expect(found.stranded?.gone.map(strandingText)).toEqual([
    'p, without “online”: trapped',
    'p, without “online”: form may lead to desk, who cannot solve it',
  ])
})
