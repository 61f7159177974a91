import dayjs from 'dayjs'
import type { WorkingDay } from '../api/shapes.ts'
import { momentAt } from './moment-at.ts'
import { type Moment, wallClockAt } from '../look/wall-clock.ts'
import type { Reader } from './chrono.ts'
import { withIsoDate } from './numeric-date.ts'
import { plain } from './plain.ts'
import { closingOf, countedIn, workingDayAfter } from './working-days.ts'

interface Reading {
  readonly now: Moment
  /** IANA name of the company's time zone. */
  readonly zone: string
  readonly side: 'ahead' | 'past'
  readonly dayFirst: boolean
  /** From today on; null where they are not known. */
  readonly workingDays: readonly WorkingDay[] | null
  /** One for each language, the likeliest first. */
  readonly readers: readonly Reader[]
}

type Parsed = ReturnType<Reader['parse']>[number]

// A day without an hour is its noon, as everywhere in the product.
const noon = 12

const hourOfPart: Readonly<Record<string, number>> = {
  morning: 10,
  afternoon: 15,
  evening: 18,
  tonight: 20,
  midnight: 0,
}

const hoursAlone =
  /^(?:\+|in |within |dans |en )?(?<count>\d{1,4}(?:[.,]\d)?) ?(?<unit>h|hrs?|hours?|std|stunden?|heures?|horas?|m|mins?|minutes?|minuten?|minutos?)(?<ago> ago)?$/

/** So many hours or minutes by the clock itself, through any change of its time. */
const elapsed = (text: string, { now }: Reading): Moment | null => {
  const found = /^(?:vor|il y a|hace) (?<rest>.+)$/.exec(text)?.groups
  const { count, unit, ago } = hoursAlone.exec(found?.['rest'] ?? text)?.groups ?? {}
  if (count === undefined || unit === undefined) return null
  const minutes = Number(count.replace(',', '.')) * (unit.startsWith('m') ? 1 : 60)
  const back = ago !== undefined || found !== undefined
  return dayjs(now)
    .add(back ? -minutes : minutes, 'minute')
    .second(0)
    .millisecond(0)
    .toISOString()
}

const isFiller = (rest: string): boolean => /^[\s,.]*(?:(?:at|um|à|a las|by)?[\s,.]*)?$/.test(rest)

/** The one time that is all of the text; whatever is left over means that it was not understood. */
const wholly = (text: string, results: readonly Parsed[]): Parsed | null => {
  const [only, ...more] = results
  if (only === undefined || more.length > 0 || only.end != null) return null
  return isFiller(text.slice(0, only.index)) && isFiller(text.slice(only.index + only.text.length))
    ? only
    : null
}

const hourIn = ({ start }: Parsed): readonly [hour: number, minute: number] => {
  if (start.isCertain('hour')) return [start.get('hour') ?? noon, start.get('minute') ?? 0]
  const part = Object.keys(hourOfPart).find((name) => start.tags().has(`casualReference/${name}`))
  return [part === undefined ? noon : (hourOfPart[part] ?? noon), 0]
}

const two = (number: number): string => String(number).padStart(2, '0')
const dateIn = ({ start }: Parsed): string =>
  `${start.get('year')}-${two(start.get('month') ?? 0)}-${two(start.get('day') ?? 0)}`

const later = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whether the weekday that is named is that day's. */
const weekdayFits = ({ start }: Parsed, date: string): boolean =>
  !start.isCertain('weekday') || start.get('weekday') === new Date(`${date}T00:00:00Z`).getUTCDay()

/** Of what names no year or no day, the last one before now. */
const inThePast = (parsed: Parsed, wall: string, now: string): string => {
  if (wall <= now) return wall
  const { start } = parsed
  const time = wall.slice(10)
  if (start.isCertain('day')) {
    return start.isCertain('year') ? wall : `${Number(wall.slice(0, 4)) - 1}${wall.slice(4)}`
  }
  return later(wall.slice(0, 10), start.isCertain('weekday') ? -7 : -1) + time
}

// What is counted from now has the zone of now, too.
const isFromNow = ({ start }: Parsed): boolean =>
  [...start.tags()].some((tag) => tag.startsWith('result/relative') || tag === 'casualReference/now')

const namesZone = (parsed: Parsed): boolean => parsed.start.isCertain('timezoneOffset') && !isFromNow(parsed)

