import { askEvents } from './ask/events.ts'
import { contentsEvents } from './contents.ts'
import { escalationEvents } from './escalation/events.ts'
import { ownershipEvents } from './ownership/events.ts'
import { promiseEvents } from './promise/events.ts'
import type { EventIn } from './shape/event-type.ts'
import { standingInEvents } from './standing-in/events.ts'

/** What can happen to any matter. */
export const standingEvents = [
  ...ownershipEvents,
  ...askEvents,
  ...promiseEvents,
  ...escalationEvents,
  ...standingInEvents,
  ...contentsEvents,
] as const

export type StandingEvent = EventIn<typeof standingEvents>
