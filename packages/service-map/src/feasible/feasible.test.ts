import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ServiceMap } from '../language/service-map.ts'
import { parse } from '../parse/parse.ts'
import { feasibleRemedies } from './feasible-remedies.ts'
import { whatMatters } from './what-matters.ts'
import { whoIsAble } from './who-is-able.ts'

const mapOf = (text: string): ServiceMap => {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.map
}

const mobile = mapOf(
  readFileSync(new URL('../../../../examples/maps/example-mobile.yaml', import.meta.url), 'utf8'),
)
const refund = 'refund of 100'

const company = mapOf(`
version: 1
company: Example
currency: EUR
facts: [active number, next bill, account found, {at the airport: {fixed: true}}, receipt, tall]
impossible: [{with: [next bill], without: [active number]}]
customers: {customer: [active number]}
problems: {refund: {needs: money, amount: 100}, apology: {needs: words}}
remedies:
  credit: {gives: money, requires: [next bill]}
  transfer: {gives: money, requires: [account found]}
  cash: {gives: money, requires: [at the airport]}
  cheque: {gives: money, requires: [receipt]}
channels: {form: {reaches: desk}}
teams:
  desk: {responses: [own], authority: {credit: 50, cheque: 100}, asks: [books], reportsTo: head}
  books: {establishes: [{fact: account found, when: [active number]}], authority: {transfer: any}}
  shop: {responses: [{own: true, gives: [receipt]}], authority: {cheque: any}}
  head: {leader: true, authority: {credit: any}}`)

const feasible = (facts: readonly (readonly [string, boolean])[]) =>
  Object.fromEntries(
    feasibleRemedies(company, 'refund', new Map(facts))?.remedies.map((one) => [one.remedy, one.feasible]) ??
      [],
  )

describe('what a map promises', () => {
  test('someone who left has no next bill: credit on it is refused with the reason, a transfer is not', () => {
    const found = feasibleRemedies(mobile, refund, new Map([['next bill', false]]))
    expect(found?.amount).toBe(10_000)
    expect(found?.remedies).toEqual([
      {
        remedy: 'credit on next bill',
        feasible: false,
        lacks: [{ fact: 'next bill', holds: false, follows: false, outOfQuestion: true, through: [] }],
      },
      { remedy: 'bank transfer', feasible: true, lacks: [] },
    ])
    expect(whatMatters(mobile, refund, new Map(), ['Shop'])).toEqual(['next bill'])
  })

  test('unknown is no no: a remedy depends on it, and says on what, and who finds it out', () => {
    expect(feasible([])).toEqual({ credit: null, transfer: null, cash: null, cheque: null })
    const [, transfer] = feasibleRemedies(company, 'refund', new Map())?.remedies ?? []
    expect(transfer?.lacks).toMatchObject([
      {
        fact: 'account found',
        holds: null,
        outOfQuestion: false,
        through: [{ team: 'books', by: 'establishes' }],
      },
    ])
  })

  test('what follows by the rules of what is impossible counts as known, and says that nobody said it', () => {
    const left = feasibleRemedies(company, 'refund', new Map([['active number', false]]))
    expect(left?.remedies[0]).toMatchObject({
      feasible: false,
      lacks: [{ fact: 'next bill', holds: false, follows: true, outOfQuestion: true }],
    })
    // Nobody finds an account without a number, but nobody said that there is none either.
    expect(left?.remedies[1]?.feasible).toBeNull()
    expect(feasible([['active number', true]])).toMatchObject({ transfer: true })
  })

  test('nobody can be like that: it says by which rule, and takes the facts as they were said', () => {
    const said = new Map([
      ['active number', false],
      ['next bill', true],
    ])
    const found = feasibleRemedies(company, 'refund', said)
    expect(found?.impossible).toEqual({ with: ['next bill'], without: ['active number'] })
    expect(found?.remedies[0]?.feasible).toBe(true)
  })

  test('what is false and somebody can bring about leaves a remedy open; what no one can make true does not', () => {
    expect(feasible([['receipt', false]])).toMatchObject({ cheque: null })
    expect(feasible([['at the airport', false]])).toMatchObject({ cash: false })
  })

  test('who is able: by whose authority, and enough of it', () => {
    const problem = { needs: 'money', amount: 10_000 }
    const facts = new Map([
      ['next bill', true],
      ['active number', true],
      ['receipt', false],
    ])
    expect(whoIsAble(company, problem, facts, 'desk')).toEqual({
      team: 'desk',
      able: true,
      by: [
        {
          remedy: 'credit',
          able: true,
          authority: { remedy: 'credit', upTo: null, team: 'head', by: 'ladder' },
        },
        {
          remedy: 'transfer',
          able: true,
          authority: { remedy: 'transfer', upTo: null, team: 'books', by: 'ask' },
        },
      ],
    })
    expect(whoIsAble(company, problem, facts, 'shop')).toMatchObject({
      able: true,
      by: [{ remedy: 'cheque' }],
    })
    expect(whoIsAble(company, problem, new Map(), 'desk').able).toBeNull()
    expect(whoIsAble(company, { needs: 'words', amount: 0 }, facts, 'desk').able).toBe(false)
    expect(whoIsAble(company, problem, facts, 'nowhere').able).toBe(false)
  })

  test('only what could still change something is asked about', () => {
    expect(whatMatters(company, 'refund', new Map(), ['desk'])).toEqual([
      'active number',
      'next bill',
      'account found',
      'at the airport',
      'receipt',
    ])
    expect(whatMatters(company, 'apology', new Map(), ['desk'])).toEqual([])
    expect(whatMatters(company, 'theft', new Map(), ['desk'])).toEqual([])
    expect(feasibleRemedies(company, 'theft', new Map())).toBeNull()
  })
})
