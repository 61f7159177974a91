import type { PersonId, TeamName } from './names.ts'

/** Facts that together no customer has: all of `with` and none of `without`. */
export interface RuledOut {
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/**
 * A leader signed why the map leaves somebody without help, and answers for whoever it is: also when their time is over,
 * until another signs or the map is mended.
 */
export interface SignedFor {
  /** Names whom it is about; the same when somebody signs for them anew. */
  readonly key: string
  readonly leader: PersonId
  readonly why: string
  readonly problem: string
  /** The facts that they lack. */
  readonly lacks: readonly string[]
  /** Who comes to own it and can't solve it; null where it is so whoever owns it. */
  readonly team: TeamName | null
}

/** What a decision knows of the service map that is live, beside its teams and ways. */
export interface MapNow {
  readonly problems: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  readonly ruledOut: readonly RuledOut[]
  readonly signedFor: readonly SignedFor[]
}

export const noMap: MapNow = { problems: new Set(), facts: new Set(), ruledOut: [], signedFor: [] }
