import type { SystemicIssueEvent } from '../src/systemic-issue/events.ts'
import { MatterStory } from './matter-story.ts'
import { person } from './story.ts'

/** A systemic issue told command by command. */
export class IssueStory extends MatterStory<'systemicIssue'> {
  /** Seen by Ana of the service team. */
  static opened(by = 'ana', flood = false): IssueStory {
    const story = new IssueStory('systemicIssue')
    const title = 'the valve sticks'
    story.does(person(by), {
      type: 'openSystemicIssue',
      id: 'cause-1',
      reference: 'C-1',
      title,
      team: 'service',
      ...(flood ? { flood } : {}),
    })
    return story
  }

  promises(by = 'ana', minutesAhead = 3 * 24 * 60): readonly SystemicIssueEvent[] {
    return this.does(person(by), { type: 'makePromise', what: 'new valves', due: this.due(minutesAhead) })
  }

  gathers(caseId: string, by = 'ben'): readonly SystemicIssueEvent[] {
    return this.does(person(by), { type: 'gatherCase', caseId, isGathered: false })
  }
}

export const typesOf = (events: readonly SystemicIssueEvent[]): readonly string[] =>
  events.map(({ type }) => type)
