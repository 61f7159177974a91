import { type KindName, kindOf, type MatterState } from '@buckstop/domain'

// A few megabytes: a state is about two kilobytes, and does not grow with the story.
const mostKept = 2_000
const longestKept = 16_000

const read = new Map<KindName, Map<string, unknown>>()

/**
 * A state as its kind's schema reads it; null where it does not fit. What says the same as one that was read lately is not
 * read again: of the fifty of a list nobody has touched most since. Nothing alters a state that was read.
 */
export const parseKept = <Name extends KindName>(kind: Name, kept: unknown): MatterState<Name> | null => {
  const ofKind = read.get(kind) ?? new Map<string, unknown>()
  read.set(kind, ofKind)
  const text = JSON.stringify(kept)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a map for each kind, and only its states are put there
  const known = ofKind.get(text) as MatterState<Name> | undefined
  if (known !== undefined) return known
  const state = kindOf(kind).parseState(kept)
  if (state === null || text.length > longestKept) return state
  const [earliest] = ofKind.keys()
  if (ofKind.size >= mostKept && earliest !== undefined) ofKind.delete(earliest)
  ofKind.set(text, state)
  return state
}
