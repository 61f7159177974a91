import type { Directory, PersonId, TeamName } from '@buckstop/domain'

/** What somebody in a role may do. What of a case they see, `sight/staff/rules.ts` says. */
export interface RolePolicy {
  /** The teams for which they answer: those that they lead, and what is below them on the ladder. */
  readonly answersFor: (directory: Directory, me: PersonId) => readonly TeamName[]
  /** Whether they may set another person's presence. */
  readonly leads: (directory: Directory, me: PersonId, person: PersonId) => boolean
  /** Whether they manage people, tokens and the rota, and see every case. */
  readonly administers: boolean
}
