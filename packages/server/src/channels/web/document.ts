import { fontSheet, icon, logoStyle, mark, style } from '../../look/assets.ts'
import { languageNames, type Language, type Spoken } from '../../language/language.ts'
import { type Brand, type Logo, saysItsName, type Style } from '../../look/brand.ts'
import { each, markup, raw, when, type Html } from '../../look/html.ts'
import type { Words } from './words/catalogue.ts'

// One piece: a single space more inside, and the content security policy would refuse it.
const sheet = raw(`<style>${style}</style>`)

/** As whom a page speaks. */
export interface CompanyHead {
  readonly name: string
  readonly brand: Brand
  /** In which its pages can be read. */
  readonly languages: Spoken
}

export interface Page {
  readonly language: Language
  readonly words: Words
  readonly company: CompanyHead
  /** What the browser's tab says; the company's name is added. */
  readonly title: string
  /** Address of this page, to choose its language on; null where it can't be asked for again. */
  readonly path: string | null
  readonly content: Html
  /** The addresses of its scripts, without which it works as well. */
  readonly scripts?: readonly string[]
}

/** A page as it is sent. */
export interface FullPage {
  /** What its policy has to allow besides the style that every page has: the company's colours, and its logo's. */
  readonly ownStyles: readonly string[]
  readonly hasScript: boolean
  readonly toString: () => string
}

/**
 * A whole page. Its style is in it and its typefaces come last, so that words show at once on a slow line; a
 * script where there is one, too. The typefaces' sheet stands at the end of the body because it would hold up everything after it.
 */
export const documentOf = (page: Page): FullPage => {
  const html = written(page).toString()
  return {
    ownStyles: stylesOf(page.company).map(({ hash }) => hash),
    hasScript: page.scripts !== undefined,
    toString: () => html,
  }
}

const stylesOf = ({ brand: { style: colours, logo } }: CompanyHead): readonly Style[] => [
  ...(colours === null ? [] : [colours]),
  ...(logo === null ? [] : [logoStyle]),
]

const written = (page: Page): Html =>
  markup`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · ${page.company.name}</title>
        <link rel="icon" href="${icon.path}" />
        ${sheet}${each(stylesOf(page.company), ({ css }) => raw(`<style>${css}</style>`))}
      </head>
      <body>
        <a class="skip" href="#content">${page.words.common.skip}</a>
        <header class="top">
          ${nameOf(page.company)}
          ${tongues(page)}
        </header>
        <main id="content">${page.content}</main>
        <footer class="foot">
          <p><bdi>${page.words.common.stopsHere(page.company.name)}</bdi></p>
          <p class="on">${wayOn(page)}</p>
        </footer>
        <link rel="stylesheet" href="${fontSheet.path}" />
        ${each(page.scripts ?? [], (src) => markup`<script type="module" src="${src}"></script>`)}
      </body>
    </html>`

/** Whose page it is: a wide logo says the name, another one stands beside it. */
const nameOf = ({ name, brand: { logo } }: CompanyHead): Html => {
  if (logo === null)
    return markup`<p><span class="mark" aria-hidden="true">${raw(mark)}</span><bdi>${name}</bdi></p>`
  return saysItsName(logo)
    ? markup`<p>${logoOf(logo, name)}</p>`
    : markup`<p>${logoOf(logo, '')}<bdi>${name}</bdi></p>`
}

const logoOf = ({ path, width, height, ground }: Logo, alt: string): Html =>
  markup`<img class="logo ${ground}" src="${path}" alt="${alt}" width="${width}" height="${height}" />`

/** Where else to go: never to where they are. */
function wayOn({ path, words: { common, who } }: Page): Html {
  const on = path === '/' ? { to: '/new-link', text: common.findAgain } : { to: '/', text: common.tellUs }
  return markup`${when(path !== '/who', () => markup`<a href="/who">${who.link}</a>`)} <a href="${on.to}">${on.text}</a>`
}

function tongues(page: Page): Html {
  const { languages } = page.company
  if (page.path === null || languages.length === 1) return markup``
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
