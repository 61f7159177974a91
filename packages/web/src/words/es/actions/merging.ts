import type { Translated } from '../../catalogue.ts'
import type { mergingWords as english } from '../../actions/merging.ts'

/** What the forms of this topic say. */
export const mergingWords: Translated<typeof english> = {
  mergeInto: {
    title: 'Unirlo a otro caso de este cliente',
    means: 'No se pierde nada, y se puede volver a separar.',
    also: 'juntar fusionar duplicado mismo combinar',
    submit: 'Unirlos',
    into: {
      label: 'El caso que sigue',
      none: 'Elige un caso',
    },
  },
  takeApart: {
    title: 'Volver a sacar un caso unido',
    means: 'Con sus puntos tal como están ahora.',
    also: 'dividir separar desunir',
    submit: 'Sacarlo',
    from: {
      label: 'Qué caso',
      none: 'Elige un caso',
    },
  },
  takeContactOut: {
    title: 'Sacar un contacto a un caso aparte',
    means: 'Junto al contacto, en la historia: es otro asunto, u otra persona.',
    also: 'dividir separar equivocado otro cliente',
    submit: 'Sacarlo',
    contact: {
      label: 'El contacto',
    },
    as: {
      label: 'Porque es',
      somethingElse: 'Otro asunto',
      somebodyElse: 'Otra persona',
    },
  },
}
