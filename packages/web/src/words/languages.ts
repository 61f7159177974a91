/** The languages of the workspace, each called as those call it who speak it. */
export const languages = { en: 'English', fr: 'Français', es: 'Español' } as const

export type LanguageTag = keyof typeof languages

export const languageTags: readonly LanguageTag[] = ['en', 'fr', 'es']

const key = 'desk.language'

const isOurs = (tag: string | null | undefined): tag is LanguageTag => languageTags.some((one) => one === tag)

/** @param tag BCP 47: of `fr-CA` the French there is */
const oursIn = (tag: string): LanguageTag | undefined => {
  const [language] = tag.toLowerCase().split('-')
  return isOurs(language) ? language : undefined
}

/** What was chosen on this machine; else the first of the browser's languages that there is; else English. */
export const chosenLanguage = (): LanguageTag => {
  const chosen = stored()
  if (isOurs(chosen)) return chosen
  return navigator.languages.map(oursIn).find((tag) => tag !== undefined) ?? 'en'
}

/** Keeps the choice on this machine, and begins anew in it: what was drawn keeps the words that it was drawn with. */
export const chooseLanguage = (tag: LanguageTag): void => {
  localStorage.setItem(key, tag)
  location.reload()
}

const stored = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    // Where the browser keeps nothing, its own languages count.
    return null
  }
}
