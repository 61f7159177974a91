import { detect } from 'tinyld/light'

// More than enough to tell; and what somebody quotes below may be in another language.
const looksAt = 1_000

/** The language that words are most likely in, as BCP 47 without region; English where nothing tells. */
export const saidIn = (words: string): string => {
  const language = detect(words.slice(0, looksAt))
  return language === '' ? 'en' : language
}
