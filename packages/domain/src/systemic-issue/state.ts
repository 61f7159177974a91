import { z } from 'zod'
import { count, id, moment, type Read, words } from '../matter/shape/fields.ts'
import { type Unopened, standing as standingOfAny, unopened } from '../matter/standing.ts'
import { standingCounts } from '../matter/standing-counts.ts'

/** Its cause was put right, or it turned out to be none. */
export const ending = z.enum(['putRight', 'noCause'])
export type SystemicIssueEnding = Read<typeof ending>

/**
 * `promise`: its owner says what will be done by when. `review`: what was promised is done, and whoever is above looks at
 * it. `answer`: of a flood, its owner answers all that it gathers. `of` has to: the owner, or whoever was above them when
 * it was dated.
 */
export const nextStep = z.object({ step: z.enum(['promise', 'review', 'answer']), by: moment, of: id })
export type NextStep = Read<typeof nextStep>

const standing = {
  ...standingOfAny.shape,
  /** What goes wrong again and again: the words by which it is known. */
  title: words,
  foundBy: id,
  /** What somebody has to do by when; null while a corrective action is promised, which is the date then, and once ended. */
  nextStep: nextStep.nullable(),
  /** How often all that it gathers were answered, and when last; left out where it is no flood. */
  flood: z.object({ answers: count, answeredAt: moment.nullable() }).exactOptional(),
  counts: z.object({ ...standingCounts.shape, cases: count, nextStepsMissed: count, reopenings: count }),
}

const open = z.object({ kind: z.literal('open'), ...standing }).strict()
export type OpenSystemicIssue = Read<typeof open>

const ended = z
  .object({
    kind: z.literal('ended'),
    ...standing,
    how: ending,
    endedAt: moment,
    endedBy: id,
    reason: words,
  })
  .strict()
export type EndedSystemicIssue = Read<typeof ended>

export type LivingSystemicIssue = OpenSystemicIssue | EndedSystemicIssue

/**
 * A cause that comes back over cases. It has an owner, who promises what is done about it by when, and gathers the cases
 * in which it showed. Whoever is above its owner ends it; a case with that cause after the end opens it again.
 */
export type SystemicIssue = Unopened | LivingSystemicIssue

const state = z.discriminatedUnion('kind', [unopened, open, ended])

/** As it was kept beside its events; null where this is no state of today's version, and has to be folded again. */
export const parseState = (kept: unknown): SystemicIssue | null => {
  const parsed = state.safeParse(kept)
  return parsed.success ? parsed.data : null
}
