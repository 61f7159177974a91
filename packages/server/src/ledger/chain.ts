import { createHash } from 'node:crypto'
import type { Instant, MatterId } from '@buckstop/domain'
import type { Binds } from '../binding/binding.ts'
import { canonicalJson } from '../binding/canonical.ts'

/** What the first event of every matter is chained to. */
export const chainStart: Buffer = Buffer.alloc(32)

/** What the chain covers of an event. */
export interface Chained {
  readonly matterId: MatterId
  readonly number: number
  readonly at: Instant
  readonly actor: unknown
  /** As it was written. */
  readonly payload: unknown
  /** Of its shape. */
  readonly version: number
  readonly binds?: Binds | undefined
}

/**
 * SHA-256 over the hash before and the event, so that no event can be changed, dropped or moved unseen. The first
 * version of a shape is left out, since what was written before there were versions was hashed without.
 */
export const chainHash = (
  before: Buffer,
  { matterId, number, at, actor, payload, version, binds }: Chained,
): Buffer =>
  createHash('sha256')
    .update(before)
    .update(
      canonicalJson({
        // The name it had when every matter was a case: what was hashed then stays as it was hashed.
        caseId: matterId,
        number,
        at,
        actor,
        event: payload,
        version: version === 1 ? undefined : version,
        binds,
      }),
      'utf8',
    )
    .digest()
