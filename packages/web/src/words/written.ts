import { createElement, Fragment, type ReactElement } from 'react'
import { decimalsOf } from '@buckstop/service-map/currency'
import { majorOf } from '@buckstop/service-map/money'
import { isolate } from '@buckstop/look/isolate'
import { dateFormat, displayNames, listFormat, numberFormat } from './intl.ts'
import { language } from './language.ts'

/** Numbers, days, money, sizes and lists as the language of the page writes them. */

/** @param moment ISO 8601. @param timeZone IANA name */
export const writtenDate = (moment: string, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(language().tag, { ...options, timeZone }).format(new Date(moment))

/** A time zone as the language calls it, of a moment in it: "United Kingdom Time". @param timeZone IANA name */
export const writtenZone = (moment: string, timeZone: string): string =>
  dateFormat(language().tag, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

/** `2026-10` as it is said: October 2026. */
export const monthName = (month: string): string =>
  dateFormat(language().tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15T12:00:00Z`),
  )

/** Whether the language writes the day before the month. */
export const isDayFirst = (): boolean => {
  const parts = dateFormat(language().tag, { day: 'numeric', month: 'numeric' }).formatToParts(0)
  return parts.findIndex(({ type }) => type === 'day') < parts.findIndex(({ type }) => type === 'month')
}

/** "Ana, Bo and Cleo". */
export const listed = (items: readonly string[]): string =>
  listFormat(language().tag, { type: 'conjunction' }).format(items.map(isolate))

/** "Ana, Bo, Cleo", where each is known by itself and nothing says that these are all. */
export const inARow = (items: readonly string[]): string =>
  listFormat(language().tag, { type: 'unit', style: 'short' }).format(items.map(isolate))

/** "Ana, Bo or Cleo". */
export const anyOf = (items: readonly string[]): string =>
  listFormat(language().tag, { type: 'disjunction' }).format(items.map(isolate))

/** A row of what React draws, as `inARow` writes it. */
export const drawnInARow = (items: readonly ReactElement[]): ReactElement =>
  createElement(
    Fragment,
    null,
    ...listFormat(language().tag, { type: 'unit', style: 'short' })
      .formatToParts(items.map((_, at) => String(at)))
      .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value)),
  )
/** What a language is called; its tag where nobody knows a name for it. @param tag BCP 47 */
export const languageName = (tag: string): string => {
  try {
    return displayNames(language().tag, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** What a country is called. @param code ISO 3166-1 alpha-2 */
export const countryName = (code: string): string => {
  try {
    return displayNames(language().tag, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

type Unit = 'second' | 'minute' | 'hour' | 'day'

/** "2 hours". */
export const lasting = (count: number, unit: Unit): string =>
  numberFormat(language().tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count)

const sized = (count: number, unit: string, decimals: number): string =>
  numberFormat(language().tag, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(count)

/** The size of a file: "11 bytes", "12 kB", "1.5 MB". */
export const writtenSize = (bytes: number): string => {
  if (bytes < 1000) return sized(bytes, 'byte', 0)
  return bytes < 1_000_000
    ? sized(Math.round(bytes / 1000), 'kilobyte', 0)
    : sized(bytes / 1_000_000, 'megabyte', 1)
}

/** An amount in the currency's major unit, as `€100.00`, with as many decimals as it has. */
const writtenAmount = (amount: number, currency: string): string => {
  const digits = decimalsOf(currency)
  return numberFormat(language().tag, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount)
}

/** An amount that a map names, as its text has it: "EUR 200", or the number alone where the map has no currency. */
export const writtenLimit = (amount: number, currency: string | null): string =>
  currency === null
    ? numberFormat(language().tag, undefined).format(amount)
    : numberFormat(language().tag, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        ...(Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {}),
      }).format(amount)

export interface Money {
  readonly currency: string
  /** In the currency's minor unit, whose size is the currency's own. */
  readonly minor: number
}

export const writtenMoney = ({ currency, minor }: Money): string =>
  writtenAmount(majorOf(minor, decimalsOf(currency)), currency)

/** An amount of a map, as `€100.00`, or the number alone where the map has no currency. */
export const writtenMinor = (of: {
  readonly minor: number
  readonly currency: string | null
  readonly decimals: number
}): string =>
  of.currency === null
    ? numberFormat(language().tag, undefined).format(majorOf(of.minor, of.decimals))
    : writtenMoney({ currency: of.currency, minor: of.minor })
