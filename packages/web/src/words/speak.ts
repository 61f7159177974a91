import { english, type Language, setLanguage } from './language.ts'

/** What is loaded of a language only where it is spoken. */
const others: Readonly<Record<string, () => Promise<Language>>> = {
  fr: async () => ({ tag: 'fr-FR', direction: 'ltr', translated: (await import('./fr/index.ts')).french }),
  es: async () => ({ tag: 'es-ES', direction: 'ltr', translated: (await import('./es/index.ts')).spanish }),
  'en-x-mirrored': async () => (await import('./mirrored.ts')).mirrored,
}

/** Speaks a language from here on. @param tag `fr`, say; English where there is none by that tag */
export const speak = async (tag: string): Promise<Language> => {
  const chosen = (await others[tag]?.()) ?? english
  setLanguage(chosen)
  return chosen
}
