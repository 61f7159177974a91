import { createHash } from 'node:crypto'
import { canonicalJson, type JsonValue } from './canonical.ts'
import type { RecordedEvent } from './result.ts'

/** What the first event of every case is chained to. */
export const chainStart: Buffer = Buffer.alloc(32)

/** SHA-256 over the hash before and the event, so that no event can be changed, dropped or moved unseen. */
export const chainHash = (before: Buffer, { caseId, number, at, actor, event }: RecordedEvent): Buffer => {
  const said: JsonValue = { caseId, number, at, actor: { ...actor }, event: asJson(event) }
  return createHash('sha256').update(before).update(canonicalJson(said), 'utf8').digest()
}

/** Events are made of JSON values alone; their interfaces merely lack the index signature. */
const asJson = (event: RecordedEvent['event']): JsonValue => event as unknown as JsonValue
