import type { ActorsOf } from '../matter/actor.ts'
import { ownAffairActors, refusingOthers } from '../matter/own-affair.ts'
import type { SystemicIssueCommand } from './commands.ts'

/** Which kinds of actor may give which command; none but those that are listed beside it. */
export const mayGive: ActorsOf<SystemicIssueCommand> = {
  ...ownAffairActors,
  openSystemicIssue: ['person'],
  gatherCase: ['person'],
  letCaseGo: ['person'],
  answerFlood: ['person'],
  wantAnotherAction: ['person'],
  endSystemicIssue: ['person'],
  replaceOwner: ['directory', 'clock', 'person'],
  fallDue: ['clock'],
  giveDates: ['clock', 'directory'],
}

export const whyNotFrom = refusingOthers(mayGive)
