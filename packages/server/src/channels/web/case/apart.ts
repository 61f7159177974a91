import { documentOf, type FullPage } from '../document.ts'
import { markup, when, type Html } from '../../../look/html.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'
import type { Said } from './story-entry.ts'
import { spoken } from './spoken.ts'

/** Asks whether what they said is something new, and says what then happens. */
export function apartPage(speaker: Speaker, { contactId, words: said }: Said): FullPage {
  const { view, words, path, language } = speaker
  const { apart } = words.page
  const choice = markup`<input type="hidden" name="contact" value="${contactId}" />
    <button class="main">${apart.button}</button>`
  return documentOf({
    language,
    words,
    company: view.company,
    title: apart.title,
    path: `${path}/apart/${contactId}`,
    content: markup`<p><a href="${path}#story">← ${words.page.back}</a></p>
      <section class="add" aria-labelledby="apart">
        <h1 id="apart">${apart.title}</h1>
        <ol class="story">
          <li class="theirs">${spoken(speaker, said, 1200)}</li>
        </ol>
        <p>${apart.text(speaker.name(view.owner.id))}</p>
        ${postForm(speaker, 'apart', choice)}
        <p class="small soft">${apart.undo(speaker.moment(view.undoneUntil))}</p>
      </section>`,
  })
}

/** Of a case that began with something from another: until when one press joins the two again. */
export const undoPart = (speaker: Speaker): Html =>
  markup`${when(speaker.view.undoUntil, (until) => {
    const { apart } = speaker.words.page
    const back = markup`<p>${apart.belong(speaker.moment(until))}</p>
      <button>${apart.putBack}</button>`
    return markup`<section class="no-print" aria-labelledby="undo">
      <h2 id="undo">${apart.began}</h2>
      ${postForm(speaker, 'put-back', back)}
    </section>`
  })}`
