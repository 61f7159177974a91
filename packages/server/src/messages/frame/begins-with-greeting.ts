const mostLetters = 100
const ending = /[,:!،，：！]$/u

/**
 * Whether words begin as a letter does: with the greeting that was offered for them, or with a short line that ends as
 * greetings end, in whatever language.
 * @param offered as it is filled in
 */
export const beginsWithGreeting = (words: string, offered: string): boolean => {
  const [first = ''] = words.trimStart().split('\n')
  const line = first.trim()
  return line === offered.split('\n')[0]?.trim() || (line.length <= mostLetters && ending.test(line))
}
