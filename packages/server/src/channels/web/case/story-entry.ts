import type {
  CaseEvent,
  ClosingLetterKind,
  ChannelKind,
  Instant,
  TakenOutAs,
  WhyUnconfirmed,
} from '@buckstop/domain'
import { byWhom, type StoryEvent } from '../../../sight/customer/story-event.ts'

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

/**
 * One thing of the story, as the customer is told of it. People and texts are references. `machine` is what handed it on,
 * by its name; null where it was no machine. `companion` is whoever they had let in and who did it, by their id.
 */
export type StoryEntry = Pick<StoryEvent, 'part' | 'number' | 'at'> &
  StoryContent & { readonly machine: string | null; readonly companion: string | null }

export type StoryContent =
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
  /** What they say of a leader's call; `heardBy` wrote it down. */
  | {
      readonly kind: 'ofCall'
      readonly says: 'itIsRight' | 'itIsNotRight' | 'wantsNoCall'
      readonly leader: string | null
      readonly heardBy: string | null
      readonly words: string | null
    }
  | { readonly kind: 'wish'; readonly what: 'wants' | 'danger'; readonly words: string | null }
  /** What a machine wrote to them. */
  | { readonly kind: 'machine'; readonly words: string; readonly channel: ChannelKind }
  /** They thanked one of us. */
  | { readonly kind: 'thanked'; readonly person: string; readonly words: string }
  /** How it went, as they say. */
  | {
      readonly kind: 'survey'
      readonly score: number
      readonly words: string | null
      readonly wishes: boolean
    }
  /** They let somebody in, or took them back. */
  | { readonly kind: 'companion'; readonly what: 'letIn'; readonly name: string }
  | { readonly kind: 'companion'; readonly what: 'takenBack'; readonly id: string }
  /** How the case came in, where that was out of the ordinary: for the customer to know. */
  | { readonly kind: 'arrival'; readonly what: 'inFlood' | WhyUnconfirmed }
  /** How we are in contact with them; `by` is null where it ran out, and where they did it. */
  | {
      readonly kind: 'plan'
      readonly what: 'set' | 'challenged' | 'ended'
      readonly by: string | null
      readonly words: string | null
    }
  /** A leader found nothing new in what they said after our last word. */
  | {
      readonly kind: 'nothingNew'
      readonly by: string
      readonly reason: string
      readonly outside: string
    }
  /** What was owed to them by a date, until our last word. */
  | {
      readonly kind: 'released'
      readonly what: Happened<'toldDateReleased'>['what']
      readonly of: string
      readonly due: Instant
      readonly by: string
    }
  | { readonly kind: 'callEnded'; readonly by: string; readonly words: string }
  /** A letter that a regulator asks for, whole. */
  | {
      readonly kind: 'closingLetter'
      readonly letter: ClosingLetterKind
      readonly by: string
      readonly words: string
    }
  /** What was granted in the place of what failed, or delivered though its promise was broken; and what failed. */
  | {
      readonly kind: 'remedy'
      readonly what: 'granted' | 'delivered' | 'failed'
      readonly by: string
      readonly words: string
    }
  /** What made their case rise was changed since then, or (null) it is said why not. */
  | { readonly kind: 'pothole'; readonly by: string; readonly words: string; readonly since: Instant | null }
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
export type ByMachine = Extract<StoryEntry, { kind: 'machine' }>

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
  | 'finalPositionWished'
  | 'finalPositionWishTakenBack'
  | 'issueOfHandling'
>

/**
 * What an event tells the customer; null for what is the company's own affair (offers, asks, samples) and for
 * words that came without proof of who sent them, unless somebody vouched for those.
 */
