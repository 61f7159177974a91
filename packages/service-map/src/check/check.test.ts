import { describe, expect, test } from 'vitest'
import { replay } from '../../test/replay.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { parse } from '../parse/parse.ts'
import { stepText, tooLargeText } from '../words/english.ts'
import { check, type CheckOptions } from './check.ts'

const mapOf = (text: string): ServiceMap => {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.map
}

const resultOf = (map: ServiceMap, options: CheckOptions = {}) => {
  const checked = check(map, options)
  if (!checked.ok) throw new Error(checked.code)
  return checked.result
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

/** A map with one customer and one problem, which the remedy `help` solves. */
const mapWith = (sections: object): ServiceMap =>
  mapOf(
    JSON.stringify({
      version: 1,
      company: 'Example',
      customers: { customer: [] },
      problems: { problem: { needs: 'help' } },
      remedies: { help: { gives: 'help' } },
      channels: {},
      teams: {},
      ...sections,
    }),
  )

const provider = `version: 1
company: Example Mobile
currency: EUR
facts: [active number, next bill, online]
customers:
  customer: [active number, next bill, online]
  former customer: [online]
problems: {refund of 100: {needs: refund, amount: 100}}
remedies:
  credit on next bill: {gives: refund, requires: [next bill]}
  bank transfer: {gives: refund}
channels:
  chat:  {reaches: chat desk, requires: [online], kind: chat}
  phone: {reaches: call centre, requires: [active number], kind: phone, published: false}
  store: {reaches: shop, kind: store}
teams:
  chat desk: {responses: [{send: phone}, {pass: back office, unless: [active number]}]}
  call centre: {authority: {credit on next bill: 50}, asks: [back office], responses: [own]}
  shop: {responses: [refuse, {send: phone}]}
  back office: {leader: true, authority: {bank transfer: any}, responses: [own]}
`

describe('the example of the language', () => {
  test('gives its verdicts, and a story that a manager reads without help', () => {
    const { verdicts, ...lists } = resultOf(mapOf(provider))
    expect(verdicts[0]).toMatchObject({ verdict: 'safe', contacts: 2, contactsIfLucky: null })
    expect(verdicts[0]?.story).toEqual({
      first: [
        {
          said: { code: 'use', who: 'customer', first: true, channel: 'chat', kind: 'chat' },
          at: 'chat',
          move: { use: 'chat' },
        },
        {
          said: {
            code: 'send',
            who: 'customer',
            team: 'chat desk',
            channel: 'phone',
            kind: 'phone',
            closed: null,
          },
          at: 'chat desk',
          move: { send: 'phone', response: 0 },
        },
        {
          said: { code: 'use', who: 'customer', first: false, channel: 'phone', kind: 'phone' },
          at: 'phone',
          move: { use: 'phone' },
        },
        {
          said: { code: 'take', who: 'customer', team: 'call centre', powerless: null },
          at: 'call centre',
          move: { own: true, response: 0 },
        },
      ],
      repeats: [],
    })
    expect(verdicts[0]?.story.first.map(stepText)).toEqual([
      'A customer writes by chat.',
      'The chat desk says: please call us.',
      'The customer calls.',
      'The call centre takes the problem and solves it.',
    ])
    expect(verdicts[1]).toMatchObject({ verdict: 'at-the-mercy', contacts: null, contactsIfLucky: 1 })
    expect(verdicts[1]?.story.first.map(stepText).join(' ')).toBe(
      'A former customer writes by chat. The chat desk says: please call us. The phone needs “active number”, which a former customer lacks.',
    )
    expect(lists).toMatchObject({ unreached: [], deadEnds: [], powerless: [], unusableChannels: [] })
  })

  test('Buckstop can make a verdict worse, and then says who lacks what', () => {
    const { verdicts, powerless, unusableChannels } = resultOf(mapOf(provider), { withBuckstop: true })
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['trapped', 'at-the-mercy'])
    expect(powerless.map(({ team }) => team)).toEqual(['chat desk', 'shop'])
    expect(unusableChannels).toEqual(['phone'])
  })
})

