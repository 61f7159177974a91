import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Instant } from '../time/instant.ts'
import { deadlinesOf } from './deadlines.ts'
import { dutiesOf } from './duties.ts'
import { evolve, initial } from './evolve.ts'
import type { Case } from './state.ts'
import { stateVersion } from './state-version.ts'
import { upcast } from './upcast.ts'

/** What each record of histories leaves, by the version of the state. Entries are added, never altered. */
const left: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { '1.json': '089b1eaddfa0c3a9' },
  2: { '1.json': 'aa8ca6c9e6beef3f' },
  3: { '1.json': '260a05f48c4ccce1', '2.json': 'f7e3068da3b96792', '3.json': '20198aefc599f2cc' },
  4: {
    '1.json': 'f3317cbc2086971d',
    '2.json': 'bc4275ef3adeccd4',
    '3.json': '0642d84e58f0a4bb',
    '4.json': '78024978952e403c',
    '5.json': '78024978952e403c',
    '6.json': '976c3909a192e6b5',
  },
}

/** Recorded without a version is of the first. */
type Recorded = readonly { readonly event: unknown; readonly at: Instant; readonly version?: number }[]

const folder = join(import.meta.dirname, '../../test/histories')
const records = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** After every event, since much of a state is gone again by the end of a story. */
const leftBy = (histories: readonly Recorded[]): string => {
  const digest = createHash('sha256')
  for (const history of histories) {
    let state: Case = initial
    for (const { event: payload, at, version = 1 } of history) {
      const upcasted = upcast({ version, payload, at })
      if (!upcasted.ok) throw new Error(`${upcasted.code}: ${JSON.stringify(payload)}`)
      state = evolve(state, upcasted.event, at)
      digest.update(JSON.stringify([state, deadlinesOf(state), dutiesOf(state)], inOrder))
    }
  }
  return digest.digest('hex').slice(0, 16)
}

it('is the last of the versions listed here', () => {
  expect(stateVersion).toBe(Math.max(...Object.keys(left).map(Number)))
})

/** Where this fails, raise `stateVersion` by one, and list what the new version leaves. */
it.each(records)(
  'is raised whenever %s leaves another state, other deadlines or other duties',
  async (name) => {
    const histories: readonly Recorded[] = JSON.parse(await readFile(join(folder, name), 'utf8'))
    expect({ [name]: leftBy(histories) }).toEqual({ [name]: left[stateVersion]?.[name] })
  },
)
