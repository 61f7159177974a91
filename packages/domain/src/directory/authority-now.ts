import type { PersonId, TeamName } from './names.ts'

/** ISO 4217, in minor units. */
export interface Most {
  readonly currency: string
  readonly minor: number
}

/** A remedy that the service map names. */
export interface RemedyOnMap {
  readonly gives: string
}

/** What is known of somebody, by the facts of the map; one that is not in it is unknown, which is never a no. */
export type KnownFacts = ReadonlyMap<string, boolean>

/** Somebody set it, with a reason that everybody who meets it reads. Whatever it leaves open is every one of them. */
export interface AuthorityLimit {
  readonly id: string
  /** By the name it is granted under; null for all that has an amount. */
  readonly remedy: string | null
  readonly team: TeamName | null
  /** Those whom a person or a role means; null for everybody. */
  readonly people: ReadonlySet<PersonId> | null
  /** Up to so much in one case; null for not without asking. */
  readonly most: Most | null
  readonly reason: string
  readonly setBy: PersonId
}

/** What a decision knows of who may grant what. */
export interface AuthorityNow {
  readonly remedies: ReadonlyMap<string, RemedyOnMap>
  /** By team: what it and those it asks may grant of what the map names; each by the one who may most. */
  readonly ofTeams: ReadonlyMap<TeamName, ReadonlyMap<string, Most | 'any'>>
  /** The facts that a remedy takes, that are known not to hold, and that nobody here can make true. */
  readonly outOfQuestion: (remedy: string, problem: string | null, known: KnownFacts) => readonly string[]
  readonly limits: readonly AuthorityLimit[]
}

/** The map names no remedy, and nobody set a limit: authority is full. */
export const fullAuthority: AuthorityNow = {
  remedies: new Map(),
  ofTeams: new Map(),
  outOfQuestion: () => [],
  limits: [],
}
