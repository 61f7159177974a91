import type { ActorsOf } from '../matter/actor.ts'
import { ownAffairActors, refusingOthers } from '../matter/own-affair.ts'
import type { PotholeCommand } from './commands.ts'

/** Which kinds of actor may give which command: that a case rose, and how it stands, nobody has to say. */
export const mayGive: ActorsOf<PotholeCommand> = {
  ...ownAffairActors,
  openPothole: ['clock'],
  followCase: ['clock'],
  endPothole: ['person'],
  decideReason: ['person'],
  replaceOwner: ['directory', 'clock', 'person'],
  fallDue: ['clock'],
  giveDates: ['clock', 'directory'],
}

export const whyNotFrom = refusingOthers(mayGive)
