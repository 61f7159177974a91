import type { Opening, WeeklyOpenings } from '@buckstop/domain'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

const part =
  /^(?<from>[A-Z][a-z]{2})(?:-(?<to>[A-Z][a-z]{2}))? (?<times>\d\d:\d\d-\d\d:\d\d(?: \d\d:\d\d-\d\d:\d\d)*)$/

/**
 * Working hours as a person writes them: `Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00`; nothing for a week
 * without work. A day named twice has the openings of both.
 * @returns the openings of each weekday, Monday first, or null where the text is none.
 */
export const parseWeeklyHours = (text: string): WeeklyOpenings | null => {
  const week: Opening[][] = weekdays.map(() => [])
  for (const written of text.split(',').map((piece) => piece.trim())) {
    if (written === '') continue
    const found = part.exec(written)?.groups
    if (found === undefined) return null
    const days = daysOf(found['from'] ?? '', found['to'])
    const openings = (found['times'] ?? '').split(' ').map(opening)
    if (days === null || openings.some((each) => each === null)) return null
    for (const day of days) week[day]?.push(...openings.filter((each) => each !== null))
  }
  for (const day of week) day.sort((a, b) => a.from - b.from)
  if (week.some(overlaps)) return null
  const [mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []] = week
  return [mon, tue, wed, thu, fri, sat, sun]
}

const daysOf = (from: string, to: string | undefined): readonly number[] | null => {
  const first = weekdays.findIndex((day) => day === from)
  const last = to === undefined ? first : weekdays.findIndex((day) => day === to)
  if (first < 0 || last < first) return null
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const opening = (text: string): Opening | null => {
  const [from, to] = text.split('-').map(minutesOf)
  return from === undefined || to === undefined || from >= to || to > 1440 ? null : { from, to }
}

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

const overlaps = (day: readonly Opening[]): boolean =>
  day.some((each, index) => index > 0 && each.from < (day[index - 1]?.to ?? 0))
