import type { CaseId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import { askOne, question } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { knownBy, normaliseAll } from '../../identifiers/normalise.ts'
import { tags } from '../../search/lexemes.ts'
import { type Query, readQuery } from '../../search/read-query.ts'
import { latestSourcesOf } from '../../search/sources.ts'
import { wordsNear } from '../../search/vocabulary.ts'
import { hasDigit } from '../../search/words.ts'
import type { Looker } from '../../sight/staff/log-looks.ts'
import { type ListedCase, listed } from '../queries/case-list.ts'
import { type Narrowed, type Place, streamOf } from '../queries/streams.ts'
import { type Estimated, estimate, shareOf } from './estimate.ts'
import { matching } from './matching.ts'
import { type ShownFind, showFinds } from './show-finds.ts'
import { among, countOf, fitsQuery, isReadBy, walked } from './walks.ts'

export interface CaseSearch extends Narrowed {
  readonly words: string
  /** Of which telephone numbers without a country code are. */
  readonly country: string
  readonly limit: number
}

export interface FoundCase extends ListedCase {
  readonly found: readonly ShownFind[]
}

/** Another word that was looked for than the one that was typed, as it is written where it was found. */
export interface Correction {
  readonly typed: string
  readonly meant: string
}

export interface SearchResult {
  readonly cases: readonly FoundCase[]
  /** Behind which place the next page begins; a page may hold fewer than it could, or none, and have a next one. */
  readonly next: Place | null
  /** How many there are, as far as a thousand; only of the first page. */
  readonly count: { readonly atLeast: number; readonly exactly: boolean } | null
  readonly corrections: readonly Correction[]
  /** Whether many cases are not findable yet, as after an upgrade. */
  readonly catchingUp: boolean
}

/** Further than this nobody counts. */
export const mostCounted = 1_000

// Who sees so few cases has all of them looked through.
const few = 2_500
// Words that so many cases hold are rare enough to be looked up in their index.
const rare = 150_000
const mostMatching = 4_000
// So many cases of a list are looked through at a time, whatever is found.
const mostWalked = 3_000

const identifierTypes = ['email', 'phone', 'account', 'order', 'vehicle', 'other'] as const

/**
 * A page of the cases that somebody finds by words, parts of them, names, numbers or references, the last changed first.
 * What is rare is looked up in its index; what is common is met along the list; and whoever sees little has it looked
 * through. What a page costs is bounded whichever way it goes: where it ends early, the next one goes on.
 */
export const searchCases = async (
  db: Kysely<Tables>,
  viewer: Looker,
  search: CaseSearch,
): Promise<SearchResult> => {
  const given = identifierTypes.map((type) => ({ type, value: search.words }))
  const wholes = [...new Set(knownBy(normaliseAll(given, search.country)).map(({ value }) => value))]
  const query = readQuery(search.words, wholes)
  if (query === null) return nothing(search)
  const estimated = await estimate(db, query)
  const page = await pageOf(db, viewer, search, estimated)
  if (page.ids.length > 0 || page.next !== null || search.cursor !== null)
    return await shown(db, viewer, search, estimated, page, [])
  const near = await wordsNear(db, typedWords(query))
  if (near.size === 0) return await shown(db, viewer, search, estimated, page, [])
  const meant = corrected(estimated, near)
  const instead = await pageOf(db, viewer, search, meant)
  return await shown(db, viewer, search, meant, instead, [...near])
}

const nothing = ({ cursor }: CaseSearch): SearchResult => ({
  cases: [],
  next: null,
  count: cursor === null ? { atLeast: 0, exactly: true } : null,
  corrections: [],
  catchingUp: false,
})

interface Page {
  readonly ids: readonly CaseId[]
  readonly next: Place | null
  readonly count: SearchResult['count']
}

type Condition = RawBuilder<unknown>

const pageOf = async (
  db: Kysely<Tables>,
  viewer: Looker,
  search: CaseSearch,
  estimated: Estimated,
): Promise<Page> => {
  const { query } = estimated
  const isFirst = search.cursor === null
  const most = isFirst ? Math.max(mostCounted, search.limit) + 1 : search.limit + 1
  // Whoever searches finds what came in a flood as well.
  const stream = streamOf(viewer, { ...search, folded: true })
  const lookedUp = isCommon(estimated) ? null : indexed(estimated)
  if (lookedUp !== null && !(await seesFew(db, viewer, stream, estimated))) {
    const text = matching(lookedUp, tags, 'knownWords')
    const found = sql`${fitsQuery(query)} and ${isReadBy(viewer, query)}`
    const rows = await rowsOf(
      db,
      sql<Row>`with matched as materialized (
        select matter_id from cases_matching(${text}::tsquery, ${sql.lit(mostMatching + 1)}) m(matter_id)
      ), fits as materialized (${among(sql`(select * from matched where (select count(*) from matched) <= ${sql.lit(mostMatching)}) rarely`, found, search, most)})
      select (select count(*)::int from matched) as looked, ${columns} ${shownFirst(search.limit)}`,
    )
    if ((rows[0]?.looked ?? 0) <= mostMatching) return pageFrom(rows, search, { horizon: null, most })
  }
  const rows = await rowsOf(
    db,
    sql<Row & Horizon>`with ${walked(stream, { viewer, query }, { walk: mostWalked, most })},
      last as (select changed_at, matter_id from walk order by changed_at, matter_id
        limit case when (select count(*) from walk) < ${sql.lit(mostWalked)} then 0 else 1 end)
    select ${columns}, (select ${exactly(sql`last.changed_at`)} from last) as "horizonAt",
      (select last.matter_id from last) as "horizonId"
    ${shownFirst(search.limit)}`,
  )
  const { horizonAt = null, horizonId = null } = rows[0] ?? {}
  const horizon: Place | null = horizonAt === null || horizonId === null ? null : [horizonAt, horizonId]
  return pageFrom(rows, search, { horizon, most })
}

// Planning what somebody sees takes longer than looking through it: a connection plans each form once.
const rowsOf = async <R>(db: Kysely<Tables>, asked: RawBuilder<R>): Promise<readonly R[]> =>
  await askOne(
    db,
    question(asked, (rows) => rows),
  )

// Of what fits, a page is brought, and how many there are.
const columns = sql`(select count(*)::int from fits) as fitting, page.matter_id, ${exactly(sql`page.changed_at`)} as exactly`
const shownFirst = (limit: number): Condition => sql`from (select) one left join
  (select * from fits order by fits.changed_at desc, fits.matter_id desc limit ${sql.lit(limit + 1)}) page on true
  order by page.changed_at desc, page.matter_id desc`

interface Row {
  readonly fitting: number
  readonly matter_id: CaseId | null
  readonly exactly: string
  readonly looked?: number
}

interface Horizon {
  readonly horizonAt: string | null
  readonly horizonId: string | null
}

/** Whether they see so few cases that all of them are looked through; where there are no more at all, nothing is counted. */
const seesFew = async (
  db: Kysely<Tables>,
  viewer: Looker,
  stream: Condition,
  { cases }: Estimated,
): Promise<boolean> => {
  if (viewer.administers) return false
  if (cases <= few) return true
  const rows = await rowsOf(db, sql<{ count: number }>`select ${countOf(stream, few + 1)} as count`)
  return (rows[0]?.count ?? 0) <= few
}

/** Whether so many cases hold it that it is met soon on a walk; the vocabulary counts a case for each time it grew. */
const isCommon = (estimated: Estimated): boolean => shareOf(estimated) * estimated.cases > 2 * mostMatching

/**
 * What of a query is looked up in the index: its rarest words, as many as it takes to be left with few cases, which the
 * others are then held against; null without a rare one.
 */
const indexed = ({ query, uses, cases }: Estimated): Query | null => {
  const order = uses.map((_, index) => index).toSorted((one, other) => (uses[one] ?? 0) - (uses[other] ?? 0))
  const taken: number[] = []
  for (const index of order) {
    const left = shareOf({ uses: taken.map((one) => uses[one] ?? 0), cases }) * cases
    if (taken.length > 0 && left < mostMatching / 4) break
    if ((uses[index] ?? 0) <= rare) taken.push(index)
  }
  const terms = query.terms.filter((_, index) => taken.includes(index))
  return terms.length === 0 ? null : { ...query, terms }
}

/** @param horizon how far the list was looked through; null where all of it was */
const pageFrom = (
  rows: readonly Row[],
  { cursor, limit }: CaseSearch,
  { horizon, most }: { readonly horizon: Place | null; readonly most: number },
): Page => {
  const found = rows.flatMap(({ matter_id: id, exactly: at }): readonly Place[] =>
    id === null ? [] : [[at, id]],
  )
  const shownOnes = found.slice(0, limit)
  const fitting = rows[0]?.fitting ?? 0
  const isAll = horizon === null && fitting < most
  return {
    ids: shownOnes.map(([, id]) => id),
    next: found.length > limit ? (shownOnes.at(-1) ?? null) : horizon,
    count:
      cursor === null
        ? { atLeast: Math.min(fitting, mostCounted), exactly: isAll && fitting <= mostCounted }
        : null,
  }
}

const typedWords = ({ terms }: Query): readonly string[] => [
  ...new Set(terms.flat(2).flatMap(({ word }) => (hasDigit(word) ? [] : [word]))),
]

const corrected = (
  { query, uses, ...rest }: Estimated,
  near: ReadonlyMap<string, readonly string[]>,
): Estimated => ({
  query: {
    ...query,
    terms: query.terms.map((ways) =>
      ways.map((way) =>
        way.map((one) => ({ ...one, words: [...new Set([...one.words, ...(near.get(one.word) ?? [])])] })),
      ),
    ),
  },
  ...rest,
  // How common what is meant is shows when it is looked up.
  uses: uses.map((one, index) => {
    const words = query.terms[index]?.flat().map(({ word }) => word) ?? []
    return words.some((word) => near.has(word)) ? 0 : one
  }),
})

const shown = async (
  db: Kysely<Tables>,
  viewer: Looker,
  search: CaseSearch,
  { query, catchingUp }: Estimated,
  page: Page,
  near: readonly (readonly [typed: string, words: readonly string[]])[],
): Promise<SearchResult> => {
  const { next, count } = page
  if (page.ids.length === 0) return { cases: [], next, count, corrections: [], catchingUp }
  const picked = sql`select head.matter_id, head.changed_at from matter_head head where head.matter_id = any(${page.ids}::uuid[])`
  const [cases, sources] = await Promise.all([
    listed(db, viewer, 'search', picked, { limit: search.limit }),
    latestSourcesOf(db, page.ids),
  ])
  const { finds: found, words } = showFinds(query, cases, sources, near.length > 0)
  const corrections = near.flatMap(([typed, meant]) =>
    meant.flatMap((word) => {
      const written = words.get(word)
      return written === undefined ? [] : [{ typed, meant: written }]
    }),
  )
  return {
    cases: cases.map((one) => ({ ...one, found: found.get(one.id) ?? [] })),
    next,
    count,
    corrections,
    catchingUp,
  }
}
