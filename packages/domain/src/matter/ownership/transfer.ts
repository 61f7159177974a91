import { isUnder } from '../../directory/ladder.ts'
import { happens, unfold } from '../evolve-standing.ts'
import type { Standing } from '../standing.ts'
import type { StandingEvent } from '../standing-events.ts'
import type { Context } from '../context.ts'
import { accept, refuse } from '../refusal.ts'
import type { Decision } from '../refusal.ts'
import type { Offer } from '../parts.ts'
import type { OfferNumber } from '../text.ts'
import { anyoneUnblamed, forTheCompany, ladderOf, standInFor } from '../who.ts'
import type { TransferCommand } from './commands.ts'
import type { OwnerReason } from './reason.ts'
import { handOver, mayOwn, rise, teamOf } from './hand-over.ts'
import { isAddressee, isFrontDoor, offer, whyNotOffer } from './offer.ts'
import { whyOffMap } from './on-map.ts'

/** How a matter comes to a leader from below, as against being opened with them or accepted by them. */
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

type Of<Type extends TransferCommand['type']> = Extract<TransferCommand, { type: Type }>

const openOffer = (state: Standing, number: OfferNumber): Offer | null =>
  state.offer !== null && state.offer.offer === number ? state.offer : null

const decideOffer = (
  state: Standing,
  command: Of<'offerTransfer'>,
  context: Context,
): Decision<StandingEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  if (state.offer !== null) return refuse('offer-already-made', { offer: state.offer.offer })
  const refusal = whyNotOffer(state, context, command.to) ?? whyOffMap(state, context, command.to)
  if (refusal !== null) return { ok: false, refusal }
  return unfold(state, context, offer(by.who, command.to, command.reason, isFrontDoor(state, context)))
}

const decideAnswer = (
  state: Standing,
  command: Of<'acceptTransfer'> | Of<'declineTransfer'>,
  context: Context,
): Decision<StandingEvent> => {
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
  const declined: StandingEvent = {
    type: 'transferDeclined',
    offer: open.offer,
    by: who,
    reason: command.reason,
  }
  const last = state.declines + 1 >= context.terms.declinesBeforeRising
  return unfold(state, context, happens(declined), ...(last ? [rise('declinedThrice')] : []))
}

const decideDelegate = (
  state: Standing,
  { to }: Of<'delegate'>,
  context: Context,
): Decision<StandingEvent> => {
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
  const delegated = answersFor.map(({ escalation }): StandingEvent => ({
    type: 'escalationDelegated',
    escalation,
    by,
    to,
  }))
  const team = teamOf(state, context, to)
  return unfold(state, context, happens(...delegated), handOver({ to, team, because: 'delegated' }))
}

/** Ownership of any matter moves by acceptance, or is handed down by a leader. */
export const decideTransfer = (
  state: Standing,
  command: TransferCommand,
  context: Context,
): Decision<StandingEvent> => {
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
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
