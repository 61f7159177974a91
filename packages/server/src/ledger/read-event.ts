import {
  type Actor,
  type Instant,
  type KindName,
  kindOf,
  type MatterEvent,
  type MatterId,
  parseActor,
  type UnreadableCode,
} from '@buckstop/domain'
import { instantOf } from '../clock/clock.ts'

/** An event that this program can't read: a newer one wrote it, or it was altered. Holds no word of it. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError'
  readonly code: UnreadableCode
  /** The matter that can't be folded for it, where one was to be. */
  readonly matterId: MatterId | null

  constructor(code: UnreadableCode, matterId: MatterId | null = null) {
    super(
      code === 'event-of-later-version'
        ? 'an event was written by a later version of Buckstop'
        : 'an event has not the shape that its version says',
    )
    this.code = code
    this.matterId = matterId
  }
}

/** The columns of `matter_event` that reading takes. */
export const eventColumns = ['at', 'payload', 'shape_version'] as const

export interface EventColumns {
  readonly at: Date
  readonly payload: unknown
  readonly shape_version: number
}

/** A fact and when it came about. */
export interface Dated<Name extends KindName = 'case'> {
  readonly event: MatterEvent<Name>
  readonly at: Instant
}

/** An event of the ledger in today's shape. @throws UnreadableEventError */
export const readEventOf = <Name extends KindName>(
  kind: Name,
  { at: moment, payload, shape_version: version }: EventColumns,
): Dated<Name> => {
  const at = instantOf(moment)
  const upcasted = kindOf(kind).upcast({ version, payload, at })
  if (!upcasted.ok) throw new UnreadableEventError(upcasted.code)
  return { event: upcasted.event, at }
}

/** The same of a case. @throws UnreadableEventError */
export const readEvent = (row: EventColumns): Dated => readEventOf('case', row)

/** The columns for an event and whose doing it was. */
export const actedColumns = [...eventColumns, 'actor'] as const

export interface ActedColumns extends EventColumns {
  readonly actor: unknown
}

/** An event, and whose doing it was. @throws UnreadableEventError */
export const readActedOf = <Name extends KindName>(
  kind: Name,
  row: ActedColumns,
): Dated<Name> & { readonly actor: Actor } => ({ ...readEventOf(kind, row), actor: readActor(row.actor) })

/** The same of a case. @throws UnreadableEventError */
export const readActed = (row: ActedColumns): Dated & { readonly actor: Actor } => readActedOf('case', row)

/** @throws UnreadableEventError */
export const readActor = (written: unknown): Actor => {
  const actor = parseActor(written)
  if (actor === null) throw new UnreadableEventError('event-unreadable')
  return actor
}
