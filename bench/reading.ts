import { type Beside, inTurns } from './beside.ts'
import type { MeasuredCompany } from './company.ts'
import type { Latency } from './figures.ts'
import { sendLoad } from './load.ts'
import { telling } from './telling.ts'

const cases = 1000
/** How many of them are opened in turn. */
export const looked = 200
const roundMs = 3000

type Path = (turn: number) => string

export interface Reader {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly paths: Readonly<Record<string, Path>>
}

/** What a leader reads of a company with a thousand cases, over four connections. */
export const measureReading = async (company: MeasuredCompany): Promise<{ rates: readonly object[] }> => {
  const reader = await readerOf(company)
  const rates = []
  for (const [what, path] of Object.entries(reader.paths)) {
    await read(reader, path, roundMs / 2)
    rates.push({ what, ...(await read(reader, path, roundMs)) })
  }
  return { rates }
}

/** The same of another checkout beside it, in turns. */
export const measureReadingBeside = async (
  here: MeasuredCompany,
  there: MeasuredCompany,
): Promise<ReadBeside> => await readBeside(await readerOf(here), await readerOf(there))

export type ReadBeside = readonly (Beside & { readonly what: string })[]

/** What two answer when they are asked for the same in turns. */
export const readBeside = async (here: Reader, there: Reader): Promise<ReadBeside> => {
  const found = []
  for (const what of ['case', 'story', 'list', 'search']) {
    const rate = async (reader: Reader, forMs: number): Promise<number> => {
      const path = reader.paths[what]
      if (path === undefined) throw new Error(`nobody reads a ${what}`)
      return (await read(reader, path, forMs)).perSecond
    }
    for (const reader of [here, there]) await rate(reader, roundMs / 2)
    found.push({ what, ...(await inTurns(here, there, async (reader) => await rate(reader, roundMs))) })
  }
  return found
}

const read = async ({ url, headers }: Reader, path: Path, forMs: number): Promise<Latency> =>
  await sendLoad({
    url,
    connections: 4,
    forMs,
    expect: 200,
    call: (turn) => ({ method: 'GET', path: path(turn), headers }),
  })

/** Filled once: a second time would give it twice what the other has. */
const filled = new Map<MeasuredCompany, Promise<Reader>>()

export const readerOf = async (company: MeasuredCompany): Promise<Reader> => {
  const reader = filled.get(company) ?? fill(company)
  filled.set(company, reader)
  return await reader
}

const fill = async ({ url, pool, tokenOf }: MeasuredCompany): Promise<Reader> => {
  const headers = { authorization: `Bearer ${await tokenOf('claire@bikes.example')}` }
  await sendLoad({
    url,
    connections: 8,
    forMs: 60_000,
    expect: 201,
    call: (turn) => (turn < cases ? telling('read', turn) : null),
  })
  // An older checkout names its tables otherwise.
  const heads = await pool
    .query<{ id: string }>(
      `select matter_id as id from matter_head where kind = 'case' order by 1 limit ${looked}`,
    )
    .catch(
      async () =>
        await pool.query<{ id: string }>(`select case_id as id from case_head order by 1 limit ${looked}`),
    )
  const [search, olderSearch] = ['/api/v1/search?limit=50&q=bike', '/api/v1/cases?limit=50&q=bike']
  const { status } = await fetch(new URL(search, url), { headers })
  const ids = heads.rows.map(({ id }) => id)
  const idOf = (turn: number): string => ids[turn % ids.length] ?? ''
  return {
    url,
    headers,
    paths: {
      case: (turn) => `/api/v1/cases/${idOf(turn)}`,
      story: (turn) => `/api/v1/cases/${idOf(turn)}/events`,
      list: () => '/api/v1/cases?limit=50',
      search: () => (status === 404 ? olderSearch : search),
    },
  }
}
