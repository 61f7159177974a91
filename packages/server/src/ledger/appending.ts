import type { Actor, Case, CaseEvent, CaseId, Instant } from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { bindsOf, BoundFile } from '../binding/binding.ts'
import type { Reachable } from './lock.ts'
import type { Position } from './position.ts'
import type { NewText } from './result.ts'
import type { HeadConstants } from './rows.ts'

/** An event and whose doing it is. */
export interface ActedEvent {
  readonly actor: Actor
  readonly event: CaseEvent
}

/** Events that a case decided, and all that is needed to write them down. */
export interface Append {
  readonly caseId: CaseId
  readonly before: Position
  readonly constants: HeadConstants
  readonly customer: Reachable
  /** Not before the last event's time. */
  readonly at: Instant
  readonly events: readonly ActedEvent[]
  readonly texts: readonly NewText[]
  /** Files that came with the contact that these events record. */
  readonly files?: readonly BoundFile[]
  /** What was written before events bound anything. */
  readonly bindsToo?: Partial<Parameters<typeof bindsOf>[0]>
  /** The case as these events leave it. */
  readonly after: Case
  readonly snapshot: DirectorySnapshot
  readonly newId: () => string
}
