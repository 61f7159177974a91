import type { Translated } from '../catalogue.ts'
import type { bulkWords as english } from '../bulk.ts'

/** Several cases of a list, offered at once. */
export const bulkWords: Translated<typeof english> = {
  choose: 'Elegir el caso de {name}',
  name: 'Lo que has elegido',
  chosen: '{count, plural, one {# caso elegido} other {# casos elegidos}}',
  most: 'Cincuenta a la vez es el máximo.',
  letGo: 'No elegir ninguno',
  open: 'Ofrecer a…',
  means: 'Cada uno es una oferta aparte: lo llevas tú hasta que se acepte, y se responde uno por uno.',
  to: 'A quién',
  reason: 'Por qué a esa persona',
  submit: '{count, plural, one {Ofrecer # caso} other {Ofrecer # casos}}',
  under: 'Van {done, number} de {all, number}',
  result: {
    title: 'Qué ha pasado',
    offered: '{name}: ofrecido',
    not: '{name}: no ofrecido. {title}. {detail}',
    again: '{count, plural, one {Reintentar #} other {Reintentar #}}',
  },
}
