import type { Translated } from '../catalogue.ts'
import type { whenWords as english } from '../when.ts'

export const whenWords: Translated<typeof english> = {
  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  noon: 'midi',
  midnight: 'minuit',
  endOfDay: '23:59',
  weekday: '{weekday}',
  withYear: 'le {date}',
  date: '{weekday} {date}',
  at: '{day} à {time}',
  there: '{when} ({zone})',
  exactly: '{day} à {time} {zone}',
  moment: 'un instant',
  span: '{from} – {to}',
}
