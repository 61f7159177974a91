import { item } from '../game/item.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { TooLarge } from '../game/bits.ts'
import { indexMap } from '../game/indexed-map.ts'
import { play } from '../game/play.ts'
import type { Rules } from '../game/reach.ts'
import type { Story } from '../story/story.ts'
import { tellStory } from '../story/tell.ts'
import type { Lists } from './lists.ts'
import { Tally } from './lists.ts'
import type { Outlook } from './verdict.ts'
import { outlook } from './verdict.ts'

export interface Verdict extends Outlook {
  readonly customer: string
  readonly problem: string
  readonly story: Story
}

/** What `buckstop map check --json` prints. */
export interface CheckResult extends Lists {
  readonly company: string
  readonly verdicts: readonly Verdict[]
}

export type Checked =
  | { readonly ok: true; readonly result: CheckResult; readonly safe: boolean; readonly positions: number }
  | {
      readonly ok: false
      readonly code: 'map-too-large'
      readonly message: string
      readonly customer: string
      readonly problem: string
    }

export interface CheckOptions {
  /** Check the map as the product enforces it: nobody is sent away or round, every contact is owned. */
  readonly withBuckstop?: boolean
  /** How many positions may be looked at for one kind of customer and problem; 6 million unless told. */
  readonly limit?: number
  /** Told of each kind of customer and problem before it is looked at, with the positions seen until then. */
  readonly onPair?: (seen: { customer: string; problem: string; positions: number }) => void
}

/** Whether each kind of customer with each problem can get stuck, how, and what of the map is idle. */
export const check = (map: ServiceMap, options: CheckOptions = {}): Checked => {
  const rules: Rules = options.withBuckstop === true ? 'buckstop' : 'map'
  const indexed = indexMap(map)
  const tally = new Tally(map, rules)
  const verdicts: Verdict[] = []
  let positions = 0
  for (const [c, customer] of map.customers.entries()) {
    for (const [p, problem] of map.problems.entries()) {
      options.onPair?.({ customer: customer.name, problem: problem.name, positions })
      try {
        const solved = play(indexed, c, p, rules, options.limit)
        positions += solved.explored.positions
        tally.add(solved.explored, p)
        verdicts.push({
          customer: customer.name,
          problem: problem.name,
          ...outlook(item(solved.worst, 0), item(solved.lucky, 0)),
          story: tellStory(indexed, c, p, solved),
        })
      } catch (error) {
        if (!(error instanceof TooLarge)) throw error
        const message = `The map is too large to check for ${customer.name} with ${problem.name}: ${error.message}.`
        return { ok: false, code: 'map-too-large', message, customer: customer.name, problem: problem.name }
      }
    }
  }
  const safe = verdicts.every(({ verdict }) => verdict === 'safe')
  return { ok: true, result: { company: map.company, verdicts, ...tally.lists() }, safe, positions }
}
