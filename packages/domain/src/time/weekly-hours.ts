import { joinedOpenings, type Opening, type WeeklyOpenings } from './working-calendar.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const midnight = 1440

/**
 * Working hours as a person writes them: `Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00`. Days and the hours that
 * follow them are parted by blanks, commas or semicolons. `Sun-Thu` goes over the end of the week, `22:00-06:00` into
 * the next day, and what overlaps counts once. Nothing is a week without work.
 * @returns the openings of each weekday, Monday first, or null where the text is none.
 */
export const parseWeeklyHours = (text: string): WeeklyOpenings | null => {
  const week: Opening[][] = weekdays.map(() => [])
  let days: readonly number[] = []
  // Days in a row share the hours behind them: `Mon, Wed 09:00-12:00`.
  let isOpen = false
  for (const word of text
    .replaceAll(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter((each) => each !== '')) {
    const hours = hoursOf(word)
    if (hours === null) {
      const named = daysOf(word)
      if (named === null) return null
      days = isOpen ? named : [...days, ...named]
      isOpen = false
      continue
    }
    if (days.length === 0) return null
    isOpen = true
    for (const day of days) open(week, day, hours)
  }
  if (days.length > 0 && !isOpen) return null
  const [mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []] = week.map(joinedOpenings)
  return [mon, tue, wed, thu, fri, sat, sun]
}

/** The same hours as text, which `parseWeeklyHours` reads as this week again. */
export const writeWeeklyHours = (week: WeeklyOpenings): string => {
  const days = week.map((openings) => joinedOpenings(openings).map(writeOpening).join(' '))
  const runs: { readonly from: number; readonly to: number; readonly hours: string }[] = []
  for (const [day, hours] of days.entries()) {
    const last = runs.at(-1)
    if (last?.hours === hours) runs.splice(-1, 1, { ...last, to: day })
    else runs.push({ from: day, to: day, hours })
  }
  return runs
    .filter(({ hours }) => hours !== '')
    .map(
      ({ from, to, hours }) =>
        `${from === to ? shortDay(from) : `${shortDay(from)}-${shortDay(to)}`} ${hours}`,
    )
    .join(', ')
}

const shortDay = (day: number): string => {
  const name = weekdays[day] ?? ''
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1, 3)}`
}

const writeOpening = ({ from, to }: Opening): string => `${writeTime(from)}-${writeTime(to)}`

const writeTime = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((figure) => String(figure).padStart(2, '0')).join(':')

const open = (week: readonly Opening[][], day: number, { from, to }: Opening): void => {
  if (from < to) {
    week[day]?.push({ from, to })
    return
  }
  week[day]?.push({ from, to: midnight })
  if (to > 0) week[(day + 1) % 7]?.push({ from: 0, to })
}

const daysOf = (word: string): readonly number[] | null => {
  const [from, to, ...more] = word.split('-').map(dayOf)
  if (from === undefined || from < 0 || (to !== undefined && to < 0) || more.length > 0) return null
  return Array.from({ length: (((to ?? from) - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7)
}

const dayOf = (name: string): number => {
  const plain = name.toLowerCase()
  return plain.length < 3 ? -1 : weekdays.findIndex((day) => day.startsWith(plain))
}

/** From and to as minutes since midnight; `to` may be before `from`, on the next day. */
const hoursOf = (word: string): Opening | null => {
  const [, ...figures] = /^(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)$/.exec(word) ?? []
  const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = figures.map(Number)
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
  const isTime = fromMinute < 60 && toMinute < 60 && from < midnight && to <= midnight && from !== to
  return isTime ? { from, to } : null
}
