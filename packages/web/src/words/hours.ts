import { catalogue } from './catalogue.ts'

/** The hours of a week. */
export const hoursWords = catalogue('hoursWords', {
  days: '{from} to {to}',
  opening: '{from}–{to}',
  on: '{days} {hours}',
  from: '{day}, from{nth, plural, =1 {} other { ({nth, number})}}',
  to: '{day}, until{nth, plural, =1 {} other { ({nth, number})}}',
  none: 'none',
  add: 'Add hours<spoken> on {day}</spoken>',
  takeAway: 'Take away {opening} on {day}',
  unsaid: 'Say of each when it begins and when it ends.',
})
