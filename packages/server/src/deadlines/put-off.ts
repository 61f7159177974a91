import { type Instant } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'

/**
 * When something that could not be done is tried again, from how often it failed before (`failures`): after one minute,
 * then two, four and so on, up to an hour.
 */
export const triedAgainAt = (now: Instant): RawBuilder<Instant> =>
  sql<Instant>`${now}::timestamptz + least(60, power(2, least(failures, 10))) * interval '1 minute'`
