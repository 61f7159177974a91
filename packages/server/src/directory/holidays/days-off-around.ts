import { type DaysOff, daysOff, type OwnHoliday, type TeamName } from '@buckstop/domain'
import { askCalendar } from './ask-calendar.ts'
import type { AnswerOfCalendar } from './calendar.ts'

/** By country and year. */
const answers = new Map<string, Promise<AnswerOfCalendar>>()

/**
 * Local dates `YYYY-MM-DD` without work in a country: its public holidays from the year before to three years after
 * the given one, as far as any promise reaches.
 * @param country ISO 3166-1 alpha-2; one that the calendar does not know has none
 */
export const holidaysAround = async (country: string, year: number): Promise<ReadonlySet<string>> =>
  new Set((await answerAround(country, year)).holidays)

/** Countries whose holidays the calendar knows: ISO 3166-1 alpha-2. @param country of whoever asks, and their year */
export const knownCountries = async (country: string, year: number): Promise<readonly string[]> =>
  (await answerAround(country, year)).countries

const yearsAround = (year: number): readonly number[] => [-1, 0, 1, 2, 3].map((ahead) => year + ahead)

const answerAround = async (country: string, year: number): Promise<AnswerOfCalendar> => {
  const key = `${country} ${year}`
  const known = answers.get(key)
  if (known !== undefined) return await known
  const asked = askCalendar({ country, years: yearsAround(year) })
  answers.set(key, asked)
  try {
    return await asked
  } catch (error) {
    // Who asks next asks anew.
    answers.delete(key)
    throw error
  }
}

/**
 * The days off of each team, its own and the company's among them, around a year; those of null are whoever's is in no
 * team.
 */
export const daysOffAround = async (
  year: number,
  country: string,
  own: readonly OwnHoliday[],
): Promise<(team: TeamName | null) => DaysOff> => {
  const [publicDays, around] = [await holidaysAround(country, year), yearsAround(year)]
  const known = new Map<TeamName | null, DaysOff>()
  return (team) => {
    // Whoever has no days of their own shares one calendar's days with all others.
    const whose = own.some((holiday) => holiday.team === team) ? team : null
    const found = known.get(whose) ?? daysOff(publicDays, own, { team: whose, years: around })
    known.set(whose, found)
    return found
  }
}
