import {
  type Actor,
  type CaseId,
  type DatedEvent,
  parseActor,
  type UnreadableCode,
  upcast,
} from '@buckstop/domain'
import { instantOf } from '../clock/clock.ts'

/** An event that this program can't read: a newer one wrote it, or it was altered. Holds no word of it. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError'
  readonly code: UnreadableCode
  /** The case that can't be folded for it, where one was to be. */
  readonly caseId: CaseId | null

  constructor(code: UnreadableCode, caseId: CaseId | null = null) {
    super(
      code === 'event-of-later-version'
        ? 'an event was written by a later version of Buckstop'
        : 'an event has not the shape that its version says',
    )
    this.code = code
    this.caseId = caseId
  }
}

/** The columns of `case_event` that reading takes. */
export const eventColumns = ['at', 'payload', 'shape_version'] as const

export interface EventColumns {
  readonly at: Date
  readonly payload: unknown
  readonly shape_version: number
}

/** An event of the ledger in today's shape. @throws UnreadableEventError */
export const readEvent = ({ at: moment, payload, shape_version: version }: EventColumns): DatedEvent => {
  const at = instantOf(moment)
  const upcasted = upcast({ version, payload, at })
  if (!upcasted.ok) throw new UnreadableEventError(upcasted.code)
  return { event: upcasted.event, at }
}

/** The columns for an event and whose doing it was. */
export const actedColumns = [...eventColumns, 'actor'] as const

export interface ActedColumns extends EventColumns {
  readonly actor: unknown
}

/** The same, and whose doing it was. @throws UnreadableEventError */
export const readActed = (row: ActedColumns): DatedEvent & { readonly actor: Actor } => ({
  ...readEvent(row),
  actor: readActor(row.actor),
})

/** @throws UnreadableEventError */
export const readActor = (written: unknown): Actor => {
  const actor = parseActor(written)
  if (actor === null) throw new UnreadableEventError('event-unreadable')
  return actor
}
