import { z } from 'zod'
import type { Actor } from './actor.ts'
import { caseId, type Exactly, id } from './shape/fields.ts'

const actor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('customer'),
    through: caseId.exactOptional(),
    only: z.array(caseId).exactOptional(),
    proved: z.literal(true).exactOptional(),
    companion: z.object({ id, judges: z.boolean() }).exactOptional(),
  }),
  z.object({ kind: z.literal('stranger') }),
  z.object({ kind: z.literal('person'), id }),
  z.object({ kind: z.literal('clock') }),
  z.object({ kind: z.literal('directory') }),
  z.object({
    kind: z.literal('machine'),
    name: z.string(),
    of: id.nullable(),
    through: caseId.exactOptional(),
    proved: z.literal(true).exactOptional(),
  }),
])
true satisfies Exactly<Actor, typeof actor>

/** Whose doing an event was, as it stands in the ledger; null where that is nobody. */
export const parseActor = (written: unknown): Actor | null => {
  const parsed = actor.safeParse(written)
  return parsed.success ? parsed.data : null
}
