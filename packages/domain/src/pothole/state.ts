import { z } from 'zod'
import { escalationReason } from '../matter/parts.ts'
import { caseId, count, id, moment, type Read, text, words } from '../matter/shape/fields.ts'
import { type Unopened, standing as standingOfAny, unopened } from '../matter/standing.ts'
import { standingCounts } from '../matter/standing-counts.ts'

/** Something was changed that would have kept the case from rising, or it is said why not. */
export const ending = z.enum(['changed', 'reasoned'])
export type PotholeEnding = Read<typeof ending>

/**
 * What was changed, and since when it holds: a version of the service map that went live, or something that the company
 * is set to, such as a term, a limit or a canned reply, by the entry of that change.
 */
export const change = z.object({ kind: z.enum(['serviceMap', 'setting']), of: text, since: moment })
export type PotholeChange = Read<typeof change>

/**
 * `answer`: its leader changes something, or writes why not. `decide`: its cause came back after a reason why not, and the
 * member of the board says whether that still stands. `of` has to.
 */
export const dated = z.object({ step: z.enum(['answer', 'decide']), by: moment, of: id })
export type PotholeDate = Read<typeof dated>

/** Whether a reason why not still stands where the cause came back; `changeWanted` leaves a change alone to end it. */
export const verdict = z.enum(['stands', 'changeWanted'])
export type ReasonVerdict = Read<typeof verdict>

const standing = {
  ...standingOfAny.shape,
  /** The case that rose. */
  caseId,
  /** Why it rose first. */
  because: escalationReason,
  /** Its place in the service map: the problem that the case is about; null while nobody knows. */
  problem: text.nullable(),
  /** When the case ended first; null while nobody owes an answer yet. */
  caseEndedAt: moment.nullable(),
  /** The earlier one of the same cause, which ended within a year with a reason why not; null where there is none. */
  cameBackFrom: id.nullable(),
  /** What the member of the board said of that reason; null where that is not said, or asked. */
  verdict: verdict.nullable(),
  /** What somebody has to do by when; null while the case goes on, whose own dates hold, and once ended. */
  dated: dated.nullable(),
  counts: z.object({ ...standingCounts.shape, rises: count, missed: count }),
}

const open = z.object({ kind: z.literal('open'), ...standing }).strict()
export type OpenPothole = Read<typeof open>

const ended = z
  .object({
    kind: z.literal('ended'),
    ...standing,
    how: ending,
    endedAt: moment,
    endedBy: id,
    /** As the customer reads it. */
    words,
    /** Null where it is said why not. */
    change: change.nullable(),
  })
  .strict()
export type EndedPothole = Read<typeof ended>

export type LivingPothole = OpenPothole | EndedPothole

/**
 * What made a case rise. It outlives the case, is owned by the leader whom the case came up to, and ends with a change or
 * with a written reason why not, which the customer reads.
 */
export type Pothole = Unopened | LivingPothole

const state = z.discriminatedUnion('kind', [unopened, open, ended])

/** As it was kept beside its events; null where this is no state of today's version, and has to be folded again. */
export const parseState = (kept: unknown): Pothole | null => {
  const parsed = state.safeParse(kept)
  return parsed.success ? parsed.data : null
}
