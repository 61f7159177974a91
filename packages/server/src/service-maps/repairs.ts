import type { Repaired } from './examine/examined.ts'
import { inThread } from './examine/in-thread.ts'
import { oneAtATime } from './examine/one-at-a-time.ts'
import { refusalsOf } from './findings.ts'
import type { Refusal } from './refusal.ts'

export type Mended =
  | Extract<Repaired, { readonly kind: 'repaired' }>
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

/**
 * The smallest sets of changes to a map after which nobody can get stuck in it under Buckstop; changes nothing.
 * @throws TooManyWaitingError
 */
export const repairsOf = async (text: string): Promise<Mended> => {
  const found = await oneAtATime(async () => await inThread({ what: 'repairs', text }))
  if (found.kind === 'repaired') return found
  return { kind: 'refused', refusals: refusalsOf(found) }
}
