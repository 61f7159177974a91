import type { IssueView } from './case-view.ts'
import type { Promised } from '../../../history/promised.ts'
import type { StoryEntry } from './story-entry.ts'

/** Texts and people that a part of a page speaks of, to be fetched in one go. */
export interface References {
  readonly texts: readonly string[]
  readonly people: readonly string[]
}

const isThere = (reference: string | null): reference is string => reference !== null
const of = (texts: readonly (string | null)[], people: readonly (string | null)[]): References => ({
  texts: texts.filter(isThere),
  people: people.filter(isThere),
})

export function referencesOfEntry(entry: StoryEntry): References {
  switch (entry.kind) {
    case 'said':
      return of([entry.words], [entry.by, entry.opensWith])
    case 'baton':
      return of([], [entry.from, entry.to, entry.by])
    case 'escalated':
      return of([entry.words], [entry.leader])
    case 'standIn':
      return of([], [entry.from, entry.to])
    case 'leader':
      return of([], [entry.leader])
    case 'ofCall':
      return of([entry.words], [entry.leader, entry.heardBy])
    case 'wish':
    case 'machine':
      return of([entry.words], [])
    case 'survey':
      return of([entry.words], [])
    case 'thanked':
      return of([entry.words], [entry.person])
    case 'nothingNew':
      return of([entry.reason, entry.outside], [entry.by])
    case 'released':
      return of([], [entry.of, entry.by])
    case 'callEnded':
      return of([entry.words], [entry.by])
    case 'closingLetter':
    case 'pothole':
    case 'plan':
    case 'remedy':
      return of([entry.words], [entry.by])
    case 'companion':
      return of(entry.what === 'letIn' ? [entry.name] : [], [])
    case 'arrival':
    case 'merging':
    case 'joined':
    case 'takenOut':
    case 'missed':
    case 'notRung':
      return of([], [])
    case 'promise':
      return referencesOfPromiseEvent(entry.event)
    case 'issue':
      return referencesOfIssueEvent(entry.event)
    default: {
      const unknown: never = entry
      return unknown
    }
  }
}

function referencesOfPromiseEvent(event: Extract<StoryEntry, { kind: 'promise' }>['event']): References {
  switch (event.type) {
    case 'promiseMade':
      return of([event.what], [event.by])
    case 'promiseKept':
      return of([event.evidence.kind === 'words' ? event.evidence.words : null], [event.by])
    case 'newDateProposed':
      return of([event.reason], [event.by])
    case 'promiseBroken':
    case 'newDateAgreed':
    case 'newDateRefused':
    case 'promiseReleased':
      return of([], [])
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

function referencesOfIssueEvent(event: Extract<StoryEntry, { kind: 'issue' }>['event']): References {
  switch (event.type) {
    case 'issueRaised':
      return of([event.words], [])
    case 'resolutionProposed':
      return of([event.what], [event.by])
    case 'verdictGiven':
      return of([event.reason], [event.heardBy])
    case 'verdictObjectedTo':
      return of([event.reason], [])
    case 'finalPositionGiven':
      return of([event.position, event.reasons, event.outsideBody], [event.by])
    case 'noProblemFound':
      return of([], [event.by])
    case 'finalPositionWished':
      return of([event.words], [event.heardBy])
    case 'issueOfHandling':
    case 'finalPositionWishTakenBack':
    case 'issueLapsed':
    case 'issueEndedElsewhere':
    case 'issueWithdrawn':
      return of([], [])
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

export function referencesOfPromise({ what, by, end }: Promised): References {
  switch (end.kind) {
    case 'due':
      return of([what, end.newDate?.reason ?? null], [by, end.newDate?.by ?? null])
    case 'kept':
      return of([what, end.evidence], [by])
    case 'broken':
      return of([what], [by, end.answerable])
    case 'released':
      return of([what], [by])
    default: {
      const unknown: never = end
      return unknown
    }
  }
}

export function referencesOfIssue({ words, state, wished }: IssueView): References {
  const own = ofState(words, state)
  return { ...own, people: [...own.people, ...(wished?.heardBy == null ? [] : [wished.heardBy])] }
}

function ofState(words: string, state: IssueView['state']): References {
  return state.kind === 'proposed'
    ? of([words, state.what], [state.by])
    : of([words], [state.kind === 'heard' || state.kind === 'reported' ? state.by : null])
}
