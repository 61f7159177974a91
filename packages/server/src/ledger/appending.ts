import type { Actor, Instant, KindName, MatterEvent, MatterId, MatterState } from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { bindsOf, BoundFile } from '../binding/binding.ts'
import type { Reachable } from './lock.ts'
import type { Position } from './position.ts'
import type { NewText } from './result.ts'
import type { HeadConstants } from './rows.ts'

/** An event and whose doing it is. */
export interface ActedEvent<Name extends KindName = 'case'> {
  readonly actor: Actor
  readonly event: MatterEvent<Name>
}

/** Events that a matter decided, and all that is needed to write them down. */
export interface Append<Name extends KindName = 'case'> {
  readonly kind: Name
  readonly matterId: MatterId
  readonly before: Position<Name>
  readonly constants: HeadConstants
  /** Null for a kind that has no customer. */
  readonly customer: Reachable | null
  /** Not before the last event's time. */
  readonly at: Instant
  readonly events: readonly ActedEvent<Name>[]
  readonly texts: readonly NewText[]
  /** Files that came with the contact that these events record. */
  readonly files?: readonly BoundFile[]
  /** What was written before events bound anything. */
  readonly bindsToo?: Partial<Parameters<typeof bindsOf>[0]>
  /** The matter as these events leave it. */
  readonly after: MatterState<Name>
  readonly snapshot: DirectorySnapshot
  readonly newId: () => string
}
