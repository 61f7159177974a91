import type { Language } from '../../../language/language.ts'
import { type CompanyHead, documentOf, type FullPage } from '../document.ts'
import { markup, when } from '../../../look/html.ts'
import { lineField } from '../parts/field.ts'
import type { Words } from '../words/catalogue.ts'

interface Lost {
  readonly language: Language
  readonly words: Words
  readonly company: CompanyHead
}

/** A way on for whoever has lost their link, whatever became of it; it says nothing of any case. */
export function newLinkPage(
  page: Lost & {
    readonly reason: 'unknown' | 'expired' | 'revoked' | null
    readonly email?: string
    readonly error?: string
  },
): FullPage {
  const { lost } = page.words
  return documentOf({
    ...page,
    title: page.reason === null ? lost.ask : lost.titles[page.reason],
    path: page.reason === null ? '/new-link' : null,
    content: markup`<div>
        <h1>${page.reason === null ? lost.ask : lost.titles[page.reason]}</h1>
        ${when(page.reason, (reason) => markup`<p class="lead">${lost.texts[reason]}</p>`)}
      </div>
      <section>
        ${when(page.reason, () => markup`<h2>${lost.ask}</h2>`)}
        <form method="post" action="/new-link">
          ${lineField({ name: 'email', label: lost.email, hint: lost.askHint, type: 'email', autocomplete: 'email', value: page.email, error: page.error })}
          <button class="main">${lost.send}</button>
        </form>
        <p><a href="/prove">${lost.code}</a></p>
      </section>
      <section>
        <h2>${lost.tellUs}</h2>
        <p>${lost.tellUsHint}</p>
        <p><a href="/">${page.words.common.noPage.action}</a></p>
      </section>`,
  })
}

/** The same answer whether or not the address is known. */
export const linkSentPage = (page: Lost): FullPage =>
  documentOf({
    ...page,
    title: page.words.lost.sentTitle,
    path: null,
    content: markup`<div>
      <h1>${page.words.lost.sentTitle}</h1>
      <p class="lead">${page.words.lost.sentText}</p>
    </div>`,
  })
