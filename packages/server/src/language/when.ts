import { addMilliseconds, minutes, toEpochMilliseconds, type Instant } from '@buckstop/domain'
import type { Language } from './language.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }

export interface Clockface {
  readonly language: Language
  /** IANA name of the zone in which the company lives. */
  readonly timeZone: string
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

const midnight: Readonly<Record<Language, string>> = {
  en: ', midnight',
  fr: ' à minuit',
  es: ' a medianoche',
}

/**
 * A day and the time on it: "Tuesday 24 November, noon", "mardi 24 novembre à 17 h 30". Midnight is said of the day
 * that it ends, as people do.
 */
export function momentInWords(at: Instant, face: Clockface): string {
  const { hour, minute } = timeOfDay(at, face)
  if (hour === 0 && minute === 0)
    return `${dayInWords(addMilliseconds(at, -minutes(1)), face)}${midnight[face.language]}`
  const day = dayInWords(at, face)
  const two = String(minute).padStart(2, '0')
  switch (face.language) {
    case 'en':
      if (hour === 12 && minute === 0) return `${day}, noon`
      return `${day}, ${((hour + 11) % 12) + 1}${minute === 0 ? '' : `:${two}`} ${hour < 12 ? 'am' : 'pm'}`
    case 'fr':
      if (hour === 12 && minute === 0) return `${day} à midi`
      return `${day} à ${hour} h${minute === 0 ? '' : ` ${two}`}`
    case 'es':
      if (hour === 12 && minute === 0) return `${day} a mediodía`
      return `${day} a ${hour === 1 ? 'la' : 'las'} ${hour}:${two}`
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
