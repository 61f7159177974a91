import { asLanguage, type Language } from '../language/language.ts'

/** What a key or a button says that asks for a person: with it nobody has to type a word. */
const personPlease: Readonly<Record<Language, string>> = {
  en: 'A person, please.',
  fr: 'Une personne, s’il vous plaît.',
  es: 'Una persona, por favor.',
}

export const askingForPerson = (language: string): string => personPlease[asLanguage(language) ?? 'en']
