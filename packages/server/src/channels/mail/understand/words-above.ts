import { apartFromCarried } from '@buckstop/domain'

/** By what words of ours are known in a mail that answers them. */
export interface OurTraces {
  /** What stands on the line above which answers are written, in each language. */
  readonly lines: readonly string[]
  /** What only we write, such as our addresses. */
  readonly others: readonly string[]
}

const isBlank = (line: string): boolean => line.trim() === ''
const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line)
const plain = (line: string): string => line.replaceAll(/\s+/g, ' ')

/**
 * What somebody says in an answer to a mail of ours, above everything that it carries along; null where that can't be
 * told for certain. Rather nothing than a word of what one of us was written, or half an answer: what stands between the
 * lines that it quotes, or below them, is not told apart.
 */
export const wordsAbove = (text: string, { lines: marks, others }: OurTraces): string | null => {
  const lines = text.split('\n')
  const markAt = lines.findIndex((line) => marks.some((mark) => plain(line).includes(mark)))
  const below = markAt === -1 ? [] : lines.slice(markAt)
  // Where the program marks what it quotes, whatever is not marked below was written there.
  if (below[0] !== undefined && isQuoted(below[0]) && beforeSignature(below).some(isOwn)) return null
  const above = markAt === -1 ? text : lines.slice(0, markAt).join('\n')
  const own = withoutIntroduction(ownLines(above), others)
  const words = own.join('\n').trim()
  const isMixed =
    own.some(isQuoted) || others.some((trace) => words.toLowerCase().includes(trace.toLowerCase()))
  return words === '' || isMixed ? null : words
}

/** Told apart also where there is nothing but what is carried along. */
const ownLines = (text: string): readonly string[] =>
  apartFromCarried(`.\n\n${text}`).own.split('\n').slice(2)

const isOwn = (line: string): boolean => !isBlank(line) && !isQuoted(line)

const beforeSignature = (lines: readonly string[]): readonly string[] => {
  const at = lines.findIndex((line) => /^--\s?$/.test(line))
  return at === -1 ? lines : lines.slice(0, at)
}

const isRule = (line: string): boolean => /^[\s_*=-]*$/.test(line)
const mostOfIntroduction = 3

/** Without who wrote when, in whatever language, as it stands last above what is quoted. */
const withoutIntroduction = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const end = lines.findLastIndex((line) => !isRule(line)) + 1
  const before = lines.slice(0, end).findLastIndex(isBlank) + 1
  const last = lines.slice(before, end)
  const said = last.join(' ')
  const names = others.some((trace) => said.toLowerCase().includes(trace.toLowerCase()))
  const isIntroduction =
    last.length <= mostOfIntroduction && /[:：]\s*$/.test(said) && (names || /\d{1,2}[:.]\d\d/.test(said))
  return lines.slice(0, isIntroduction ? before : end)
}
