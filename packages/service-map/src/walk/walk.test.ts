import { describe, expect, test } from 'vitest'
import type { ServiceMap } from '../language/service-map.ts'
import { parse } from '../parse/parse.ts'
import { endText, stepText, walkRefusalText, wayText, whyClosedText } from '../words/english.ts'
import { beginWalk, turnUp } from './turn-up.ts'
import type { Walk, Walked } from './walk.ts'

const text = `version: 1
company: Example Mobile
facts: [active number]
customers: {former customer: []}
problems: {refund: {needs: refund}}
remedies: {bank transfer: {gives: refund}}
channels:
  chat: {reaches: chat desk, kind: chat}
  store: {reaches: shop, kind: store}
  phone: {reaches: call centre, requires: [active number], kind: phone}
  letter: {reaches: back office, published: false, kind: letter}
teams:
  chat desk: {responses: [{send: phone}]}
  shop: {responses: [refuse]}
  call centre: {responses: [own]}
  back office: {responses: [own], authority: {bank transfer: any}}
`

const mapOf = (source: string): ServiceMap => {
  const parsed = parse(source)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.map
}

const map = mapOf(text)

const begin = (of: ServiceMap, withBuckstop = false): Walk => {
  const begun = beginWalk(of, 'former customer', 'refund', { withBuckstop })
  if (!begun.ok) throw new Error(begun.code)
  return begun.walk
}
const go = (of: ServiceMap, walk: Walk, channel: string): Walk => {
  const walked = turnUp(of, walk, channel)
  if (!walked.ok) throw new Error(walked.code)
  return walked.walk
}
const refused = (walked: Walked): readonly string[] =>
  walked.ok ? [] : [walked.code, walkRefusalText(walked)]
const said = ({ turns }: Walk): string[] => turns.flatMap(({ steps }) => steps.map(stepText))

describe('being a customer', () => {
  test('begins outside, with the ways that are open and why others are not', () => {
    const walk = begin(map)
    expect(walk.state).toBe('outside')
    expect(walk.ahead.verdict).toBe('trapped')
    expect(walk.ways.map((way) => [wayText(way), way.open, whyClosedText(way)])).toEqual([
      ['Write by chat', true, null],
      ['Go to the store', true, null],
      ['Call', false, 'The phone needs “active number”, which you lack.'],
      ['Write a letter', false, 'Nobody has told you of the letter.'],
    ])
  })

  test('is told in the second person, and goes round once all was tried in vain', () => {
    const once = go(map, begin(map), 'chat')
    expect(once.state).toBe('outside')
    const twice = go(map, once, 'store')
    expect(said(twice)).toEqual([
      'You write by chat.',
      'The chat desk says: please call us. The phone needs “active number”, which you lack.',
      'You go to the store.',
      'The shop says: not my problem.',
    ])
    expect(twice.state).toBe('round')
    expect(endText(twice)).toContain('for ever')
    expect(go(map, twice, 'store').turns).toHaveLength(3)
  })

  test('may find a new way by being told of it', () => {
    const telling = mapOf(text.replace('[refuse]', '[{send: letter}]'))
    const told = go(telling, go(telling, begin(telling), 'chat'), 'store')
    expect(told.state).toBe('outside')
    expect(told.turns[1]?.told).toEqual(['letter'])
    const solved = go(telling, told, 'letter')
    expect([solved.state, endText(solved)]).toEqual(['solved', 'Solved after 3 contacts.'])
  })

  test('ends at the first contact where somebody owns it who can solve it', () => {
    const open = mapOf(text.replace('published: false, ', ''))
    const walk = begin(open)
    expect(walk.ways.find(({ channel }) => channel === 'letter')?.atWorst).toBe(1)
    const solved = go(open, walk, 'letter')
    expect(solved).toMatchObject({ state: 'solved', ways: [] })
    expect(endText(solved)).toBe('Solved at the first contact.')
    expect(said(solved).at(-1)).toBe('The back office takes the problem and solves it.')
  })

  test('is caught where the contact itself goes round', () => {
    const circle = mapOf(
      text.replace('[{send: phone}]', '[{pass: shop}]').replace('[refuse]', '[{pass: chat desk}]'),
    )
    const walk = go(circle, begin(circle), 'chat')
    expect(walk.state).toBe('caught')
    expect(endText(walk)).toContain('with “chat desk” again')
  })

  test('is stuck from the start where no way is open', () => {
    const shut = mapOf(text.replace(/ {2}chat:.*\n {2}store:.*\n/, ''))
    expect(begin(shut)).toMatchObject({ state: 'stuck', turns: [] })
    expect(endText(begin(shut))).toBe(
      'You find no channel open: the phone needs “active number”, which you lack; nobody has told you of the letter.',
    )
  })

  test('refuses a closed way and names that are not there, and says why', () => {
    const walk = begin(map)
    expect(refused(turnUp(map, walk, 'phone'))).toEqual([
      'way-closed',
      'The phone needs “active number”, which you lack.',
    ])
    expect(refused(turnUp(map, walk, 'pigeon'))).toEqual([
      'no-such-name',
      'No way leads by “pigeon” from here.',
    ])
    expect(turnUp(map, { ...walk, facts: ['rich'] }, 'chat')).toMatchObject({ code: 'no-such-name' })
    expect(refused(beginWalk(map, 'nobody', 'refund'))).toEqual([
      'no-such-name',
      'The map has no kind of customer “nobody”.',
    ])
    expect(refused(beginWalk(map, 'former customer', 'refund', { limit: 1 }))).toEqual([
      'too-large-to-walk',
      expect.stringMatching(
        /^The map is too large to walk for former customer with refund: \d+ positions with \d+ moves were seen, and there are more\.$/,
      ),
    ])
  })

  test('may be anybody: a combination of facts that nobody declared, and nobody whom the map rules out', () => {
    const begun = beginWalk(map, { facts: ['active number'] }, 'refund')
    if (!begun.ok) throw new Error(begun.code)
    expect(begun.walk).toMatchObject({ customer: null, began: ['active number'], facts: ['active number'] })
    expect(begun.walk.ways.find(({ channel }) => channel === 'phone')?.open).toBe(true)
    expect(go(map, begun.walk, 'phone').turns).toHaveLength(1)
    expect(beginWalk(map, { facts: ['rich'] }, 'refund')).toMatchObject({ code: 'no-such-name' })
    const ruled = mapOf(text.replace('customers:', 'impossible: [{with: [active number]}]\ncustomers:'))
    expect(refused(beginWalk(ruled, { facts: ['active number'] }, 'refund'))).toEqual([
      'impossible-customer',
      'The map says that nobody with “active number” can turn up.',
    ])
  })

  test('may know every door, published or not', () => {
    const begun = beginWalk(map, 'former customer', 'refund', { anyDoor: true })
    if (!begun.ok) throw new Error(begun.code)
    expect(begun.walk.ways.find(({ channel }) => channel === 'letter')).toMatchObject({
      open: true,
      atWorst: 1,
    })
    expect(go(map, begun.walk, 'letter').state).toBe('solved')
  })
})
