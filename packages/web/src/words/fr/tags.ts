import type { Translated } from '../catalogue.ts'
import type { tagWords as english } from '../tags.ts'

export const tagWords: Translated<typeof english> = {
  these: 'Étiquettes :',
  all: 'Étiquettes : {names}',
  more: '+{count, number}',
  many: '{count, plural, one {# étiquette} other {# étiquettes}}',
  retired: '{name} (hors d’usage)',
}
