import type { Instant } from '../time/instant.ts'
import { earlierShapes, type FormerType, formerTypes, isFormerType } from './earlier-shapes.ts'
import type { CaseEvent } from './event.ts'
import { eventShapes, isEventType } from './event-shapes.ts'
import { type Fields, isObject } from './shape/upcast-step.ts'

/** The type of an event as it stands in the ledger. */
export type StoredEventType = CaseEvent['type'] | FormerType

/** An event as some version wrote it down. */
export interface StoredEvent {
  /** Of the shape of this type of event, from 1. */
  readonly version: number
  /** Its type and its fields. */
  readonly payload: unknown
  /** When it came about. */
  readonly at: Instant
}

/** Why an event can't be read: a newer version wrote it, or it is none. */
export type UnreadableCode = 'event-of-later-version' | 'event-unreadable'

export type Upcasted =
  | { readonly ok: true; readonly event: CaseEvent }
  | { readonly ok: false; readonly code: UnreadableCode }

/** The version in which events of a type are written. */
export const eventVersion = (type: CaseEvent['type']): number => (earlierShapes[type]?.length ?? 0) + 1

const unreadable = (code: UnreadableCode): Upcasted => ({ ok: false, code })

/**
 * An event of the ledger in today's shape; the only way to read one. Total: what can't be read is a value too. The
 * chain of hashes covers events as they were written.
 */
export const upcast = ({ version, payload, at }: StoredEvent): Upcasted => {
  if (!isObject(payload) || typeof payload['type'] !== 'string') return unreadable('event-unreadable')
  const { type, ...fields } = payload
  if (isFormerType(type)) {
    const former = formerTypes[type]
    if (version !== 1) return unreadable('event-of-later-version')
    return takenUp(former.now, former.version, former.upcast(fields, at), at)
  }
  return isEventType(type) ? takenUp(type, version, fields, at) : unreadable('event-of-later-version')
}

const takenUp = (type: CaseEvent['type'], version: number, fields: Fields, at: Instant): Upcasted => {
  if (version > eventVersion(type)) return unreadable('event-of-later-version')
  const since = earlierShapes[type]?.slice(version - 1) ?? []
  const taken = since.reduce((so, next) => next(so, at), fields)
  const parsed = eventShapes[type].safeParse({ ...taken, type })
  return parsed.success ? { ok: true, event: parsed.data } : unreadable('event-unreadable')
}
