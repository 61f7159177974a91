import { type Instant } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * When something that could not be done is tried again, from how often it failed before (`failures`): after one minute,
 * then two, four and so on, up to an hour.
 */
export const triedAgainAt = (now: Instant): RawBuilder<Instant> =>
  sql<Instant>`${now}::timestamptz + least(60, power(2, least(failures, 10))) * interval '1 minute'`

/** Our own errors say what is wrong without a word of anybody's; of others only the code is sure to. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error && codeOf(thrown) === null ? thrown.message : (codeOf(thrown) ?? 'unknown')

export const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null
