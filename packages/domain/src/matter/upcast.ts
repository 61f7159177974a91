import type { z } from 'zod'
import { type Fields, isObject, type Upcast } from './shape/upcast-step.ts'
import type { Instant } from '../time/instant.ts'

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

export type Upcasted<Event> =
  | { readonly ok: true; readonly event: Event }
  | { readonly ok: false; readonly code: UnreadableCode }

/** A type that events had under earlier versions; it stays so in the ledger. */
export interface FormerType {
  /** What it is called since, and the version of that whose shape it takes. */
  readonly now: string
  readonly version: number
  readonly upcast: Upcast
}

/** What a kind's events looked like, and look like. */
export interface ShapeHistory<Event> {
  readonly today: Readonly<Record<string, z.ZodType<Event>>>
  /** By type, how to take it from the first version of its shape to the second, and so on. */
  readonly earlier: Readonly<Record<string, readonly Upcast[]>>
  readonly former: Readonly<Record<string, FormerType>>
}

const unreadable = (code: UnreadableCode) => ({ ok: false, code }) as const

/** How events of a kind are read, whatever version wrote them. */
export const upcastingBy = <Event>({ today, earlier, former }: ShapeHistory<Event>) => {
  /** The version in which events of a type are written. */
  const eventVersion = (type: string): number => (earlier[type]?.length ?? 0) + 1

  const takenUp = (type: string, version: number, fields: Fields, at: Instant): Upcasted<Event> => {
    if (version > eventVersion(type)) return unreadable('event-of-later-version')
    const since = earlier[type]?.slice(version - 1) ?? []
    const taken = since.reduce((so, next) => next(so, at), fields)
    const parsed = today[type]?.safeParse({ ...taken, type })
    return parsed?.success === true ? { ok: true, event: parsed.data } : unreadable('event-unreadable')
  }

  /**
   * An event of the ledger in today's shape; the only way to read one. Total: what can't be read is a value too. The
   * chain of hashes covers events as they were written.
   */
  const upcast = ({ version, payload, at }: StoredEvent): Upcasted<Event> => {
    if (!isObject(payload) || typeof payload['type'] !== 'string') return unreadable('event-unreadable')
    const { type, ...fields } = payload
    const known = Object.hasOwn(former, type) ? former[type] : undefined
    if (known !== undefined) {
      if (version !== 1) return unreadable('event-of-later-version')
      return takenUp(known.now, known.version, known.upcast(fields, at), at)
    }
    return Object.hasOwn(today, type)
      ? takenUp(type, version, fields, at)
      : unreadable('event-of-later-version')
  }

  return { upcast, eventVersion }
}
