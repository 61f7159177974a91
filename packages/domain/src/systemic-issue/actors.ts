import { type Actor, type ActorsOf, kindsOf } from '../matter/actor.ts'
import { askActors } from '../matter/ask/commands.ts'
import { transferActors } from '../matter/ownership/commands.ts'
import type { RefusalCode } from '../matter/refusal.ts'
import type { SystemicIssueCommand } from './commands.ts'

/** Which kinds of actor may give which command; none but those that are listed beside it. */
export const mayGive: ActorsOf<SystemicIssueCommand> = {
  ...transferActors,
  ...askActors,
  openSystemicIssue: ['person'],
  makePromise: ['person'],
  keepPromise: ['person'],
  takeHigher: ['person'],
  acknowledgeEscalation: ['person'],
  gatherCase: ['person'],
  letCaseGo: ['person'],
  wantAnotherAction: ['person'],
  endSystemicIssue: ['person'],
  replaceOwner: ['directory', 'clock', 'person'],
  fallDue: ['clock'],
  giveDates: ['clock', 'directory'],
}

/** Why an actor of this kind can't give the command at all, whoever they are; null where it can. */
export const whyNotFrom = ({ kind }: Actor, { type }: SystemicIssueCommand): RefusalCode | null => {
  if (kindsOf(mayGive[type]).includes(kind)) return null
  if (kind === 'machine') return 'not-for-machines'
  return type === 'fallDue' ? 'not-due' : 'not-of-the-company'
}
