import type { Translated } from '../catalogue.ts'
import type { dateWords as english } from '../dates.ts'

export const dateWords: Translated<typeof english> = {
  try: 'Essayez « demain midi », « vendredi 10:00 », « dans 3 jours ouvrés » ou « 24/12 15:00 ».',
  tryDay: 'Essayez « demain », « vendredi » ou « 24/12 ».',
  tryPast: 'Essayez « hier 15:00 », « il y a 2 heures » ou « 24/12 15:00 ».',
  unknown: 'Ce n’est pas compris comme un moment. {instead}',
  reads: '{moment} ({zone})',
  over: '{moment} ({zone}) : c’est passé',
  presets: 'Moments habituels',
  preset: {
    close: '{day} à {time}',
    tomorrow: 'Demain midi',
    inThree: 'Dans 3 jours ouvrés',
  },
}
