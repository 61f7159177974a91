import type { PersonId } from '../../directory/directory.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import type { Context } from '../../matter/context.ts'
import type { Escalation } from '../../matter/parts.ts'
import type { ServiceTerms } from '../../matter/terms.ts'
import type { CaseEvent } from '../event.ts'
import { outlivesTheEnd } from '../compensation/owed-after-end.ts'
import { whoHearsChallenge } from '../contact-plan/judge.ts'
import { lacksReport } from '../escalation/answerable.ts'
import { endOpposedPlan, releasedBy } from '../last-word/released.ts'
import { asksForLetter, closingLetter } from '../closing-letter/decide.ts'
import type { WrittenLetter } from '../closing-letter/commands.ts'
import { originOfIssue } from '../merging/holder.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision, RefusalCode } from '../../matter/refusal.ts'
import { regulatorClocks } from '../regulator/clocks.ts'
import { isOwed } from '../remedy/state.ts'
import type { Issue, LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import { leader } from '../../matter/who.ts'
import type { ResolutionCommand } from './commands.ts'
import { endWhenSettled } from './end.ts'
import { findIssue, isUnsettled } from './issue.ts'

type GiveFinalPosition = Extract<ResolutionCommand, { type: 'giveFinalPosition' }>

/**
 * A regulator wants our answer within a day, by a profile that a lawyer of the company signed. Once its date is missed,
 * haste saves nothing any more, and all that comes before a last word is owed as ever.
 */
const isLastDay = (state: LivingCase, { now, directory: { regulator } }: Context): boolean =>
  regulator !== undefined &&
  regulator.profile.readBy !== null &&
  state.regulator?.profile === regulator.profile.key &&
  regulatorClocks(state).some(
    ({ endsWith, due }) => endsWith === 'answer' && addMilliseconds(due, -days(1)) <= now && now <= due,
  )

/**
 * Their leader has yet to speak with the customer, who wants it, and whom we can reach. One who let it rise is waited for
 * by nobody else, since it is the next leader's, who has to; where there is no next one, letting it lie frees nobody.
 * After a call that was not right the one that follows is waited for, too, as the customer was told: once, and from then
 * on what is still dated ends with our last word, by name.
 */
const lacksCall =
  ({ counts }: LivingCase, by: PersonId, { leadersCallAttempts }: ServiceTerms) =>
  ({
    escalation,
    leader: theirs,
    acknowledged,
    rose,
    heard,
    calledAgain,
    declined,
    triedOn,
  }: Escalation): boolean =>
    acknowledged
      ? (heard === null || (heard === 'notRight' && calledAgain !== true)) &&
        declined !== 'byThemselves' &&
        triedOn.length < leadersCallAttempts
      : !rose || theirs === by || escalation === counts.escalations

/** Whether the customer wants our last word without another proposal: by whoever gives it nobody can have heard so. */
const isWished = ({ wished }: Issue, by: PersonId): boolean =>
  wished !== undefined && wished.reported === undefined && wished.heardBy !== by
/** What lacks every element. */
const unwritten: WrittenLetter = { words: '', elements: [], posted: false }

/** What has to come before our last word, which is this leader's; null where nothing has. */
const comesFirst = (state: LivingCase, issue: Issue, by: PersonId, context: Context): RefusalCode | null => {
  if (issue.notSolved === 0 && !isWished(issue, by)) return 'proposal-not-rejected'
  if (whoHearsChallenge(state, context) !== null) return 'challenge-unanswered'
  if (state.escalations.some(lacksReport)) return 'report-missing'
  return state.escalations.some(lacksCall(state, by, context.terms)) ? 'leader-has-not-heard-customer' : null
}

/**
 * Our last word: by a leader who never owned it, with nothing promised left open, once the customer said that a
 * resolution does not solve it, and whoever it was brought to has reported and heard them. While somebody may come to
 * harm there is no last word; on the last day that a signed profile leaves, all else gives way to it.
 */
export const decideFinalPosition = (
  state: LivingCase,
  command: GiveFinalPosition,
  context: Context,
): Decision<CaseEvent> => {
  const by = leader(state, context)
  if (!by.ok) return by
  if (state.owners.includes(by.who)) return refuse('former-owner')
  const issue = findIssue(state, command.issue)
  if (issue === undefined) return refuse('no-such-issue')
  if (!isUnsettled(issue)) return refuse('issue-settled')
  if (state.danger !== null) return refuse('danger-first')
  const lastDay = isLastDay(state, context)
  // What the company owes by its own rule no end takes from them, and so it keeps no last day from being met.
  const promised = lastDay ? state.promises.filter((open) => !outlivesTheEnd(state, open)) : state.promises
  if (promised.length > 0) return refuse('promise-open')
  const granted = state.remedies?.granted.find(isOwed)
  if (granted !== undefined && !lastDay) return refuse('remedy-not-delivered', { remedy: granted.remedy })
  const first = lastDay ? null : comesFirst(state, issue, by.who, context)
  if (first !== null) return refuse(first)
  const { position, reasons, outsideBody, outcome, letter } = command
  const sent = asksForLetter('finalResponse', context)
    ? closingLetter(
        'finalResponse',
        letter ?? unwritten,
        { by: by.who, meantFor: originOfIssue(state, issue) },
        context,
      )
    : accept<CaseEvent>()
  if (!sent.ok) return sent
  return unfold(
    state,
    context,
    happens({
      type: 'finalPositionGiven',
      issue: issue.issue,
      by: by.who,
      position,
      reasons,
      outsideBody,
      outcome,
    }),
    // Of the case as it was before: our last word is no answer to what they were told besides.
    (so) =>
      so.issues.some(isUnsettled) ? [] : [...releasedBy(state, by.who), ...endOpposedPlan(so, by.who)],
    happens(...sent.events),
    endWhenSettled,
  )
}
