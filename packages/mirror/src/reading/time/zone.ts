import { ReadingError } from '../problem.ts'

/** No zone changes its offset within a quarter of an hour. */
const QUARTER = 900_000

/** `Europe/Brussels` as the runtime knows it; throws `option-invalid`. */
export const checkedZone = (zone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    throw new ReadingError({
      code: 'option-invalid',
      message: `"${zone}" is not a time zone that this machine knows.`,
      remedy: 'Give one like Europe/Brussels or UTC.',
    })
  }
}

/**
 * From the clock on the wall of a zone to UTC, both in milliseconds since 1970. An hour that comes twice is the
 * earlier one, an hour that is skipped the later. Asks the calendar once for each quarter of an hour that occurs.
 */
export const wallToUtc = (zone: string): ((local: number) => number) => {
  if (zone === 'UTC') return (local) => local
  const offsets = new Map<number, number>()
  return (local) => {
    const quarter = Math.floor(local / QUARTER)
    let offset = offsets.get(quarter)
    if (offset === undefined) {
      const wall = Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime()
      offset = wall.toZonedDateTime(zone).epochMilliseconds - quarter * QUARTER
      offsets.set(quarter, offset)
    }
    return local + offset
  }
}
