import { each, markup, when, type Html } from '../../../look/html.ts'
import { faceOf } from '../parts/face.ts'
import type { Speaker } from './say.ts'
import { spoken } from './spoken.ts'
import type { StoryEntry } from './story-entry.ts'

/** When, by which machine, and by whom they let in. */
export const stamp = (
  speaker: Speaker,
  entry: Pick<StoryEntry, 'at' | 'machine' | 'companion'>,
  about?: string,
): Html =>
  markup`<time datetime="${entry.at}">${speaker.moment(entry.at)}${about === undefined ? '' : ` · ${about}`}</time>${when(
    entry.machine,
    (machine) => markup`<span class="small soft"> · ${speaker.words.page.heardBy(machine)}</span>`,
  )}${when(
    entry.companion,
    (id) => markup`<span class="small soft"> · <bdi>${speaker.companion(id)}</bdi></span>`,
  )}`

interface LineParts {
  readonly says?: readonly (string | null)[]
  readonly theirs?: boolean
  readonly about?: string | undefined
  readonly sign?: readonly [icon: Html, meaning: string]
}

/** One sentence with its date, and what was said with it. */
export function line(speaker: Speaker, entry: StoryEntry, text: string, parts: LineParts = {}): Html {
  const { says = [], theirs = false, sign, about } = parts
  return markup`<li${when(theirs, () => markup` class="theirs"`)}><p>${when(
    sign,
    ([icon, meaning]) => markup`<span class="sign ${meaning}">${icon}</span>`,
  )}${text}</p>${stamp(speaker, entry, about)}${each(says, (words) => (words === null ? markup`` : spoken(speaker, words)))}</li>`
}

/** Who has it from then on. */
export function baton(speaker: Speaker, entry: StoryEntry, person: string, text: string): Html {
  return markup`<li class="baton">${faceOf(speaker.person(person))}<p class="line">${text}</p>${stamp(speaker, entry)}</li>`
}
