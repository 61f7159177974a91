import type { MatterId } from '@buckstop/domain'
import type pg from 'pg'
import { instantOf } from '../clock/clock.ts'
import { type Binds, fileHashSql, type Hashes, saidIn, saltedHash, textHashSql } from '../binding/binding.ts'
import type { Difference, DifferenceKind } from './difference.ts'

/** What no event binds, and nobody could tell whether it was altered. */
export interface Unbound {
  readonly texts: number
  readonly files: number
  readonly messages: number
}

export const nothingUnbound: Unbound = { texts: 0, files: 0, messages: 0 }

export const addUnbound = (a: Unbound, b: Unbound): Unbound => ({
  texts: a.texts + b.texts,
  files: a.files + b.files,
  messages: a.messages + b.messages,
})

/** A row as it stands: the hash of what it holds, or that it was erased, or that it was never bound. */
interface Held {
  readonly matter_id: MatterId
  readonly id: string
  readonly hash: string | null
  readonly erased: boolean
}

/** Words and bytes are hashed where they lie, and do not leave the database. */
const textsHeld = `select t.matter_id, t.id, t.erased_at is not null and t.words = '' as erased, ${textHashSql} as hash
  from matter_text t where t.matter_id = any($1)`

const filesHeld = `select a.matter_id, a.id, a.erased_at is not null and a.sha256 = '' as erased, ${fileHashSql} as hash
  from case_attachment a where a.matter_id = any($1)`

interface MessageRow {
  readonly matter_id: MatterId
  readonly id: string
  readonly audience: string
  readonly kind: string
  readonly facts: unknown
  readonly language: string
  readonly to_type: string | null
  readonly to_value: string | null
  readonly through: string | null
  readonly person_id: string | null
  readonly created_at: Date
  readonly salt: Buffer | null
  readonly erased: boolean
}

const heldIn = async (
  client: pg.ClientBase,
  text: string,
  matterIds: readonly MatterId[],
): Promise<readonly Held[]> => (await client.query<Held>(text, [matterIds])).rows

const messagesIn = async (
  client: pg.ClientBase,
  matterIds: readonly MatterId[],
): Promise<readonly Held[]> => {
  const { rows } = await client.query<MessageRow>(
    `select matter_id, id, audience, kind, facts, language, to_type, to_value, through, person_id, created_at, salt,
       erased_at is not null and facts = '{}' and to_value is null as erased
     from message where matter_id = any($1)`,
    [matterIds],
  )
  return rows.map((row) => ({
    matter_id: row.matter_id,
    id: row.id,
    hash: row.salt === null ? null : saltedHash(row.salt, saidIn(row, instantOf(row.created_at))),
    erased: row.erased,
  }))
}

const kinds = [
  { of: 'texts', kind: 'text', what: 'words' },
  { of: 'files', kind: 'attachment', what: 'file' },
  { of: 'messages', kind: 'message', what: 'message' },
] as const satisfies readonly { of: keyof Binds; kind: DifferenceKind; what: string }[]

/** What the events of a matter say of words, files and messages. */
interface Said {
  readonly binds: Required<Binds>
  /** By id. */
  readonly erased: ReadonlySet<string>
}

/**
 * Compares words, files and messages with what events bound of them, and with what they say was erased: a row that
 * stands empty and of which no event says so was emptied by hand.
 * @param bound by matter
 * @returns how much of them is bound by none
 */
export const compareBound = async (
  client: pg.ClientBase,
  bound: ReadonlyMap<MatterId, Said>,
  onDifference: (difference: Difference) => void,
): Promise<Unbound> => {
  const matterIds = [...bound.keys()]
  const rows = {
    texts: await heldIn(client, textsHeld, matterIds),
    files: await heldIn(client, filesHeld, matterIds),
    messages: await messagesIn(client, matterIds),
  }
  const unbound = { ...nothingUnbound }
  for (const { of, kind, what } of kinds) {
    const held = Map.groupBy(rows[of], (row) => row.matter_id)
    for (const [matterId, { binds, erased }] of bound) {
      const say = (id: string, how: string): void =>
        onDifference({ kind, matterId, what: `${id}: ${what} ${how}` })
      unbound[of] += compareOne({ bound: binds[of], erased }, held.get(matterId) ?? [], say)
    }
  }
  return unbound
}

const compareOne = (
  { bound, erased: isErased }: { readonly bound: Hashes; readonly erased: ReadonlySet<string> },
  rows: readonly Held[],
  say: (id: string, how: string) => void,
): number => {
  let unbound = 0
  const there = new Set<string>()
  for (const { id, hash, erased } of rows) {
    there.add(id)
    const expected = bound[id]
    if (erased && isErased.has(id)) continue
    if (erased) say(id, 'erased, and no event says so')
    else if (expected !== undefined && hash !== expected) say(id, 'altered')
    else if (expected === undefined && hash !== null) say(id, 'in no event')
    else if (expected === undefined) unbound += 1
  }
  for (const id of Object.keys(bound)) if (!there.has(id)) say(id, 'removed')
  return unbound
}
