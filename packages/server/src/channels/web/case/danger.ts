import { dangerSentences } from '../../../danger/say.ts'
import { dangerWords } from '../../../danger/words.ts'
import { each, markup, type Html } from '../../../look/html.ts'
import type { Speaker } from './say.ts'

/** Before anything else: what can help now, who was told, who has read it, and who has not. */
export function dangerPart(speaker: Speaker): Html {
  const { view, language, name, moment } = speaker
  const { danger, reference } = view
  if (danger === null) return markup``
  const words = dangerWords[language]
  const [first = '', ...others] = dangerSentences(danger, {
    words,
    name,
    moment,
    phone: view.company.phone,
    reference,
  })
  return markup`<section class="danger" aria-labelledby="danger">
    <h2 id="danger">${words.title}</h2>
    <p><strong>${first}</strong></p>
    <ul>${each(others, (sentence) => markup`<li>${sentence}</li>`)}</ul>
  </section>`
}
