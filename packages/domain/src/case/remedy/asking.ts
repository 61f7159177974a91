import type { PersonId } from '../../directory/directory.ts'
import { addMilliseconds, type Instant, minutes } from '../../time/instant.ts'
import { addWorkingMinutes } from '../../time/working-time.ts'
import type { Context } from '../../matter/context.ts'
import { topOf } from '../../matter/escalation/raise.ts'
import type { TextRef } from '../../matter/text.ts'
import { originOfIssue } from '../merging/holder.ts'
import { findIssue } from '../resolution/issue.ts'
import type { Step } from '../unfold.ts'
import type { Above } from './authority.ts'
import type { WantedRemedy } from './commands.ts'
import { noRemedies } from './state.ts'

/** As long as a leader has to say that they have what came up to them. */
export const answerBy = (of: PersonId, { directory, now, terms }: Context): Instant => {
  const person = directory.people.get(of)
  return person === undefined
    ? addMilliseconds(now, minutes(terms.acknowledgeMinutes))
    : addWorkingMinutes(now, terms.acknowledgeMinutes, person.shifts)
}

interface Asking {
  readonly by: PersonId
  readonly reason: TextRef
  readonly above: Above
  /** Who may grant it, nearest first. */
  readonly to: readonly PersonId[]
  readonly after: number | null
}

/** It goes to the nearest who may grant it; where it was granted before asking and nobody may, to the top. */
export const requestOf =
  ({ id, issue, what, amount, words, due }: WantedRemedy, { by, reason, above, to, after }: Asking): Step =>
  (state, context) => {
    const found = findIssue(state, issue)
    const nearest = to[0] ?? topOf(state, context)
    // Above the top of a company nobody could say yes: the reason stands with what was granted.
    if (found === undefined || nearest === null || nearest === by) return []
    return [
      {
        type: 'remedyRequested',
        request: (state.remedies ?? noRemedies).lastRequest + 1,
        id,
        of: originOfIssue(state, found),
        issue,
        what,
        amount,
        words,
        by,
        reason,
        to: nearest,
        due: answerBy(nearest, context),
        deliverBy: due,
        limit: above.ceiling?.limit?.id ?? null,
        after,
      },
    ]
  }
