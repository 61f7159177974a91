import type { Language } from '../../../language/language.ts'
import { type CompanyHead, documentOf, type FullPage } from '../document.ts'
import { markup } from '../../../look/html.ts'
import type { Words } from '../words/catalogue.ts'

/** For a form that was sent before, where the link that it gave opens its case no longer. */
export const receiptPage = (page: {
  readonly language: Language
  readonly words: Words
  readonly company: CompanyHead
  readonly receipt: string
}): FullPage =>
  documentOf({
    language: page.language,
    words: page.words,
    company: page.company,
    title: page.words.receipt.title,
    path: null,
    content: markup`<div>
        <h1>${page.words.receipt.title}</h1>
        <p class="lead">${page.words.receipt.text}</p>
      </div>
      <p>${page.words.receipt.why}</p>
      <p><a href="/new-link">${page.words.receipt.link}</a></p>
      <p class="small soft">${page.words.receipt.number(page.receipt)}</p>`,
  })
