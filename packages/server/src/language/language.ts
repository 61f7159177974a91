/** The languages in which the company speaks to its customers; they may write in any. */
export const languages = ['en', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
}

/** The language of ours that a BCP 47 tag means, region or not; null where it is none of ours. */
export const asLanguage = (tag: string | null | undefined): Language | null => {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language === primary) ?? null
}

/** Which of ours the `Accept-Language` header (RFC 9110, 12.5.4) likes best; English where it likes none. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag, ...parameters] = wish.split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])[0]
      return { language: asLanguage(tag), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return wishes.find(({ language }) => language !== null)?.language ?? 'en'
}
