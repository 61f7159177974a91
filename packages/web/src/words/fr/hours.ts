import type { Translated } from '../catalogue.ts'
import type { hoursWords as english } from '../hours.ts'

export const hoursWords: Translated<typeof english> = {
  days: 'du {from} au {to}',
  opening: '{from}–{to}',
  on: '{days} {hours}',
  from: '{day}, début{nth, plural, =1 {} other { ({nth, number})}}',
  to: '{day}, fin{nth, plural, =1 {} other { ({nth, number})}}',
  none: 'aucune',
  add: 'Ajouter des heures<spoken> : {day}</spoken>',
  takeAway: 'Enlever {opening}, {day}',
  unsaid: 'Dites pour chacune quand elle commence et quand elle finit.',
}
