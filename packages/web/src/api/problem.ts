import type { components } from './schema.gen.ts'

type Schemas = components['schemas']
/** What the server says no with: a code, and what it knows besides. Its words are the workspace's own. */
export type ServerProblem = Pick<Schemas['Problem'], 'status' | 'code' | 'facts' | 'errors' | 'requestId'>

/** What went wrong on the way, where there is no answer of the server to go by. */
type Failure = 'unreachable' | 'done-unseen' | 'unexplained' | 'sign-in-refused'

export interface Problem extends Omit<ServerProblem, 'code'> {
  readonly code: ServerProblem['code'] | Failure
}

/** A problem as a person reads it. */
export interface SaidProblem extends Problem {
  readonly title: string
  /** What to do instead. */
  readonly detail: string
  /** What is wrong with which part of what was sent. */
  readonly parts: readonly string[]
  /** The same, by the path of the part: for the field in which it was typed. */
  readonly beside: Readonly<Partial<Record<string, string>>>
}
