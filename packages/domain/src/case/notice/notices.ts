import type { PersonId } from '../../directory/directory.ts'
import { earlier } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { isMailed } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import type { Actor } from '../actor.ts'
import type { MeantFor } from '../merging/meant-for.ts'
import type { Case, LivingCase, OpenPromise } from '../state.ts'
import type { PromiseNumber } from '../text.ts'
import { forWhom } from './for-whom.ts'
import { type Telling, toldOf } from './told.ts'
import type { Notice } from './notice.ts'

type Told = Telling<Notice>

const has = (all: readonly CaseEvent[], type: CaseEvent['type']): boolean =>
  all.some((event) => event.type === type)

const promised = (state: LivingCase, number: PromiseNumber): OpenPromise | undefined =>
  state.promises.find(({ promise }) => promise === number)

const broken: Told = (before, event, after, all) => {
  if (event.type !== 'promiseBroken') return []
  const promise = promised(before, event.promise)
  if (promise === undefined) return []
  const raised = all.find((one) => one.type === 'caseEscalated' && one.because === 'promiseBroken')
  const leading = after.escalations.findLast(({ because }) => because === 'promiseBroken')?.leader
  const leader = raised?.type === 'caseEscalated' ? raised.leader : leading
  return [
    {
      type: 'promiseBroken',
      promise: promise.promise,
      what: promise.what,
      owner: after.owner,
      answerable: leader ?? after.owner,
      hearsBy: hearsBy(after),
    },
  ]
}

const missed: Told = (_before, event, after, all) => {
  if (event.type !== 'nextWordMissed') return []
  const raised = all.find((one) => one.type === 'caseEscalated')
  const leader = raised?.type === 'caseEscalated' ? raised.leader : after.escalations.at(-1)?.leader
  const { owner } = after
  return [
    { type: 'nextWordMissed', due: event.due, owner, answerable: leader ?? owner, hearsBy: hearsBy(after) },
  ]
}

/** By when they hear from us, as the case now stands: the next word, or the promise that is due first. */
const hearsBy = (state: LivingCase): Instant | null => {
  const dates = [
    ...(state.nextWord === null ? [] : [state.nextWord.by]),
    ...state.promises.map(({ due }) => due),
  ]
  return state.kind === 'ended' || dates.length === 0 ? null : dates.reduce(earlier)
}

const calls = (
  after: LivingCase,
  { escalation, dated }: Extract<CaseEvent, { type: 'escalationDated' }>,
): readonly Notice[] => {
  const leader = after.escalations.find((one) => one.escalation === escalation)?.leader
  return leader === undefined || dated === null || dated.callBy === null || dated.step === 'finalReport'
    ? []
    : [{ type: 'leaderCalls', leader, by: dated.callBy }]
}

/** Those whom this command had told, the owner among them. */
const toldNow = (before: LivingCase, after: LivingCase): readonly PersonId[] =>
  (after.danger?.told ?? [])
    .filter(({ person, times }) => {
      const was = before.danger?.told.find((one) => one.person === person)
      return was === undefined || was.times < times
    })
    .map(({ person }) => person)

const ofDanger: Told = (before, event, after) => {
  switch (event.type) {
    case 'dangerRaised': {
      const { tryBy, somebodyAwake } = event
      // An opened case is told with the state after it, in which everybody told is new.
      const was = before === after ? { ...before, danger: null } : before
      return tryBy === null || was.danger !== null
        ? []
        : [{ type: 'dangerHeard', told: toldNow(was, after), somebodyAwake, tryBy }]
    }
    case 'dangerRead': {
      const isOwner = after.danger?.told.some(({ person, as }) => person === event.by && as === 'owner')
      return isOwner === true ? [] : [{ type: 'dangerRead', by: event.by }]
    }
    case 'dangerAttemptMissed': {
      const { due, tryBy } = event
      return [{ type: 'dangerAttemptMissed', due, told: toldNow(before, after), tryBy }]
    }
    default:
      return []
  }
}

const ended: Told = (_before, event, _after, all) => {
  if (event.type !== 'caseEnded') return []
  // What else is left had ended before it came to us: that was told where it ended.
  if (event.how === 'merged' || event.how === 'endedElsewhere') return []
  if (event.how === 'lapsed') return [{ type: 'caseLapsed' }]
  const saidAlready = event.how === 'finalPosition' && has(all, 'finalPositionGiven')
  const heard =
    event.how === 'solved' && all.some((one) => one.type === 'verdictGiven' && one.heardBy !== null)
  const spam = all.some((one) => one.type === 'noProblemFound' && one.kind === 'spam')
  return saidAlready || heard || spam ? [] : [{ type: 'caseEnded', how: event.how }]
}

