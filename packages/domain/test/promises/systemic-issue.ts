import type { SystemicIssueCommand } from '../../src/systemic-issue/commands.ts'
import type { MatterStory } from '../matter-story.ts'
import {
  type Choice,
  dueIn,
  fulfilling,
  isShared,
  type MatterWanted,
  type MatterWish,
  sharedCommandOf,
  sharedWeights,
  wishesOf,
} from './matter-wishes.ts'

type Wanted = Exclude<SystemicIssueCommand['type'], 'openSystemicIssue'>
export type IssueWish = MatterWish<Wanted>
export type IssueWanted = MatterWanted<'systemicIssue'>

export const issueWish = wishesOf<Wanted>({
  ...sharedWeights,
  gatherCase: 3,
  letCaseGo: 2,
  wantAnotherAction: 3,
  answerFlood: 3,
  endSystemicIssue: 3,
  fallDue: 1,
})

const commandOf = (
  story: MatterStory<'systemicIssue'>,
  what: Wanted,
  choice: Choice,
): SystemicIssueCommand => {
  const { pick, yes } = choice
  const due = dueIn(story, choice)
  if (isShared(what)) return sharedCommandOf(story.standing, what, choice, due)
  const words = `words ${story.events.length}`
  const caseId = `case-${pick}`
  switch (what) {
    case 'gatherCase':
      return { type: what, caseId, isGathered: !yes }
    case 'letCaseGo':
      return { type: what, caseId, isGathered: yes }
    case 'wantAnotherAction':
      return { type: what, reason: words }
    case 'endSystemicIssue':
      return { type: what, how: yes ? 'putRight' : 'noCause', reason: words }
    case 'answerFlood':
      return { type: what, words, outcome: 'upheld' }
    case 'fallDue':
      return { type: what, deadline: { kind: 'nextStepDue', subject: 0, due } }
    default: {
      const unknown: never = what
      return unknown
    }
  }
}

export const fulfilIssue = fulfilling<'systemicIssue', Wanted>({
  commandOf,
  leadersDo: ['wantAnotherAction', 'endSystemicIssue'],
  replaceOwner: { type: 'replaceOwner' },
})
