import { canOwn } from '../../directory/presence.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { MadeContact, ReceivedContact } from '../contact/contact.ts'
import type { Context } from '../../matter/context.ts'
import { gathered } from '../danger/gather.ts'
import { replaceLostLeaders } from '../../matter/escalation/replace.ts'
import type { CaseEvent } from '../event.ts'
import { ensureOwner } from '../../matter/ownership/hand-over.ts'
import { endOfTheirNextDay } from '../../matter/promise/due.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import { endWhenSettled } from '../resolution/end.ts'
import { isSettledHere, isUnsettled } from '../resolution/issue.ts'
import type { Due } from '../../matter/parts.ts'
import type { Issue, LivingCase } from '../state.ts'
import type { TextRef } from '../../matter/text.ts'
import { evolveAll, happens, inTurn, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { customer, forTheCompany } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import type { MergingCommand, StandingContact } from './commands.ts'
import type { CaseOpenedApart, MergingEvent } from './events.ts'
import type { Carried } from './carried.ts'
import { openedApart } from './evolve.ts'
import { keptOf, sooner } from './kept.ts'

type Of<Type extends MergingCommand['type']> = Extract<MergingCommand, { type: Type }>
type TakenOut = Extract<MergingEvent, { type: 'contactTakenOut' }>

/** By the owner or whoever acts for them, in one step; by the customer for what they said themselves. */
const whoTakesOut = (
  state: LivingCase,
  { contact, as }: Of<'takeContactOut'>,
  context: Context,
): Admission<string | null> => {
  if (context.actor.kind !== 'customer') {
    return as === 'somethingNew' ? refuse('not-the-customer') : forTheCompany(state, context)
  }
  if (as !== 'somethingNew') return refuse('not-of-the-company')
  // In a joined case, who holds the link of one part decides about what was told in that part.
  const { only } = context.actor
  const theirs = only?.includes(contact.cameWith.at(-1) ?? state.id) ?? true
  return contact.theirOwn && theirs ? customer(context) : refuse('no-such-contact')
}

const broughtBy = (state: LivingCase, { words }: StandingContact): readonly Issue[] =>
  state.issues.filter((issue) => isUnsettled(issue) && words.includes(issue.words))

/**
 * What is left goes on: with the words that stay where nothing else of it is unsettled, or to its end where all of it
 * had been settled before, and nothing is owed.
 */
const continueWithout =
  (left: TextRef): Step =>
  (state, context) => {
    if (state.kind === 'ended' || state.issues.some(isUnsettled)) return []
    const done = state.issues.some(isSettledHere)
    const owed = state.promises.length + state.asks.length + state.escalations.length > 0
    return done && !owed
      ? endWhenSettled(state, context)
      : [{ type: 'issueRaised', issue: state.counts.issues + 1, words: left }]
  }

/** Takes a contact out of the case, which keeps all that is owed in it. The last one is the case itself. */
export const decideTakeOut = (
  state: LivingCase,
  command: Of<'takeContactOut'>,
  context: Context,
): Decision<CaseEvent> => {
  const { contact, as, into, left } = command
  const by = whoTakesOut(state, command, context)
  if (!by.ok) return by
  if (left === null || state.counts.contacts < 2) return refuse('last-contact')
  if (contact.unproven && as === 'somethingElse') return refuse('contact-unproven')
  const { maxIssues } = context.terms
  if (state.issues.length >= maxIssues) return refuse('too-many-issues', { most: maxIssues })
  const out: TakenOut = {
    type: 'contactTakenOut',
    contactId: contact.id,
    writtenIn: contact.writtenIn,
    into,
    as,
    by: by.who,
    cameWith: contact.cameWith,
    issues: broughtBy(state, contact).map(({ issue }) => issue),
    timesTold: contact.timesTold,
    undoUntil: addMilliseconds(context.now, days(context.terms.undoDays)),
  }
  return unfold(state, context, happens(out), continueWithout(left))
}

/** The issues that go along, and where the contact brought none its words as one; rejected as often as any of the case. */
const issuesApart = ({ issues }: LivingCase, out: TakenOut, words: TextRef): readonly Carried<Issue>[] => {
  const along = issues.filter(({ issue }) => out.issues.includes(issue))
  if (along.length > 0) {
    return along.map((issue, at) => ({ here: at + 1, there: issue.issue, as: { ...issue, issue: at + 1 } }))
  }
  const notSolved = issues.reduce((most, issue) => Math.max(most, issue.notSolved), 0)
  return [{ here: 1, there: 0, as: { issue: 1, words, notSolved, questions: 0, state: { kind: 'open' } } }]
}

export interface Apart {
  readonly out: TakenOut
  readonly contact: ReceivedContact | MadeContact
  /** When it was entered: from then on it has been a problem of its own. */
  readonly enteredAt: Instant
  /** When the customer last spoke in the case that it is taken from; null where they never did. */
  readonly heardAt: Instant | null
  readonly reference: string
  /** From when on people are called to danger that goes along, where nothing proves who takes it out. */
  readonly gatheredUntil: Instant | null
}

/**
 * How the case begins that a contact becomes. It keeps the owner, the earliest date, the leaders it has been brought
 * to, danger and rejections, so that nothing is shed by taking it out. Of another customer it knows no way to reach
 * them, and nothing that was noted of the one it was taken from.
 * @param state the case that the contact is taken out of, before it is
 */
export const openingApart = (
  state: LivingCase,
  { out, contact, enteredAt, heardAt, reference, gatheredUntil }: Apart,
  context: Context,
): CaseOpenedApart => {
  const { owner, team, ownerBecause, declines, language, escalations } = state
  const theirs = out.as !== 'somebodyElse'
  // Who waits for a person waits where they asked, and what they lost they said there; what nobody has answered yet was
  // our turn.
  const {
    returned,
    personAsked: _waits,
    turns: _turns,
    cost: _cost,
    leaving: _leaving,
    zones: _zones,
    compensated: _compensated,
    remedies: _remedies,
    ...kept
  } = keptOf(state)
  const soonest = state.promises
    .map(({ due }): Due => ({ by: due, of: null }))
    .reduce<Due | null>(sooner, state.nextWord)
  return {
    ...kept,
    // What came back says nothing of another customer.
    ...(theirs && returned !== undefined ? { returned } : {}),
    danger: gathered(state.danger, gatheredUntil),
    type: 'caseOpenedApart',
    caseId: out.into,
    reference,
    takenFrom: {
      from: state.id,
      contactId: contact.id,
      writtenIn: out.writtenIn,
      as: out.as,
      undoUntil: out.undoUntil,
    },
    by: out.by,
    // Its words open the new case, of whichever customer it is.
    contact: 'proof' in contact && contact.proof === 'none' ? { ...contact, proof: 'opener' } : contact,
    ...('receivedAt' in contact || heardAt === null ? {} : { heardAt }),
    timesTold: out.timesTold,
    openedAt: enteredAt,
    nextWord: sooner(soonest, { by: endOfTheirNextDay(owner, context), of: null }),
    issues: issuesApart(state, out, contact.words),
    escalations: escalations.map((escalation, at) => ({ ...escalation, escalation: at + 1 })),
    owner,
    team,
    ownerBecause,
    declines,
    ways: theirs ? state.ways : [],
    vulnerable: theirs && state.vulnerable,
    ...(theirs && state.inWriting === true ? { inWriting: true } : {}),
    represented: theirs && state.represented,
    language,
  }
}

/** With the owner it had there, where they still can; else whoever stands for them or above. */
export const decideOpenApart = ({ opening }: Of<'openApart'>, context: Context): Decision<CaseEvent> => {
  const begun = openedApart(opening, context.now)
  const follows = inTurn(ensureOwner('takenApart'), replaceLostLeaders)(begun, context)
  const { owner } = evolveAll(begun, follows, context.now)
  return canOwn(context.directory, owner) ? accept(opening, ...follows) : refuse('nobody-can-own')
}
