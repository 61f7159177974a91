import type { Translated } from '../catalogue.ts'
import type { callWords as english } from '../calls.ts'

export const callWords: Translated<typeof english> = {
  title:
    '{count, plural, one {Una llamada que nadie anotó} other {{count, number} llamadas que nadie anotó}}',
  about:
    'Alguien estuvo al teléfono más de diez segundos y no hay ningún contacto. La llamada desaparece de aquí en cuanto alguien la anote.',
  from: '{number}, {time}',
  withheld: 'Número oculto, {time}',
  line: '{line}, que llega a {team}',
  reaches: 'Llamaron al {line}, que llega a {team}.',
  by: 'Ocúpate de ella, como muy tarde {by}.',
  risen: 'Más abajo nadie se ocupó de ella a tiempo.',
  more: '{count, plural, one {Otra más} other {Otras {count, number}}} cuando estas estén resueltas.',
  takeUp: 'Retomarla',
  else: 'Se anotó, o no había nadie',
  reference: 'Referencia del caso en el que está',
  join: 'Está ahí',
  why: 'Por qué no había nadie',
  nobody: 'No había nadie',
  several: {
    title: 'Decirlo de varias a la vez',
    all: 'Todas',
    own: 'Por qué, solo de esta',
    forAll: 'Por qué no había nadie, para las que no tienen su propio motivo',
    nobody:
      '{count, plural, =0 {No había nadie} one {No había nadie, en una llamada} other {No había nadie, en {count, number} llamadas}}',
    others:
      '{count, plural, one {Alguien se había ocupado ya de una de ellas, y así queda.} other {Alguien se había ocupado ya de {count, number} de ellas, y así quedan.}}',
  },
  byLine: {
    title: 'Llamadas sin contacto',
    about: 'En cuatro semanas, por línea, de los equipos de los que respondes.',
    line: 'Línea',
    calls: 'Llamadas',
    without: 'Sin contacto',
    open: 'Pendientes',
  },
}
