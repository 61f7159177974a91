import { dangerSentences } from '../../../danger/say.ts'
import { dangerWords } from '../../../danger/catalogue.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { lineField } from '../parts/field.ts'
import { postForm } from './form.ts'
import type { Attempt } from './attempt.ts'
import type { Speaker } from './say.ts'

/** Before anything else: what can help now, who was told, who has read it, and who has not. */
export function dangerPart(speaker: Speaker, attempt: Attempt | null = null): Html {
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
    notRung: view.notRung,
  })
  return markup`<section class="danger" aria-labelledby="danger">
    <h2 id="danger">${words.title}</h2>
    <p><strong>${first}</strong></p>
    ${when(danger.trying !== null && !danger.canBeRung, () => numberForm(speaker, attempt))}
    <ul>${each(others, (sentence) => markup`<li>${sentence}</li>`)}</ul>
  </section>`
}

/** Nobody can ring them yet: one field, before all others and before who was told, which grows. */
function numberForm(speaker: Speaker, attempt: Attempt | null): Html {
  const { number } = speaker.words.page
  const tried = attempt?.form === 'number' ? attempt : null
  return postForm(
    speaker,
    'number',
    markup`${lineField({ name: 'phone', label: number.label, type: 'tel', autocomplete: 'tel', value: tried?.words, error: tried?.error }, 'danger')}
      <button>${number.send}</button>`,
  )
}
