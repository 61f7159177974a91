import type { Kysely } from 'kysely'
import { execute, prepared } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { soonMade } from './due.ts'
import { isNear, variantsOf } from './near.ts'
import { stemmed } from './stems.ts'

const mostRead = 5_000

// What is written at this moment is read the next time, so that nothing is passed over that commits out of its turn.
const readMore = prepared(
  'read words',
  `with last as materialized (select place, up_to from search_read for update skip locked),
    docs as materialized (select s.place, s.lexemes from last, case_search s where s.place > last.place and s.place <= last.up_to
      order by s.place limit ${mostRead}),
    words as (select substr(lexeme, 2) as word, count(*) as uses
      from docs, unnest(tsvector_to_array(docs.lexemes)) lexeme
      where left(lexeme, 1) in ('c', 'o', 'i') and length(lexeme) between 4 and 44 and (lexeme !~ '[0-9#=]' or lexeme ~ '^.[0-9]{3,4}$')
      group by 1),
    known as (insert into search_word (word, uses) select word, uses from words order by word
      on conflict (word) do update set uses = search_word.uses + excluded.uses),
    turned as (update search_read r set
      place = coalesce((select max(place) from docs), last.up_to),
      up_to = coalesce((select max(place) from case_search), 0) from last)
  select (select count(*)::int from docs) as docs, last.up_to < (select max(place) from case_search) as more from last`,
)

/** Reads the words of what was written since into the vocabulary. @returns whether there is more to read */
export const readWords = async (db: Kysely<Tables>): Promise<boolean> => {
  const [read] = await execute<{ docs: number; more: boolean | null }>(db, readMore, [])
  return read !== undefined && (read.docs > 0 || read.more === true)
}

// While it is short, looking through it costs nothing.
const cleaning = prepared(
  'put away what is to be found',
  `select gin_clean_pending_list('case_search_lexemes'::regclass)`,
)

export const putAway = async (db: Kysely<Tables>): Promise<void> => {
  await execute(db, cleaning, [])
}

// In order, and not just any so many of them: then nobody reads the whole vocabulary in the hope of meeting them soon.
const mostAlike = 200

const byTypo = prepared(
  'words written nearly so',
  `select w.typed, w.word from (
    select v.typed, k.word, k.uses from json_to_recordset($1::json) as v(typed text, variants text[])
      join search_word k on k.word = any(v.variants)
    union all
    select v.typed, k.word, k.uses from unnest($2::text[]) as v(typed) cross join lateral (
      select word, uses from search_word where word % v.typed and left(word, 1) <> '~'
      order by uses desc limit ${mostAlike}) k
  ) w order by w.uses desc`,
)

const longEnough = 4
const mostNear = 8

/** For each of these, the words that may have been meant: mistyped by one letter, or by two where they are long. */
export const wordsNear = async (
  db: Kysely<Tables>,
  typed: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const tried = typed.filter((word) => word.length >= longEnough)
  if (tried.length === 0) return new Map()
  const variants = tried.map((word) => ({ typed: word, variants: variantsOf(word) }))
  const long = tried.filter((word) => word.length >= 8)
  const rows = await execute<{ typed: string; word: string }>(db, byTypo, [JSON.stringify(variants), long])
  const near = Map.groupBy(
    rows.filter((row) => isNear(row.typed, row.word)),
    (row) => row.typed,
  )
  return new Map(
    [...near].map(([word, found]) => [word, [...new Set(found.map((row) => row.word))].slice(0, mostNear)]),
  )
}

/** What the vocabulary says of words. */
export interface Known {
  /** About how many cases hold each of these. */
  readonly uses: ReadonlyMap<string, number>
  /** About how many hold words that begin so. */
  readonly begin: ReadonlyMap<string, number>
  /** The words that begin so, where they are few. */
  readonly longer: ReadonlyMap<string, readonly string[]>
  /** Words that hold these somewhere, the commonest first. */
  readonly holding: ReadonlyMap<string, readonly string[]>
  /** Languages in which something was written. */
  readonly languages: ReadonlySet<string>
  /** About how many cases there are. */
  readonly cases: number
  /** Whether many of them are not findable yet, as after an upgrade. */
  readonly catchingUp: boolean
}

const mostHolding = 16
const mostBeginning = 2_000
const mostLonger = 64

const lookUp = prepared(
  'words in the vocabulary',
  `select 'uses' as what, word as of, word, uses from search_word where word = any($1::text[])
  union all
  select 'begin', b.of, k.words, k.uses from unnest($2::text[]) as b(of) cross join lateral (
    select coalesce(sum(uses), 0) as uses, case when count(*) <= ${mostLonger} then string_agg(word, ' ') end as words
    from (select word, uses from search_word
      where word >= b.of and word < b.of || chr(1114111) limit ${mostBeginning}) k) k
  union all
  select 'holding', h.of, k.word, k.uses from unnest($3::text[]) as h(of) cross join lateral (
    select word, uses from search_word where word like '%' || h.of || '%' and left(word, 1) <> '~'
    order by uses desc limit ${mostHolding}) k
  union all
  select 'language', l.of, null, 1 from unnest(array[${stemmed.map((code) => `'${code}'`).join(', ')}]) as l(of)
    where exists (select from search_word where word >= '~' || l.of and word < '~' || l.of || '~')
  union all
  select 'cases', '', null, (select greatest(reltuples, 0)::bigint from pg_class where oid = 'case_search'::regclass)
  union all
  select 'due', '', null, (select count(*) from (select from search_due limit ${soonMade}) d)`,
)

/** @param exact words and stems  @param begins beginnings  @param parts what longer words may hold */
export const known = async (
  db: Kysely<Tables>,
  exact: readonly string[],
  begins: readonly string[],
  parts: readonly string[],
): Promise<Known> => {
  const rows = await execute<{ what: string; of: string; word: string | null; uses: string }>(db, lookUp, [
    exact,
    begins,
    parts,
  ])
  const of = (what: string) => rows.filter((row) => row.what === what)
  return {
    cases: Number(of('cases')[0]?.uses ?? 0),
    catchingUp: Number(of('due')[0]?.uses ?? 0) >= soonMade,
    languages: new Set(of('language').map((row) => row.of)),
    uses: new Map(of('uses').map((row) => [row.of, Number(row.uses)])),
    begin: new Map(of('begin').map((row) => [row.of, Number(row.uses)])),
    longer: new Map(
      of('begin').flatMap(({ of: begin, word }) => (word === null ? [] : [[begin, word.split(' ')]])),
    ),
    holding: new Map(
      [...Map.groupBy(of('holding'), (row) => row.of)].map(([part, found]) => [
        part,
        found.flatMap((row) => row.word ?? []),
      ]),
    ),
  }
}
