import type { Instant } from '../../time/instant.ts'

/** What an event holds beside its type, as some version wrote it. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * From one version of an event's shape to the next. Pure and total: whatever it is given, it gives something back, and
 * the schema says whether that is an event.
 * @param at when the event came about
 */
export type Upcast = (fields: Fields, at: Instant) => Fields

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