test('tells what it looks at, as it goes', () => {
  const seen: string[] = []
  resultOf(mapOf(provider), {
    onPair: ({ customer, positions }) => seen.push(`${customer} ${positions > 0}`),
  })
  expect(seen).toEqual(['customer false', 'former customer true'])
})

describe('maps at the edges', () => {
  test('a customer without any channel is trapped, in one step', () => {
    const { verdicts } = resultOf(
      mapWith({
        facts: ['number'],
        channels: { phone: { reaches: 't', requires: ['number'] } },
        teams: { t: null },
      }),
    )
    expect(verdicts[0]).toMatchObject({
      verdict: 'trapped',
      story: { first: [{ at: 'phone', move: { stop: true } }], repeats: [] },
    })
    expect(resultOf(mapWith({})).verdicts[0]?.story.first).toMatchObject([{ at: null, move: { stop: true } }])
  })

  test('a map without customers or problems has no verdicts and reaches nobody', () => {
    const result = resultOf(
      mapWith({ customers: {}, channels: { form: { reaches: 't' } }, teams: { t: { leader: true } } }),
    )
    expect(result).toMatchObject({
      verdicts: [],
      unreached: ['t'],
      unreachedLeaders: ['t'],
      unusableChannels: ['form'],
      unauthorisedRemedies: ['help'],
    })
  })

  test('more than 64 facts and 64 channels told of are counted one by one', () => {
    const n = 100
    const map = mapWith({
      facts: range(n).map((i) => `f${i}`),
      remedies: { help: { gives: 'help', requires: range(n).map((i) => `f${i}`) } },
      channels: Object.fromEntries(range(n).map((i) => [`c${i}`, { reaches: `t${i}`, published: i === 0 }])),
      teams: Object.fromEntries(
        range(n).map((i) => [
          `t${i}`,
          {
            responses: [
              i + 1 < n ? { send: `c${i + 1}`, gives: [`f${i}`] } : { own: true, gives: [`f${i}`] },
            ],
            authority: { help: 'any' },
          },
        ]),
      ),
    })
    const [verdict] = resultOf(map).verdicts
    expect(verdict).toMatchObject({ verdict: 'safe', contacts: n })
    expect(replay(map, 'customer', 'problem', false, verdict!.story)).toMatchObject({
      end: 'solved',
      contacts: n,
    })
  })

  test(
    'a chain of 5,000 passes is followed to its end, and a circle of them is a trap',
    { timeout: 60_000 },
    () => {
      const n = 5_000
      const teams = (last: object) =>
        Object.fromEntries(
          range(n).map((i) => [
            `t${i}`,
            i + 1 < n ? { responses: [{ pass: `t${i + 1}` }], reportsTo: `t${i + 1}` } : last,
          ]),
        )
      const channels = { form: { reaches: 't0' } }
      const authority = { help: 'any' }
      expect(
        resultOf(mapWith({ channels, teams: teams({ responses: ['own'], authority }) })).verdicts[0],
      ).toMatchObject({
        verdict: 'safe',
        contacts: 1,
      })
      const round = mapWith({ channels, teams: teams({ responses: [{ pass: 't0' }], authority }) })
      expect(resultOf(round).verdicts[0]?.verdict).toBe('trapped')
      expect(resultOf(round, { withBuckstop: true }).verdicts[0]?.verdict).toBe('safe')
    },
  )

  test('a map too large to finish says so, with what it saw', { timeout: 60_000 }, () => {
    const n = 60
    const map = mapWith({
      facts: range(n).map((i) => `f${i}`),
      remedies: { help: { gives: 'help', requires: range(n).map((i) => `f${i}`) } },
      channels: { form: { reaches: 't' } },
      teams: { t: { responses: range(n).map((i) => ({ refuse: true, gives: [`f${i}`] })) } },
    })
    const checked = check(map, { limit: 100_000 })
    expect(checked).toMatchObject({
      ok: false,
      code: 'map-too-large',
      customer: 'customer',
      problem: 'problem',
    })
    expect(checked.ok ? null : tooLargeText(checked)).toMatch(/1\d{5} positions with \d+ moves were seen/)
  })
})
