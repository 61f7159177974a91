import type { Case } from '../api/shapes.ts'

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
  const end = endOf(plain, length)
  if (end === null) return plain
  const cut = plain.slice(0, end)
  const gap = cut.lastIndexOf(' ')
  return `${gap > length / 2 ? cut.slice(0, gap) : cut}…`
}

/** Where so many letters of a text end; null where it has no more than that. What lies behind is not cut: a list has many rows. */
const endOf = (text: string, length: number): number | null => {
  if (text.length <= length) return null
  let letters = 0
  for (const { index } of letterCutter.segment(text)) {
    if (letters === length) return index
    letters += 1
  }
  return null
}

/** Whose it becomes if they accept: a person's name, or a team's. */
export const offeredTo = ({ to }: NonNullable<Case['offer']>): string =>
  to.kind === 'person' ? to.person.name : to.team
