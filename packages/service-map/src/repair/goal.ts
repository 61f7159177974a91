import type { Rules } from '../game/reach.ts'

export interface Pair {
  readonly customer: number
  readonly problem: number
}

/** What has to be so once a map is mended: these are safe, and where asked no door is wrong and nobody forgotten. */
export interface Goal {
  readonly rules: Rules
  readonly pairs: readonly Pair[]
  readonly doors: boolean
  readonly exceptions: boolean
}
