import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fontSheet, tighten } from '../../look/assets.ts'
import { hashOfStyle } from '../../look/style-hash.ts'
import { markup, raw, type Html } from '../../look/html.ts'
import type { Language } from '../../language/language.ts'
import type { CompanyShown } from '../web/visitor.ts'
import { mostOfLine } from './bounds.ts'
import { chatWordsIn } from './words/catalogue.ts'

const style = tighten(
  [
    readFileSync(fileURLToPath(import.meta.resolve('@buckstop/look/tokens.css')), 'utf8'),
    readFileSync(fileURLToPath(import.meta.resolve('@buckstop/look/stand-in.css')), 'utf8'),
    readFileSync(new URL('panel.css', import.meta.url), 'utf8'),
  ].join('\n'),
)
const styleHash = hashOfStyle(style)

/** Shown inside pages of any other site, unlike all else of ours; it can do nothing but say what was typed into it. */
export const panelPolicy = ({ brand }: CompanyShown): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", styleHash, ...(brand.style === null ? [] : [brand.style.hash])].join(' ')}`,
    "font-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    'frame-ancestors *',
  ].join('; ')

/** What the panel's script says, in the page's language: it has no words of its own. */
const said = (language: Language): string => {
  const words = chatWordsIn[language]
  const { you, sending, stored, waitingForLine, lineBroken, refused, tooMany } = words
  const { personNot, nothingKept, gone, copied, addressUnfit, waysKnown, noWays, newAnswer } = words
  const tooLong = words.tooLong(mostOfLine)
  const states = { you, sending, stored, waitingForLine, lineBroken, refused, tooMany, tooLong }
  return JSON.stringify({
    ...states,
    personNot,
    nothingKept,
    gone,
    copied,
    addressUnfit,
    waysKnown,
    noWays,
    newAnswer,
  })
}

/** The chat itself, in a frame of somebody's site or as a page of its own. */
export const panelPage = (language: Language, company: CompanyShown): Html => {
  const words = chatWordsIn[language]
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title(company.name)}</title>
        ${raw(`<style>${style}</style>`)}${company.brand.style === null ? '' : raw(`<style>${company.brand.style.css}</style>`)}
        <script type="module" src="/chat/panel.js"></script>
        <script type="module" src="/left.js"></script>
      </head>
      <body data-words="${said(language)}" data-most="${mostOfLine}" data-zone="${company.timeZone}">
        <header class="top">
          <h1><bdi>${words.title(company.name)}</bdi></h1>
          <button class="close" id="close" type="button" aria-label="${words.close}" hidden>×</button>
        </header>
        <main>
          <p class="standing" id="standing" role="status" hidden></p>
          <div class="story" id="story" role="log" tabindex="0" aria-label="${words.title(company.name)}">
            <p class="intro" id="intro">${words.intro}</p>
            <noscript
              ><p>${words.noScript} <a href="/" target="_blank" rel="noopener">${words.form}</a></p></noscript
            >
            <ol id="lines"></ol>
          </div>
        <p class="here" id="here" aria-live="polite"></p>
        <p class="trouble" id="trouble" role="alert" hidden></p>
        <form id="say" data-left="chat" aria-label="${words.words}">
          <label for="words">${words.words}</label>
          <div class="row">
            <textarea id="words" dir="auto" rows="2" autocomplete="off"></textarea>
            <button class="main" type="submit">${words.send}</button>
          </div>
        </form>
        <p class="person"><button id="person" type="button">${words.person}</button></p>
        <details id="reach" hidden>
          <summary>${words.reach}</summary>
          <form aria-label="${words.reach}">
            <label for="name">${words.name}</label>
            <input id="name" dir="auto" autocomplete="name" maxlength="200" />
            <label for="address">${words.address}</label>
            <input id="address" autocomplete="email" maxlength="200" />
            <div class="acts"><button type="submit">${words.keep}</button></div>
          </form>
        </details>
        <details id="more" hidden>
          <summary>${words.elsewhere}</summary>
          <div>
            <p id="kept" hidden></p>
            <p>${words.linkSays}</p>
            <input id="link" readonly aria-label="${words.elsewhere}" />
            <button id="copy" type="button">${words.copy}</button>
            <p><a id="case" target="_blank" rel="noopener noreferrer">${words.casePage}</a></p>
            <button id="forget" type="button">${words.forget}</button>
          </div>
        </details>
        </main>
        <link rel="stylesheet" href="${fontSheet.path}" />
      </body>
    </html>`
}
