import type { Kysely } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { kinds } from '../../search/lexemes.ts'
import { exactLexemes, type Query, type Wanted } from '../../search/read-query.ts'
import { type Known, known } from '../../search/vocabulary.ts'
import { bareStem, languageOf } from '../../search/stems.ts'
import { hasDigit, isUnspaced } from '../../search/words.ts'

/** A query with what the vocabulary knows of its words. */
export interface Estimated {
  readonly query: Query
  /** About how many cases hold each of its terms, at most. */
  readonly uses: readonly number[]
  /** About how many cases there are. */
  readonly cases: number
  /** Whether many of them are not findable yet, as after an upgrade. */
  readonly catchingUp: boolean
}

/** Which share of all cases holds all of a query, as far as its words have nothing to do with each other. */
export const shareOf = ({ uses, cases }: Pick<Estimated, 'uses' | 'cases'>): number =>
  cases === 0 ? 0 : uses.reduce((share, one) => share * Math.min(1, one / cases), 1)

const shortestHeld = 5

/** What words are also found by: longer ones that hold them. Of stems, those that nobody used are left out. */
export const estimate = async (db: Kysely<Tables>, query: Query): Promise<Estimated> => {
  const all = query.terms.flat(2)
  const vocabulary = await known(
    db,
    all.flatMap((one) => [...exactLexemes(one), ...one.stems.map(bareStem)]),
    all.flatMap(({ begins }) => begins),
    all.map(({ word }) => word).filter(isHeld),
  )
  // A word that is its own stem is written as a word alone.
  const wordsOfStems = ({ stems }: Wanted): readonly string[] =>
    stems
      .filter((stem) => vocabulary.languages.has(languageOf(stem)))
      .map(bareStem)
      .filter((word) => vocabulary.uses.has(word))
  const enrich = (one: Wanted): Wanted => ({
    ...one,
    words: [...new Set([...one.words, ...wordsOfStems(one), ...(vocabulary.holding.get(one.word) ?? [])])],
    stems: one.stems.filter((stem) => vocabulary.uses.has(kinds.stem + stem)),
    ...longerOf(vocabulary, one),
  })
  const terms = query.terms.map((ways) => ways.map((way) => way.map(enrich)))
  return {
    query: { ...query, terms },
    uses: terms.map((ways) => usesOf(vocabulary, ways)),
    cases: vocabulary.cases,
    catchingUp: vocabulary.catchingUp,
  }
}

// From here on, gathering all that begins with a word takes longer than looking for each word that does.
const common = 5_000

const longerOf = ({ begin, longer }: Known, { begins }: Wanted): Pick<Wanted, 'longer'> => {
  const each = begins.map((word) => longer.get(word))
  const all = each.flatMap((words) => words ?? [])
  const uses = sum(begins.map((word) => begin.get(word) ?? 0))
  return uses < common || each.includes(undefined) ? {} : { longer: all }
}

const isHeld = (word: string): boolean =>
  Array.from(word).length >= shortestHeld && !hasDigit(word) && !isUnspaced(word)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const usesOf = ({ uses, begin }: Known, ways: readonly (readonly Wanted[])[]): number => {
  const of = (one: Wanted): number =>
    Math.max(
      sum(exactLexemes(one).map((lexeme) => uses.get(lexeme) ?? 0)),
      sum(one.begins.map((word) => begin.get(word) ?? 0)),
    )
  return sum(ways.map((way) => Math.min(...way.map(of))))
}
