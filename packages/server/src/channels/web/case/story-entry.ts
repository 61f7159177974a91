import type { CaseEvent, ChannelKind, Instant, TakenOutAs } from '@buckstop/domain'
import { byWhom, type Happening } from '../../../sight/customer/happening.ts'

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

/**
 * One thing of the story, as the customer is told of it. People and texts are references. `machine` is what handed it on,
 * by its name; null where it was no machine.
 */
export type StoryEntry = Pick<Happening, 'part' | 'number' | 'at'> & Told & { readonly machine: string | null }

export type Told =
  | {
      readonly kind: 'said'
      readonly who: 'customer' | 'company'
      /** Who of the company said it or wrote it down; null where the customer wrote it themselves. */
      readonly by: string | null
      readonly contactId: string
      /** When it was told, which may be long before it was written down or taken out into this case. */
      readonly saidAt: Instant
      readonly channel: ChannelKind
      readonly words: string
      readonly outcome: Happened<'contactMade'>['contact']['outcome'] | null
      readonly secondHand: boolean
      /** How many files came with it that were not kept. */
      readonly declinedFiles: number
      readonly proof: Happened<'caseOpened'>['contact']['proof'] | null
      /** The case opens with it: this person has it from here. */
      readonly opensWith: string | null
    }
  | {
      readonly kind: 'baton'
      readonly to: string
      readonly from: string
      /** Who handed it over, where somebody did. */
      readonly by: string | null
      readonly because: Happened<'ownerChanged'>['because']
    }
  | {
      readonly kind: 'escalated'
      readonly leader: string
      readonly because: Happened<'caseEscalated'>['because']
      readonly words: string | null
    }
  | { readonly kind: 'promise'; readonly event: PromiseEvent }
  /** We had said that they hear from us by then. */
  | { readonly kind: 'missed'; readonly due: Instant }
  /** Somebody is in danger, and nobody tried to ring by then. */
  | { readonly kind: 'notRung'; readonly due: Instant }
  | { readonly kind: 'issue'; readonly event: IssueEvent }
  | { readonly kind: 'standIn'; readonly from: string; readonly to: string }
  | { readonly kind: 'leader'; readonly leader: string; readonly what: 'read' | 'right' | 'notRight' }
  | { readonly kind: 'wish'; readonly what: 'wants' | 'danger'; readonly words: string | null }
  | { readonly kind: 'merging'; readonly what: 'apart' }
  | {
      readonly kind: 'joined'
      /** The case that went into theirs. */
      readonly from: string
      /** They did it themselves. */
      readonly byThem: boolean
    }
  /** Something that was said is a case of its own, and can be put back until then. */
  | {
      readonly kind: 'takenOut'
      readonly as: TakenOutAs
      readonly writtenIn: string
      readonly into: string
      readonly undoUntil: Instant
    }

/** Words of theirs or ours. */
export type Said = Extract<StoryEntry, { kind: 'said' }>

export type PromiseEvent = Happened<
  | 'promiseMade'
  | 'promiseKept'
  | 'promiseBroken'
  | 'newDateProposed'
  | 'newDateAgreed'
  | 'newDateRefused'
  | 'promiseReleased'
>
export type IssueEvent = Happened<
  | 'issueRaised'
  | 'resolutionProposed'
  | 'verdictGiven'
  | 'verdictObjectedTo'
  | 'issueLapsed'
  | 'issueEndedElsewhere'
  | 'issueWithdrawn'
  | 'finalPositionGiven'
  | 'noProblemFound'
>

/**
 * What an event tells the customer; null for what is the company's own affair (offers, asks, samples) and for
 * words that came without proof of who sent them, unless somebody vouched for those.
 */
export function tell(happening: Happening, known: Known): StoryEntry | null {
  const { part, number, at, actor, event } = happening
  const machine = actor.kind === 'machine' ? actor.name : null
  const told = toldBy(event, byWhom(happening), known)
  return told === null ? null : { part, number, at, machine, ...told }
}

/** What a single event does not say of itself. */
export interface Known {
  /** Contacts without proof that somebody of the company vouched for. */
  readonly vouchedFor: ReadonlySet<string>
  /** Contacts that stand by now in a case whose story this is not. */
  readonly away: ReadonlySet<string>
  /** The cases whose ledgers the story is told from: what was written in one of them is told there. */
  readonly ledgers: ReadonlySet<string>
  /** Leaders of the escalations, by their number. */
  readonly leaders: ReadonlyMap<number, string>
}

