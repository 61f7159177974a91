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
  /** Local dates on which work ends early, at that minute since midnight. */
  readonly endsAt?: ReadonlyMap<string, number>
}

/** Openings sorted, joined where they touch or overlap, empty ones dropped. */
export const joinedOpenings = (openings: readonly Opening[]): readonly Opening[] => {
  const joined: Opening[] = []
  for (const opening of openings.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && opening.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, opening.to) }
    } else joined.push(opening)
  }
  return joined
}

/** Of whom or what nobody knows: never open, so that its days are those of the clock. */
export const neverWorked: WorkingCalendar = {
  timeZone: 'UTC',
  week: [[], [], [], [], [], [], []],
  holidays: new Set(),
}
