import { memberOfBoard } from '../../directory/board.ts'
import type { PersonId } from '../../directory/directory.ts'
import { ladderAbove } from '../../directory/ladder.ts'
import { whoStandsFor } from '../../directory/presence.ts'
import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { callBackDue, whyNotDue } from '../../matter/promise/due.ts'
import { promiseToCustomer } from '../promise/make.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { customerOrAnyone, standInFor } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import type { EscalationCommand } from './commands.ts'
import type { AnswerableEvent } from './events.ts'
import { escalateTo } from '../../matter/escalation/raise.ts'

type LeaderTried = Extract<AnswerableEvent, { type: 'leaderTried' }>
type AskForLeader = Extract<EscalationCommand, { type: 'askForLeader' }>

/** The leader they named, who stands for them, or the nearest above who can; null where nobody can. */
const whoAnswersFor = (state: LivingCase, context: Context, wanted: PersonId): Admission<PersonId> => {
  const { directory } = context
  if (!directory.people.has(wanted)) return refuse('no-such-person')
  const led = [...directory.teams.values()].find(({ lead }) => lead === wanted)?.name
  const team = led ?? (memberOfBoard(directory) === wanted ? state.team : undefined)
  if (team === undefined) return refuse('not-the-leader')
  if (state.complainedAbout.includes(wanted)) return refuse('complaint-is-about-them')
  const standIn = standInFor(state, context)
  const who = whoStandsFor(directory, wanted, standIn) ?? ladderAbove(directory, team, wanted, standIn)[0]
  return who === undefined ? refuse('ladder-ends-here') : { ok: true, who }
}

const isAway = ({ directory }: Context, leader: PersonId): boolean =>
  directory.people.get(leader)?.presence.kind === 'onLeave'

/** They need not tell their story first: that leader answers from this minute, and what they say of a call is theirs alone. */
export const decideAskFor = (
  state: LivingCase,
  command: AskForLeader,
  context: Context,
): Decision<CaseEvent> => {
  const who = customerOrAnyone(context)
  if (!who.ok) return who
  if (command.connected !== null && who.who === null) return refuse('not-of-the-company')
  const answers = whoAnswersFor(state, context, command.leader)
  if (!answers.ok) return answers
  const leader = answers.who
  const open = state.escalations.find((escalation) => escalation.leader === leader)
  const escalation = open?.escalation ?? state.counts.escalations + 1
  const tried = (how: LeaderTried['how']): Step =>
    happens({ type: 'leaderTried', escalation, leader, how, by: who.who })
  const brought: Step =
    open === undefined
      ? escalateTo(leader, {
          because: 'askedForLeader',
          by: who.who,
          words: command.what,
          insteadOf: isAway(context, command.leader) ? command.leader : null,
        })
      : happens()
  if (who.who !== leader) {
    // Nobody promises in a leader's name: until they say so themselves, the escalation's own clock is what there is.
    if (command.callBackBy !== null) return refuse('not-the-leader')
    // Nor does anybody take it up in their name: that they were put through is told of them, and answers nothing.
    if (command.connected !== null) return unfold(state, context, brought)
    // What a machine says of a call that it did not make counts for nobody, nor against them.
    const rung = command.tried !== undefined && context.actor.kind !== 'machine'
    return unfold(state, context, brought, rung ? tried('noAnswer') : happens())
  }
  if (command.connected !== null) {
    const { contactId } = command.connected
    if (!state.conversations.some((held) => held.contactId === contactId)) return refuse('no-such-contact')
    if (open?.acknowledged === true && open.answered === true) return unfold(state, context)
    const taken: Step =
      open?.acknowledged === true
        ? happens()
        : happens({ type: 'escalationAcknowledged', escalation, by: leader })
    return unfold(state, context, brought, taken, tried('reached'))
  }
  const { maxOpenPromises } = context.terms
  if (state.promises.length >= maxOpenPromises) {
    return refuse('too-many-open-promises', { most: maxOpenPromises })
  }
  const due = callBackDue(leader, command.callBackBy, context)
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  const callBack = promiseToCustomer({
    kind: 'callBack',
    by: leader,
    recordedBy: who.who,
    what: command.what,
    remedy: null,
    due,
  })
  return unfold(state, context, brought, tried('notNow'), callBack)
}
