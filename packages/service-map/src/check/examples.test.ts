import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diff } from '../compare/diff.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { parse } from '../parse/parse.ts'
import { applyChanges } from '../repair/change.ts'
import { repair } from '../repair/repair.ts'
import { errorText } from '../words/english.ts'
import { check } from './check.ts'

const folder = new URL('../../../../examples/maps/', import.meta.url)

const mapOf = (file: string): ServiceMap => {
  const parsed = parse(readFileSync(new URL(file, folder), 'utf8'), { file })
  if (!parsed.ok) throw new Error(parsed.errors.map(errorText).join('\n'))
  return parsed.map
}

const verdictsOf = (file: string, withBuckstop: boolean) => {
  const checked = check(mapOf(file), { withBuckstop })
  if (!checked.ok) throw new Error(checked.code)
  return checked.result.verdicts.map(({ customer, problem, verdict, contacts, contactsIfLucky }) =>
    `${customer}, ${problem}: ${verdict} ${contacts ?? contactsIfLucky ?? ''}`.trim(),
  )
}

/** Whom else it forgets: wrong doors, and exceptions of either kind. */
const strictly = (file: string): string[] => {
  const checked = check(mapOf(file), { withBuckstop: true, exceptions: true })
  if (!checked.ok) throw new Error(checked.code)
  const { wrongDoors = [], exceptions = [], exceptionDoors = [] } = checked.result
  return [
    ...wrongDoors.map(({ customer, problem, channel, team }) =>
      [customer, problem, channel, team].join(', '),
    ),
    ...exceptions.map(({ problem, lacks }) => `${problem} without ${lacks.join(' and ')}`),
    ...exceptionDoors.map(({ problem, channel, team }) => [problem, channel, team].join(', ')),
  ]
}

/** Whether the first is on the way to the second: the same answers, and nobody who may ask more. */
const isWithin = (one: ServiceMap, other: ServiceMap): boolean =>
  one.teams.every(({ asks, responses }, i) => {
    const there = other.teams[i]
    return asks.every((asked) => there?.asks.includes(asked)) && responses.length === there?.responses.length
  })

/** What happened, and what it is under Buckstop before and after the repair. */
const stories: Readonly<Record<string, { wentAs: string[]; repairedFrom: string[] }>> = {
  garage: {
    wentAs: ['owner of a new car, car damaged in the garage: at-the-mercy 1'],
    repairedFrom: ['owner of a new car, car damaged in the garage: at-the-mercy 1'],
  },
  recall: {
    wentAs: [
      'owner with a recall letter, recall: safe 2',
      'owner whose recall is in the system, recall: safe 1',
    ],
    repairedFrom: [
      'owner with a recall letter, recall: safe 2',
      'owner whose recall is in the system, recall: safe 1',
    ],
  },
  courier: {
    wentAs: ['sender, delivery after 24 hours: at-the-mercy 1'],
    repairedFrom: ['sender, delivery after 24 hours: at-the-mercy 1'],
  },
  refund: {
    wentAs: ['customer, refund of 100: safe 1', 'former customer, refund of 100: at-the-mercy 2'],
    repairedFrom: ['customer, refund of 100: safe 1', 'former customer, refund of 100: trapped'],
  },
  executive: {
    wentAs: ['owner, fault of the dealer: safe 1', 'owner, fault of the factory: trapped'],
    repairedFrom: ['owner, fault of the dealer: safe 1', 'owner, fault of the factory: at-the-mercy 1'],
  },
}

describe.each(Object.entries(stories))('%s', (name, { wentAs, repairedFrom }) => {
  const before = `${name}.as-it-went.yaml`
  const after = `${name}.repaired.yaml`

  test('as it went, the verdict is what happened', () => {
    expect(verdictsOf(before, false)).toEqual(wentAs)
    expect(verdictsOf(before, true)).toEqual(repairedFrom)
  })

  test('repaired, it is safe under Buckstop in one contact, and nobody is worse off', () => {
    for (const verdict of verdictsOf(after, true)) expect(verdict).toMatch(/: safe 1$/)
    const found = diff(mapOf(before), mapOf(after), { withBuckstop: true })
    if (!found.ok) throw new Error(found.code)
    expect(found.changes.length).toBeGreaterThan(0)
    expect(found.changes.every(({ change }) => change === 'better')).toBe(true)
  })

  test('repaired, it has no wrong door and no exception', () => {
    expect(strictly(before).length).toBeGreaterThan(0)
    expect(strictly(after)).toEqual([])
  })

  test('the repair is made of changes that the tool proposes, step by step', () => {
    let map = mapOf(before)
    for (const wanted of [{}, { doors: true, exceptions: true }]) {
      const { repairs, complete } = repair(map, { withBuckstop: true, ...wanted })
      expect(complete).toBe(true)
      const made = repairs
        .map(({ changes }) => applyChanges(map, changes))
        .find((one) => isWithin(one, mapOf(after)))
      map = made ?? map
    }
    // What a team can find out by itself no change adds.
    if (name === 'recall') return
    const asked = (one: ServiceMap) => one.teams.map(({ asks }) => [...asks].toSorted())
    expect(asked(map)).toEqual(asked(mapOf(after)))
  })
})

test('the demo company is safe as drawn and under Buckstop, with every leader within reach and nothing idle', () => {
  const checked = check(mapOf('demo.yaml'), { withBuckstop: true })
  if (!checked.ok) throw new Error(checked.code)
  const { company, verdicts, climbs, ...lists } = checked.result
  expect(company).toBe('Example Bikes')
  expect(verdicts.length).toBe(20)
  expect(verdicts.every(({ verdict, contacts }) => verdict === 'safe' && contacts === 1)).toBe(true)
  expect(Object.values(lists).flat()).toEqual([])
  expect(strictly('demo.yaml')).toEqual([])
  // A bike for 3,500 takes a leader; Payments goes up for whatever is no payment.
  expect(climbs?.filter(({ team }) => team !== 'Payments').map(({ problem }) => problem)).toEqual(
    Array.from({ length: 5 }, () => 'bike that never worked'),
  )
  expect(verdictsOf('demo.yaml', false).every((verdict) => verdict.includes(': safe'))).toBe(true)
})

test('every story has its two maps, and every example is a valid map', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  for (const name of Object.keys(stories)) {
    expect(files).toContain(`${name}.as-it-went.yaml`)
    expect(files).toContain(`${name}.repaired.yaml`)
  }
  for (const file of files) expect(mapOf(file).company).not.toBe('')
  const shown = files.filter((file) => !file.includes('as-it-went'))
  // The airline shows its exception on purpose, and says why in its first lines.
  for (const file of shown) if (file !== 'airline.yaml') expect(strictly(file)).toEqual([])
})
