import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import type { Messages } from './messages.ts'

/** What the workspace says itself in, chosen once for a page before anything of it is drawn. */
export interface Language {
  /** BCP 47, as numbers, days and lists are said in it. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** Its message in the place of an English one; without it the English one holds. */
  readonly instead?: (english: readonly MessageFormatElement[]) => MessageFormatElement[]
  /** Its catalogues by their names, as far as they are loaded. */
  readonly translated?: ReadonlyMap<string, string | Messages>
}

export const english: Language = { tag: 'en-GB', direction: 'ltr' }

let spoken: Language | null = null

/** @throws Error before a language was chosen: what says something while its module is loaded says it too early */
export const language = (): Language => {
  if (spoken === null)
    throw new Error('a word is asked for where it is drawn, never while a module is loaded')
  return spoken
}

/** Speaks a language from here on (`speak` loads it). */
export const setLanguage = (chosen: Language): void => {
  spoken = chosen
}
