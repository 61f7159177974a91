import { isUnder } from '../../directory/ladder.ts'
import { moveAsksOfRemovedTeams } from '../ask/decide.ts'
import { teamNow } from '../../directory/team-now.ts'
import type { Context } from '../context.ts'
import { replaceLostLeaders } from '../escalation/replace.ts'
import { handToStandIns } from '../standing-in/hand-to-stand-in.ts'
import type { CaseEvent } from '../event.ts'
import { accept, refuse } from '../refusal.ts'
import type { Decision } from '../refusal.ts'
import type { LivingCase, Offer } from '../state.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { OfferNumber } from '../text.ts'
import { happens, inTurn, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { anyone, anyoneUnblamed, forTheCompany, ladderOf, standInFor } from '../who.ts'
import type { OwnershipCommand } from './commands.ts'
import type { OwnerReason } from './events.ts'
import { ensureOwner, handOver, mayOwn, rise, teamOf } from './hand-over.ts'
import { endOfferToRemovedTeam, isAddressee, isFrontDoor, offer, whyNotOffer } from './offer.ts'
import { whyOffMap } from './on-map.ts'

/** How a case comes to a leader from below, as against being opened with them or accepted by them. */
const fromBelow: ReadonlySet<OwnerReason> = new Set([
  'declinedThrice',
  'offerExpired',
  'ownerLeft',
  'ownerAbsent',
  'onLeave',
  'complaintAbout',
  'reopened',
  'takenApart',
  'teamRemoved',
  'threat',
])

type Of<Type extends OwnershipCommand['type']> = Extract<OwnershipCommand, { type: Type }>

const openOffer = (state: LivingCase, number: OfferNumber): Offer | null =>
  state.offer !== null && state.offer.offer === number ? state.offer : null

const decideOffer = (
  state: LivingCase,
  command: Of<'offerTransfer'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  if (state.offer !== null) return refuse('offer-already-made', { offer: state.offer.offer })
  const refusal = whyNotOffer(state, context, command.to) ?? whyOffMap(state, context, command.to)
  if (refusal !== null) return { ok: false, refusal }
  return unfold(state, context, offer(by.who, command.to, command.reason, isFrontDoor(state, context)))
}

const decideAnswer = (
  state: LivingCase,
  command: Of<'acceptTransfer'> | Of<'declineTransfer'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const open = openOffer(state, command.offer)
  if (open === null) return refuse('no-such-offer')
  const { who } = person
  if (!isAddressee(open.to, who, context)) return refuse('not-the-addressee')
  if (command.type === 'acceptTransfer') {
    if (who === state.owner) return refuse('already-the-owner')
    if (!mayOwn(state, context, who)) return refuse('person-on-leave')
    const team = open.to.kind === 'team' ? open.to.team : teamOf(state, context, who)
    return unfold(state, context, handOver({ to: who, team, because: 'accepted', offer: open.offer }))
  }
  if (open.to.kind === 'person' && ladderOf(state, context).includes(who)) {
    return refuse('cannot-decline-from-below')
  }
  const declined: CaseEvent = {
    type: 'transferDeclined',
    offer: open.offer,
    by: who,
    reason: command.reason,
  }
  const last = state.declines + 1 >= context.terms.declinesBeforeRising
  return unfold(state, context, happens(declined), ...(last ? [rise('declinedThrice')] : []))
}

const decideDelegate = (state: LivingCase, { to }: Of<'delegate'>, context: Context): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const by = person.who
  const answersFor = state.escalations.filter(({ leader }) => leader === by)
  const rose = state.owner === by && fromBelow.has(state.ownerBecause)
  if (answersFor.length === 0 && !rose) return refuse('not-the-leader')
  if (to === by) return refuse('already-the-owner')
  const refusal = whyNotOffer(state, context, { kind: 'person', person: to })
  if (refusal !== null && refusal.code !== 'already-the-owner') return { ok: false, refusal }
  if (answersFor.length === 0 && to === state.owner) return refuse('already-the-owner')
  if (!isUnder(context.directory, by, to, standInFor(state, context))) return refuse('not-under-them')
  const delegated = answersFor.map(({ escalation }): CaseEvent => ({
    type: 'escalationDelegated',
    escalation,
    by,
    to,
  }))
  const team = teamOf(state, context, to)
  return unfold(state, context, happens(...delegated), handOver({ to, team, because: 'delegated' }))
}

/** What they had promised is their lead's too: they need not deal with it any further. */
const handOnPromises =
  (from: PersonId): Step =>
  ({ owner, promises }) => {
    const theirs = promises.flatMap(({ promise, by }) => (by === from ? [promise] : []))
    if (theirs.length === 0 || owner === from) return []
    const handed = { from, to: owner, promises: theirs, escalations: [], danger: false } as const
    return [{ type: 'handedToStandIn', because: 'threat', ...handed }]
  }

/** It goes up at once, offered to nobody; where nobody is above, the threatened can't be relieved by the case alone. */
const decideThreat = (
  state: LivingCase,
  { words }: Of<'handOverThreat'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  if (ladderOf(state, context).length === 0) return refuse('ladder-ends-here')
  return unfold(
    state,
    context,
    happens({ type: 'threatReported', by: by.who, words }),
    rise('threat'),
    handOnPromises(by.who),
  )
}

const decideReplace = (state: LivingCase, context: Context): Decision<CaseEvent> => {
  if (context.actor.kind !== 'directory' && context.actor.kind !== 'clock') {
    const person = anyone(context)
    if (!person.ok) return person
  }
  if (state.kind === 'ended') {
    const team = teamNow(context.directory, state.team)
    // Whoever looks at the sample has to be found; nothing else of an ended case waits for anybody.
    return state.sample === 'awaited' && team !== state.team
      ? accept({ type: 'teamRemoved', team: state.team, to: team })
      : refuse('case-ended')
  }
  const events = inTurn(
    endOfferToRemovedTeam,
    ensureOwner(),
    replaceLostLeaders,
    handToStandIns,
    moveAsksOfRemovedTeams,
  )(state, context)
  return events.length === 0 ? refuse('owner-is-in-place') : accept(...events)
}

export const decideOwnership = (
  state: LivingCase,
  command: OwnershipCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'offerTransfer':
      return decideOffer(state, command, context)
    case 'acceptTransfer':
    case 'declineTransfer':
      return decideAnswer(state, command, context)
    case 'withdrawTransfer': {
      const by = forTheCompany(state, context)
      if (!by.ok) return by
      return openOffer(state, command.offer) === null
        ? refuse('no-such-offer')
        : accept({ type: 'transferWithdrawn', offer: command.offer, by: by.who })
    }
    case 'delegate':
      return decideDelegate(state, command, context)
    case 'handOverThreat':
      return decideThreat(state, command, context)
    case 'replaceOwner':
      return decideReplace(state, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
