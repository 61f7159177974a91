import { fontSheet, icon, mark, style } from '../../look/assets.ts'
import { languageNames, languages, type Language } from '../../language/language.ts'
import { each, markup, raw, when, type Html } from '../../look/html.ts'
import type { Words } from './words/catalogue.ts'

// One piece: a single space more inside, and the content security policy would refuse it.
const sheet = raw(`<style>${style}</style>`)

export interface Page {
  readonly language: Language
  readonly words: Words
  readonly company: string
  /** What the browser's tab says; the company's name is added. */
  readonly title: string
  /** Address of this page, to choose its language on; null where it can't be asked for again. */
  readonly path: string | null
  readonly content: Html
}

/**
 * A whole page. Its style is in it and its typefaces come last, so that words show at once on a slow line; no
 * script. The typefaces' sheet stands at the end of the body because it would hold up everything after it.
 */
export const documentOf = (page: Page): Html =>
  markup`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · ${page.company}</title>
        <link rel="icon" href="${icon.path}" />
        ${sheet}
      </head>
      <body>
        <a class="skip" href="#content">${page.words.common.skip}</a>
        <header class="top">
          <p><span class="mark" aria-hidden="true">${raw(mark)}</span><bdi>${page.company}</bdi></p>
          ${tongues(page)}
        </header>
        <main id="content">${page.content}</main>
        <footer class="foot">
          <p><bdi>${page.words.common.stopsHere(page.company)}</bdi></p>
          <p class="on">${wayOn(page)}</p>
        </footer>
        <link rel="stylesheet" href="${fontSheet.path}" />
      </body>
    </html>`

/** Where else to go: never to where they are. */
function wayOn({ path, words: { common, who } }: Page): Html {
  const on = path === '/' ? { to: '/new-link', text: common.findAgain } : { to: '/', text: common.tellUs }
  return markup`${when(path !== '/who', () => markup`<a href="/who">${who.link}</a>`)} <a href="${on.to}">${on.text}</a>`
}

function tongues(page: Page): Html {
  if (page.path === null) return markup``
  return markup`<nav class="tongues" aria-label="${page.words.common.language}">
    ${each(languages, (language) =>
      language === page.language
        ? markup`<b aria-current="true">${languageNames[language]}</b>`
        : markup`<a href="${page.path}?language=${language}" hreflang="${language}" lang="${language}"
            >${languageNames[language]}</a
          >`,
    )}
  </nav>`
}
