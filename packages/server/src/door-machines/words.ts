import { asLanguage, type Language } from '../language/language.ts'

/** What a key or a button says: with it nobody has to type a word. */
const pressed: Readonly<Record<Language, { readonly person: string; readonly danger: string }>> = {
  en: { person: 'A person, please.', danger: 'Somebody is in danger.' },
  fr: { person: 'Une personne, s’il vous plaît.', danger: 'Quelqu’un est en danger.' },
  es: { person: 'Una persona, por favor.', danger: 'Alguien está en peligro.' },
}

/** Why there is danger: those who are called read it, and where no word says so not that a person was asked for. */
export const dangerOf = (
  language: string,
  {
    words,
    person,
    danger,
  }: {
    readonly words?: string | undefined
    readonly person: boolean
    readonly danger?: string | true | undefined
  },
): string | true | undefined =>
  danger === true && words === undefined && person ? wordsOfPress(language, 'danger') : danger

/** The words of whoever said none, and asks for a person or says that there is danger. */
export const wordsOfPress = (language: string, of: 'person' | 'danger'): string =>
  pressed[asLanguage(language) ?? 'en'][of]
