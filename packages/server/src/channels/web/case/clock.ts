import { isZone } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { cityOf } from '../../../language/cities.ts'
import type { Language } from '../../../language/language.ts'
import { clockInWords } from '../../../language/when.ts'
import { each, type Html, markup, when } from '../../../look/html.ts'
import { documentOf, type FullPage } from '../document.ts'
import type { Attempt } from './attempt.ts'
import { clockWords } from './clock-words.ts'
import { command } from './command.ts'
import { postForm } from './form.ts'
import { stopped } from './refused.ts'
import type { Speaker } from './say.ts'
import type { Outcome, Sent } from './sent.ts'

const zones = Intl.supportedValuesOf('timeZone')

/** As people look for them: by the city, in the order of its letters. */
const byCity = (all: readonly string[], language: Language) =>
  all
    .map((zone) => ({ zone, city: cityOf(zone, language) }))
    .toSorted((a, b) => a.city.localeCompare(b.city, language))

/** Whose clock the times of the page are, and the way to say that it is another. */
export function clockPart({ view, language, path }: Speaker): Html {
  const { zone, company, as } = view
  const words = clockWords[language]
  const clock = clockInWords(zone?.zone ?? company.timeZone, language)
  return markup`<p class="small soft">${(zone?.guessed === true ? words.guessed : words.here)(clock)}
    ${when(as === null, () => markup`<a class="no-print" href="${path}/clock">${words.other}</a>`)}</p>`
}

/** `/case/<secret>/clock`: by which clock they live. */
export function clockPage(speaker: Speaker, attempt: Attempt | null): FullPage {
  const { view, words, path, language } = speaker
  const clock = clockWords[language]
  const chosen = view.zone?.zone ?? view.company.timeZone
  return documentOf({
    language,
    words,
    company: view.company,
    title: clock.title,
    path: attempt === null ? `${path}/clock` : null,
    content: markup`<p class="no-print"><a href="${path}">← ${words.page.back}</a></p>
      <div>
        <h1>${clock.title}</h1>
        <p class="lead">${clock.lead}</p>
      </div>
      ${when(attempt, ({ error }) => markup`<p class="notice" role="alert">${error}</p>`)}
      ${postForm(
        speaker,
        'clock',
        markup`<label for="zone">${clock.zone}</label>
          <select id="zone" name="zone" translate="no">${each(
            byCity(zones.includes(chosen) ? zones : [chosen, ...zones], language),
            ({ zone, city }) =>
              markup`<option value="${zone}"${zone === chosen ? markup` selected` : ''}>${city}</option>`,
          )}</select>
          <button class="main">${clock.send}</button>`,
      )}`,
  })
}

export async function sayZone(app: AppContext, sent: Sent): Promise<Outcome> {
  const zone = sent.form.field('zone')
  if (!isZone(zone)) return stopped(sent, 'clock', clockWords[sent.language].wrong, '')
  return await command(app, sent, { done: 'clock', wanted: () => ({ type: 'sayZone', zone }) })
}
