import { type FoldedMatter, isKindName, kindOf, type MatterId } from '@buckstop/domain'
import type pg from 'pg'
import { canonicalJson } from '../binding/canonical.ts'
import { firstWordsOf, knownBy } from '../ledger/openings.ts'
import { type ReadModel, readModels } from '../ledger/read-models.ts'
import { bytes, headRow, type Row } from '../ledger/rows.ts'
import type { Difference, DifferenceKind } from './difference.ts'
import type { Refolded } from './refold.ts'

/** Compares matters told again with everything that is stored of them; a few hundred at a time. */
export const compare = async (
  client: pg.ClientBase,
  refolded: readonly Refolded[],
  onDifference: (difference: Difference) => void,
): Promise<void> => {
  const matterIds = refolded.map(({ matterId }) => matterId)
  const heads = await stored(client, headsOf, matterIds)
  const rowsOf = new Map<ReadModel, Stored>()
  for (const model of readModels) {
    // By its reference a matter is joined to its head.
    if (model.name === 'reference') continue
    rowsOf.set(
      model,
      await stored(client, `select * from ${model.table} where matter_id = any($1)`, matterIds),
    )
  }
  const texts = await stored(
    client,
    'select matter_id, id from matter_text where matter_id = any($1)',
    matterIds,
  )
  for (const one of refolded) {
    const { matterId } = one
    const say = (kind: DifferenceKind, what: string): void => onDifference({ kind, matterId, what })
    const [head] = heads.get(matterId) ?? []
    if (head === undefined) say('head', 'is missing')
    else compareHead(head, one, say)
    const there = new Set((texts.get(matterId) ?? []).map(({ id }) => id))
    for (const text of one.texts) if (!there.has(text)) say('text', `${text} is missing`)
    for (const [model, found] of rowsOf) {
      // What another version folded is folded again at the next use of the matter, with all that follows from it.
      if (model.ofState && head !== undefined && isEarlier(head)) continue
      compareRows(model.rowsOf(one), found.get(matterId) ?? [], model.called, (what) => say(model.name, what))
    }
  }
}

const isEarlier = ({ kind, state_version: version }: Row): boolean =>
  typeof kind === 'string' && isKindName(kind) && version !== kindOf(kind).stateVersion

/** What of a head follows from the state. */
const ofState = new Set(['state', 'state_version', 'next_due', 'due', 'owner_due'])

type Stored = ReadonlyMap<MatterId, readonly Row[]>

const headsOf = `select h.*, q.matter_id as referred, p.can_own,
    c.id is not null as has_customer,
    ${firstWordsOf('h.matter_id')} as first_words
  from matter_head h
  left join matter_reference q on q.reference = h.reference
  left join person p on p.id = h.owner_id
  left join customer c on c.id = h.customer_id
  where h.matter_id = any($1)`

const stored = async (
  client: pg.ClientBase,
  text: string,
  matterIds: readonly MatterId[],
): Promise<Stored> => {
  const { rows } = await client.query<Row>(text, [matterIds])
  const byMatter = new Map<MatterId, Row[]>()
  for (const row of rows) {
    const matterId = String(row['matter_id'])
    const known = byMatter.get(matterId)
    if (known === undefined) byMatter.set(matterId, [row])
    else known.push(row)
  }
  return byMatter
}

const compareHead = (
  head: Row,
  { kind, position, matterId }: Refolded,
  say: (kind: DifferenceKind, what: string) => void,
): void => {
  const state: FoldedMatter = position.state
  if (state.kind === 'unopened') return say('head', 'is there for a matter that was never opened')
  // What neither the events nor the state hold is compared with where it came from, further down.
  const expected = headRow(kind, position, {
    customerId: typeof head['customer_id'] === 'string' ? head['customer_id'] : null,
    opening: String(head['opening']),
    email: typeof head['email'] === 'string' ? head['email'] : null,
  })
  for (const [column, value] of Object.entries(expected)) {
    if (isEarlier(head) && ofState.has(column)) continue
    if (!same(value, head[column])) say(column === 'state' ? 'state' : 'head', column)
  }
  if (head['referred'] !== matterId) say('reference', state.reference)
  if (head['has_customer'] !== (kind === 'case')) say('head', 'customer_id')
  if (state.kind === 'open' && head['can_own'] !== true) say('owner', 'is not able to own')
  const first = head['first_words']
  if (knownBy(typeof first === 'string' ? first : null, state.reference) !== head['opening'])
    say('head', 'opening')
}

const compareRows = (
  expected: readonly Row[],
  found: readonly Row[],
  key: ReadModel['called'],
  say: (what: string) => void,
): void => {
  const left = new Map(found.map((row) => [key(row), row]))
  for (const row of expected) {
    const name = key(row)
    const other = left.get(name)
    left.delete(name)
    if (other === undefined) say(`${name} is missing`)
    else {
      const columns = Object.entries(row).filter(([column, value]) => !same(value, other[column]))
      if (columns.length > 0) say(`${name}: ${columns.map(([column]) => column).join(', ')}`)
    }
  }
  for (const name of left.keys()) say(`${name} is too many`)
}

/** A value as we write it, and as the driver gives it back. */
const same = (expected: unknown, found: unknown): boolean => plain(expected) === plain(found)

const plain = (value: unknown): string => {
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Buffer.isBuffer(value)) return JSON.stringify(bytes(value))
  // What was tampered with can fold into what JSON does not hold, which then is like nothing stored.
  const json: unknown = JSON.parse(JSON.stringify(value ?? null))
  return canonicalJson(json)
}
