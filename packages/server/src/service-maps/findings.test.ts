import { againstText, errorText, stepText } from '@buckstop/service-map/english'
import { describe, expect, test } from 'vitest'
import { exampleMap, withTrap } from '../../test/other-maps.ts'
import { monday, smallMap } from '../../test/small-company.ts'
import type { Examined } from './examine/examined.ts'
import { examine } from './examine/examine.ts'
import { findingsOf, isSafe, readFindings, refusalsOf } from './findings.ts'

const nothing = (): void => undefined
const look = (text: string): Examined => examine(text, nothing, nothing)
const found = (text: string) => findingsOf(look(text), monday, [], [])

describe('what is found of a map', () => {
  test('that is safe: no refusal, both games, and by name the teams that are reached and may grant nothing', () => {
    const findings = found(smallMap)
    expect(findings.refusals).toEqual([])
    expect(isSafe(findings)).toBe(true)
    expect(findings.underBuckstop).toHaveLength(1)
    expect(findings.asDesigned).toHaveLength(1)
    expect(findings.warnings.map(({ team }) => team)).toEqual(['Desk', 'Executive'])
  })

  test('warns of no team that no customer gets to', () => {
    const idle = smallMap.replace('  Care: ', '  Archive: {responses: [own], reportsTo: Executive}\n  Care: ')
    expect(found(idle)).toMatchObject({ unreached: ['Archive'] })
    expect(found(idle).warnings.map(({ team }) => team)).not.toContain('Archive')
  })

  test('with a trap: refused, with who it is that gets stuck', () => {
    expect(found(withTrap).refusals.map(againstText)).toEqual([
      expect.stringContaining('1 can get stuck: “customer, anything”'),
    ])
    expect(isSafe(found(withTrap))).toBe(false)
  })

  test('of the stories: as they went somebody gets stuck, repaired nobody does', () => {
    const stories = ['refund', 'recall', 'garage', 'courier', 'executive']
    for (const story of stories) expect(isSafe(found(exampleMap(`${story}.repaired`)))).toBe(true)
    expect(isSafe(found(exampleMap('refund.as-it-went')))).toBe(false)
  })

  test('that is none: the errors, and nothing that was not looked at', () => {
    const findings = found('version: 1')
    expect(findings.errors.length).toBeGreaterThan(1)
    expect(findings.refusals.map(({ code }) => code)).toEqual(['map-invalid'])
    expect(findings.refusals.map(againstText)).toEqual([
      expect.stringMatching(/^Line 1: .* There are \d+ more errors\.$/),
    ])
    expect(isSafe(findings)).toBeNull()
    expect(findings.warnings).toEqual([])
  })

  test('that holds what can’t be kept: an escape for NUL, half a character', () => {
    for (const escape of [String.raw`\0`, String.raw`\uD800`]) {
      const examined = look(smallMap.replace('{customer: []}', `{"cust${escape}omer": []}`))
      expect(refusalsOf(examined)).toMatchObject([{ code: 'map-invalid' }])
      expect(JSON.stringify(examined)).not.toMatch(/\\u0000|\\ud800/i)
    }
  })

  test('with more customers and problems than can be told', () => {
    const many = (name: string, rest: string) =>
      `{${Array.from({ length: 50 }, (_, at) => `${name}${at}: ${rest}`).join(', ')}}`
    const wide = smallMap
      .replace('{customer: []}', many('c', '[]'))
      .replace('{anything: {needs: help}}', many('p', '{needs: help}'))
    expect(found(wide).refusals.map(({ code }) => code)).toEqual(['map-too-large'])
    expect(found(wide).refusals.map(againstText)).toEqual([expect.stringContaining('2500 pairs; up to 2000')])
    expect(isSafe(found(wide))).toBeNull()
  })
})

test('what an older release kept in its words alone goes on reading, in those words', () => {
  const findings = found(withTrap)
  const kept = structuredClone({
    ...findings,
    underBuckstop: findings.underBuckstop.map((verdict) => ({
      ...verdict,
      story: {
        first: [{ text: 'A customer writes.', at: 'web', move: { use: 'web' } }],
        repeats: [],
      },
    })),
    refusals: [
      { code: 'map-unsafe', detail: 'Somebody can get stuck.', teams: [] },
      { code: 'team-without-lead', detail: '“Desk” has no lead.', teams: ['Desk'] },
      {
        code: 'map-invalid',
        facts: { of: 'error', line: 4, message: 'No team “x” is declared.', more: 0 },
        teams: [],
      },
    ],
    errors: [
      {
        code: 'unknown-name',
        message: 'No team “x” is declared.',
        line: 4,
        column: 1,
        path: 'teams',
        nearest: null,
      },
    ],
    warnings: [{ code: 'no-authority', team: 'Desk', detail: 'It may grant nothing.' }],
  })
  const read = readFindings(kept)
  const [verdict] = read?.underBuckstop ?? []
  expect(verdict?.story.first[0]?.said).toEqual({ code: 'asWritten', text: 'A customer writes.' })
  expect(verdict?.story.first.map(stepText)).toEqual(['A customer writes.'])
  expect(read?.refusals.map(againstText)).toEqual([
    'Somebody can get stuck.',
    '“Desk” has no lead who works here. Name one.',
    'Line 4: No team “x” is declared.',
  ])
  expect(read?.errors.map(errorText)).toEqual(['No team “x” is declared.'])
  expect(read?.warnings).toEqual([{ code: 'no-authority', team: 'Desk' }])
  expect(readFindings(structuredClone(findings))).toEqual(findings)
})
