import type { Translated } from '../catalogue.ts'
import type { tagWords as english } from '../tags.ts'

/** What the company sorts its cases by. */
export const tagWords: Translated<typeof english> = {
  these: 'Etiquetas:',
  all: 'Etiquetas: {names}',
  more: '+{count, number}',
  many: '{count, plural, one {# etiqueta} other {# etiquetas}}',
  retired: '{name} (en desuso)',
}
