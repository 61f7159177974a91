import type { Person } from '../api/shapes.ts'
import { peopleWords } from '../words/people.ts'
import { language } from '../words/language.ts'

type Titled = Pick<Person, 'title' | 'titles' | 'ofBoard'>

/** What somebody is here, in the language of whoever reads it where the company gives it so. */
export const titleOf = ({ title: inGeneral, titles, ofBoard }: Titled): string => {
  const title = titles?.[language().tag.split('-')[0] ?? ''] ?? inGeneral
  if (ofBoard !== true) return title
  // Whoever stands above the chief executive is told so, unless their title does.
  const board = peopleWords.board()
  if (title === '') return board
  return title.toLowerCase().includes(board.toLowerCase()) ? title : peopleWords.titleOfBoard({ title })
}

/** In every language, to be looked up by. */
export const titlesOf = ({ title, titles = {} }: Titled): readonly string[] => [
  ...new Set([title, ...Object.values(titles)]),
]
