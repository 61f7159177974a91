import type { Translated } from '../catalogue.ts'
import type { failureWords as english } from '../failures.ts'

export const failureWords: Translated<typeof english> = {
  unreachable: {
    title: 'No se llega al servidor',
    detail:
      'No se ha enviado nada. Lo que has escrito sigue aquí; inténtalo otra vez cuando vuelva la conexión.',
  },
  'done-unseen': {
    title: 'Está hecho',
    detail: 'Ahora mismo no se puede mostrar el resultado. Vuelve a cargar esta página para verlo.',
  },
  unexplained: {
    title: 'No ha funcionado',
    detail:
      'El servidor no ha podido hacerlo ahora mismo. Lo que has escrito sigue aquí; inténtalo otra vez en un momento.',
  },
  part: '{path}: {wrong}',
}
