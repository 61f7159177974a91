import { z } from 'zod'
import { ask, escalation, offer, openPromise, ownerReason } from './parts.ts'
import { count, id, moment, type Read, text, yesOrNo } from './shape/fields.ts'
import { standingCounts } from './standing-counts.ts'

/** Identifies a matter of any kind (UUID). */
export type MatterId = string

/** A matter before its first event. */
export const unopened = z.object({ kind: z.literal('unopened') }).strict()
export type Unopened = Read<typeof unopened>

/**
 * How any matter stands, whatever its kind: who answers for it, what is offered, asked and promised, and to whom it has
 * come up. The topics that all kinds are made of know this, and nothing of a case.
 */
export const standing = z.object({
  id,
  reference: text,
  openedAt: moment,
  /** History from elsewhere that nobody took up yet: no clock runs in it. */
  imported: yesOrNo,
  owner: id,
  team: text,
  ownerSince: moment,
  /** What rose to its owner from below can be delegated. */
  ownerBecause: ownerReason,
  /** Everyone who ever owned it, each once, in order of their first time. */
  owners: z.array(id),
  offer: offer.nullable(),
  /** Offers declined since the owner last changed. */
  declines: count,
  asks: z.array(ask),
  promises: z.array(openPromise),
  escalations: z.array(escalation),
  /** Every leader it has been brought to, in order; the last is the highest reached. */
  climbed: z.array(id),
  /** They neither own it, lead it nor approve in it. */
  complainedAbout: z.array(id),
  counts: standingCounts,
})
export type Standing = Read<typeof standing>
