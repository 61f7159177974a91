import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { dealsWithIt } from '../deals-with-it.ts'
import { amountOf } from '../compensation/owe.ts'
import { areParts, isTheirPromise } from '../merging/holder.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { unfold } from '../unfold.ts'
import { customer, customerOrAnyone, forTheCompany } from '../../matter/who.ts'
import type { PromiseCommand } from './commands.ts'
import { isCompensation, isPersonAsked } from '../../matter/parts.ts'
import { whyNotByMachine } from './by-machine.ts'
import { callBackDue, reminderFor, whyNotDue } from '../../matter/promise/due.ts'
import { findPromise, whoKeeps } from '../../matter/promise/keep.ts'
import { endOfSlot, isSlot } from '../../matter/promise/slot.ts'
import { owedAfterTheEnd } from '../compensation/owed-after-end.ts'
import { remedyOfPromise } from '../remedy/find.ts'
import { whyNotWithin } from '../remedy/in-words.ts'
import { promiseToCustomer } from './make.ts'

type Of<Type extends PromiseCommand['type']> = Extract<PromiseCommand, { type: Type }>

const tooMany = (state: LivingCase, { terms }: Context): boolean =>
  state.promises.length >= terms.maxOpenPromises

const decideMake = (
  state: LivingCase,
  { what, remedy, due, meantFor }: Of<'makePromise'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  if (tooMany(state, context))
    return refuse('too-many-open-promises', { most: context.terms.maxOpenPromises })
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  if (!areParts(state, meantFor)) return refuse('not-merged')
  const by = person.who
  const above = whyNotWithin(state, by, { amount: remedy?.amount ?? null }, context)
  if (above !== null) return { ok: false, refusal: above }
  return unfold(
    state,
    context,
    promiseToCustomer({ kind: 'deed', by, recordedBy: by, what, remedy, due, meantFor }),
  )
}

const decideCallBack = (
  state: LivingCase,
  { of, what, due: wished, slot, ...wanted }: Of<'requestCallBack'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = customerOrAnyone(context)
  if (!person.ok) return person
  // A machine asks for nobody but whom it speaks for.
  const meantFor = context.actor.kind === 'machine' ? undefined : wanted.meantFor
  // Whoever does not deal with the case does not bring it before themselves by a promise of their own.
  if (person.who === of && !dealsWithIt(state, context)) return refuse('not-dealing-with-it')
  const asked = context.directory.people.get(of)
  if (asked === undefined) return refuse('no-such-person')
  if (!asked.active) return refuse('person-not-active')
  if (asked.presence.kind === 'onLeave') return refuse('person-on-leave')
  if (state.complainedAbout.includes(of)) return refuse('complaint-is-about-them')
  if (tooMany(state, context))
    return refuse('too-many-open-promises', { most: context.terms.maxOpenPromises })
  if (!areParts(state, meantFor)) return refuse('not-merged')
  if (slot !== undefined && !isSlot(slot, context.directory, { of, team: state.team, now: context.now }))
    return refuse('slot-not-free')
  const due = slot === undefined ? callBackDue(of, wished, context) : endOfSlot(slot)
  const refusal = whyNotDue(due, context) ?? whyNotByMachine(state, due, context)
  if (refusal !== null) return { ok: false, refusal }
  return unfold(
    state,
    context,
    promiseToCustomer({
      kind: 'callBack',
      by: of,
      recordedBy: person.who,
      what,
      remedy: null,
      due,
      from: slot,
      meantFor,
    }),
  )
}

const decideKeep = (
  state: LivingCase,
  { promise: number, evidence }: Of<'keepPromise'>,
  context: Context,
): Decision<CaseEvent> => {
  const open = findPromise(state, number)
  if (state.kind === 'ended' && (open === undefined || !owedAfterTheEnd(state).includes(open)))
    return refuse('case-ended')
  if (open === undefined) return refuse('no-such-promise')
  const person = whoKeeps(state, open, context)
  if (!person.ok) return person
  if (isCompensation(open)) {
    const amount = amountOf(state, open, context)
    const kept = { type: 'promiseKept', promise: number, by: person.who, evidence } as const
    return accept(amount === null ? kept : { ...kept, amount })
  }
  const remedy = remedyOfPromise(state, number)
  if (remedy !== undefined) return refuse('remedy-not-delivered', { remedy: remedy.remedy })
  if (open.kind === 'callBack') {
    // Their first word to whoever asked for a person has kept it already; what was said before is none.
    if (evidence.kind !== 'conversation' || isPersonAsked(open)) return refuse('conversation-needed')
    if (person.who !== open.by) return refuse('not-the-promiser')
    const held = state.conversations.some(
      ({ contactId, person: by }) => contactId === evidence.contactId && by === open.by,
    )
    if (!held) return refuse('conversation-needed')
  }
  return accept({ type: 'promiseKept', promise: number, by: person.who, evidence })
}

const decideProposal = (
  state: LivingCase,
  { promise: number, due, reason }: Of<'proposeNewDate'>,
  context: Context,
): Decision<CaseEvent> => {
  const open = findPromise(state, number)
  if (open === undefined) return refuse('no-such-promise')
  const person = whoKeeps(state, open, context)
  if (!person.ok) return person
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  return accept({ type: 'newDateProposed', promise: number, by: person.who, due, reason })
}

const decideNewDate = (
  state: LivingCase,
  { promise: number, agreed }: Of<'answerNewDate'>,
  context: Context,
): Decision<CaseEvent> => {
  if (context.actor.kind === 'person') return refuse('later-date-needs-customer')
  const person = customer(context)
  if (!person.ok) return person
  const open = findPromise(state, number)
  if (open === undefined || !isTheirPromise(state, open, context)) return refuse('no-such-promise')
  if (open.proposedDate === null) return refuse('no-new-date-proposed')
  if (!agreed) return accept({ type: 'newDateRefused', promise: number })
  const due = open.proposedDate
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  return accept({ type: 'newDateAgreed', promise: number, due, remindAt: reminderFor(due, context) })
}

export const decidePromise = (
  state: LivingCase,
  command: PromiseCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'makePromise':
      return decideMake(state, command, context)
    case 'requestCallBack':
      return decideCallBack(state, command, context)
    case 'keepPromise':
      return decideKeep(state, command, context)
    case 'proposeNewDate':
      return decideProposal(state, command, context)
    case 'answerNewDate':
      return decideNewDate(state, command, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
