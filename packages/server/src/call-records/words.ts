import type { Language } from '../language/language.ts'

/** What stands in the place of the customer's words where a case is opened from a call that nobody wrote down. */
export const calledWords: Readonly<Record<Language, (line: string, seconds: number) => string>> = {
  en: (line, seconds) =>
    `Somebody rang ${line} and was on the line for ${lasting(seconds)}. Nobody wrote down what was said.`,
  fr: (line, seconds) =>
    `Quelqu’un a appelé le ${line} et est resté en ligne ${lasting(seconds)}. Personne n’a noté ce qui a été dit.`,
  es: (line, seconds) =>
    `Alguien llamó al ${line} y estuvo al teléfono ${lasting(seconds)}. Nadie anotó lo que se dijo.`,
}

/** The same in all three languages: `45 s`, `3 min 20 s`. */
const lasting = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}
