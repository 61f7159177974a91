/** Minutes since local midnight, 0 to 1440. */
export interface Opening {
  readonly from: number
  readonly to: number
}

/** The openings of each weekday, Monday first; several a day are common (closed at noon). */
export type WeeklyOpenings = readonly [
  readonly Opening[],
  readonly Opening[],
  readonly Opening[],
  readonly Opening[],
  readonly Opening[],
  readonly Opening[],
  readonly Opening[],
]

export interface WorkingCalendar {
  /** IANA name, e.g. `Europe/Madrid`. */
  readonly timeZone: string
  readonly week: WeeklyOpenings
  /** Local dates `YYYY-MM-DD` without work. */
  readonly holidays: ReadonlySet<string>
}
