import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type KindName,
  kindNames,
  type KindOf,
  kindOf,
  type MatterEvent,
  type MatterState,
} from '../../src/kinds.ts'
import type { Instant } from '../../src/time/instant.ts'

/** Recorded without a version is of the first. */
type Recorded = readonly { readonly event: unknown; readonly at: Instant; readonly version?: number }[]

/** Where a kind's histories are recorded: named as the folder of its rules is. */
export const folderOf = (kind: KindName): string =>
  join(
    import.meta.dirname,
    kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  )

/** The names of the records of a kind of matter: `1.json` and so on. */
export const recordsOf = async (kind: KindName): Promise<readonly string[]> =>
  (await readdir(folderOf(kind)).catch((): string[] => [])).toSorted()

const histories = async (kind: KindName, record: string): Promise<readonly Recorded[]> => {
  const parsed: readonly Recorded[] = JSON.parse(await readFile(join(folderOf(kind), record), 'utf8'))
  return parsed
}

const readEvent = <Name extends KindName>(
  { upcast }: KindOf<Name>,
  { event: payload, at, version = 1 }: Recorded[number],
): MatterEvent<Name> => {
  const upcasted = upcast({ version, payload, at })
  if (!upcasted.ok) throw new Error(`${upcasted.code}: ${JSON.stringify(payload)}`)
  return upcasted.event
}

/** The highest version in which each type of event was recorded. */
export const recordedVersions = async (): Promise<ReadonlyMap<string, number>> => {
  const seen = new Map<string, number>()
  for (const kind of kindNames) {
    for (const record of await recordsOf(kind)) {
      for (const one of (await histories(kind, record)).flat()) {
        const { type } = readEvent(kindOf(kind), one)
        seen.set(type, Math.max(one.version ?? 1, seen.get(type) ?? 0))
      }
    }
  }
  return seen
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

/**
 * A digest of what the histories of a record leave: states, deadlines and duties, after every event, since much of a
 * state is gone again by the end of a story.
 */
export const leftBy = async (kind: KindName, record: string): Promise<string> => {
  const rules = kindOf(kind)
  const digest = createHash('sha256')
  for (const history of await histories(kind, record)) {
    let state: MatterState = rules.initial
    for (const one of history) {
      state = rules.evolve(state, readEvent(rules, one), one.at)
      digest.update(JSON.stringify([state, rules.deadlinesOf(state), rules.dutiesOf(state)], inOrder))
    }
  }
  return digest.digest('hex').slice(0, 16)
}