/** @param here the wall clock as if it were that of UTC: what is read is what stands on it, wherever the browser is */
const parsedFrom = (reader: Reader, text: string, here: string, { side }: Reading): Parsed | null =>
  wholly(
    text,
    reader.parse(text, { instant: new Date(`${here}:00Z`), timezone: 0 }, { forwardDate: side === 'ahead' }),
  )

/** A day is looked for in the nearest year, and 29 February is not in each: then in the one half a year before. */
const leapDay = (reader: Reader, text: string, here: string, reading: Reading): Parsed | null => {
  if (reading.side === 'ahead') return null
  const parsed = parsedFrom(reader, text, later(here.slice(0, 10), -183) + here.slice(10), reading)
  return parsed?.start.isCertain('day') === true && parsed.start.isCertain('month') ? parsed : null
}

/** What one language makes of it, on the wall clock of the company; null where it is none of its own. */
const wallClockBy = (reader: Reader, text: string, reading: Reading): string | null => {
  const here = wallClockAt(reading.now, reading.zone)
  const parsed = parsedFrom(reader, text, here, reading) ?? leapDay(reader, text, here, reading)
  if (parsed === null) return null
  // A zone of its own is not the company's: nobody means it here.
  if (namesZone(parsed)) return null
  const [hour, minute] = hourIn(parsed)
  const found = `${dateIn(parsed)}T${two(hour)}:${two(minute)}`
  const wall = reading.side === 'past' ? inThePast(parsed, found, here) : found
  return weekdayFits(parsed, wall.slice(0, 10)) ? wall : null
}

const inWords = (text: string, reading: Reading): Moment | null => {
  for (const reader of reading.readers) {
    const wall = wallClockBy(reader, text, reading)
    const moment = wall === null ? null : momentAt(wall, reading.zone)
    if (moment !== null) return moment
  }
  return null
}

const closing = /^(?<day>.*?)(?:^|[\s,]+)(?:by |at |until )?(?:close|closing|cob)$/
const endOfDay = /^(?<day>.*?)(?:^|[\s,]+)(?:by |at |until )?(?:the )?(?:end of (?:the )?day|eod)$/

const dayOf = (text: string, today: string, reading: Reading): string | null => {
  if (text === '') return today
  // A day is its noon, which of today may be over while the day is not.
  const begins = reading.side === 'ahead' ? momentAt(`${today}T00:00`, reading.zone) : null
  const moment = readPlain(text, { ...reading, now: begins ?? reading.now })
  return moment === null ? null : wallClockAt(moment, reading.zone).slice(0, 10)
}

const readPlain = (text: string, reading: Reading): Moment | null => {
  const today = wallClockAt(reading.now, reading.zone).slice(0, 10)
  const closes = closing.exec(text)?.groups
  if (closes !== undefined) {
    const day = dayOf(closes['day'] ?? '', today, reading)
    return day === null || reading.workingDays === null ? null : closingOf(day, reading.workingDays)
  }
  const ends = endOfDay.exec(text)?.groups
  if (ends !== undefined) {
    const day = dayOf(ends['day'] ?? '', today, reading)
    return day === null ? null : momentAt(`${day}T23:59`, reading.zone)
  }
  const counted = countedIn(text)
  if (counted !== null) {
    if (reading.workingDays === null) return null
    const day = workingDayAfter(today, counted.count, reading.workingDays)
    return day === null ? null : readPlain(`${day} ${counted.rest}`.trim(), reading)
  }
  const withDate = withIsoDate(text, { ...reading, today })
  if (withDate === null) return null
  return (
    momentAt(withDate.toUpperCase(), reading.zone) ?? elapsed(withDate, reading) ?? inWords(withDate, reading)
  )
}

/**
 * The moment that somebody means: "tomorrow noon", "in 3 working days", "friday 10:00", "24.12. 15:00", "in 2h". A day
 * without an hour is its noon. Null where not all of it is understood, or it could be two things: nothing is guessed.
 */
export const readMoment = (typed: string, reading: Reading): Moment | null => {
  const text = plain(typed)
    .replace(/^(?:by|until|before|on|bis|am|avant|le|antes de|el) (?!close|closing|cob|end|the)/, '')
    .replace(/(?<=^|[\s,])(?:à )?(?:midi|mittags?|mediodía)$/, '12:00')
  return text === '' ? null : readPlain(text, reading)
}
