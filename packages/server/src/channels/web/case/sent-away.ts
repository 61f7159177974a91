import { maxTextBytes } from '../../../shapes/basics.ts'
import { markup, when, type Html } from '../../../look/html.ts'
import { documentOf, type FullPage } from '../document.ts'
import { textField } from '../parts/field.ts'
import { doorsOf, type SentAwayTyped } from '../sent-away/doors.ts'
import { sentAwayFields } from '../sent-away/fields.ts'
import type { Attempt } from './attempt.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'

/** From the page of the case, whoever's link it is. */
export const sentAwayLink = ({ words, path }: Speaker): Html =>
  markup`<p class="no-print"><a href="${path}/sent-away">${words.sentAway.link}</a></p>`

export interface SentAwayMoment {
  readonly typed: SentAwayTyped
  readonly attempt: Attempt | null
}

/** `/case/<secret>/sent-away`: a door of ours did not hear them, and that belongs to this case. */
export function sentAwayPage(speaker: Speaker, { typed, attempt }: SentAwayMoment): FullPage {
  const { view, words, path, language } = speaker
  const { sentAway } = words
  const doors = doorsOf(view.channels, sentAway)
  return documentOf({
    language,
    words,
    company: view.company,
    title: sentAway.title,
    path: attempt === null ? `${path}/sent-away` : null,
    content: markup`<p class="no-print"><a href="${path}">← ${words.page.back}</a></p>
      <div>
        <h1>${sentAway.title}</h1>
        <p class="lead">${sentAway.leadInCase}</p>
      </div>
      ${when(attempt, ({ error }) => markup`<p class="notice" role="alert">${error} ${words.page.kept}</p>`)}
      ${postForm(
        speaker,
        'sent-away',
        markup`${sentAwayFields({ ...typed, doors }, words)}
          ${textField({
            name: 'words',
            label: words.tellUs.words,
            hint: sentAway.wordsHint,
            limit: maxTextBytes,
            value: attempt?.words,
            error: attempt?.error,
          })}
          <button class="main">${sentAway.send}</button>`,
      )}`,
  })
}
