import type { Translated } from '../catalogue.ts'
import type { whenWords as english } from '../when.ts'

/** Days and times as a person says them; the days' own names are the language's. */
export const whenWords: Translated<typeof english> = {
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  noon: 'mediodía',
  midnight: 'medianoche',
  endOfDay: 'final del día',
  weekday: 'el {weekday}',
  withYear: 'el {date}',
  date: 'el {weekday} {date}',
  at: '{day}, {time}',
  there: '{when} ({zone})',
  exactly: '{day}, {time} {zone}',
  moment: 'un momento',
  span: '{from} – {to}',
}
