import type { Sentence } from './sentence.ts'

/** Stable: programs may compare them. What each means is said by its sentences. */
export type MapErrorCode =
  | 'bad-yaml'
  | 'too-large'
  | 'circular-alias'
  | 'unknown-alias'
  | 'unknown-tag'
  | 'bad-key'
  | 'duplicate-key'
  | 'duplicate-name'
  | 'empty-name'
  | 'wrong-type'
  | 'bad-value'
  | 'missing-key'
  | 'unknown-key'
  | 'one-verb'
  | 'unknown-name'
  | 'unknown-currency'
  | 'too-many-decimals'
  | 'reports-to-cycle'
  | 'fixed-fact'
  | 'impossible-customer'
  | 'machine-cannot'
  | 'machine-without-people'
  | 'reports-to-machine'
  | 'too-many-errors'

/** What is wrong and where; `line` and `column` count from 1, `column` in UTF-16 code units. */
export interface MapError {
  readonly code: MapErrorCode
  /** What is wrong and what to do, said by `sayError`. */
  readonly said: readonly Sentence[]
  readonly file: string | null
  readonly line: number
  readonly column: number
  /** Where in the map, e.g. `teams.chat desk.responses[0].send`. */
  readonly path: string
  /** The declared name or known key that was probably meant. */
  readonly nearest: string | null
}

export type Step = string | number

/** A finding before its offset is turned into line and column. */
export interface Finding {
  readonly code: MapErrorCode
  readonly said: readonly Sentence[]
  readonly at: number
  readonly path: readonly Step[]
  readonly nearest?: string | null
  /** Maps went live before this was an error: one that is live stays readable. */
  readonly newer?: true
}

const shown = 80

/** A name as it is quoted in a message: short, and without characters that a terminal would obey. */
export const quote = (name: string): string => {
  const cut = name.length > shown ? `${name.slice(0, shown).toWellFormed()}…` : name
  return JSON.stringify(cut).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const stepText = (step: Step): string => {
  if (typeof step === 'number') return `[${step}]`
  return step.length > shown ? `${step.slice(0, shown).toWellFormed()}…` : step
}

export const pathText = (path: readonly Step[]): string =>
  path
    .map((step, i) => (typeof step === 'number' || i === 0 ? stepText(step) : `.${stepText(step)}`))
    .join('')
