declare const instantBrand: unique symbol

/**
 * A moment in UTC, written `YYYY-MM-DDTHH:mm:ss.sssZ`. Always this one form, years 0001 to 9998, so that
 * comparing the text compares the time and the ledger stays readable.
 */
export type Instant = string & { readonly [instantBrand]: true }

const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

export const isInstant = (text: string): text is Instant => {
  const year = Number(text.slice(0, 4))
  return canonical.test(text) && year >= 1 && year <= 9998
}

/** The same moment in the canonical form, or null where the text is no moment between the years 1 and 9998. */
export const parseInstant = (text: string): Instant | null => {
  const epoch = Date.parse(text)
  if (Number.isNaN(epoch)) return null
  const written = new Date(epoch).toISOString()
  return isInstant(written) ? written : null
}

/** @throws RangeError where the text is not a moment; for constants and for what is already checked. */
export const instant = (text: string): Instant => {
  const parsed = parseInstant(text)
  if (parsed === null) throw new RangeError(`not an instant: ${JSON.stringify(text.slice(0, 40))}`)
  return parsed
}

/** Milliseconds since 1970 as an instant. @throws RangeError outside the years 1 to 9998. */
export const fromEpochMilliseconds = (milliseconds: number): Instant =>
  instant(new Date(milliseconds).toISOString())

export const toEpochMilliseconds = (moment: Instant): number => Date.parse(moment)

export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => count * 3_600_000
export const days = (count: number): number => count * 86_400_000

/** Elapsed time, not working time; that is `addWorkingMinutes`. */
export const addMilliseconds = (moment: Instant, milliseconds: number): Instant =>
  fromEpochMilliseconds(toEpochMilliseconds(moment) + milliseconds)

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)
export const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b)
