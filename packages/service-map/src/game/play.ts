import { compile } from './compile.ts'
import { Explored } from './explore.ts'
import type { IndexedMap } from './indexed-map.ts'
import type { Rules } from './reach.ts'
import type { Solved } from './solve.ts'
import { solve } from './solve.ts'

/** The game of one kind of customer and problem, explored and solved. Throws TooLarge past the limit. */
export const play = (
  indexed: IndexedMap,
  customer: number,
  problem: number,
  rules: Rules,
  limit?: number,
): Solved => solve(new Explored(compile(indexed, customer, problem, rules), limit))
