import type { PersonId } from '../../directory/directory.ts'
import { ladderAbove } from '../../directory/ladder.ts'
import { whoStandsFor } from '../../directory/presence.ts'
import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { callBackDue, whyNotDue } from '../../matter/promise/due.ts'
import { meantIn } from '../merging/holder.ts'
import { personComes } from '../person-asked/decide.ts'
import { whyNotByMachine } from '../promise/by-machine.ts'
import { promiseToCustomer } from '../promise/make.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { customerOrAnyone, forTheCompany, standInFor } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import type { EscalationCommand } from './commands.ts'
import { decideHigher, findEscalation, ofTheirOwn, whoAcknowledges } from '../../matter/escalation/decide.ts'
import { escalateTo } from '../../matter/escalation/raise.ts'

type Of<Type extends EscalationCommand['type']> = Extract<EscalationCommand, { type: Type }>

/** The leader they named, who stands for them, or the nearest above who can; null where nobody can. */
const whoAnswersFor = (state: LivingCase, context: Context, wanted: PersonId): Admission<PersonId> => {
  const { directory } = context
  if (!directory.people.has(wanted)) return refuse('no-such-person')
  const team = [...directory.teams.values()].find(({ lead }) => lead === wanted)
  if (team === undefined) return refuse('not-the-leader')
  if (state.complainedAbout.includes(wanted)) return refuse('complaint-is-about-them')
  const standIn = standInFor(state, context)
  const who =
    whoStandsFor(directory, wanted, standIn) ?? ladderAbove(directory, team.name, wanted, standIn)[0]
  return who === undefined ? refuse('ladder-ends-here') : { ok: true, who }
}

const isAway = ({ directory }: Context, leader: PersonId): boolean =>
  directory.people.get(leader)?.presence.kind === 'onLeave'

/** They need not tell their story first: that leader answers from this minute, and speaks with them now or calls. */
const decideAskFor = (
  state: LivingCase,
  command: Of<'askForLeader'>,
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
  const brought: Step =
    open === undefined
      ? escalateTo(leader, {
          because: 'askedForLeader',
          by: who.who,
          words: command.what,
          insteadOf: isAway(context, command.leader) ? command.leader : null,
        })
      : happens()
  if (command.connected !== null) {
    const taken: Step =
      open?.acknowledged === true
        ? happens()
        : happens({ type: 'escalationAcknowledged', escalation, by: leader })
    return unfold(state, context, brought, taken)
  }
  const { maxOpenPromises } = context.terms
  if (state.promises.length >= maxOpenPromises) {
    return refuse('too-many-open-promises', { most: maxOpenPromises })
  }
  const due = callBackDue(leader, command.callBackBy, context)
  const refusal = whyNotDue(due, context) ?? whyNotByMachine(state, due, context)
  if (refusal !== null) return { ok: false, refusal }
  const callBack = promiseToCustomer({
    kind: 'callBack',
    by: leader,
    recordedBy: who.who,
    what: command.what,
    remedy: null,
    due,
  })
  return unfold(state, context, brought, callBack)
}

/** The leader's own call. Where it is not in the story yet, it is written there with it. */
const decideCall = (
  state: LivingCase,
  { escalation: number, contactId, words, right }: Of<'recordLeadersCall'>,
  context: Context,
): Decision<CaseEvent> => {
  const own = ofTheirOwn(state, number, context)
  if (!own.ok) return own
  const by = own.who.leader
  const heard: CaseEvent = { type: 'leaderHeardCustomer', escalation: number, contactId, right }
  const known = state.conversations.find((conversation) => conversation.contactId === contactId)
  if (known !== undefined) return known.person === by ? accept(heard) : refuse('conversation-needed')
  const contact = {
    id: contactId,
    channel: 'phone',
    words,
    madeAt: context.now,
    by,
    outcome: 'conversation',
    asks: null,
    // Of joined cases it says nothing of with which of their customers.
    ...meantIn(state, context, undefined),
  } as const
  return accept(
    { type: 'contactMade', contact },
    heard,
    ...personComes(state, { ...contact, at: context.now }),
  )
}

/** What a machine brought about waits for no report, nor does a report for it. */
const isAllReported = (promises: LivingCase['promises']): boolean =>
  promises.every(({ cause }) => cause !== undefined)

const decideReport = (
  state: LivingCase,
  { escalation: number, said, done, promised }: Of<'reportOnEscalation'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  const by = person.who
  const escalation = findEscalation(state, number)
  if (escalation === undefined) return refuse('no-such-escalation')
  if (escalation.leader === by && escalation.delegatedTo !== null) return refuse('not-the-owner')
  const { maxOpenPromises } = context.terms
  if (promised !== null) {
    if (state.promises.length >= maxOpenPromises) {
      return refuse('too-many-open-promises', { most: maxOpenPromises })
    }
    const refusal = whyNotDue(promised.due, context)
    if (refusal !== null) return { ok: false, refusal }
  }
  const promising: Step =
    promised === null
      ? happens()
      : promiseToCustomer({
          kind: 'deed',
          by,
          recordedBy: by,
          what: promised.what,
          remedy: null,
          due: promised.due,
        })
  const reported: Step = ({ promises }) => [
    { type: 'escalationReported', escalation: number, by, said, done, final: isAllReported(promises) },
  ]
  return unfold(state, context, promising, reported)
}

const decideEnd = (
  state: LivingCase,
  { escalation: number }: Of<'endEscalation'>,
  context: Context,
): Decision<CaseEvent> => {
  const own = ofTheirOwn(state, number, context)
  if (!own.ok) return own
  const { delegatedTo, reported, heard } = own.who
  if (delegatedTo !== null && !reported) return refuse('report-missing')
  if (heard === null) return refuse('leader-has-not-heard-customer')
  if (heard === 'notRight') return refuse('customer-says-not-right')
  return accept({ type: 'escalationEnded', escalation: number, because: 'heard' })
}

export const decideEscalation = (
  state: LivingCase,
  command: EscalationCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'takeHigher':
      return decideHigher(state, command, context)
    case 'askForLeader':
      return decideAskFor(state, command, context)
    case 'acknowledgeEscalation': {
      const own = whoAcknowledges(state, command.escalation, context)
      if (!own.ok) return own
      const { because, leader: by } = own.who
      const acknowledge: CaseEvent = { type: 'escalationAcknowledged', escalation: command.escalation, by }
      const danger = because === 'danger' && state.danger !== null
      return danger ? accept({ type: 'dangerRead', by }, acknowledge) : accept(acknowledge)
    }
    case 'reportOnEscalation':
      return decideReport(state, command, context)
    case 'recordLeadersCall':
      return decideCall(state, command, context)
    case 'endEscalation':
      return decideEnd(state, command, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
