import { language } from './language.ts'

/** Words that somebody gave by language: in that of the page, in English where there are none in it, else as they can. */
export const inSpoken = (words: Readonly<Record<string, string>>): string | undefined => {
  const [spoken = ''] = language().tag.split('-')
  return words[spoken] ?? words['en'] ?? Object.values(words)[0]
}
