import { each, markup, when, type Html } from '../../../look/html.ts'
import type { OutsideBody } from '../../../db/directory-tables.ts'
import { phoneLink } from '../parts/phone.ts'
import type { Who } from './who.ts'

/** To whom customers can turn outside the company, as it names them. */
export function outsidePart({ words, company }: Pick<Who, 'words' | 'company'>): Html {
  const { outsideBodies } = company
  if (outsideBodies.length === 0) return markup``
  return markup`<section class="told" aria-labelledby="outside">
    <h2 id="outside">${words.who.outside}</h2>
    <p>${words.who.outsideText}</p>
    <ul class="bodies">
      ${each(outsideBodies, bodyItem)}
    </ul>
  </section>`
}

const bodyItem = ({ name, about, web, phone, address }: OutsideBody): Html =>
  markup`<li>
    <p><b><bdi>${name}</bdi></b></p>
    ${when(about, (text) => markup`<p dir="auto">${text}</p>`)}
    ${when(web, (url) => markup`<p><a href="${url}" rel="noopener noreferrer">${url.replace(/^https?:\/\/|\/$/g, '')}</a></p>`)}
    ${when(phone, (number) => markup`<p>${phoneLink(number)}</p>`)}
    ${when(address, (text) => markup`<p dir="auto">${text}</p>`)}
  </li>`
