import { addMilliseconds, minutes, toEpochMilliseconds, type Instant } from '@buckstop/domain'
import { cityOf } from './cities.ts'
import type { Language } from './language.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }

export interface Clockface {
  readonly language: Language
  /** IANA name of the zone in which the company lives. */
  readonly timeZone: string
  /** Whose clock it is is said with each time, since it is not the company's. */
  readonly named?: boolean | undefined
  /** The year is left out where it is this one. */
  readonly now: Instant
}

/** A day in words: "Tuesday 24 November", "mardi 24 novembre", "martes 24 de noviembre". */
export function dayInWords(at: Instant, face: Clockface): string {
  const weekday = part(at, face, { weekday: 'long' })
  const day = part(at, face, { day: 'numeric' })
  const month = part(at, face, { month: 'long' })
  const year = part(at, face, { year: 'numeric' })
  const thisYear = year === part(face.now, face, { year: 'numeric' })
  switch (face.language) {
    case 'en':
      return `${weekday} ${day} ${month}${thisYear ? '' : ` ${year}`}`
    case 'fr':
      return `${weekday} ${day === '1' ? '1er' : day} ${month}${thisYear ? '' : ` ${year}`}`
    case 'es':
      return `${weekday} ${day} de ${month}${thisYear ? '' : ` de ${year}`}`
  }
}

const beforeTime: Readonly<Record<Language, string>> = { en: ', ', fr: ' à ', es: ' a ' }

/**
 * A day and the time on it: "Tuesday 24 November, noon", "mardi 24 novembre à 17 h 30". Midnight is said of the day
 * that it ends, as people do.
 */
export const momentInWords = (at: Instant, face: Clockface): string =>
  `${bareMoment(at, face)}${whoseClock(face)}`

const bareMoment = (at: Instant, face: Clockface): string =>
  `${dayInWords(dayOfMoment(at, face), face)}${beforeTime[face.language]}${timeInWords(at, face)}`

/** "de Londres", "d’Athènes", "du Caire". */
const deIn = (city: string): string => {
  if (city.startsWith('Le ')) return `du ${city.slice(3)}`
  return /^[AEIOUÉH]/.test(city) ? `d’${city}` : `de ${city}`
}

const clockOf: Readonly<Record<Language, (city: string) => string>> = {
  en: (city) => `${city} time`,
  fr: (city) => `heure ${deIn(city)}`,
  es: (city) => `hora de ${city}`,
}

/** "London time": the clock of a zone by the city that it is named for. */
export const clockInWords = (timeZone: string, language: Language): string =>
  clockOf[language](cityOf(timeZone, language))

const whoseClock = ({ named, timeZone, language }: Clockface): string =>
  named === true ? ` (${clockInWords(timeZone, language)})` : ''

/** From one moment to another, a day that both lie on named once: "Saturday 5 December, 10 am to 4 pm". */
export const spanInWords = (from: Instant, to: Instant, face: Clockface): string =>
  `${bareSpan(from, to, face)}${whoseClock(face)}`

function bareSpan(from: Instant, to: Instant, face: Clockface): string {
  const day = dayInWords(dayOfMoment(from, face), face)
  const oneDay = day === dayInWords(dayOfMoment(to, face), face)
  const [begins, ends] = [timeInWords(from, face), timeInWords(to, face)]
  switch (face.language) {
    case 'en':
      return `${bareMoment(from, face)} to ${oneDay ? ends : bareMoment(to, face)}`
    case 'fr':
      return oneDay
        ? `${day} de ${begins} à ${ends}`
        : `du ${bareMoment(from, face)} au ${bareMoment(to, face)}`
    case 'es':
      return oneDay
        ? `${day} de ${begins} a ${ends}`
        : `del ${bareMoment(from, face)} al ${bareMoment(to, face)}`
  }
}

/** A date that somebody set: on the minute. What happened has its seconds, and is said by the clock alone. */
const isSet = (at: Instant): boolean => toEpochMilliseconds(at) % minutes(1) === 0

const isMidnight = (at: Instant, face: Clockface): boolean => {
  const { hour, minute } = timeOfDay(at, face)
  return isSet(at) && hour === 0 && minute === 0
}

const dayOfMoment = (at: Instant, face: Clockface): Instant =>
  isMidnight(at, face) ? addMilliseconds(at, -minutes(1)) : at

const atNoon: Readonly<Record<Language, string>> = { en: 'noon', fr: 'midi', es: 'mediodía' }
const atMidnight: Readonly<Record<Language, string>> = { en: 'midnight', fr: 'minuit', es: 'medianoche' }

function timeInWords(at: Instant, face: Clockface): string {
  const { hour, minute } = timeOfDay(at, face)
  if (isMidnight(at, face)) return atMidnight[face.language]
  if (isSet(at) && hour === 12 && minute === 0) return atNoon[face.language]
  const two = String(minute).padStart(2, '0')
  switch (face.language) {
    case 'en':
      return `${((hour + 11) % 12) + 1}${minute === 0 ? '' : `:${two}`} ${hour < 12 ? 'am' : 'pm'}`
    case 'fr':
      return `${hour} h${minute === 0 ? '' : ` ${two}`}`
    case 'es':
      return `${hour === 1 ? 'la' : 'las'} ${hour}:${two}`
  }
}

function timeOfDay(at: Instant, face: Clockface): { hour: number; minute: number } {
  const [hour, minute] = part(
    at,
    { ...face, language: 'en' },
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  )
    .split(':')
    .map(Number)
  return { hour: hour ?? 0, minute: minute ?? 0 }
}

const formats = new Map<string, Intl.DateTimeFormat>()
const mostFormats = 500

function part(at: Instant, face: Clockface, options: Intl.DateTimeFormatOptions): string {
  const key = `${face.language} ${face.timeZone} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    if (formats.size >= mostFormats) formats.clear()
    format = new Intl.DateTimeFormat(locales[face.language], { ...options, timeZone: face.timeZone })
    formats.set(key, format)
  }
  return format.format(toEpochMilliseconds(at))
}
