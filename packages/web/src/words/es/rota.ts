import type { Translated } from '../catalogue.ts'
import type { rotaWords as english } from '../rota.ts'

export const rotaWords: Translated<typeof english> = {
  title: 'Guardias',
  about:
    'Quién cubre cuando no hay nadie de un equipo de turno. Un caso espera a su responsable; mientras tanto responde quien cubre, y todos pueden verlo.',
  coming: 'Cargando las guardias',
  failed: 'No se han podido cargar las guardias',
  none: 'No hay nadie de guardia',
  noneMeans: 'Cuando no hay nadie de un equipo de turno, responde quien lo dirige.',
  everyTeam: 'todos los equipos',
  weekly: 'Cada {weekday}, de {from} a {to}, del {first} al {last}',
  weeks: 'Los {count, number} días',
  takeOff: 'Quitar<spoken> a {name}</spoken>',

  put: 'Poner a alguien de guardia',
  who: 'Quién',
  for: 'Para',
  forEvery: 'Todos los equipos',
  from: 'Desde',
  to: 'Hasta',
  backwards: 'Esto es antes del principio',
  added: '{name} está de guardia: {span}.',
  submit: 'Poner de guardia',
}
