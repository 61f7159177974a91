import type { Translated } from '../catalogue.ts'
import type { hoursWords as english } from '../hours.ts'

/** The hours of a week. */
export const hoursWords: Translated<typeof english> = {
  days: '{from} a {to}',
  opening: '{from}–{to}',
  on: '{days} {hours}',
  from: '{day}, desde{nth, plural, =1 {} other { ({nth, number})}}',
  to: '{day}, hasta{nth, plural, =1 {} other { ({nth, number})}}',
  none: 'sin horas',
  add: 'Añadir horas<spoken>: {day}</spoken>',
  takeAway: 'Quitar {opening}: {day}',
  unsaid: 'Di de cada una cuándo empieza y cuándo termina.',
}