function toldBy(event: CaseEvent, by: string | null, known: Known): Told | null {
  switch (event.type) {
    case 'caseOpened':
    case 'caseOpenedApart': {
      const { contact, owner } = event
      const toldBefore = event.type === 'caseOpenedApart' && known.ledgers.has(event.takenFrom.writtenIn)
      if (toldBefore || known.away.has(contact.id)) {
        return { kind: 'baton', from: owner, to: owner, by: null, because: 'opened' }
      }
      return { ...('receivedAt' in contact ? received(contact) : made(contact)), opensWith: owner }
    }
    case 'contactTakenOut':
      return {
        kind: 'takenOut',
        as: event.as,
        writtenIn: event.writtenIn,
        into: event.into,
        undoUntil: event.undoUntil,
      }
    case 'contactReceived':
      return known.away.has(event.contact.id) ||
        (event.contact.proof === 'none' && !known.vouchedFor.has(event.contact.id))
        ? null
        : received(event.contact)
    case 'contactMade':
      return known.away.has(event.contact.id) ? null : made(event.contact)
    case 'ownerChanged':
      return { kind: 'baton', from: event.from, to: event.to, by, because: event.because }
    case 'caseEscalated':
      return {
        kind: 'escalated',
        leader: event.leader,
        because: event.because,
        // Those of danger stand beside it already.
        words: event.because === 'danger' ? null : event.words,
      }
    case 'nextWordMissed':
      return { kind: 'missed', due: event.due }
    case 'dangerAttemptMissed':
      return { kind: 'notRung', due: event.due }
    case 'promiseMade':
    case 'promiseKept':
    case 'promiseBroken':
    case 'newDateProposed':
    case 'newDateAgreed':
    case 'newDateRefused':
    case 'promiseReleased':
      return { kind: 'promise', event }
    case 'issueRaised':
    case 'resolutionProposed':
    case 'verdictGiven':
    case 'verdictObjectedTo':
    case 'issueLapsed':
    case 'issueEndedElsewhere':
    case 'issueWithdrawn':
    case 'finalPositionGiven':
    case 'noProblemFound':
      return { kind: 'issue', event }
    case 'escalationAcknowledged':
      return { kind: 'leader', leader: event.by, what: 'read' }
    case 'dangerRead':
      return { kind: 'leader', leader: event.by, what: 'read' }
    case 'leaderHeardCustomer': {
      // Whoever answers for it may have changed since.
      const leader = by ?? known.leaders.get(event.escalation)
      return leader === undefined
        ? null
        : { kind: 'leader', leader, what: event.right ? 'right' : 'notRight' }
    }
    case 'handedToStandIn':
      return event.because === 'threat' ? null : { kind: 'standIn', from: event.from, to: event.to }
    case 'remedySoughtRecorded':
      return { kind: 'wish', what: 'wants', words: event.words }
    case 'dangerRaised':
      return { kind: 'wish', what: 'danger', words: event.words }
    case 'absorbed':
      return { kind: 'joined', from: event.from, byThem: event.by === null }
    case 'takenApart':
    case 'released':
      return { kind: 'merging', what: 'apart' }
    // The case that it went into tells of it.
    case 'mergedInto':
    case 'takeUpDated':
    case 'takeUpMissed':
    case 'escalationDated':
    case 'leadersDateMissed':
    case 'sampleDated':
    case 'sampleMissed':
    case 'attemptDated':
    case 'attemptMissed':
    case 'nextWordSet':
    case 'contentsBound':
    case 'contentsErased':
    case 'contactVouchedFor':
    case 'historyTakenUp':
    case 'transferOffered':
    case 'transferDeclined':
    case 'transferWithdrawn':
    case 'transferExpired':
    case 'teamRemoved':
    case 'offeredTeamRemoved':
    case 'pingPongSeen':
    case 'threatReported':
    case 'askPlaced':
    case 'askAnswered':
    case 'askWithdrawn':
    case 'askFellOverdue':
    case 'askedTeamRemoved':
    case 'promiseReminded':
    case 'escalationUnacknowledged':
    case 'escalationDelegated':
    case 'escalationReported':
    case 'escalationEnded':
    case 'dangerTold':
    case 'dangerAttemptDated':
    case 'dangerOver':
    case 'vulnerabilityNoted':
    case 'representativeNamed':
    case 'representationEnded':
    case 'personComplainedAbout':
    case 'addressCalledUnsafe':
    case 'addressCalledSafe':
    case 'sampleChecked':
    case 'issueReopened':
    case 'silenceBroken':
    case 'lapseDated':
    case 'caseEnded':
    case 'caseReopened':
      return null
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

function made({
  id: contactId,
  madeAt: saidAt,
  channel,
  words,
  by,
  outcome,
}: Happened<'contactMade'>['contact']): Extract<Told, { kind: 'said' }> {
  return {
    kind: 'said',
    who: 'company',
    by,
    contactId,
    saidAt,
    channel,
    words,
    outcome,
    secondHand: false,
    declinedFiles: 0,
    proof: null,
    opensWith: null,
  }
}

function received(contact: Happened<'caseOpened'>['contact']): Extract<Told, { kind: 'said' }> {
  return {
    kind: 'said',
    who: 'customer',
    by: contact.takenBy,
    contactId: contact.id,
    saidAt: contact.receivedAt,
    channel: contact.channel,
    words: contact.words,
    outcome: null,
    secondHand: contact.secondHand,
    declinedFiles: contact.declinedFiles ?? 0,
    proof: contact.proof,
    opensWith: null,
  }
}
