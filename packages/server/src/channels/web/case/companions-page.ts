import { type Companion, mostCompanions } from '../../../links/companions.ts'
import { isolate } from '@buckstop/look/isolate'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { documentOf, type FullPage } from '../document.ts'
import { lineField } from '../parts/field.ts'
import type { Attempt } from './attempt.ts'
import { postForm } from './form.ts'
import type { Words } from '../words/catalogue.ts'
import type { Speaker } from './say.ts'

/** From the page of the case, for whoever may say who comes in. */
export const companionsLink = ({ view, words, path }: Speaker): Html =>
  markup`${when(
    view.companions,
    () => markup`<p class="no-print"><a href="${path}/let-in">${words.page.companions.title}</a></p>`,
  )}`

export interface CompanionsMoment {
  readonly done: keyof Words['page']['done'] | null
  readonly attempt: Attempt | null
  /** The link in full for whom they let in just now; it is shown this once. */
  readonly linkToGive: string | null
}

/** `/case/<secret>/let-in`: who else comes in, since when and until when, and the way to let somebody in or take them back. */
export function companionsPage(speaker: Speaker, { done, attempt, linkToGive }: CompanionsMoment): FullPage {
  const { view, words, path, language } = speaker
  const { companions: say } = words.page
  const all = view.companions ?? []
  return documentOf({
    language,
    words,
    company: view.company,
    title: say.title,
    path: linkToGive === null && attempt === null ? `${path}/let-in` : null,
    content: markup`<p class="no-print"><a href="${path}">← ${words.page.back}</a></p>
      ${when(done, (what) => markup`<p class="notice" role="status">${words.page.done[what]}</p>`)}
      ${when(
        linkToGive,
        (link) =>
          markup`<section class="notice no-print" aria-labelledby="give">
            <h2 id="give">${say.linkTitle}</h2>
            <p>${say.linkText}</p>
            <p class="link-to-keep">${link}</p>
          </section>`,
      )}
      <div>
        <h1>${say.title}</h1>
        <p class="lead">${say.text}</p>
      </div>
      ${when(
        all.length > 0,
        () =>
          markup`<ul class="bodies">
            ${each(all, (one) => companionItem(speaker, one))}
          </ul>`,
      )}
      ${all.length >= mostCompanions ? markup`<p>${say.most(mostCompanions)}</p>` : letInForm(speaker, attempt)}`,
  })
}

function companionItem(speaker: Speaker, one: Companion): Html {
  const { companions: say } = speaker.words.page
  const used = one.usedAt === null ? say.neverUsed : say.used(speaker.moment(one.usedAt))
  return markup`<li>
    <p><b><bdi>${one.name}</bdi></b>${when(one.reach, (reach) => markup`, <bdi>${reach}</bdi>`)}</p>
    <p class="small">${say.since(speaker.day(one.since), speaker.day(one.until))} ${used} ${one.judges ? say.judging : ''}</p>
    ${postForm(
      speaker,
      'take-back',
      markup`<input type="hidden" name="companion" value="${one.id}" />
        <button>${say.takeBack(isolate(one.name))}</button>`,
    )}
  </li>`
}

function letInForm(speaker: Speaker, tried: Attempt | null): Html {
  const { words } = speaker
  const { companions: say } = words.page
  return postForm(
    speaker,
    'let-in',
    markup`${lineField({ name: 'name', label: say.name, type: 'text', autocomplete: 'off', value: tried?.name, error: tried?.error }, 'let-in')}
      ${lineField({ name: 'reach', label: say.reach, optional: words.common.optional, type: 'text', autocomplete: 'off', value: tried?.words }, 'let-in')}
      <p class="choice">
        <input type="checkbox" id="let-in-judges" name="judges" value="yes" />
        <label for="let-in-judges">${say.judges}</label>
      </p>
      <button class="main">${say.button}</button>`,
  )
}
