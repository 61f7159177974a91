import type { Words } from '../figures/vocabulary.ts'
import { MISSING, type Dictionary } from '../log/dictionary.ts'
import type { EventLog } from '../log/log.ts'
import { sameText } from '../log/same-word.ts'
import { textOf } from '../reading/encoding.ts'
import { ReadingError } from '../reading/problem.ts'

/**
 * How the end of a case is known, as docs/verified-resolution.md defines it: exactly one for each end, or none of
 * them where the log does not say. `unresolved` is an end that is no resolution.
 */
export const BASES = ['confirmed', 'assumed', 'contained', 'reported', 'unresolved'] as const
export type Basis = (typeof BASES)[number]

/** What in a log stands for each; the words of the standard itself are known in the column for them. */
export type BasisWords = Partial<Readonly<Record<Basis, readonly string[]>>>

/** Which bases the words of an event speak for: a bit each, in the order of {@link BASES}. */
export type BasisOf = {
  readonly resolution: (id: number) => number
  readonly activity: (id: number) => number
  readonly state: (id: number) => number
  /** words that were given and that the log does not have */
  readonly unknown: Words['unknown']
}

export const bitOf = (basis: Basis): number => 1 << BASES.indexOf(basis)

/** Throws `option-invalid` where one word is named for two of them: neither may be taken for the other. */
export const basisWords = (log: EventLog, given: BasisWords): BasisOf => {
  const bits = new Map<string, number>()
  for (const basis of BASES) {
    for (const word of given[basis] ?? []) {
      const known = bits.get(sameText(word))
      if (known !== undefined && known !== bitOf(basis)) throw namedTwice(word)
      bits.set(sameText(word), bitOf(basis))
    }
  }
  const standard = new Map<string, number>(BASES.map((basis) => [basis, bitOf(basis)]))
  const met = new Set<string>()
  const table = (words: Dictionary, own: ReadonlyMap<string, number>): ((id: number) => number) => {
    const found = Array.from({ length: words.size }, (_, id) => {
      const word = textOf(words.bytesOf(id))
      if (bits.has(word)) met.add(word)
      return bits.get(word) ?? own.get(word.toLowerCase()) ?? 0
    })
    return (id) => (id === MISSING ? 0 : (found[id] ?? 0))
  }
  const nothing = new Map<string, number>()
  const resolution = table(log.resolutions, standard)
  const activity = table(log.activities, nothing)
  const state = table(log.states, nothing)
  const unknown = BASES.flatMap((basis) =>
    (given[basis] ?? [])
      .filter((word) => !met.has(sameText(word)))
      .map((word) => ({ option: `--${basis}`, word, nearest: null })),
  )
  return { resolution, activity, state, unknown }
}

const namedTwice = (word: string): ReadingError =>
  new ReadingError({
    code: 'option-invalid',
    message: `"${word}" was named for two ways of knowing an end.`,
    remedy: 'Name it for the one that it says; what says neither is left as not known.',
  })
