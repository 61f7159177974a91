import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from './viewer.ts'

/**
 * SQL: whether a matter, aliased head, is somebody's to deal with where mail about it failed: its owner's, of whoever
 * answers for its team, and of admins. They see all of it.
 */
export const dealsWith = ({ administers, person, leads }: Viewer): RawBuilder<boolean> =>
  administers
    ? sql<boolean>`true`
    : sql<boolean>`coalesce(head.owner_id = ${person} or head.team = any(${leads}), false)`
