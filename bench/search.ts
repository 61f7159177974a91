import type { MeasuredCompany } from './company.ts'
import { type Latency, round } from './figures.ts'
import { type Call, sendLoad } from './load.ts'
import { fillCases, wordOf } from './many-cases.ts'
import { telling } from './telling.ts'

const sizes = [10_000, 1_000_000] as const
const few = { team: 'Shop Sevilla', email: 'carmen@bikes.example', count: 20 }
const some = { team: 'Payments', email: 'omar@bikes.example', count: 2_000 }
const most = { team: 'Customer care', email: 'ana@bikes.example' }

/** Who looks: whoever sees twenty cases, two thousand, and all of them, by every team and by being an admin. */
const viewers: Readonly<Record<string, string>> = {
  twenty: few.email,
  'two thousand': some.email,
  'all, as chief executive': 'helene@bikes.example',
  'all, as admin': 'admin@bikes.example',
}

const wordsAt = (...places: readonly number[]): string => places.map(wordOf).join(' ')

/** What is looked for, by about how many cases hold it. */
const searches: Readonly<Record<string, string>> = {
  'nothing finds it': 'nobodysaidthis',
  'a rare word': wordsAt(150_000),
  'in one of a thousand': wordsAt(2_460),
  'in one of a hundred': wordsAt(246),
  'in one of twenty': wordsAt(49),
  'in most of them': wordsAt(1),
  'three common words': wordsAt(20, 30, 40),
  'a common and a rare word': wordsAt(1, 120_000),
  'a name': `name${wordOf(700)}`,
  'a name and a word': `name${wordOf(700)} ${wordsAt(30)}`,
  'a part of a number': '7946',
  'a part of a word': wordsAt(300).slice(1, 7),
  'a mistyped word': `${wordOf(9_000).slice(0, 4)}x${wordOf(9_000).slice(4)}`,
}

export interface SearchFigures {
  readonly sizes: readonly number[]
  readonly searches: readonly {
    readonly who: string
    readonly search: string
    readonly small: Latency
    readonly large: Latency
    readonly ratio: number
  }[]
}

/** Searching among ten thousand cases and among a million, by people who see little and much. */
export const measureSearch = async ({ url, pool, tokenOf }: MeasuredCompany): Promise<SearchFigures> => {
  await sendLoad({
    url,
    connections: 1,
    forMs: 10_000,
    expect: 201,
    call: (turn) => (turn === 0 ? telling('search', 0) : null),
  })
  const { rows } = await pool.query<{ id: string }>(
    `select matter_id as id from matter_head where status = 'open' limit 1`,
  )
  const template = rows[0]?.id ?? ''
  const idOf = async (email: string): Promise<string> =>
    (await pool.query<{ id: string }>('select id from person where email = $1', [email])).rows[0]?.id ?? ''
  const headers = new Map<string, Readonly<Record<string, string>>>()
  for (const [who, email] of Object.entries(viewers))
    headers.set(who, { authorization: `Bearer ${await tokenOf(email)}` })
  const owners = { few: await idOf(few.email), some: await idOf(some.email), most: await idOf(most.email) }
  const rest = (size: number) => ({ team: most.team, owner: owners.most, count: size })
  const [small, large] = sizes
  const theirs = [
    { ...few, owner: owners.few },
    { ...some, owner: owners.some },
  ]
  const seen = few.count + some.count
  await fillCases(pool, template, [...theirs, rest(small - seen)], 1)
  const before = await measure(url, headers)
  await fillCases(pool, template, [rest(large - small)], small + 1)
  const after = await measure(url, headers)
  return {
    sizes,
    searches: before.map(({ who, search, latency }, index) => {
      const later = after[index]?.latency ?? latency
      return { who, search, small: latency, large: later, ratio: round(later.p95 / latency.p95) }
    }),
  }
}

interface Measured {
  readonly who: string
  readonly search: string
  readonly latency: Latency
}

const measure = async (
  url: string,
  headersOf: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Promise<readonly Measured[]> => {
  const found: Measured[] = []
  for (const [who, headers] of headersOf) {
    for (const [search, words] of Object.entries(searches)) {
      const call = (): Call => ({
        method: 'GET',
        path: `/api/v1/search?limit=50&q=${encodeURIComponent(words)}`,
        headers,
      })
      await sendLoad({ url, connections: 1, forMs: 300, expect: 200, call })
      found.push({
        who,
        search,
        latency: await sendLoad({ url, connections: 1, forMs: 1_500, expect: 200, call }),
      })
    }
  }
  return found
}
