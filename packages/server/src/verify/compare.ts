import { type CaseId, stateVersion } from '@buckstop/domain'
import type pg from 'pg'
import { canonicalJson } from '../binding/canonical.ts'
import { firstWordsOf, knownBy } from '../ledger/openings.ts'
import { type ReadModel, readModels } from '../ledger/read-models.ts'
import { bytes, headRow, type Row } from '../ledger/rows.ts'
import type { Difference, DifferenceKind } from './difference.ts'
import type { Refolded } from './refold.ts'

/** Compares cases told again with everything that is stored of them; a few hundred cases at a time. */
export const compare = async (
  client: pg.ClientBase,
  refolded: readonly Refolded[],
  onDifference: (difference: Difference) => void,
): Promise<void> => {
  const caseIds = refolded.map(({ caseId }) => caseId)
  const heads = await stored(client, headsOf, caseIds)
  const rowsOf = new Map<ReadModel, Stored>()
  for (const model of readModels) {
    // By its reference a case is joined to its head.
    if (model.name === 'reference') continue
    rowsOf.set(model, await stored(client, `select * from ${model.table} where case_id = any($1)`, caseIds))
  }
  const texts = await stored(client, 'select case_id, id from case_text where case_id = any($1)', caseIds)
  for (const one of refolded) {
    const { caseId } = one
    const say = (kind: DifferenceKind, what: string): void => onDifference({ kind, caseId, what })
    const [head] = heads.get(caseId) ?? []
    if (head === undefined) say('head', 'is missing')
    else compareHead(head, one, say)
    const there = new Set((texts.get(caseId) ?? []).map(({ id }) => id))
    for (const text of one.texts) if (!there.has(text)) say('text', `${text} is missing`)
    for (const [model, found] of rowsOf) {
      // What another version folded is folded again at the next use of the case, with all that follows from it.
      if (model.ofState && head !== undefined && isEarlier(head)) continue
      compareRows(model.rowsOf(one), found.get(caseId) ?? [], model.called, (what) => say(model.name, what))
    }
  }
}

const isEarlier = (head: Row): boolean => head['state_version'] !== stateVersion

/** What of a head follows from the state. */
const ofState = new Set(['state', 'state_version', 'next_due'])

type Stored = ReadonlyMap<CaseId, readonly Row[]>

const headsOf = `select h.*, q.case_id as referred, p.can_own,
    c.id is not null as has_customer,
    ${firstWordsOf('h.case_id')} as first_words
  from case_head h
  left join case_reference q on q.reference = h.reference
  left join person p on p.id = h.owner_id
  left join customer c on c.id = h.customer_id
  where h.case_id = any($1)`

const stored = async (client: pg.ClientBase, text: string, caseIds: readonly CaseId[]): Promise<Stored> => {
  const { rows } = await client.query<Row>(text, [caseIds])
  const byCase = new Map<CaseId, Row[]>()
  for (const row of rows) {
    const caseId = String(row['case_id'])
    const known = byCase.get(caseId)
    if (known === undefined) byCase.set(caseId, [row])
    else known.push(row)
  }
  return byCase
}

const compareHead = (
  head: Row,
  { position, caseId }: Refolded,
  say: (kind: DifferenceKind, what: string) => void,
): void => {
  const { state } = position
  if (state.kind === 'unopened') return say('head', 'is there for a case that was never opened')
  // What neither the events nor the state hold is compared with where it came from, further down.
  const expected = headRow(position, {
    customerId: String(head['customer_id']),
    opening: String(head['opening']),
    email: typeof head['email'] === 'string' ? head['email'] : null,
  })
  for (const [column, value] of Object.entries(expected)) {
    if (isEarlier(head) && ofState.has(column)) continue
    if (!same(value, head[column])) say(column === 'state' ? 'state' : 'head', column)
  }
  if (head['referred'] !== caseId) say('reference', state.reference)
  if (head['has_customer'] !== true) say('head', 'customer_id')
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
