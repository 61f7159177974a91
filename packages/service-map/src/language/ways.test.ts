import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallMaps } from '../../test/small-maps.ts'
import { parse } from '../parse/parse.ts'
import { ladderAbove } from './ladder.ts'
import type { ServiceMap } from './service-map.ts'
import { answersFor, teamsOfPeople } from './people.ts'
import { authorityInReach, waysFrom } from './ways.ts'

const mapOf = (teams: string): ServiceMap => {
  const parsed = parse(`version: 1
company: Example
facts: [online]
customers: {customer: []}
problems: {refund: {needs: money, amount: 100}}
remedies: {bank transfer: {gives: money}, voucher: {gives: money}}
channels: {form: {reaches: desk}}
teams:
${teams}
`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.map
}

const company = mapOf(`
  desk: {responses: [own, {pass: shop}, {pass: shop, when: [online]}, {pass: desk}], asks: [shop, money], reportsTo: head, authority: {voucher: 10}}
  shop: {responses: [{pass: head}], reportsTo: head, authority: {voucher: 5}}
  money: {asks: [vault], reportsTo: board, authority: {bank transfer: 50}}
  vault: {authority: {bank transfer: 200}}
  head: {leader: true, reportsTo: board, authority: {voucher: 10, bank transfer: 100}, asks: [gifts]}
  gifts: {authority: {voucher: any}}
  board: {leader: true}`)

const told = (map: ServiceMap, team: string) => waysFrom(map, team).map(({ to, by }) => `${by} ${to}`)

describe('the ways from a team', () => {
  test('are its passes, its asks and the ladder, each team once by its nearest meaning', () => {
    expect(told(company, 'desk')).toEqual(['pass shop', 'ask money', 'ladder head', 'ladder board'])
    expect(told(company, 'shop')).toEqual(['pass head', 'ladder board'])
    expect(told(company, 'money')).toEqual(['ask vault', 'ladder board'])
  })

  test('lead down the ladder too, nearest first, and not back along a pass or an ask', () => {
    expect(told(company, 'board')).toEqual(['ladder money', 'ladder head', 'ladder desk', 'ladder shop'])
    expect(told(company, 'vault')).toEqual([])
  })

  test('lead to people: a machine is gone through, by its passes, its asks, and to who is behind it', () => {
    const bank = mapOf(`
  desk: {responses: [{pass: menu}], asks: [lookup], reportsTo: head}
  menu: {machine: true, reportsTo: callers, responses: [{pass: bot}, {pass: money}]}
  bot: {machine: true, reportsTo: writers, responses: [{pass: menu}]}
  lookup: {machine: true, reportsTo: callers, asks: [vault]}
  callers: {responses: [own], reportsTo: head}
  writers: {responses: [own]}
  money: {responses: [own]}
  vault: {}
  head: {leader: true}`)
    expect(told(bank, 'desk')).toEqual([
      'pass money',
      'pass callers',
      'pass writers',
      'ask vault',
      'ladder head',
    ])
    expect(told(bank, 'callers')).toEqual(['ladder head'])
    expect(told(bank, 'head')).toEqual(['ladder desk', 'ladder callers'])
    expect(teamsOfPeople(bank).map(({ name }) => name)).not.toContain('menu')
    expect([answersFor(bank, 'bot'), answersFor(bank, 'money')]).toEqual(['writers', 'money'])
  })

  test('are none for a team that is not declared', () => {
    expect(waysFrom(company, 'nowhere')).toEqual([])
  })

  test('are exactly the teams with a pass, an ask, or one above the other, on any map', () => {
    fc.assert(
      fc.property(smallMaps(), (drawn) => {
        const map = { ...drawn, teams: drawn.teams.map((team) => ({ ...team, machine: false })) }
        for (const from of map.teams) {
          const known = map.teams
            .filter(({ name }) => name !== from.name)
            .filter(
              (to) =>
                from.responses.some((one) => one.verb === 'pass' && one.team === to.name) ||
                from.asks.includes(to.name) ||
                ladderAbove(map, from.name).includes(to) ||
                ladderAbove(map, to.name).includes(from),
            )
          const ways = waysFrom(map, from.name).map(({ to }) => to)
          expect(ways.toSorted()).toEqual(known.map(({ name }) => name).toSorted())
        }
      }),
      { seed: 20260112, numRuns: 500 },
    )
  })

  test('are found in a map of a hundred thousand teams without going through all of them each time', () => {
    const [team] = company.teams
    if (team === undefined) throw new Error('no team')
    const alone = { ...team, responses: [], asks: [], authority: [], leader: false }
    const teams = Array.from({ length: 100_000 }, (_, i) => ({
      ...alone,
      name: `team ${i}`,
      reportsTo: i === 0 ? null : i <= 1000 ? 'team 0' : `team ${i % 1000}`,
    }))
    let looked = 0
    const counted = new Proxy(teams, {
      get: (of, key, receiver) => {
        looked += 1
        // Going through all of them for each would take an hour.
        if (looked > 20 * of.length) throw new Error('all teams are gone through again and again')
        const found: unknown = Reflect.get(of, key, receiver)
        return found
      },
    })
    const map = { ...company, teams: counted }
    const found = teams.slice(1).reduce((sum, { name }) => sum + waysFrom(map, name).length, 0)
    expect(found).toBeGreaterThan(teams.length)
  })
})

describe('the authority in reach of a team', () => {
  test('is its own, then what those it asks add, then what the ladder adds', () => {
    expect(authorityInReach(company, 'desk')).toEqual([
      { remedy: 'bank transfer', upTo: 5_000, team: 'money', by: 'ask' },
      { remedy: 'bank transfer', upTo: 20_000, team: 'vault', by: 'ask' },
      { remedy: 'voucher', upTo: 1_000, team: 'desk', by: 'own' },
      { remedy: 'voucher', upTo: null, team: 'gifts', by: 'ladder' },
    ])
  })

  test('is nothing where nobody in reach has any, and for a team that is not declared', () => {
    expect(authorityInReach(company, 'board')).toEqual([])
    expect(authorityInReach(company, 'nowhere')).toEqual([])
  })
})
