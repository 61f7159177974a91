import { catalogue } from './catalogue.ts'

/** Days and times as a person says them; the days' own names are the language's. */
export const whenWords = catalogue('whenWords', {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  noon: 'noon',
  midnight: 'midnight',
  endOfDay: 'end of day',
  /** As it goes on after “by” and “since”. */
  weekday: '{weekday}',
  withYear: '{date}',
  date: '{weekday} {date}',
  at: '{day}, {time}',
  there: '{when} ({zone})',
  exactly: '{day}, {time} {zone}',
  moment: 'a moment',
  span: '{from} to {to}',
})
