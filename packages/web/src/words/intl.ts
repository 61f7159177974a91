import type { Formatters } from 'intl-messageformat'

/** The languages that the browser knows how to count, write numbers and say days in; each asked for once, then kept. */
const kept = <Options, Format>(make: (tag: string, options: Options) => Format) => {
  const made = new Map<string, Format>()
  return (tag: string, options: Options): Format => {
    const key = `${tag} ${JSON.stringify(options)}`
    const known = made.get(key)
    if (known !== undefined) return known
    const format = make(tag, options)
    made.set(key, format)
    return format
  }
}

export const numberFormat = kept(
  (tag, options: Intl.NumberFormatOptions | undefined) => new Intl.NumberFormat(tag, options),
)
export const dateFormat = kept(
  (tag, options: Intl.DateTimeFormatOptions | undefined) => new Intl.DateTimeFormat(tag, options),
)
export const listFormat = kept(
  (tag, options: Intl.ListFormatOptions | undefined) => new Intl.ListFormat(tag, options),
)
export const displayNames = kept(
  (tag, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(tag, options),
)
const pluralRules = kept(
  (tag, options: Intl.PluralRulesOptions | undefined) => new Intl.PluralRules(tag, options),
)

// A message is made for one language, by its tag.
const one = (tags: Intl.LocalesArgument): string => (typeof tags === 'string' ? tags : 'en-GB')

/** The same for messages, which would else make their own for each. */
export const formatters: Formatters = {
  getNumberFormat: (tags, options) => numberFormat(one(tags), options),
  // No message writes a day by itself: when it was depends on the company's time zone (look/when.ts).
  getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
  getPluralRules: (tags, options) => pluralRules(one(tags), options),
}
