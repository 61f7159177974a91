import type { Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import type { Issue, LivingCase } from '../state.ts'
import type { LastWordEvent } from './events.ts'

const change = (state: LivingCase, number: number, to: (issue: Issue) => Issue): LivingCase => ({
  ...state,
  issues: state.issues.map((issue) => (issue.issue === number ? to(issue) : issue)),
})

const unwished = ({ wished: _wished, ...issue }: Issue): Issue => issue

const standsAgain = (issue: Issue, at: Instant): Issue =>
  issue.lastWord === undefined
    ? issue
    : {
        ...issue,
        state: { kind: 'finalPosition', at, by: issue.lastWord.by, outcome: issue.lastWord.outcome },
      }

export const evolveLastWord = (state: LivingCase, event: LastWordEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'finalPositionWished': {
      const { issue, heardBy, reported } = event
      const wished = { heardBy, ...(reported === undefined ? {} : { reported }) }
      return change(state, issue, (one) => ({ ...one, wished }))
    }
    case 'finalPositionWishTakenBack':
      return change(state, event.issue, unwished)
    case 'nothingNewFound':
      return event.issues.reduce<LivingCase>(
        (so, number) => change(so, number, (issue) => standsAgain(issue, at)),
        state,
      )
    case 'toldDateReleased':
      return state
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

const ifSince = ({ afterLastWord: before }: LivingCase, newest: string | undefined): string | null =>
  before === undefined ? null : (newest ?? before)

/** What has been said since our last word, and nobody has read for something new; whatever comes later takes its place. */
const unreadAfter = (before: LivingCase, event: CaseEvent): string | null => {
  switch (event.type) {
    case 'caseReopened':
      return before.kind === 'ended' && before.how === 'finalPosition' && event.because === 'customersWord'
        ? event.contactId
        : null
    case 'contactReceived':
      return ifSince(before, event.contact.id)
    // What they said to one of us is their word, too, whoever wrote it down.
    case 'contactMade':
      return ifSince(before, event.contact.outcome === 'conversation' ? event.contact.id : undefined)
    case 'callEnded':
      return ifSince(before, event.contactId)
    case 'caseEnded':
    case 'absorbed':
    // Something came of it, or they want something else: no leader finds that nothing is new.
    case 'resolutionProposed':
    case 'remedySoughtRecorded':
      return null
    default:
      return before.afterLastWord ?? null
  }
}

/** Looks at every event: which word of theirs after our last one waits to be read. */
export const keepLastWord = (before: LivingCase, state: LivingCase, event: CaseEvent): LivingCase => {
  const unread = unreadAfter(before, event)
  if (unread === (state.afterLastWord ?? null)) return state
  const { afterLastWord: _before, ...others } = state
  return unread === null ? others : { ...others, afterLastWord: unread }
}
