import { askShapes } from '../case/ask/shapes.ts'
import { escalationShapes } from '../case/escalation/shapes.ts'
import { ownershipShapes } from '../case/ownership/shapes.ts'
import { promiseShapes } from '../case/promise/shapes.ts'
import { standingInShapes } from '../case/standing-in/shapes.ts'
import { contentsShapes } from './contents-shapes.ts'

/** The schemas of what can happen to any matter. */
export const standingEventShapes = {
  ...ownershipShapes,
  ...askShapes,
  ...promiseShapes,
  ...escalationShapes,
  ...standingInShapes,
  ...contentsShapes,
} as const
