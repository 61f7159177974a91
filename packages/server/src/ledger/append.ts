import type { Instant, KindName } from '@buckstop/domain'
import { bindsOf, type Hashes } from '../binding/binding.ts'
import { messageRows } from './message-rows.ts'
import { potholeRows } from './pothole-rows.ts'
import { advance, type Position, type Traces } from './position.ts'
import type { RecordedEvent } from './result.ts'
import {
  type BoundRow,
  clockRows,
  contactRows,
  eventRow,
  headRow,
  movedRows,
  noRows,
  periodRows,
  type Rows,
  textRows,
  viewerRows,
} from './rows.ts'
import { webhookRows } from './webhook-rows.ts'
import type { Append } from './appending.ts'

export interface Appended<Name extends KindName = 'case'> {
  readonly position: Position<Name>
  readonly recorded: readonly RecordedEvent<Name>[]
  /** Everything that goes into the tables: events, state, ownership, contacts, duties, deadlines, words, messages. */
  readonly rows: Rows
}

const hashesOf = (rows: readonly BoundRow[]): Hashes =>
  Object.fromEntries(rows.map(({ row, hash }) => [String(row['id']), hash]))

/** What follows from events, as rows; `writeRows` puts them into one statement. Pure but for identifiers and salts. */
export const append = <Name extends KindName>(what: Append<Name>): Appended<Name> => {
  const { kind, matterId, before, at } = what
  const last = before.version + what.events.length
  const texts = textRows(matterId, what.texts)
  const messages = messageRows(what, last)
  const binds = bindsOf({
    texts: hashesOf(texts),
    files: Object.fromEntries((what.files ?? []).map(({ id, hash }) => [id, hash])),
    messages: hashesOf(messages),
    ...what.bindsToo,
  })
  let position = before
  const steps: { readonly at: Instant; readonly traces: Traces; readonly recorded: RecordedEvent<Name> }[] =
    []
  for (const { actor, event } of what.events) {
    const number = position.version + 1
    const recorded = { matterId, number, at, actor, event, ...(number === last && binds ? { binds } : {}) }
    const next = advance(kind, position, recorded)
    position = next.position
    steps.push({ at, traces: next.traces, recorded })
  }
  const recorded = steps.map((step) => step.recorded)
  const head = headRow(kind, position, what.constants)
  const rows: Rows = {
    ...noRows,
    ...(before.version === 0
      ? { openHead: [head], reference: [{ reference: head['reference'], matter_id: matterId }] }
      : { head: [head] }),
    ...periodRows(matterId, steps),
    ...clockRows(kind, matterId, before.state, position.state),
    ...viewerRows(
      kind,
      head,
      what.events.map(({ event }) => event),
      before.version === 0,
    ),
    events: steps.map((step) => eventRow(kind, step.recorded, step.traces.hash)),
    texts: texts.map(({ row }) => row),
    contacts: contactRows(steps),
    vouched: steps.flatMap(({ traces: { vouchedFor } }) =>
      vouchedFor === null ? [] : [{ matter_id: matterId, id: vouchedFor }],
    ),
    moved: recorded.flatMap(({ event }) => movedRows(event)),
    messages: messages.map(({ row }) => row),
    potholeWork: potholeRows(kind, matterId, what.events, [before.state, position.state], at),
    webhooks: webhookRows(kind, recorded, { reference: head['reference'], newId: what.newId }),
  }
  return { position, recorded, rows }
}
