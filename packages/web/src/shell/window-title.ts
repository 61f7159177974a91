import { shellWords } from '../words/shell.ts'

const product = 'Buckstop'

let page: string | null = null
let news = 0

const write = (): void => {
  const title = page === null ? product : shellWords.window.title({ title: page })
  document.title = news === 0 ? title : shellWords.window.withNews({ count: news, title })
}

/** What the window shows; null where that is nothing in particular. */
export const nameWindow = (title: string | null): void => {
  page = title
  write()
}

/** How much came to do that nobody who looks at this window has seen. */
export const countInTitle = (count: number): void => {
  news = count
  write()
}
