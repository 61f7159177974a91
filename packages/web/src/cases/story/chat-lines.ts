import type { StoryEntry } from '../../api/shapes.ts'

/** Of a chat that goes on, what each next line takes back or says by itself: a new date, and that the last was seen. */
const untold: ReadonlySet<StoryEntry['type']> = new Set(['nextWordSet', 'chatSeen'])

/** The contact with which the chat began that an entry is a line of; undefined for all else. */
const chatOf = ({ contact, facts }: StoryEntry): string | undefined => facts.continues ?? contact?.id

/**
 * A story in which the lines of each chat stand together: what happened between two of them by itself is left out, and
 * told once after the last.
 */
export const withChatsTogether = (entries: readonly StoryEntry[]): readonly StoryEntry[] => {
  const last = new Map<string, number>()
  entries.forEach(({ facts }, at) => {
    if (facts.continues !== undefined) last.set(facts.continues, at)
  })
  if (last.size === 0) return entries
  let until = -1
  return entries.filter((entry, at) => {
    until = Math.max(until, last.get(chatOf(entry) ?? '') ?? -1)
    return at > until || !untold.has(entry.type)
  })
}
