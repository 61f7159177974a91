import type { Directory } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import type { Actor } from './actor.ts'
import type { ServiceTerms } from './terms.ts'

/** What a decision may know besides the case and the command; nothing else, so that it can be replayed. */
export interface Context {
  readonly now: Instant
  readonly actor: Actor
  readonly directory: Directory
  readonly terms: ServiceTerms
}