export function tell(storyEvent: StoryEvent, known: Known): StoryEntry | null {
  const { part, number, at, actor, event } = storyEvent
  const machine = actor.kind === 'machine' ? actor.name : null
  const content = contentOf(event, byWhom(storyEvent), known)
  const companion = actor.kind === 'customer' ? (actor.companion?.id ?? null) : null
  return content === null ? null : { part, number, at, machine, companion, ...content }
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

interface Telling {
  readonly by: string | null
  readonly known: Known
}

/** As a method, so that the entry of an event's own type can be asked as one for any event. */
type Tell<Event> = { tell(event: Event, telling: Telling): StoryContent | null }['tell']
type Entries = { readonly [Type in CaseEvent['type']]?: Tell<Happened<Type>> }

const ofPromise = (event: PromiseEvent): StoryContent => ({ kind: 'promise', event })
const ofIssue = (event: IssueEvent): StoryContent => ({ kind: 'issue', event })
const apart = (): StoryContent => ({ kind: 'merging', what: 'apart' })
const read = ({ by: leader }: { readonly by: string }): StoryContent => ({
  kind: 'leader',
  leader,
  what: 'read',
})

const opening = (event: Happened<'caseOpened' | 'caseOpenedApart'>, { known }: Telling): StoryContent => {
  const { contact, owner } = event
  const isInStory = event.type === 'caseOpenedApart' && known.ledgers.has(event.takenFrom.writtenIn)
  if (isInStory || known.away.has(contact.id)) {
    return { kind: 'baton', from: owner, to: owner, by: null, because: 'opened' }
  }
  return { ...('receivedAt' in contact ? received(contact) : made(contact)), opensWith: owner }
}

/** What tells the customer nothing has no line here. */
export const entries: Entries = {
  caseOpened: opening,
  caseOpenedApart: opening,
  cameInFlood: () => ({ kind: 'arrival', what: 'inFlood' }),
  confirmationWithheld: ({ because }) => ({ kind: 'arrival', what: because }),
  contactTakenOut: ({ as, writtenIn, into, undoUntil }) => ({
    kind: 'takenOut',
    as,
    writtenIn,
    into,
    undoUntil,
  }),
  contactReceived: ({ contact }, { known: { away, vouchedFor } }) =>
    away.has(contact.id) || (contact.proof === 'none' && !vouchedFor.has(contact.id))
      ? null
      : received(contact),
  contactMade: ({ contact }, { known }) => (known.away.has(contact.id) ? null : made(contact)),
  thanksGiven: ({ to: person, contact: { id, words } }, { known }) =>
    known.away.has(id) ? null : { kind: 'thanked', person, words },
  machineSpoke: ({ words, channel }) => ({ kind: 'machine', words, channel }),
  surveyAnswered: ({ score, contact, wishesContact: wishes }, { known }) => ({
    kind: 'survey',
    score,
    words: contact === undefined || known.away.has(contact.id) ? null : contact.words,
    wishes,
  }),
  surveyContactMissed: ({ due }) => ({ kind: 'missed', due }),
  ownerChanged: ({ from, to, because }, { by }) => ({ kind: 'baton', from, to, by, because }),
  caseEscalated: ({ leader, because, words }) => ({
    kind: 'escalated',
    leader,
    because,
    // Those of danger stand beside it already.
    words: because === 'danger' ? null : words,
  }),
  nextWordMissed: ({ due }) => ({ kind: 'missed', due }),
  floodDateMissed: ({ due, answered }) => (answered ? null : { kind: 'missed', due }),
  dangerAttemptMissed: ({ due }) => ({ kind: 'notRung', due }),
  promiseMade: ofPromise,
  promiseKept: ofPromise,
  promiseBroken: ofPromise,
  newDateProposed: ofPromise,
  newDateAgreed: ofPromise,
  newDateRefused: ofPromise,
  promiseReleased: ofPromise,
  issueRaised: ofIssue,
  resolutionProposed: ofIssue,
  verdictGiven: ofIssue,
  verdictObjectedTo: ofIssue,
  issueLapsed: ofIssue,
  issueEndedElsewhere: ofIssue,
  issueWithdrawn: ofIssue,
  finalPositionGiven: ofIssue,
  noProblemFound: ofIssue,
  finalPositionWished: ofIssue,
  finalPositionWishTakenBack: ofIssue,
  issueOfHandling: ofIssue,
  nothingNewFound: ({ by, reason, outsideBody }) => ({
    kind: 'nothingNew',
    by,
    reason,
    outside: outsideBody,
  }),
  toldDateReleased: ({ what, of, due, by }) => ({ kind: 'released', what, of, due, by }),
  callEnded: ({ by, words }) => ({ kind: 'callEnded', by, words }),
  escalationAcknowledged: read,
  dangerRead: read,
  leaderHeardCustomer: ({ escalation, right }, { by, known }) => {
    // Whoever answers for it may have changed since.
    const leader = by ?? known.leaders.get(escalation)
    return leader === undefined ? null : { kind: 'leader', leader, what: right ? 'right' : 'notRight' }
  },
  leadersCallJudged: ({ escalation, right, heardBy, words }, { known }) => ({
    kind: 'ofCall',
    says: right ? 'itIsRight' : 'itIsNotRight',
    leader: known.leaders.get(escalation) ?? null,
    heardBy,
    words,
  }),
  leadersCallDeclined: ({ escalation, heardBy, words }, { known }) => ({
    kind: 'ofCall',
    says: 'wantsNoCall',
    leader: known.leaders.get(escalation) ?? null,
    heardBy,
    words,
  }),
  handedToStandIn: ({ because, from, to }) => (because === 'threat' ? null : { kind: 'standIn', from, to }),
  companionLetIn: ({ name }) => ({ kind: 'companion', what: 'letIn', name }),
  companionTakenBack: ({ companion: id }) => ({ kind: 'companion', what: 'takenBack', id }),
  closingLetterSent: ({ kind: letter, by, words }) => ({ kind: 'closingLetter', letter, by, words }),
  remedyGranted: ({ by, words, insteadOf }) =>
    insteadOf === null ? null : { kind: 'remedy', what: 'granted', by, words },
  remedyDelivered: ({ by, words, promise }) =>
    promise === undefined ? { kind: 'remedy', what: 'delivered', by, words } : null,
  remedyFailed: ({ by, reason }) => ({ kind: 'remedy', what: 'failed', by, words: reason }),
  potholeAnswered: ({ by, words, since }) => ({ kind: 'pothole', by, words, since }),
  contactPlanSet: ({ by, words }) => ({ kind: 'plan', what: 'set', by, words }),
  contactPlanChallenged: () => ({ kind: 'plan', what: 'challenged', by: null, words: null }),
  contactPlanEnded: ({ by, words }) => ({ kind: 'plan', what: 'ended', by, words }),
  remedySoughtRecorded: ({ words }) => ({ kind: 'wish', what: 'wants', words }),
  dangerRaised: ({ words }) => ({ kind: 'wish', what: 'danger', words }),
  absorbed: ({ from, by }) => ({ kind: 'joined', from, byThem: by === null }),
  takenApart: apart,
  released: apart,
}

const contentOf = (event: CaseEvent, by: string | null, known: Known): StoryContent | null => {
  const entry: Tell<CaseEvent> | undefined = entries[event.type]
  return entry?.(event, { by, known }) ?? null
}

function made({
  id: contactId,
  madeAt: saidAt,
  channel,
  words,
  by,
  outcome,
}: Happened<'contactMade'>['contact']): Extract<StoryContent, { kind: 'said' }> {
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

function received(contact: Happened<'caseOpened'>['contact']): Extract<StoryContent, { kind: 'said' }> {
  return {
    kind: 'said',
    who: 'customer',
    by: contact.takenBy,
    contactId: contact.id,
    saidAt: contact.receivedAt,
    channel: contact.channel,
    words: contact.words,
    outcome: null,
    // A letter of which there is a picture is theirs, whoever entered it.
    secondHand: contact.secondHand && contact.proof !== 'staff',
    declinedFiles: contact.declinedFiles ?? 0,
    proof: contact.proof,
    opensWith: null,
  }
}
