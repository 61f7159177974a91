import type { Translated } from '../catalogue.ts'
import type { inputWords as englishInputWords } from '../input.ts'

/** What is wrong with a part of what was sent, by its code. */
export const inputWords: Translated<typeof englishInputWords> = {
  missing: 'falta',
  required: 'hace falta',
  'type-wrong': 'es de otro tipo del que debería ser',
  'field-unknown': 'no se conoce aquí',
  'too-much': 'es demasiado largo, o demasiado',
  'too-little': 'es demasiado corto, o demasiado poco',
  'format-wrong': 'no está escrito como debería',
  'choice-unknown': 'no es ninguna de las opciones',
  'text-empty': 'no contiene ninguna palabra',
  'text-too-long': 'es demasiado largo',
  'text-ill-formed': 'contiene caracteres que no son texto válido',
  'line-unfit': 'tiene que ser una sola línea de caracteres normales',
  'language-invalid': 'no es una etiqueta de idioma',
  'date-invalid': 'no es una fecha y hora que encaje aquí',
  'time-zone-invalid': 'no es una zona horaria, como Europe/Madrid',
  'languages-none': 'están vacíos: elige al menos uno, pues a los clientes hay que hablarles en algún idioma',
  'hours-invalid':
    'no son horas de trabajo; escríbelas como Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00',
  'country-invalid': 'no es un país',
  'board-unfit':
    'no es nadie que trabaje aquí y no dirija equipos, salvo el que está por encima de la dirección general',
  'region-unknown': 'no es una región de este país que conozca el calendario de días festivos',
  'no-such-organisation': 'no es una organización del mapa de servicio',
  'web-address-invalid': 'no es una dirección que empiece por https://',
  'currency-invalid': 'no es un código de moneda',
  'no-such-door': 'no es un canal del mapa de servicio que pueda ir ahí',
  'phone-invalid': 'no es un número como +33 1 23 45 67 89',
  'number-taken': 'ya es de otra persona, o una línea de la empresa',
  'no-such-person': 'no es nadie que trabaje o haya trabajado aquí',
  'no-such-address':
    'no es nada con lo que se conozca al cliente de este caso. Toma algo que esté en el caso.',
  other: 'no encaja',
}
