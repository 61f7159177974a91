import type { Translated } from '../catalogue.ts'
import type { looksWords as english } from '../looks.ts'

/** The log of looks. */
export const looksWords: Translated<typeof english> = {
  title: 'Quién ha mirado',
  about:
    'Cada caso que vio alguien que no lo lleva ni responde de su equipo, una vez por hora, y por qué se le muestra. Lo último, primero.',
  coming: 'Cargando las miradas',
  none: 'Todavía no ha mirado nadie',
  noneMeans: 'En cuanto alguien vea un caso que no es suyo, aparecerá aquí.',
  byMachine: '{name} (con {machine})',
  /** By how it was seen. */
  how: {
    case: '{who}, al abrirlo · {when}',
    list: '{who}, en una lista · {when}',
    search: '{who}, al buscar · {when}',
    duties: '{who}, en lo que tiene que hacer · {when}',
    messages: '{who}, en la bandeja de salida · {when}',
    systemicIssue: '{who}, en un problema de fondo · {when}',
    otherCases: '{who}, junto a otro caso · {when}',
  },
  why: '{why}: {cases}',
  gone: 'un caso que ya no está',
}
