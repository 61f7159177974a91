import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { machinesKeepToThemselves } from '../../test/machines/rules.ts'
import { stories, type Wish } from '../../test/promises/moods.ts'
import { fulfil } from '../../test/promises/wishes.ts'
import { World } from '../../test/promises/world.ts'
import { kindsOf } from '../matter/actor.ts'
import { mayGive as mayGiveOfIssue } from '../systemic-issue/actors.ts'
import { mayGive } from './actors.ts'
import type { CaseCommand } from './command.ts'
import { classOf, isForMachines } from './machine-classes.ts'

/** A tenth of what `npm run reliability` wants. */
const leastCommands = Number(process.env['BUCKSTOP_COMMANDS'] ?? 10_000)
const wanted = process.env['BUCKSTOP_SEED'] ?? '20260113'
const seed = wanted === 'random' ? Date.now() % 2 ** 31 : Number(wanted)

const isCommand = (type: string): type is CaseCommand['type'] => Object.hasOwn(classOf, type)
const types = Object.keys(classOf).filter(isCommand)

/** A story as people live it, and after each step a machine that wants something of the case as it then stands. */
const withMachines = fc.array(
  fc.record({
    what: fc.constantFrom(...types),
    of: fc.constantFrom(0, 0, 0, 1),
    by: fc.constant('machine'),
    who: fc.nat(9),
    pick: fc.nat(11),
    yes: fc.boolean(),
  }),
  { minLength: 1, maxLength: 200, size: 'max' },
)

interface Counted {
  commands: number
  readonly accepted: Map<string, number>
  readonly tried: Set<string>
}

const isOfTheTypes = (value: unknown): value is CaseCommand =>
  typeof value === 'object' && value !== null && 'type' in value && types.some((type) => type === value.type)

/**
 * What takes two cases at once is wanted by its name alone: who may give a command is decided before anything else of it
 * is looked at.
 */
const bare: ReadonlySet<string> = new Set([
  'mergeInto',
  'absorb',
  'release',
  'takeApart',
  'openApart',
  'takeContactOut',
])

const wants = (world: World, wish: Wish): void => {
  const command: unknown = { type: wish.what }
  if (!bare.has(wish.what) || !isOfTheTypes(command)) return fulfil(world, wish)
  world.wants(wish.of, { kind: 'machine', name: 'bot', of: null }, command)
}

const live = (people: readonly Wish[], machines: readonly Wish[], counted: Counted): void => {
  const world = new World((happened) => {
    if (happened.context.actor.kind !== 'machine') return
    const { type } = happened.command
    counted.commands += 1
    counted.tried.add(type)
    if (happened.refused === null) counted.accepted.set(type, (counted.accepted.get(type) ?? 0) + 1)
    machinesKeepToThemselves(happened)
  })
  try {
    for (const [place, machine] of machines.entries()) {
      const one = people[place % people.length]
      if (one !== undefined && one.by !== 'machine') fulfil(world, one)
      wants(world, machine)
    }
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown)
    throw new Error([`${what}\n`, ...world.told.slice(-40)].join('\n'), { cause: thrown })
  }
}

describe('a machine', () => {
  it('may hand on what customers say and speak as itself, and give nothing else', () => {
    const given = types.filter((type) => kindsOf(mayGive[type]).includes('machine'))
    expect(given).toEqual(types.filter(isForMachines))
  })

  it('has no command of a matter that has no customer', () => {
    const kinds = Object.values(mayGiveOfIssue).flatMap((givers) => kindsOf(givers))
    expect(kinds).not.toContain('machine')
  })

  it(
    `owns, refuses, ends, judges and promises nothing, and lowers no clock, whatever it wants (seed ${seed})`,
    { timeout: 12 * leastCommands },
    () => {
      const counted: Counted = { commands: 0, accepted: new Map(), tried: new Set() }
      const property = fc.property(stories, withMachines, (people, machines) =>
        live(people, machines, counted),
      )
      for (let round = 0; counted.commands < leastCommands && round < 200; round += 1)
        fc.assert(property, { seed: seed + round, numRuns: 50 })
      expect(counted.commands).toBeGreaterThanOrEqual(leastCommands)
      // What is never accepted is tried, and what is for machines does come about.
      expect([...counted.tried].toSorted()).toEqual(types.toSorted())
      expect([...counted.accepted.keys()].toSorted()).toEqual(types.filter(isForMachines).toSorted())
    },
  )
})
