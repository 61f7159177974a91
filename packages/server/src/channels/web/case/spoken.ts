import { apartFromCarried } from '@buckstop/domain'
import { markup, when, type Html } from '../../../look/html.ts'
import { cutAt } from './cut.ts'
import type { Speaker } from './say.ts'

/** What each of several texts may take of the room that they share. */
export const share = (bytes: number, count: number): number =>
  Math.min(600, Math.floor(bytes / Math.max(1, count)))

/**
 * A text in its speaker's voice: the customer's in serif and large, the company's in sans. Never shortened without
 * a way to the whole.
 * @param usual bytes that it may take, on a page that has room
 * @param folds whether what a mail carries along (the history that it answers, a signature) is folded
 */
export function spoken(speaker: Speaker, text: string, usual = speaker.most, folds = false): Html {
  const most = speaker.crowded ? Math.floor(usual / 3) : usual
  const said = speaker.text(text)
  if (said === null) return markup`<p class="soft">${speaker.words.page.erased}</p>`
  const { own, carried } = folds ? apartFromCarried(said.words) : { own: said.words, carried: '' }
  const { shown, whole } = cutAt(carried === '' ? own : own.trimEnd(), most)
  // No white space inside: it would show as the speaker's own.
  const language = when(said.language, (tag) => markup` lang="${tag}"`)
  const voice = said.author === 'customer' ? 'words' : 'ours'
  const more = markup`<p class="small"><a href="${speaker.path}/text/${text}">${speaker.words.page.wholeText}</a></p>`
  const rest = cutAt(carried, most)
  return markup`<blockquote class="${voice}" dir="auto"${language}>${shown}</blockquote>${when(
    carried,
    () =>
      markup`<details><summary class="small soft">${speaker.words.page.carriedAlong}</summary><blockquote class="${voice}" dir="auto"${language}>${rest.shown}</blockquote></details>`,
  )}${whole && rest.whole ? '' : more}`
}
