import type { Receipt } from './incoming.ts'
import type { Known } from './look-up.ts'

/** A request with the same key was answered before, and what it asks for was done then. Nothing was written. */
export class AnsweredBeforeError extends Error {
  constructor() {
    super('a request with this key was answered before')
    this.name = 'AnsweredBeforeError'
  }
}

/**
 * What the same contact was taken in as before; null where it was not.
 * @throws AnsweredBeforeError
 */
export const beforeOf = ({ answered, source, link }: Known): Receipt | null => {
  if (answered) throw new AnsweredBeforeError()
  const before = source ?? link
  return before === null ? null : { kind: 'known', ...before }
}
