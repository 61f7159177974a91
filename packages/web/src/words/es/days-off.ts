import type { Translated } from '../catalogue.ts'
import type { daysOffWords as english } from '../days-off.ts'

/** Days on which the company, or a team, does not work, besides the public ones. */
export const daysOffWords: Translated<typeof english> = {
  title: 'Días libres propios',
  about:
    'Cuándo no trabaja la empresa o un equipo, además de los días festivos. Desde ahora, los días y horas laborables se cuentan sin ellos; una fecha ya dada se queda como se dio.',
  none: {
    title: 'Todavía no hay días libres propios',
    text: 'Añade uno, como Nochebuena, la excursión de la empresa o la tarde en que se muda un equipo.',
  },
  add: 'Añadir un día libre',
  change: 'Cambiar<spoken> {name}</spoken>',
  drop: 'Quitarlo',
  form: 'Un día libre',
  next: '{yearly, select, true {{day}, cada año} other {{day}}}',
  over: '{day}, ya pasado',
  until: '{day}, se trabaja hasta las {time}',
  of: '{day} · {team}',
  name: 'Cómo se llama el día',
  day: 'Qué día',
  dayMeans: 'Con palabras o cifras: «24 de diciembre», «viernes».',
  yearly: 'Cada año',
  yearlyMeans: 'En los años sin 29 de febrero es el 28.',
  half: 'Ese día se termina antes',
  endsAt: 'Se trabaja hasta',
  team: 'Para quién',
  everybody: 'Toda la empresa',
}
