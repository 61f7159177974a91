import type { PotholeCommand } from '../../src/pothole/commands.ts'
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

type Wanted = Exclude<PotholeCommand['type'], 'openPothole'>
export type PotholeWish = MatterWish<Wanted>
export type PotholeWanted = MatterWanted<'pothole'>

export const potholeWish = wishesOf<Wanted>({
  ...sharedWeights,
  followCase: 5,
  endPothole: 4,
  decideReason: 4,
  fallDue: 1,
})

const commandOf = (story: MatterStory<'pothole'>, what: Wanted, choice: Choice): PotholeCommand => {
  const { pick, yes } = choice
  const due = dueIn(story, choice)
  if (isShared(what)) return sharedCommandOf(story.standing, what, choice, due)
  const words = `words ${story.events.length}`
  switch (what) {
    case 'followCase':
      return {
        type: what,
        rises: pick,
        problem: pick % 3 === 0 ? null : `problem ${pick % 3}`,
        cameBackFrom: pick === 4 ? 'pothole-0' : null,
        endedAt: yes ? story.now : null,
      }
    case 'endPothole': {
      const since = pick < 2 ? story.standing.openedAt : story.now
      const change = { kind: pick % 2 === 0 ? 'serviceMap' : 'setting', of: `${pick}`, since } as const
      return yes ? { type: what, how: 'changed', words, change } : { type: what, how: 'reasoned', words }
    }
    case 'decideReason':
      return { type: what, stands: yes, reason: words }
    case 'fallDue':
      return { type: what, deadline: { kind: 'potholeDue', subject: 0, due } }
    default: {
      const unknown: never = what
      return unknown
    }
  }
}

export const fulfilPothole = fulfilling<'pothole', Wanted>({
  commandOf,
  leadersDo: [],
  replaceOwner: { type: 'replaceOwner' },
})
