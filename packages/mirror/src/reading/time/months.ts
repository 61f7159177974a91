/**
 * The languages whose months are known, those written most first: where a word is a month in several, the first
 * that knows all of a file's words counts.
 */
export const MONTH_LANGUAGES: readonly string[] = [
  'en de fr es it pt nl pl sv da nb nn fi cs sk hu ro tr ru uk el bg sr sr-Latn hr bs sl mk sq lt lv et is ca eu gl',
  'oc cy gd fy lb mt af id ms hy az be kk uz mn he ar fa hi bn gu ta te kn th km eo se',
].flatMap((languages) => languages.split(' '))

const TENTH_OF_EACH_MONTH = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 10)))

/** Without case, marks and the point of an abbreviation: `févr.` and `Fevr` are one. */
const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/\p{M}|[.’']/gu, '')
    .toLowerCase()

type Names = { readonly whole: readonly (readonly string[])[]; readonly exact: ReadonlyMap<string, number> }

const namesByLanguage = new Map<string, Names>()

/** How a language writes the months, by the runtime's own words for them. */
const namesOf = (language: string): Names => {
  let names = namesByLanguage.get(language)
  if (names !== undefined) return names
  const forms = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
  ])
  const whole = TENTH_OF_EACH_MONTH.map((day) => [
    ...new Set(
      forms.map((form) => plain(form.formatToParts(day).find((part) => part.type === 'month')?.value ?? '')),
    ),
  ])
  const exact = new Map(whole.flatMap((words, month) => words.map((word) => [word, month + 1] as const)))
  namesByLanguage.set(language, (names = { whole, exact }))
  return names
}

/**
 * The month of a word in a language, 0 for none: a name or abbreviation as the runtime writes it, else the beginning
 * of one month's name alone, else three letters of one alone in their order (`Mrz`, as some programs write März).
 */
const monthIn = (language: string, word: string): { readonly month: number; readonly exact: boolean } => {
  const { whole, exact } = namesOf(language)
  const month = exact.get(word)
  if (month !== undefined) return { month, exact: true }
  if (word.length < 3) return { month: 0, exact: false }
  const only = (fits: (name: string) => boolean): number => {
    const months = whole.flatMap((names, k) => (names.some(fits) ? [k + 1] : []))
    return months.length === 1 ? (months[0] ?? 0) : 0
  }
  const begun = only((name) => name.startsWith(word))
  return {
    month: begun > 0 || word.length !== 3 ? begun : only((name) => isDrawnFrom(word, name)),
    exact: false,
  }
}

const isDrawnFrom = (word: string, name: string): boolean => {
  if (word[0] !== name[0]) return false
  let at = 0
  for (const letter of name) if (letter === word[at]) at++
  return at === word.length
}

type Language = { readonly language: string; exact: number }

/**
 * The names of months in one file. Which language they are in shows by all of them together: a language that does
 * not know a word which another knows is out.
 */
export class MonthNames {
  private languages: Language[]
  private readonly months = new Map<string, number>()
  private readonly settledFrom: boolean

  /** @param language where it is known already */
  constructor(language?: string) {
    this.settledFrom = language !== undefined
    this.languages = (language === undefined ? MONTH_LANGUAGES : [language]).map((one) => ({
      language: one,
      exact: 0,
    }))
  }

  /** 1 to 12, 0 for a word that is no month. */
  monthOf(written: string): number {
    const known = this.months.get(written)
    if (known !== undefined) return known
    const month = this.find(plain(written))
    // What stands where a month should be can be anything: no more is kept of it than there are months.
    if (month > 0 || this.months.size < 10_000) this.months.set(written, month)
    return month
  }

  /** The language that all names together are in; null where there were none, or it was settled before. */
  get language(): string | null {
    return this.settledFrom || this.months.size === 0 ? null : (this.best()?.language ?? null)
  }

  /** Whether some of the names were read as another month than {@link language} has for them. */
  get changed(): boolean {
    const { language } = this
    return (
      language !== null &&
      [...this.months].some(([word, month]) => month > 0 && monthIn(language, plain(word)).month !== month)
    )
  }

  /** Another language that knows all of the names, some of them as other months. */
  get rival(): string | null {
    const { language } = this
    if (language === null) return null
    const words = [...this.months].filter(([, month]) => month > 0).map(([word]) => plain(word))
    const exact = this.best()?.exact ?? 0
    const other = this.languages.find(
      (one) =>
        one.exact === exact &&
        words.some((word) => monthIn(one.language, word).month !== monthIn(language, word).month),
    )
    return other?.language ?? null
  }

  private find(word: string): number {
    const knowing = this.languages.flatMap((one) => {
      const { month, exact } = monthIn(one.language, word)
      return month === 0 ? [] : [{ one, month, exact }]
    })
    if (knowing.length === 0) return 0
    this.languages = knowing.map(({ one, exact }) => ({ ...one, exact: one.exact + (exact ? 1 : 0) }))
    return monthIn(this.best()?.language ?? '', word).month
  }

  /** The one of which most words are written as the runtime writes them, then the one first in the list. */
  private best(): Language | undefined {
    const [first, ...others] = this.languages
    return others.reduce((a, b) => (a !== undefined && b.exact > a.exact ? b : a), first)
  }
}
