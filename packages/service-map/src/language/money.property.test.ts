import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../parse/parse.ts'
import { majorOf, majorText, minorOf, minorOfMajor, mostMinor } from './money.ts'

const minor = fc.oneof(fc.integer({ min: 0, max: mostMinor }), fc.integer({ min: 0, max: 2_000 }))
const run = { seed: 20261130, numRuns: 1_000 }
const coins = [
  ['JPY', 0],
  ['EUR', 2],
  ['KWD', 3],
  ['CLF', 4],
] as const

describe('an amount', () => {
  test('is the same after it was written and read, in any of the ways in which YAML writes a number', () => {
    fc.assert(
      fc.property(minor, fc.constantFrom(0, 2, 3, 4), fc.nat(3), (amount, decimals, zeros) => {
        const text = majorText(amount, decimals)
        const longer = text.includes('.') ? `${text}${'0'.repeat(zeros)}` : `${text}.${'0'.repeat(zeros)}`
        const written = [
          text,
          longer,
          `+${text}`,
          `00${text}`,
          `${amount}e-${decimals}`,
          `${amount}E-${decimals}`,
        ]
        for (const one of written) expect(minorOf(one, decimals)).toBe(amount)
        // Whoever holds it as a number in between, as JSON does, gives the same back.
        expect(String(majorOf(amount, decimals)).includes('e')).toBe(false)
        expect(minorOfMajor(majorOf(amount, decimals), decimals)).toBe(amount)
      }),
      run,
    )
  })

  test('is read from a map figure by figure, by the decimals of its currency', () => {
    fc.assert(
      fc.property(minor, fc.constantFrom(...coins), (amount, [currency, decimals]) => {
        const text = majorText(amount, decimals)
        const parsed = parse(
          `{version: 1, company: x, currency: ${currency}, customers: {}, problems: {p: {needs: x, amount: ${text}}}, ` +
            `remedies: {r: {gives: x}}, channels: {}, teams: {t: {authority: {r: ${text}}}}}`,
        )
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
        expect(parsed.map).toMatchObject({ currency, decimals })
        expect(parsed.map.problems[0]?.amount).toBe(amount)
        expect(parsed.map.teams[0]?.authority[0]?.upTo).toBe(amount)
      }),
      { ...run, numRuns: 200 },
    )
  })

  test('adds up as no float does, and has no fraction of a cent', () => {
    expect(Number(minorOf('0.1', 2)) + Number(minorOf('0.2', 2))).toBe(minorOf('0.3', 2))
    expect([minorOf('1.005', 2), minorOf('1.5', 0), minorOf('1.0', 0)]).toEqual(['decimals', 'decimals', 1])
    expect([minorOf('1e300', 2), minorOf('9999999999999.99', 2)]).toEqual(['too-much', mostMinor])
    expect([minorOf('', 2), minorOf('.', 2), minorOf('-1', 2), minorOf('1,5', 2)]).toEqual(
      Array.from({ length: 4 }, () => 'no-amount'),
    )
    expect([minorOf('0x1F', 2), minorOf('0o17', 2), minorOf('.5', 2), minorOf('5.', 2)]).toEqual([
      3_100, 1_500, 50, 500,
    ])
  })

  test('without a currency is kept to as many decimals as the map takes, two at least', () => {
    const mapWith = (amount: string) => {
      const parsed = parse(
        `{version: 1, company: x, customers: {}, problems: {p: {needs: x, amount: ${amount}}}, remedies: {}, channels: {}, teams: {}}`,
      )
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
      return { decimals: parsed.map.decimals, amount: parsed.map.problems[0]?.amount }
    }
    expect(mapWith('5')).toEqual({ decimals: 2, amount: 500 })
    expect(mapWith('1.0050')).toEqual({ decimals: 3, amount: 1_005 })
  })
})
