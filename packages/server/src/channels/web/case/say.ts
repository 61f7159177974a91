import type { Instant } from '@buckstop/domain'
import { isolate } from '@buckstop/look/isolate'
import type { Language } from '../../../language/language.ts'
import { customersClock } from '../../../language/customers-clock.ts'
import { dayInWords, momentInWords, spanInWords } from '../../../language/when.ts'
import type { Face } from '../parts/face.ts'
import type { Words } from '../words/catalogue.ts'
import type { CaseView } from './case-view.ts'
import type { Text } from '../../../history/texts.ts'
import type { Promised } from '../../../history/promised.ts'

/** Bytes of one text on a page of many. */
export const mostTextBytes = 4000

/** What every part of a case's page needs to speak: the view, the language, and where the page is. */
export interface Speaker {
  readonly view: CaseView
  readonly words: Words
  readonly language: Language
  /** `/case/<secret>` */
  readonly path: string
  readonly person: (id: string) => Face
  /** A person's name to stand in a sentence. */
  readonly name: (id: string) => string
  readonly moment: (at: Instant) => string
  readonly day: (at: Instant) => string
  /** From one moment to another. */
  readonly span: (from: Instant, to: Instant) => string
  /** Bytes of one text; the rest of a longer one is behind a link to its own page. */
  readonly most: number
  /** Whether the page has more on it than it has room for: texts are shorter then, and less is asked at once. */
  readonly crowded: boolean
  /** A promise of the case by its number. */
  readonly promise: (number: number) => Promised | null
  /** Somebody whom they let in, by their id. */
  readonly companion: (id: string) => string
  /** A one-time key for a form. */
  readonly newKey: () => string
  /** Null once the words were erased. */
  readonly text: (id: string) => Text | null
}

export function speakerFor(
  view: CaseView,
  words: Words,
  language: Language,
  path: string,
  newKey: () => string,
): Speaker {
  const { company, zone, now } = view
  const face = customersClock({ language, timeZone: company.timeZone, zone, now })
  // The page says once whose clock its times are; of what is to come each says it too.
  const bare = { ...face, named: false }
  const person = (id: string): Face => view.people.get(id) ?? { id, name: '·', title: '', photo: null }
  return {
    view,
    words,
    language,
    path,
    person,
    name: (id) => isolate(person(id).name),
    moment: (at) => timeTogether(momentInWords(at, at > now ? face : bare)),
    day: (at) => dayInWords(at, bare),
    span: (from, to) => timeTogether(spanInWords(from, to, from > now ? face : bare)),
    most: mostTextBytes,
    crowded: false,
    promise: (number) => view.allPromises.get(number) ?? null,
    companion: (id) => view.companionNames.get(id)?.name ?? '·',
    newKey,
    text: (id) => view.texts.get(id) ?? null,
  }
}

/** So that "6 pm" and "17 h 30" stay on one line of a narrow page. */
const timeTogether = (moment: string): string =>
  moment.replaceAll(/ (?=(?:am|pm|h)\b)|(?<=\d h) (?=\d)/g, '\u00A0')
