import type { Refusal } from '@buckstop/domain'
import type { RefusalWords } from './escalation-refusals.ts'
import { refusalWords } from './refusal-words.ts'

/** Names told in a sentence; the refusal's facts hold them all. */
const mostNamed = 12

const factInWords = (fact: NonNullable<Refusal['facts']>[string]): string => {
  if (!Array.isArray(fact)) return String(fact)
  if (fact.length === 0) return 'none'
  const more = fact.length - mostNamed
  return `${fact.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What this refusal says, its facts put into the words. */
export const wordsOf = ({ code, facts = {} }: Refusal): RefusalWords => {
  const { title, instead } = refusalWords[code]
  const filled = instead.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name]
    return fact === undefined ? whole : factInWords(fact)
  })
  return { title, instead: filled }
}
