import { type Sentence, sentence } from './sentence.ts'

/** Names that read alike to a person have one value: letters of any width or composition, any case, any space. */
export const readsAs = (name: string): string =>
  // Upper case first, so that ß and ss, or the two small sigmas, come to the same; but ı without a dot is no i.
  name
    .normalize('NFKC')
    .split('ı')
    .map((part) => part.toUpperCase().toLowerCase())
    .join('ı')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()

const oneSpace = (name: string): string => name.replace(/\s+/gu, ' ').trim()

/** What tells two names apart that read alike. */
export const whatDiffers = (one: string, other: string): Sentence => {
  if (oneSpace(one) === oneSpace(other)) return sentence('differ.spaces', {})
  if (one.toLowerCase() === other.toLowerCase()) return sentence('differ.capitals', {})
  const [a, b] = differing(Array.from(one), Array.from(other))
  return sentence('differ.letters', { here: codes(a), there: codes(b) })
}

/** What is left of both when what they begin and end with alike is taken away. */
const differing = (one: readonly string[], other: readonly string[]): [string[], string[]] => {
  const shorter = Math.min(one.length, other.length)
  let begin = 0
  while (begin < shorter && one[begin] === other[begin]) begin++
  let end = 0
  while (end < shorter - begin && one.at(-1 - end) === other.at(-1 - end)) end++
  return [one.slice(begin, one.length - end), other.slice(begin, other.length - end)]
}

const most = 4

const codes = (letters: readonly string[]): string => {
  const shown = letters
    .slice(0, most)
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  if (shown.length === 0) return '–'
  return letters.length > most ? `${shown.join(' ')} …` : shown.join(' ')
}
