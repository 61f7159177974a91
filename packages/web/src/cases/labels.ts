/** Where the baton went up the ladder instead of being accepted. */
export const wentUp = (because: string): boolean =>
  [
    'declinedThrice',
    'offerExpired',
    'ownerLeft',
    'ownerAbsent',
    'onLeave',
    'complaintAbout',
    'teamRemoved',
    'threat',
  ].includes(because)

// What a reader takes for one letter, however many code points it has.
const letterCutter = new Intl.Segmenter()

/** The beginning of somebody's words for a list, cut between two words where it is longer than `length` characters. */
export const firstWords = (words: string, length: number): string => {
  const plain = words.replaceAll(/\s+/gu, ' ').trim()
  const letters = Array.from(letterCutter.segment(plain), (letter) => letter.segment)
  if (letters.length <= length) return plain
  const cut = letters.slice(0, length).join('')
  const gap = cut.lastIndexOf(' ')
  return `${gap > length / 2 ? cut.slice(0, gap) : cut}…`
}
