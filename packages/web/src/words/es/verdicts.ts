import type { Translated } from '../catalogue.ts'
import type { verdictWords as englishVerdictWords, findingWords as englishFindingWords } from '../verdicts.ts'

/** What becomes of each kind of customer. */
export const verdictWords: Translated<typeof englishVerdictWords> = {
  games: { map: 'Solo el mapa', buckstop: 'Con Buckstop' },
  /** As they stand alone. */
  titles: { safe: 'A salvo', 'at-the-mercy': 'A su merced', trapped: 'Sin salida' },
  meaning: {
    safe: 'El cliente tiene un camino que acaba bien, responda lo que responda la empresa.',
    'at-the-mercy':
      'Solo acaba bien si la empresa es amable. Nada lo asegura: con este mapa puede seguir sin fin.',
    trapped: 'Ningún camino acaba bien, aunque ayude todo el mundo.',
  },
  /** What it comes to for the customer. */
  outlook: {
    safe: '{contacts, plural, one {un contacto} other {# contactos}} en el peor caso',
    mercy: '{contacts, plural, one {un contacto} other {# contactos}} con suerte; sin ella, sin fin',
    trapped: 'aunque ayude todo el mundo',
  },
  somebody: 'Alguien',

  refusedNow:
    'Un mapa así ya no entra en uso. El que está en uso sigue como se leyó; una versión nueva tiene que cambiar antes esto. Línea {line, number}: {message}',
  before: 'Estos son los veredictos del texto anterior al error de la línea {line, number}.',
  marked: 'Lo que está mal está marcado en el texto. En cuanto se corrija, los veredictos están aquí.',
  failed: 'No se ha podido mirar el mapa',
  playing: 'Calculando el mapa',
  nobody: 'Todavía no aparece nadie',
  nobodyMeans:
    'Nombra en el texto al menos un tipo de cliente y un problema: entonces aquí se ve qué les pasa.',
  elseAlone: 'Qué más se ve solo con el mapa',
  elseUnder: 'Qué más se ve con Buckstop',

  goesRound: 'Da vueltas sin fin:',
  thenGoesRound: 'Y desde aquí da vueltas sin fin:',
  allSteps: 'Los {count, number} pasos',
  step: 'Paso {step, number} de {count, number}',
  stepBack: 'Paso atrás',
  stepOn: 'Paso adelante',

  wrongDoors: '{count, plural, one {Una puerta está equivocada} other {# puertas están equivocadas}}',
  unsafeAlone: 'Solo quienes pueden atascarse ({unsafe, number} de {all, number})',
  caption: 'Qué le pasa a cada tipo de cliente con cada problema',
  problem: 'Problema',
}

/** What else was seen of a map. */
export const findingWords: Translated<typeof englishFindingWords> = {
  ofTeam: '{team} ({problems})',
  climb: '{problem}: {rungs, plural, one {un nivel} other {# niveles}}',
  title: {
    deadEnds: 'Vías muertas',
    powerless: 'Responsables sin poder',
    climbs: 'Solo se resuelve subiendo',
    unauthorisedRemedies: 'Remedios que nadie puede dar',
    unreachedLeaders: 'Niveles de dirección fuera de alcance',
    unreached: 'Equipos fuera de alcance',
    unusableChannels: 'Canales que nadie puede usar',
  },
  about: {
    deadEnds: 'Estos equipos no tienen respuesta para estos problemas: el cliente espera y no sabe nada.',
    powerless:
      'Asumen estos problemas y no pueden resolverlos: no tienen a su alcance ninguna autorización que sirva.',
    climbs:
      'Estos equipos solo lo resuelven subiendo, y estos niveles. Es seguro, y es cuestión de autorizaciones: si un importe pequeño necesita lo más alto, el mapa es malo.',
    unauthorisedRemedies: 'Ningún equipo está autorizado para estos, por ningún importe.',
    unreachedLeaders: 'El problema de un cliente nunca sube hasta estas personas de la dirección.',
    unreached: 'El problema de un cliente nunca llega a estos equipos.',
    unusableChannels: 'Ningún tipo de cliente llega nunca a usarlos.',
  },
}
