import { TooLarge } from '../game/bits.ts'
import type { House, Served } from '../game/house.ts'
import { groupsOf } from '../game/house.ts'
import { item } from '../game/item.ts'
import { play } from '../game/play.ts'
import type { Story } from '../story/story.ts'
import { tellStory } from '../story/tell.ts'
import { combinationsOf } from './combinations.ts'
import { Largest } from './largest.ts'
import type { VerdictName } from './verdict.ts'

/** Whoever lacks these facts, and has all others, is not safe with the problem. */
export interface Exception {
  readonly problem: string
  readonly lacks: readonly string[]
  readonly verdict: VerdictName
  readonly story: Story
}

/** By this channel they may come to be owned by a team that can't solve it. */
export interface ExceptionDoor {
  readonly problem: string
  readonly channel: string
  readonly team: string
  readonly lacks: readonly string[]
}

export interface Exceptions {
  readonly exceptions: readonly Exception[]
  readonly exceptionDoors: readonly ExceptionDoor[]
  /** Every combination of facts was looked at. */
  readonly exceptionsComplete: boolean
}

/** Whom the map forgets: of every combination of facts that may turn up, the largest that go wrong. */
export const exceptionsOf = (house: House, limit?: number): Exceptions => {
  const { map } = house.indexed
  const { combinations, complete } = combinationsOf(house)
  const exceptions: Exception[] = []
  const doors: ExceptionDoor[] = []
  for (const group of groupsOf(map.problems.length)) {
    const served = house.with(group)
    const largest = new Largest(map.facts.length, combinations)
    exceptions.push(...unsafeIn(house, served, largest, limit))
    doors.push(...wrongIn(house, served, largest))
  }
  return { exceptions, exceptionDoors: doors, exceptionsComplete: complete }
}

const unsafeIn = (house: House, served: Served, largest: Largest, limit: number | undefined): Exception[] => {
  const { indexed } = house
  const { map } = indexed
  const unsafe = largest.of((combination) => served.all & ~served.safe(combination))
  const lackedBy = new Map<number, readonly string[]>()
  return served.problems.flatMap((problem, bit) =>
    item(unsafe, bit).map(({ combination, lacks }): Exception => {
      const facts = map.facts.flatMap((_, fact) => (house.has(combination, fact) ? [fact] : []))
      const names = lackedBy.get(combination) ?? lacks.map((fact) => item(map.facts, fact).name)
      lackedBy.set(combination, names)
      return {
        problem: item(map.problems, problem).name,
        lacks: names,
        verdict: ((served.lucky(combination) >>> bit) & 1) === 1 ? 'at-the-mercy' : 'trapped',
        story: tellStory(indexed, 'customer', problem, play(indexed, facts, problem, 'buckstop', limit)),
      }
    }),
  )
}

const mostDoors = 4_000_000

const wrongIn = (house: House, served: Served, largest: Largest): ExceptionDoor[] => {
  const { map } = house.indexed
  /** By channel and team, by combination. */
  const wrong = new Map<number, Map<number, number>>()
  let seen = 0
  for (const { number: combination } of largest.combinations) {
    map.channels.forEach((_, channel) => {
      if (!house.opens(combination, channel)) return
      for (const [team, unsolved] of served.wrongBy(combination, channel)) {
        if (++seen > mostDoors) throw new TooLarge({ of: 'doors', most: mostDoors })
        const door = channel * map.teams.length + team
        const found = wrong.get(door) ?? new Map<number, number>()
        wrong.set(door, found.set(combination, unsolved))
      }
    })
  }
  const doors = [...wrong]
    .toSorted(([a], [b]) => a - b)
    .map(([door, found]) => ({
      channel: item(map.channels, Math.floor(door / map.teams.length)).name,
      team: item(map.teams, door % map.teams.length).name,
      largest: largest.of((combination) => found.get(combination) ?? 0),
    }))
  return served.problems.flatMap((problem, bit) =>
    doors.flatMap(({ channel, team, largest: found }) =>
      (found[bit] ?? []).map(({ lacks }): ExceptionDoor => ({
        problem: item(map.problems, problem).name,
        channel,
        team,
        lacks: lacks.map((fact) => item(map.facts, fact).name),
      })),
    ),
  )
}
