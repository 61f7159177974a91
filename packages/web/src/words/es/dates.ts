import type { Translated } from '../catalogue.ts'
import type { dateWords as english } from '../dates.ts'

/** Dates as somebody types them. */
export const dateWords: Translated<typeof english> = {
  try: 'Prueba con «mañana 12:00», «viernes 10:00», «en 3 días laborables» o «24/12 15:00».',
  tryDay: 'Prueba con «mañana», «viernes» o «24/12».',
  tryPast: 'Prueba con «ayer 15:00», «hace 2 horas» o «24/12 15:00».',
  unknown: 'No se entiende como fecha y hora. {instead}',
  reads: '{moment} ({zone})',
  over: '{moment} ({zone}) ya ha pasado',
  presets: 'Horas habituales',
  preset: {
    close: '{day}, {time}',
    tomorrow: 'Mañana, mediodía',
    inThree: 'En 3 días laborables',
  },
}
