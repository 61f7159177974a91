import { compile } from './compile.ts'
import { Explored } from './explore.ts'
import type { IndexedMap } from './indexed-map.ts'
import type { Rules } from './reach.ts'
import type { Solved } from './solve.ts'
import { solve } from './solve.ts'

/** The game of a customer of whom these facts are true, with one problem, explored and solved. Throws TooLarge past the limit. */
export const play = (
  indexed: IndexedMap,
  start: readonly number[],
  problem: number,
  rules: Rules,
  limit?: number,
): Solved => solve(new Explored(compile(indexed, start, problem, rules), limit))
