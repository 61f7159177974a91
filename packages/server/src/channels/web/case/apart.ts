import { documentOf } from '../document.ts'
import { markup, when, type Html } from '../../../look/html.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'
import { spoken } from './spoken.ts'

/** Asks whether what they said is something new, and says what then happens; null where they said no such thing. */
export function apartPage(speaker: Speaker, contactId: string): Html | null {
  const { view, words, path, language } = speaker
  const { apart } = words.page
  const said = view.story.find((entry) => entry.kind === 'said' && entry.contactId === contactId)
  if (said?.kind !== 'said' || !view.mayPart.has(contactId)) return null
  const choice = markup`<input type="hidden" name="contact" value="${contactId}" />
    <button class="main">${apart.button}</button>`
  return documentOf({
    language,
    words,
    company: view.company.name,
    title: apart.title,
    path: `${path}/apart/${contactId}`,
    content: markup`<p><a href="${path}#story">← ${words.page.back}</a></p>
      <section class="add" aria-labelledby="apart">
        <h1 id="apart">${apart.title}</h1>
        <ol class="story">
          <li class="theirs">${spoken(speaker, said.words, 1200)}</li>
        </ol>
        <p>${apart.text(speaker.name(view.owner.id))}</p>
        ${postForm(speaker, 'apart', choice)}
        <p class="small soft">${apart.undo}</p>
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
