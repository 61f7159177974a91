import type { CaseId } from '@buckstop/domain'
import { type Findable, tagOf } from '../../search/lexemes.ts'
import type { Query } from '../../search/read-query.ts'
import { shows } from '../../sight/staff/rules.ts'
import type { ListedCase } from '../queries/case-list.ts'
import { excerptOf, foundInPart, type Range } from './found-in.ts'
import { isRead } from './matching.ts'

/** By what a case was found, as it is shown. */
export interface ShownFind {
  readonly in: 'customerWords' | 'ourWords' | 'file' | 'name' | 'identifier' | 'reference'
  readonly text: string
  readonly language: string | null
  readonly ranges: readonly Range[]
}

const mostShown = 3

const placeOf = (part: Findable): ShownFind['in'] =>
  part.of === 'text' ? (part.author === 'customer' ? 'customerWords' : 'ourWords') : part.of

/**
 * Why these cases were found, in what whoever looks may read of each, and the words that were met there, as they were written. Pure.
 * @param areWordsAsked whether all words that were met are asked for; else those of the excerpts are enough
 */
export const showFinds = (
  query: Query,
  cases: readonly Pick<ListedCase, 'id' | 'rule'>[],
  sources: ReadonlyMap<string, readonly Findable[]>,
  areWordsAsked: boolean,
): {
  readonly finds: ReadonlyMap<CaseId, readonly ShownFind[]>
  readonly words: ReadonlyMap<string, string>
} => {
  const finds = new Map<CaseId, readonly ShownFind[]>()
  const words = new Map<string, string>()
  for (const { id, rule } of cases) {
    const found: ShownFind[] = []
    for (const part of sources.get(id) ?? []) {
      if (found.length === mostShown) break
      // One example of each is enough, and what it says once.
      if (found.some((one) => one.in === placeOf(part)) || !isRead(shows(rule), tagOf(part))) continue
      const hit = foundInPart(query, part, areWordsAsked)
      if (hit.ranges.length === 0) continue
      for (const { word, as } of hit.words) if (!words.has(word)) words.set(word, as)
      const language = part.of === 'text' ? part.language : null
      found.push({ in: placeOf(part), language, ...excerptOf(hit.text, hit.ranges) })
    }
    finds.set(id, found)
  }
  return { finds, words }
}
