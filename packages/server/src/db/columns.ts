import type { Instant } from '@buckstop/domain'
import type { ColumnType } from 'kysely'

/** Comes as a Date, goes in as an Instant; `instantOf` in `clock/clock.ts` turns one into the other. */
export type Moment = ColumnType<Date, Instant, Instant>
export type OptionalMoment = ColumnType<Date | null, Instant | null | undefined, Instant | null>
/** May be left out where it is null. */
export type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>
/** Comes parsed, goes in as JSON text. */
export type Json<T> = ColumnType<T, string, string>
