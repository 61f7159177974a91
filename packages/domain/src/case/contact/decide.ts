import type { PersonId } from '../../directory/directory.ts'
import { byOurClock, whyNotBehind } from '../../time/given.ts'
import type { Context } from '../../matter/context.ts'
import { raise } from '../../matter/escalation/raise.ts'
import { goingOn, isTyped } from '../chat/quiet.ts'
import type { CaseEvent } from '../event.ts'
import { isPersonAsked } from '../../matter/parts.ts'
import { areParts, isTheirIssue, meantIn, whomPromised } from '../merging/holder.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision, Refusal } from '../../matter/refusal.ts'
import { personComes } from '../person-asked/decide.ts'
import { decidePromise } from '../promise/decide.ts'
import { decideGrant } from '../remedy/grant.ts'
import { decideResolution } from '../resolution/decide.ts'
import { openUp, reopenForWord, reopenIssues } from '../resolution/reopen.ts'
import { findIssue, isUnsettled } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import { evolveAll, happens, inTurn, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { anyone, forTheCompany } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import type { ContactCommand, MakeContact, ReceiveContact, ToldAlong } from './commands.ts'
import { latestNamed } from '../next-word/rule.ts'
import { nameNextWord } from '../next-word/decide.ts'
import { whyNotDue } from '../../matter/promise/due.ts'
import type { MadeContact, ReceivedContact } from './contact.ts'
import { dayOfAttempt } from './day-of-attempt.ts'
import { isSpoken, isUnwrittenCall, reachesCustomer } from './reaching.ts'

type Later = Exclude<ContactCommand, { type: 'openCase' }>

/**
 * What a stranger says of their own proof counts for nothing, nor what a machine says of theirs, but for what the
 * company's own records say and for the link of the case that was shown to us through it; who took a contact is who
 * says so.
 */
const asReceived = (told: ReceivedContact, { actor, now }: Context): ReceivedContact => {
  const contact = { ...told, receivedAt: byOurClock(told.receivedAt, now) }
  if (actor.kind === 'stranger') return { ...contact, proof: 'none', takenBy: null }
  if (actor.kind === 'machine') {
    const shown = contact.proof === 'record' || (contact.proof === 'link' && actor.through !== undefined)
    return { ...contact, proof: shown ? contact.proof : 'none', takenBy: null }
  }
  if (actor.kind === 'person') return { ...contact, takenBy: contact.takenBy ?? actor.id }
  return contact
}

/**
 * Another customer's word after our last one has opened the case again, and nothing in it is open of whoever writes now:
 * without an issue of theirs it could rest on our last word with nobody having answered them.
 */
const opensTheirs = (state: LivingCase, context: Context): boolean =>
  state.absorbed.length > 0 &&
  state.afterLastWord !== undefined &&
  context.actor.kind === 'customer' &&
  state.issues.every((issue) => !isUnsettled(issue) || !isTheirIssue(state, issue, context))

/** Never refused for a detail: whoever comes is heard, by anyone, at any time, also when the case has ended. */
const decideReceive = (state: LivingCase, command: ReceiveContact, context: Context): Decision<CaseEvent> => {
  if (context.actor.kind === 'person') {
    const taker = anyone(context)
    if (!taker.ok) return taker
    const wrongDate = whyNotBehind(command.contact.receivedAt, context.now)
    if (wrongDate !== null) return refuse(wrongDate)
  }
  const contact = asReceived(command.contact, context)
  const proven = contact.proof !== 'none'
  const about = command.issue === null ? undefined : findIssue(state, command.issue)
  const issue = about?.issue ?? null
  const ways = proven ? [...new Set(command.ways)] : []
  const goesOn = proven && isTyped(contact) ? goingOn(state) : command.continues
  const received: CaseEvent = {
    type: 'contactReceived',
    contact,
    issue,
    ways,
    ...(goesOn === undefined ? {} : { continues: goesOn }),
  }
  const word = {
    because: 'customersWord',
    contactId: contact.id,
    words: contact.words,
    issue,
    proven,
  } as const
  const again =
    state.kind === 'ended'
      ? [reopenForWord(word)]
      : about !== undefined && !isUnsettled(about) && proven
        ? [reopenIssues([about.issue])]
        : opensTheirs(state, context)
          ? [openUp(word)]
          : []
  // What somebody says of another, or of whom nobody knows who it was, is no word to whoever waits.
  const isHeard = !contact.secondHand || isUnwrittenCall(contact, command.continues)
  const by = isSpoken(contact.channel) && proven && isHeard ? contact.takenBy : null
  const came =
    by === null ? [] : personComes(state, { ...contact, by, outcome: 'conversation', at: contact.receivedAt })
  return unfold(state, context, happens(received, ...came), ...again)
}

/** Besides those who act for the company: whoever promised something, and whoever was told of danger. */
const whoContacts = (state: LivingCase, context: Context): Admission<PersonId> => {
  const person = anyone(context)
  if (!person.ok) return person
  const promised = state.promises.some(({ by }) => by === person.who)
  const told = state.danger?.told.some((one) => one.person === person.who) === true
  return promised || told ? person : forTheCompany(state, context)
}

const decideMake = (state: LivingCase, command: MakeContact, context: Context): Decision<CaseEvent> => {
  const by = whoContacts(state, context)
  if (!by.ok) return by
  const wrongDate = whyNotBehind(command.contact.madeAt, context.now)
  if (wrongDate !== null) return refuse(wrongDate)
  if (!areParts(state, command.meantFor)) return refuse('not-merged')
  const promise = state.promises.find((open) => open.promise === command.promise)
  const meantFor = command.meantFor ?? (promise === undefined ? undefined : whomPromised(state, promise))
  const contact = {
    ...command.contact,
    madeAt: byOurClock(command.contact.madeAt, context.now),
    by: by.who,
    ...meantIn(state, context, meantFor),
  }
  const refusal = whyNotAsk(state, contact) ?? whyNotNamed(state, command, context)
  if (refusal !== null) return { ok: false, refusal }
  const made = keeping(state, contact, command.promise, context)
  if (!made.ok) return made
  const asked = findIssue(state, contact.asks ?? 0)
  const again = asked !== undefined && asked.questions + 1 >= context.terms.questionsBeforeRising
  const rises = again ? [raise({ because: 'askedAgain' })] : []
  const said = inTurn(happens(...made.events), ...rises)(state, context)
  const along = decideAlong(evolveAll(state, said, context.now), command.along ?? [], context)
  return along.ok ? unfold(state, context, happens(...said, ...along.events), named(command)) : along
}

const decideTold = (state: LivingCase, told: ToldAlong, context: Context): Decision<CaseEvent> => {
  switch (told.type) {
    case 'makePromise':
      return decidePromise(state, told, context)
    case 'proposeResolution':
      return decideResolution(state, told, context)
    case 'grantRemedy':
      return decideGrant(state, told, context)
    default: {
      const unknown: never = told
      return unknown
    }
  }
}

/** What goes along is decided before any rule looks at the words alone: a date that it takes away is never set. */
const decideAlong = (
  state: LivingCase,
  along: readonly ToldAlong[],
  context: Context,
): Decision<CaseEvent> => {
  if (along.length > 0 && state.kind === 'ended') return refuse('case-ended')
  const events: CaseEvent[] = []
  for (const told of along) {
    const decision = decideTold(evolveAll(state, events, context.now), told, context)
    if (!decision.ok) return decision
    events.push(...decision.events)
  }
  return accept(...events)
}

/** A question is about something that is not settled yet. */
const whyNotAsk = (state: LivingCase, { asks }: MadeContact): Refusal | null => {
  if (asks === null) return null
  const issue = findIssue(state, asks)
  if (issue === undefined) return refuse('no-such-issue').refusal
  return isUnsettled(issue) ? null : refuse('issue-settled').refusal
}

/** A date counts only where the customer heard it; a late one needs their yes, in their words. */
const whyNotNamed = (
  state: LivingCase,
  { contact, nextWord }: MakeContact,
  context: Context,
): Refusal | null => {
  if (nextWord === null) return null
  if (!reachesCustomer(contact, state.ways)) return refuse('customer-not-reached').refusal
  const latest = latestNamed(state.owner, context)
  if (nextWord.yes === null && nextWord.by > latest)
    return refuse('next-word-too-far', { by: latest }).refusal
  return whyNotDue(nextWord.by, context)
}

/** A question leaves an earlier date as it stands. */
const named =
  ({ nextWord, along = [] }: MakeContact): Step =>
  (state, context) =>
    nextWord === null ||
    state.kind === 'ended' ||
    (state.nextWord !== null && state.nextWord.by <= nextWord.by)
      ? []
      : nameNextWord(nextWord.by, nextWord.yes, along.length > 0)(state, context)

/** What was said, and the call-back that it keeps where it was a conversation. */
const keeping = (
  state: LivingCase,
  contact: MadeContact,
  kept: number | null,
  context: Context,
): Decision<CaseEvent> => {
  const chat = contact.channel === 'chat' && contact.outcome === 'written' ? goingOn(state) : undefined
  const made: CaseEvent = {
    type: 'contactMade',
    contact,
    ...dayOfAttempt(state, context),
    ...(chat === undefined ? {} : { continues: chat }),
  }
  const came = personComes(state, { ...contact, at: contact.madeAt })
  const promise = state.promises.find((open) => open.promise === kept)
  // Whoever asked for a person has had one by their first word, and not by a promise that somebody names.
  if (kept === null || (promise !== undefined && isPersonAsked(promise))) return accept(made, ...came)
  if (promise === undefined || promise.kind !== 'callBack') return refuse('no-such-promise')
  if (promise.by !== contact.by) return refuse('not-the-promiser')
  if (contact.outcome !== 'conversation') return accept(made, ...came)
  return accept(
    made,
    {
      type: 'promiseKept',
      promise: promise.promise,
      by: contact.by,
      evidence: { kind: 'conversation', contactId: contact.id },
    },
    ...came,
  )
}

export const decideContact = (state: LivingCase, command: Later, context: Context): Decision<CaseEvent> => {
  switch (command.type) {
    case 'receiveContact':
      return decideReceive(state, command, context)
    case 'makeContact':
      return decideMake(state, command, context)
    case 'vouchForContact': {
      const by = forTheCompany(state, context)
      if (!by.ok) return by
      return state.unproven.includes(command.contactId)
        ? accept({ type: 'contactVouchedFor', contactId: command.contactId, by: by.who })
        : refuse('no-such-contact')
    }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
