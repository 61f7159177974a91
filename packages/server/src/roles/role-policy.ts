import type { Directory, Instant, PersonId, TeamName } from '@buckstop/domain'

/** What somebody in a role may do. Besides, everyone sees the cases that are or were theirs to deal with. */
export interface RolePolicy {
  /** The teams whose cases they see; `all` for every case. */
  readonly sees: (directory: Directory, me: PersonId, now: Instant) => readonly TeamName[] | 'all'
  /** Whether they may set another person's presence. */
  readonly leads: (directory: Directory, me: PersonId, person: PersonId) => boolean
  /** Whether they manage people, tokens and the rota. */
  readonly administers: boolean
}
