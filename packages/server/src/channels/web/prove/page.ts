import type { TheirCase } from '../../../intake/join-by-proof.ts'
import type { Language } from '../../../language/language.ts'
import { type CompanyHead, documentOf, type FullPage } from '../document.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { lineField } from '../parts/field.ts'
import type { Words } from '../words/catalogue.ts'

export interface ProvePage {
  readonly language: Language
  readonly words: Words
  readonly company: CompanyHead
  /** Where the forms are sent: `/prove`, or that of a case's page. */
  readonly path: string
  /** Where the page stands, for the links to other languages; null where it can't be shown again. */
  readonly languagesAt: string | null
  /** Their case's page; null for whoever has no link. */
  readonly back: string | null
}

const framed = (page: ProvePage, title: string, content: Html): FullPage =>
  documentOf({
    ...page,
    title,
    path: page.languagesAt,
    content: markup`${when(page.back, (back) => markup`<p><a href="${back}">← ${page.words.page.back}</a></p>`)}
      ${content}`,
  })

/** Asks for the address that a code is to be sent to. */
export function askAddressPage(
  page: ProvePage & { readonly email?: string; readonly error?: string },
): FullPage {
  const { prove } = page.words
  return framed(
    page,
    prove.title,
    markup`<div>
        <h1>${prove.title}</h1>
        <p class="lead">${prove.lead}</p>
      </div>
      <form method="post" action="${page.path}">
        ${lineField({ name: 'email', label: prove.email, hint: prove.emailHint, type: 'email', autocomplete: 'email', value: page.email, error: page.error })}
        <button class="main">${prove.send}</button>
      </form>`,
  )
}

/** Asks for the code; reads the same whether one was sent or not. */
export function askCodePage(page: ProvePage & { readonly again: string; readonly error?: string }): FullPage {
  const { prove } = page.words
  return framed(
    page,
    prove.codeTitle,
    markup`<div>
        <h1>${prove.codeTitle}</h1>
        <p class="lead">${prove.codeLead}</p>
      </div>
      <form method="post" action="${page.path}">
        ${lineField({ name: 'code', label: prove.code, hint: prove.codeHint, type: 'text', autocomplete: 'one-time-code', error: page.error })}
        <button class="main">${prove.confirm}</button>
      </form>
      <p><a href="${page.again}">${prove.another}</a></p>
      <p class="small soft">${prove.notComing}</p>`,
  )
}

/** Which of their cases is it about? By their own first words. */
export function whichPage(page: ProvePage & { readonly cases: readonly TheirCase[] }): FullPage {
  const { prove } = page.words
  return framed(
    page,
    prove.whichTitle,
    markup`<div>
        <h1>${prove.whichTitle}</h1>
        <p class="lead">${prove.whichLead}</p>
      </div>
      <form method="post" action="${page.path}">
        <fieldset>
          <legend>${prove.which}</legend>
          ${each(
            page.cases,
            ({ caseId, opening }, index) =>
              markup`<p class="choice"><input type="radio" name="into" id="into-${index}" value="${caseId}"${index === 0 ? markup` checked` : ''} /><label for="into-${index}"><bdi>${opening}</bdi></label></p>`,
          )}
          <p class="choice"><input type="radio" name="into" id="into-new" value="new" /><label for="into-new">${prove.somethingNew}</label></p>
        </fieldset>
        <button class="main">${prove.join}</button>
      </form>`,
  )
}

/** For whoever had no link: a link to each of their open cases. */
export function theirCasesPage(
  page: ProvePage & { readonly cases: readonly { readonly opening: string; readonly path: string }[] },
): FullPage {
  const { prove } = page.words
  return framed(
    page,
    prove.yoursTitle,
    markup`<div>
        <h1>${prove.yoursTitle}</h1>
        <p class="lead">${page.cases.length === 0 ? prove.nothingOpen : prove.yoursLead}</p>
      </div>
      <ul>
        ${each(page.cases, ({ opening, path }) => markup`<li><a href="${path}"><bdi>${opening}</bdi></a></li>`)}
      </ul>`,
  )
}
