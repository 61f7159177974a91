import type { Translated } from '../catalogue.ts'
import type { leaveWords as english } from '../leave.ts'

export const leaveWords: Translated<typeof english> = {
  enter: 'Anotar un permiso',
  enterMore: 'Anotar otro permiso',
  changing: 'Cambiar el permiso',
  firstDay: 'Primer día',
  firstDayMeans: 'En blanco, hoy',
  lastDay: 'Último día',
  lastDayMeans: 'Vuelve al día siguiente',
  standsIn: 'Suplente',
  standsInElse: 'En blanco, {name}',
  standsInNobody: 'En blanco, nadie, tal como están las cosas',
  keep: 'Dejarlo como está',

  wrong: {
    beginsOver: 'Ese día ya ha pasado. Un permiso empieza hoy o más tarde.',
    noEnd: 'Di cuál es el último día.',
    backwards: 'El último día es anterior al primero.',
    over: 'Ese día ya ha pasado.',
  },

  mine: 'Mi permiso',
  theirs: 'Permiso de {name}',
  change: 'Cambiar el permiso: {days}',
  takeBack: 'Anular',
  takeBackWhich: 'Anular: permiso {days}',
  backNow: 'Ya de vuelta',
  backNowWhich: 'Ya de vuelta: permiso {days}',

  ahead: 'Permiso: {days}.',
  underWay: 'De permiso hasta {day}.',
  with: '{leave} {standsIn}',
  byOrder: 'Suplente, tal como están las cosas: {name}.',
  named: 'Suplente: {name}.',
  namedAway: 'Se nombró a {named}, que no estará. Suplente: {name}.',

  waiting:
    'Espera para empezar desde {since}: no hay aquí nadie más que pueda llevar un caso. Hasta entonces los casos nuevos {who, select, me {te siguen llegando a ti} other {le siguen llegando}}. Se intenta otra vez al menos cada hora.',
  blocked:
    'Tal como están las cosas no puede empezar: no habría entonces aquí nadie más que pueda llevar un caso.',
}
