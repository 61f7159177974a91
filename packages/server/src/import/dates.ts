import { type Instant, parseInstant } from '@buckstop/domain'
import {
  isPlausible,
  type TimeOrder,
  timeReader,
  type TimesSettled,
  wallToUtc,
} from '@buckstop/mirror/reading'

/** How `--dates` names the ways in which a file writes its days and times. */
const orders = {
  iso: 'year-month-day',
  dmy: 'day-month-year',
  mdy: 'month-day-year',
  'epoch-seconds': 'epoch-seconds',
  'epoch-milliseconds': 'epoch-milliseconds',
} as const satisfies Readonly<Record<string, TimeOrder>>
export type DateOrder = keyof typeof orders
const isOrder = (name: string): name is DateOrder => Object.hasOwn(orders, name)
export const dateOrders: readonly DateOrder[] = Object.keys(orders).filter(isOrder)

const noonMs = 12 * 60 * 60 * 1000

/**
 * Reads a file's dates: a time without an offset is on the clock of that zone, a day without a time is its noon.
 * null where the text is no date so written.
 */
export const dateReader = (order: DateOrder, timeZone: string): ((text: string) => Instant | null) => {
  const read = timeReader(orders[order], { toUtc: wallToUtc(timeZone), dateAlone: noonMs })
  return (text) => {
    const bytes = Buffer.from(text.trim())
    const at = read(bytes, 0, bytes.length)
    return isPlausible(at) ? parseInstant(new Date(at).toISOString()) : null
  }
}

export type DateOrderFound =
  | { readonly ok: true; readonly order: DateOrder }
  | { readonly ok: false; readonly error: string }

/** How the dates of a column are written, found from all of them; or why a person has to say it. */
export const dateOrderOf = (settled: TimesSettled, column: string): DateOrderFound => {
  switch (settled.kind) {
    case 'none':
      return { ok: true, order: 'iso' }
    case 'settled':
      return { ok: true, order: named(settled.order) }
    case 'unreadable': {
      const { text, line } = settled.example
      const known =
        '2026-11-21, 2026-11-21 10:11, 21.11.2026, 11/21/2026 3:04 PM, 21 Nov 2026 or seconds since 1970'
      return {
        ok: false,
        error: `the column "${column}" holds no dates that can be read, such as "${text.slice(0, 60)}" in line ${line}; dates are written like ${known}`,
      }
    }
    case 'ambiguous': {
      const { text, line } = settled.example
      const ways = settled.orders.map((order) => `--dates ${named(order)}`).join(' or ')
      return {
        ok: false,
        error: `the dates of "${column}" can be read in more than one way, such as "${text.slice(0, 60)}" in line ${line}; say ${ways}`,
      }
    }
    case 'mixed': {
      const [one, other] = settled.examples
      const [asOne, asOther] = settled.orders.map((order) => named(order))
      return {
        ok: false,
        error: `the dates of "${column}" are not all written in one way: "${one.text.slice(0, 60)}" in line ${one.line} is ${asOne}, "${other.text.slice(0, 60)}" in line ${other.line} is ${asOther}; say --dates ${asOne} or --dates ${asOther}, and what is not written so goes to the rejects`,
      }
    }
    default: {
      const unknown: never = settled
      return unknown
    }
  }
}

const named = (order: TimeOrder): DateOrder => dateOrders.find((name) => orders[name] === order) ?? 'iso'
