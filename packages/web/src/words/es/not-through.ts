import type { Translated } from '../catalogue.ts'
import type { notThroughWords as english } from '../not-through.ts'

export const notThroughWords: Translated<typeof english> = {
  leaving: {
    title: 'Quién se va',
    ofTeam:
      '{team}: {customers, plural, one {# cliente dice que se va} other {# clientes dicen que se van}}, y {open, plural, =0 {ninguno de sus casos está abierto} one {# de sus casos está abierto} other {# de sus casos están abiertos}}. El último lo dijo: {when}.',
    see: 'Ver los que tienen el caso abierto',
    problem: '{problem}: {count, number}',
    noProblem: 'Nadie ha dicho de qué se trata: {count, number}',
  },
  handled: {
    title: 'Qué se hizo mal al tratar con clientes',
    inTeam: '{team}: {issues, plural, one {# vez} other {# veces}} en cuatro semanas',
  },
  title: 'Quién no llegó hasta nosotros',
  about:
    'En cuatro semanas, en las puertas de las que respondes. De lo que no se envió no guardamos ni una palabra.',
  doors: {
    web: 'El formulario de nuestra página, que llega a {team}',
    chat: 'El chat, que llega a {team}',
    phone: 'El teléfono, que lleva a {team}',
  },
  left: '{count, plural, one {Una vez, alguien empezó} other {{count, number} veces, alguien empezó}} a escribir y se fue.',
  hungUp:
    '{count, plural, one {Una vez alguien} other {{count, number} veces alguien}} colgó antes de que se atendiera la llamada, sin dejar mensaje.',
  waited: 'La mitad había esperado {time} como mucho.',
  halfWithin: 'La mitad de quienes se fueron había estado {time} como mucho.',
  unanswered:
    '{count, plural, one {Una conversación terminó} other {{count, number} conversaciones terminaron}} antes de que alguien respondiera.',
  days: 'Día por día',
  day: 'Día',
  leftShort: 'Empezó y se fue',
  hungUpShort: 'Colgaron',
  unansweredShort: 'Sin respuesta',
}
