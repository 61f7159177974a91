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

/** Those that a company speaks to its customers, the first where theirs is none of them. */
export type Spoken = readonly [Language, ...Language[]]

/** What was stored; all there are where that is none. */
export const spokenOf = (stored: readonly Language[]): Spoken => {
  const [first, ...more] = stored
  return first === undefined ? languages : [first, ...more]
}

/** The language that is wanted, where the company speaks it; else its first. */
export const spokenTo = (spoken: Spoken, wanted: string | null | undefined): Language => {
  const language = asLanguage(wanted)
  return language !== null && spoken.includes(language) ? language : spoken[0]
}

/** Which of these the `Accept-Language` header (RFC 9110, 12.5.4) likes best; the first where it likes none. */
export function preferredLanguage(acceptLanguage: string | undefined, spoken: Spoken = languages): Language {
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
  for (const { language } of wishes) if (language !== null && spoken.includes(language)) return language
  return spoken[0]
}
