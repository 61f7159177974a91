import {
  type CaseEvent,
  hasProved,
  type Instant,
  isTheirsToSay,
  type LivingCase,
  throughOf,
} from '@buckstop/domain'
import type { StoryEvent } from './story-event.ts'

/**
 * What a case holds for another person than the one who looks. Two people can hold links to one case: the one who
 * opened it, and the one who has the address that was named. Once the second has spoken in it, having shown that the
 * address is theirs, what we say may answer them, and is kept from the first until they show who they are.
 */
export interface OthersWords {
  /** When they spoke first. */
  readonly since: Instant
  /** Numbered as in the case that goes on. */
  readonly issues: ReadonlySet<number>
  /** Made since then, and not at the request of whoever looks. */
  readonly promises: ReadonlySet<number>
  readonly isTheirs: (storyEvent: StoryEvent) => boolean
}

/** Themselves, or by a machine that spoke for the holder of a link. */
const byWhoeverLooks = ({ actor }: StoryEvent): boolean =>
  !hasProved(actor) && (actor.kind === 'customer' || throughOf(actor) !== undefined)

/**
 * @param acts what was done by whoever showed an address, oldest first
 * @param promised all promises that were made
 * @returns null where nobody who proved who they are has done anything
 */
export const othersWords = (
  acts: readonly StoryEvent[],
  promised: readonly StoryEvent[],
): OthersWords | null => {
  const [first] = acts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.number - b.number))
  if (first === undefined) return null
  const isLater = ({ part, number, at }: StoryEvent): boolean =>
    at > first.at || (at === first.at && (part !== first.part || number >= first.number))
  const promises = new Set(
    promised.flatMap((one) =>
      one.event.type === 'promiseMade' && isLater(one) && !byWhoeverLooks(one) ? [one.event.promise] : [],
    ),
  )
  return {
    since: first.at,
    issues: new Set(acts.flatMap(({ event }) => (event.type === 'issueRaised' ? [event.issue] : []))),
    promises,
    isTheirs: (storyEvent) =>
      isLater(storyEvent) && !byWhoeverLooks(storyEvent) && !isForEverybody(storyEvent.event, promises),
  }
}

/** Who has the case now and what was missed, and what became of promises that were made before. */
const isForEverybody = (event: CaseEvent, promises: ReadonlySet<number>): boolean => {
  switch (event.type) {
    case 'ownerChanged':
    case 'handedToStandIn':
    case 'nextWordMissed':
      return true
    case 'caseEscalated':
      return event.words === null
    case 'promiseKept':
    case 'promiseBroken':
    case 'promiseReleased':
      return !promises.has(event.promise)
    default:
      return false
  }
}

/** The case without what is somebody else's; nothing of it waits for whoever looks. */
export const withoutOthers = (
  { survey: _survey, ...state }: LivingCase,
  { issues, promises }: OthersWords,
): LivingCase => ({
  ...state,
  issues: state.issues
    .filter(({ issue }) => !issues.has(issue))
    .map((issue) => {
      if (isTheirsToSay(issue)) return { ...issue, state: { kind: 'open' } }
      return issue.state.kind === 'solved' ? { ...issue, state: { ...issue.state, heardBy: null } } : issue
    }),
  promises: state.promises
    .filter(({ promise }) => !promises.has(promise))
    .map((promise) => ({ ...promise, proposedDate: null })),
})
