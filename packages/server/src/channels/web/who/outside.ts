import { each, markup, when, type Html } from '../../../look/html.ts'
import type { OutsideBody } from '../../../db/directory-tables.ts'
import { phoneLink } from '../parts/phone.ts'
import type { Language } from '../../../language/language.ts'
import type { WhoWords } from '../words/who/english.ts'
import type { Who } from './who.ts'

/** To whom customers can turn outside the company, as it names them. */
export function outsidePart({ words, language, company }: Pick<Who, 'words' | 'language' | 'company'>): Html {
  const { outsideBodies } = company
  if (outsideBodies.length === 0) return markup``
  return markup`<section class="told" aria-labelledby="outside">
    <h2 id="outside">${words.who.outside}</h2>
    <p>${words.who.outsideText}</p>
    <ul class="bodies">
      ${each(outsideBodies, (body) => bodyItem(body, words.who, language))}
    </ul>
  </section>`
}

const bodyItem = (
  { name, about, deadline, languages, web, phone, address }: OutsideBody,
  words: WhoWords,
  language: Language,
): Html =>
  markup`<li>
    <p><b><bdi>${name}</bdi></b></p>
    ${when(about, (text) => markup`<p dir="auto">${text}</p>`)}
    ${when(deadline, (text) => markup`<p>${words.deadline} <bdi>${text}</bdi></p>`)}
    ${when(languages, (tags) => markup`<p>${words.speaks(languageNames(tags, language))}</p>`)}
    ${when(web, (url) => markup`<p><a href="${url}" rel="noopener noreferrer">${url.replace(/^https?:\/\/|\/$/g, '')}</a></p>`)}
    ${when(phone, (number) => markup`<p>${phoneLink(number)}</p>`)}
    ${when(address, (text) => markup`<p dir="auto">${text}</p>`)}
  </li>`

const languageNames = (tags: readonly string[], language: Language): string => {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return list.format(tags.map((tag) => names.of(tag) ?? tag))
}
