/** What is known where a date is read. `side` says whether one without a year is the next or the last of its kind. */
interface Near {
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly side: 'ahead' | 'past'
  /** Whether the day comes before the month where a stroke parts them, as the language has it. */
  readonly dayFirst: boolean
}

const two = (number: number): string => String(number).padStart(2, '0')

const dayOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? `${year}-${two(month)}-${two(day)}` : null
}

// Leap days come every four years, and once in eight.
const mostYears = 8

const nearest = (month: number, day: number, { today, side }: Near): string | null => {
  const thisYear = Number(today.slice(0, 4))
  const by = side === 'ahead' ? 1 : -1
  for (let away = 0; away <= mostYears; away += 1) {
    const date = dayOf(thisYear + away * by, month, day)
    if (date !== null && (side === 'ahead' ? date >= today : date <= today)) return date
  }
  return null
}

const fullYear = (written: string): number => (written.length === 2 ? 2000 : 0) + Number(written)

// "24.12.", "24/12", "24-12-2026": not a time such as 10.30, of which no reading is a date.
const numeric =
  /(?<before>^|[\s,])(?<one>\d{1,2})(?<mark>[./-])(?<other>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d{2}))?\.?(?=$|[\s,])/

/**
 * The text with its date in figures written as ISO 8601; null where the figures are no date. A stroke is read as the
 * language does, unless only the other way round is a date; a full stop or a hyphen has the day first everywhere.
 */
export const withIsoDate = (text: string, near: Near): string | null => {
  const found = numeric.exec(text)?.groups
  if (found === undefined) return text
  const { before = '', mark, year } = found
  const [one, other] = [Number(found['one']), Number(found['other'])]
  const dated = (day: number, month: number): string | null =>
    year === undefined ? nearest(month, day, near) : dayOf(fullYear(year), month, day)
  const dayFirst = mark !== '/' || near.dayFirst
  const usual = dayFirst ? dated(one, other) : dated(other, one)
  const turned = mark === '/' ? (dayFirst ? dated(other, one) : dated(one, other)) : null
  const date = usual ?? turned
  // "10.30" is a time.
  if (date === null) return mark === '.' && year === undefined ? text : null
  return text.replace(numeric, `${before}${date}`)
}
