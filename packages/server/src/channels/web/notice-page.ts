import type { Language } from '../../language/language.ts'
import { type CompanyHead, documentOf, type FullPage } from './document.ts'
import { markup, when, type Html } from '../../look/html.ts'
import type { Words } from './words/catalogue.ts'

/** A page that says one thing and offers the way on: nothing here, too many requests, it failed. */
export const noticePage = (page: {
  readonly language: Language
  readonly words: Words
  readonly company: CompanyHead
  readonly title: string
  readonly text: string
  readonly also?: Html | undefined
}): FullPage =>
  documentOf({
    ...page,
    path: null,
    content: markup`<div>
        <h1>${page.title}</h1>
        <p class="lead">${page.text}</p>
        ${when(page.also, (also) => markup`<p>${also}</p>`)}
      </div>
      <p><a href="/">${page.words.common.noPage.action}</a></p>`,
  })
