import type { CaseEvent, LivingCase } from '@buckstop/domain'
import type { StoryEvent } from './story-event.ts'

/**
 * What a colleague took for this customer's may be somebody else's, whose name or number a stranger gave: whoever our
 * own file does not know reads neither such a contact (`mayBeTheirs`) nor what its words raised.
 */
export interface RaisedByRecognised {
  readonly isTheirs: (storyEvent: StoryEvent) => boolean
  readonly without: (state: LivingCase) => LivingCase
}

const placeOf = ({ part, number }: StoryEvent): string => `${part} ${number}`

export const raisedByRecognised = (raised: readonly StoryEvent[]): RaisedByRecognised => {
  const places = new Set(raised.map(placeOf))
  const issues = new Set(raised.flatMap(({ event }) => (event.type === 'issueRaised' ? [event.issue] : [])))
  const isAbout = (event: CaseEvent): boolean =>
    'issue' in event && typeof event.issue === 'number' && issues.has(event.issue)
  return {
    isTheirs: (storyEvent) => places.has(placeOf(storyEvent)) || isAbout(storyEvent.event),
    without: (state) =>
      issues.size === 0
        ? state
        : { ...state, issues: state.issues.filter(({ issue }) => !issues.has(issue)) },
  }
}
