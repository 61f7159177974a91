import type { Translated } from '../catalogue.ts'
import type { searchWords as english } from '../search.ts'

/** Searching cases, and what is found. */
export const searchWords: Translated<typeof english> = {
  field: {
    label: 'Buscar casos',
    hint: 'Nombre, palabras, referencia',
  },
  found: 'Resultados de «{words}»',
  count: {
    exactly: '{count, plural, one {# caso} other {# casos}}',
    atLeast: 'Al menos {count, plural, one {# caso} other {# casos}}',
    capped: 'Más de {count, number} casos',
  },
  corrected: 'No hay nada con <b>{typed}</b> tal como está escrito. Estos son los de <b>{meant}</b>.',
  catchingUp:
    'Los casos anteriores a la última actualización todavía se están preparando para la búsqueda: de momento pueden faltar algunos.',
  further: 'Ninguno entre los casos más recientes. La búsqueda sigue más atrás.',
  failed: 'La búsqueda no ha dado respuesta',
  nothing: {
    title: 'No se ha encontrado nada',
    text: 'Prueba con la referencia, con parte del nombre o del número, o con una palabra que se dijo. Tienen que coincidir todas las palabras.',
  },
  in: {
    customerWords: 'Dicho por el cliente',
    ourWords: 'Dicho por nosotros',
    file: 'Un archivo',
    name: 'Su nombre',
    identifier: 'Se le conoce por',
    reference: 'Referencia',
  },
}
