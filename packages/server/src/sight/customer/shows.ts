import {
  type CaseEvent,
  type CaseId,
  type ContactId,
  hasProved,
  isForEverybody,
  originOfIssue,
  throughOf,
} from '@buckstop/domain'
import type { StoryEvent } from './story-event.ts'
import type { Part } from './parts.ts'

/** When a case went into another, and when it was taken out again. */
export type Joining = { readonly part: CaseId; readonly number: number } & (
  | {
      readonly kind: 'absorbed'
      readonly other: CaseId
      /** The customer did it: they put back what had been taken out, or proved that both are theirs. */
      readonly byThem: boolean
    }
  | { readonly kind: 'released'; readonly other: CaseId }
  /** A contact turned out to be somebody else's, and has a case of its own. */
  | { readonly kind: 'takenOut'; readonly other: ContactId; readonly into: CaseId }
)

export interface Looking {
  readonly parts: readonly Part[]
  /** The parts whose holder looks. */
  readonly seen: ReadonlySet<CaseId>
  readonly joinings: readonly Joining[]
  /** Whom each promise was made to, by its number in the case that goes on; null where that can't be told. */
  readonly promised: ReadonlyMap<number, readonly CaseId[] | null>
}

/**
 * Whether a holder sees something that happened. Of their own case, all; since another joined it, what they wrote
 * themselves, what is about it, and who has it now: never a word of anybody else, nor one of ours of which nobody can
 * tell whom it answers.
 */
export const shows =
  (looking: Looking) =>
  (storyEvent: StoryEvent): boolean => {
    const { parts, seen, joinings } = looking
    const part = parts.find(({ caseId }) => caseId === storyEvent.part)
    if (part === undefined) return false
    if (isSomebodyElses(joinings, storyEvent)) return false
    const earlier = joinings.filter(
      ({ part: of, number }) => of === part.caseId && number < storyEvent.number,
    )
    const own = seen.has(part.caseId)
    if (own && within(earlier).size === 0) return !isJoining(storyEvent.event)
    const here = own || [...within(earlier)].some((caseId) => holds(parts, caseId, seen))
    return here && isTheirs(looking, part, storyEvent)
  }

/** The cases that are in it at that moment. */
const within = (joinings: readonly Joining[]): ReadonlySet<CaseId> => {
  const inside = new Set<CaseId>()
  for (const { kind, other } of joinings) {
    if (kind === 'absorbed') inside.add(other)
    if (kind === 'released') inside.delete(other)
  }
  return inside
}

/** What was said with a contact that turned out to be somebody else's is theirs from then on. */
export const isSomebodyElses = (joinings: readonly Joining[], { event }: StoryEvent): boolean =>
  (event.type === 'contactReceived' || event.type === 'thanksGiven' || event.type === 'surveyAnswered') &&
  joinings.some(({ kind, other }) => kind === 'takenOut' && other === event.contact?.id)

export interface Shown {
  /** They have shown an address to be theirs. */
  readonly proved: boolean
  /** And the company's own file says that it is this customer's. */
  readonly recorded: boolean
}

/**
 * Whether words may be the holder's. Whoever opens a case can name another's number or address: what a colleague took
 * for its customer's is on no link's page but that of whom our own file knows, and what was written by whoever showed
 * an address to be theirs is not on that of whoever showed none.
 */
export const mayBeTheirs = ({ event, actor }: StoryEvent, { proved, recorded }: Shown): boolean => {
  if (event.type === 'contactReceived' && event.contact.recognition !== undefined) return recorded
  return proved || !hasProved(actor) || !withWords.has(event.type)
}

const withWords: ReadonlySet<CaseEvent['type']> = new Set([
  'contactReceived',
  'machineSpoke',
  'thanksGiven',
  'surveyAnswered',
  'issueRaised',
  'verdictGiven',
  'verdictObjectedTo',
  'issueWithdrawn',
  'finalPositionWished',
  'caseEscalated',
  'dangerRaised',
  'remedySoughtRecorded',
  'promiseMade',
])

/** Whether a part, or one that went into it, is theirs. */
export const holds = (parts: readonly Part[], caseId: CaseId, seen: ReadonlySet<CaseId>): boolean =>
  seen.has(caseId) || parts.some(({ into, caseId: below }) => into === caseId && holds(parts, below, seen))

/** That cases were joined says that somebody else is known. */
const isJoining = ({ type }: CaseEvent): boolean =>
  type === 'mergedInto' || type === 'absorbed' || type === 'released' || type === 'takenApart'

const isTheirs = ({ seen, promised }: Looking, part: Part, { event, actor }: StoryEvent): boolean => {
  const through = throughOf(actor)
  const wrote = through !== undefined && seen.has(through)
  const isFor = (whom: readonly CaseId[] | null | undefined): boolean =>
    whom?.some((caseId) => seen.has(caseId)) ?? false
  switch (event.type) {
    case 'contactReceived':
    case 'thanksGiven':
    case 'surveyAnswered':
    case 'dangerRaised':
    case 'remedySoughtRecorded':
    case 'sentAwayReported':
      return wrote
    case 'machineSpoke':
      return isFor(event.meantFor)
    case 'surveyContactMissed':
      return isFor(
        part.state.survey?.answers.flatMap(({ survey, of }) => (survey === event.survey ? [of] : [])),
      )
    case 'contactMade':
      return isFor(event.contact.meantFor)
    case 'promiseMade':
    case 'promiseKept':
    case 'promiseBroken':
    case 'newDateProposed':
    case 'newDateAgreed':
    case 'newDateRefused':
    case 'promiseReleased':
    case 'personAskedFor':
      return isFor(promised.get(event.promise))
    case 'issueRaised':
      // Of a case that theirs has left, the issue has gone with it.
      return wrote || isFor(originOf(part, event.issue))
    case 'resolutionProposed':
    case 'verdictGiven':
    case 'verdictObjectedTo':
    case 'issueLapsed':
    case 'issueWithdrawn':
    case 'finalPositionGiven':
    case 'finalPositionWished':
    case 'finalPositionWishTakenBack':
    case 'issueOfHandling':
      return isFor(originOf(part, event.issue))
    case 'nothingNewFound':
      return event.issues.some((issue) => isFor(originOf(part, issue)))
    case 'closingLetterSent':
    case 'potholeAnswered':
      return isFor([event.meantFor])
    // It is of the customer of the case itself.
    case 'remedyGranted':
    case 'remedyDelivered':
    case 'remedyFailed':
      return isFor([event.of])
    case 'contactPlanSet':
    case 'contactPlanChallenged':
    case 'contactPlanEnded':
      return seen.has(part.caseId)
    case 'caseEscalated':
      return wrote || isForEverybody(event)
    default:
      return isForEverybody(event)
  }
}

/** By the number that it has in the case that goes on. */
const originOf = ({ state, numbers }: Part, number: number): readonly CaseId[] => {
  const issue = state.issues.find(({ issue: own }) => numbers('issues', own) === number)
  return issue === undefined ? [] : [originOfIssue(state, issue)]
}

/** Whom the promises were made to, from what happened in all parts; numbered as in the case that goes on. */
export const promisedTo = (
  storyEvents: readonly StoryEvent[],
  joinings: readonly Joining[],
): ReadonlyMap<number, readonly CaseId[] | null> => {
  const promised = new Map<number, readonly CaseId[] | null>()
  for (const { event, part, number } of storyEvents) {
    if (event.type !== 'promiseMade') continue
    const alone = within(joinings.filter((one) => one.part === part && one.number < number)).size === 0
    promised.set(event.promise, event.meantFor ?? (alone ? [part] : null))
  }
  return promised
}