const told: Told = (before, event, after, all) => {
  switch (event.type) {
    case 'caseOpened':
      return [{ type: 'caseOpened', owner: after.owner, hearsBy: hearsBy(after) }]
    case 'caseOpenedApart': {
      const { undoUntil } = event.takenFrom
      return [{ type: 'openedApart', owner: after.owner, byThem: event.by === null, undoUntil }]
    }
    case 'contactReceived':
      return event.contact.proof === 'none' || has(all, 'caseReopened')
        ? []
        : [{ type: 'contactAdded', contactId: event.contact.id, owner: after.owner, hearsBy: hearsBy(after) }]
    case 'contactMade': {
      const { outcome, channel, by, words } = event.contact
      return outcome === 'written' && isMailed(channel)
        ? [{ type: 'wordsWritten', by, words, hearsBy: hearsBy(after) }]
        : []
    }
    case 'issueRaised':
      return has(all, 'caseReopened') || has(all, 'contactTakenOut')
        ? []
        : [{ type: 'issueRaised', issue: event.issue, words: event.words }]
    case 'ownerChanged':
      return has(all, 'caseReopened') || has(all, 'caseOpenedApart') || event.to !== after.owner
        ? []
        : [{ type: 'ownerChanged', owner: event.to, because: event.because }]
    case 'promiseMade': {
      const { promise, kind, by, what, due } = event
      return [{ type: 'promiseMade', promise, kind, by, what, due }]
    }
    case 'promiseKept': {
      const promise = promised(before, event.promise)
      return promise === undefined
        ? []
        : [{ type: 'promiseKept', promise: promise.promise, what: promise.what }]
    }
    case 'promiseBroken':
      return broken(before, event, after, all)
    case 'nextWordMissed':
      return missed(before, event, after, all)
    case 'nextWordSet':
      return event.yes === null
        ? []
        : [{ type: 'nextWordAgreed', words: event.yes, owner: after.owner, hearsBy: event.by }]
    case 'escalationDated':
      return calls(after, event)
    case 'newDateProposed': {
      const promise = promised(before, event.promise)
      if (promise === undefined) return []
      const { what, due } = promise
      const { reason, due: proposed } = event
      return [{ type: 'newDateProposed', promise: event.promise, what, due, proposed, reason }]
    }
    case 'newDateAgreed': {
      const promise = promised(before, event.promise)
      if (promise === undefined) return []
      return [{ type: 'newDateAgreed', promise: event.promise, what: promise.what, due: event.due }]
    }
    case 'resolutionProposed': {
      const { issue, what, remedy, outcome } = event
      return [{ type: 'resolutionProposed', issue, what, remedy, outcome }]
    }
    case 'verdictGiven': {
      const { issue, verdict, heardBy, reason } = event
      if (heardBy === null) return []
      const solved = all.some((one) => one.type === 'caseEnded' && one.how === 'solved')
      return [{ type: 'verdictConfirmed', issue, verdict, heardBy, words: reason, ended: solved }]
    }
    case 'caseEscalated':
      return has(all, 'promiseBroken') || has(all, 'nextWordMissed') || has(all, 'dangerRaised')
        ? []
        : [{ type: 'escalated', leader: event.leader, because: event.because }]
    case 'dangerRaised':
    case 'dangerRead':
    case 'dangerAttemptMissed':
      return ofDanger(before, event, after, all)
    case 'finalPositionGiven': {
      const { issue, by, position, reasons, outsideBody } = event
      return [{ type: 'finalPosition', issue, by, position, reasons, outsideBody }]
    }
    case 'caseEnded':
      return ended(before, event, after, all)
    case 'caseReopened':
      return [{ type: 'reopened', owner: after.owner, because: event.because, hearsBy: hearsBy(after) }]
    case 'mergedInto':
      return [{ type: 'merged', into: event.into }]
    case 'contactTakenOut':
      // Of their own they hear from the case that it became.
      return event.as === 'somebodyElse' && event.by !== null
        ? [{ type: 'takenForSomebodyElses', by: event.by, undoUntil: event.undoUntil }]
        : []
    case 'historyTakenUp':
    case 'contactVouchedFor':
    case 'takeUpDated':
    case 'takeUpMissed':
    case 'sampleDated':
    case 'sampleMissed':
    case 'leadersDateMissed':
    case 'attemptDated':
    case 'attemptMissed':
    case 'contentsBound':
    case 'contentsErased':
    case 'transferOffered':
    case 'transferDeclined':
    case 'transferWithdrawn':
    case 'transferExpired':
    case 'pingPongSeen':
    case 'threatReported':
    case 'askPlaced':
    case 'askAnswered':
    case 'askWithdrawn':
    case 'askFellOverdue':
    case 'promiseReminded':
    case 'newDateRefused':
    case 'promiseReleased':
    case 'verdictObjectedTo':
    case 'issueReopened':
    case 'issueLapsed':
    case 'issueEndedElsewhere':
    case 'issueWithdrawn':
    case 'noProblemFound':
    case 'teamRemoved':
    case 'offeredTeamRemoved':
    case 'askedTeamRemoved':
    case 'sampleChecked':
    case 'escalationAcknowledged':
    case 'escalationUnacknowledged':
    case 'handedToStandIn':
    case 'escalationDelegated':
    case 'escalationReported':
    case 'leaderHeardCustomer':
    case 'escalationEnded':
    case 'remedySoughtRecorded':
    case 'dangerTold':
    case 'dangerAttemptDated':
    case 'dangerOver':
    case 'vulnerabilityNoted':
    case 'representativeNamed':
    case 'representationEnded':
    case 'personComplainedAbout':
    case 'addressCalledUnsafe':
    case 'addressCalledSafe':
    case 'absorbed':
    case 'released':
    case 'takenApart':
    case 'silenceBroken':
    case 'lapseDated':
      return []
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

/** What the customer is told of what one command brought about. */
export const noticesOf = toldOf(told)

/** What is told, and to whom of those whose case it is. */
export interface AddressedNotice {
  readonly notice: Notice
  readonly meantFor: MeantFor
}

/** The same with whom each is for, where several cases have joined. */
export const addressedNoticesOf = (
  before: Case,
  acted: readonly { readonly actor: Actor; readonly event: CaseEvent }[],
  after: Case,
): readonly AddressedNotice[] => {
  const events = acted.map(({ event }) => event)
  return acted.flatMap((one) =>
    toldOf(told)(before, [one.event], after, events).map((notice) => ({
      notice,
      meantFor:
        after.kind === 'unopened' ? null : forWhom(before.kind === 'unopened' ? after : before, one, after),
    })),
  )
}
