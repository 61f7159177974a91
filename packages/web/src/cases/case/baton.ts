import type { OwnershipPeriod, StoryEntry } from '../../api/shapes.ts'
import { listed } from '../../words/written.ts'
import { caseWords } from '../../words/case.ts'

/** A stretch of the story during which one person had the case. */
export interface Stretch {
  /** Whose it was; null where the story reaches back further than what is known of its owners. */
  readonly period: OwnershipPeriod | null
  readonly entries: readonly StoryEntry[]
}

/** What moved the baton: these entries open the stretch of whoever has it from then on. */
const hands: ReadonlySet<string> = new Set(['caseOpened', 'ownerChanged'])

const periodOf = (periods: readonly OwnershipPeriod[], at: string): number => {
  const next = periods.findIndex((period) => period.since > at)
  return next < 0 ? periods.length - 1 : next - 1
}

/**
 * Cuts the story, oldest first, into stretches by owner. What happened at the very moment of a handover belongs to
 * the one who gave it away up to the handover itself, and to the one who has it from there on.
 */
export const stretchesOf = (
  story: readonly StoryEntry[],
  periods: readonly OwnershipPeriod[],
): readonly Stretch[] => {
  const stretches: { period: OwnershipPeriod | null; entries: StoryEntry[] }[] = []
  let current = -1
  for (const [index, entry] of story.entries()) {
    const reached = periodOf(periods, entry.at)
    const since = periods[reached]?.since
    const handoverAhead =
      since === entry.at &&
      story.slice(index + 1).some((later) => later.at === entry.at && hands.has(later.type))
    const owner = handoverAhead && !hands.has(entry.type) ? reached - 1 : reached
    const last = stretches.at(-1)
    if (last === undefined || owner > current) {
      current = Math.max(owner, current)
      stretches.push({ period: periods[owner] ?? null, entries: [entry] })
    } else {
      last.entries.push(entry)
    }
  }
  return stretches
}

/** That somebody has read what was written to them changes nothing for whoever reads the case. */
const isNoNews = ({ type }: StoryEntry): boolean => type === 'mentionRead'

/** Whose doings count as somebody else's news: the numbers above `seen` that I did not do myself. */
export const newsSince = (story: readonly StoryEntry[], seen: number, me: string): readonly StoryEntry[] =>
  story.filter((entry) => entry.number > seen && entry.person?.id !== me && !isNoNews(entry))

/** "Changed by Bo Park", "Changed by the customer", "Changed by Bo Park and the clock". */
export const whoChanged = (news: readonly StoryEntry[]): string => {
  const names = new Set(
    news.map((entry) => {
      if (entry.side === 'customer') return caseWords.changed.theCustomer()
      return entry.person?.name ?? entry.machine?.name ?? caseWords.changed.theClock()
    }),
  )
  // The clock is named only where nobody else did anything.
  if (names.size > 1) names.delete(caseWords.changed.theClock())
  return caseWords.changed.by({ names: listed([...names]) })
}

/** The texts of each entry without those that were said in the same moment already, as words or in a contact. */
export const freshTextsIn = (
  story: readonly StoryEntry[],
): ReadonlyMap<StoryEntry['number'], StoryEntry['texts']> => {
  const fresh = new Map<StoryEntry['number'], StoryEntry['texts']>()
  let moment = ''
  let said = new Set<string | null>()
  for (const { number, at, contact, cameAlong, texts } of story) {
    if (at !== moment) {
      moment = at
      said = new Set()
    }
    for (const one of contact === null ? cameAlong : [contact, ...cameAlong]) said.add(one.text.words)
    const already = said
    fresh.set(
      number,
      texts.filter(({ text }) => !already.has(text.words)),
    )
    for (const { text } of texts) said.add(text.words)
  }
  return fresh
}
