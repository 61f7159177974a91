import { createHash } from 'node:crypto'
import type { CaseEvent, StoredCaseEvent } from '@buckstop/domain'
import { canonicalJson } from '../binding/canonical.ts'
import type { RecordedEvent } from './result.ts'

/** What the first event of every case is chained to. */
export const chainStart: Buffer = Buffer.alloc(32)

/** SHA-256 over the hash before and the event, so that no event can be changed, dropped or moved unseen. */
export const chainHash = (
  before: Buffer,
  {
    caseId,
    number,
    at,
    actor,
    event,
    binds,
  }: Omit<RecordedEvent, 'event'> & { readonly event: CaseEvent | StoredCaseEvent },
): Buffer =>
  createHash('sha256')
    .update(before)
    .update(canonicalJson({ caseId, number, at, actor, event, binds }), 'utf8')
    .digest()
