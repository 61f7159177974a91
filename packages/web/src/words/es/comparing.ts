import type { Translated } from '../catalogue.ts'
import type { comparingWords as english } from '../comparing.ts'

/** What a text changes about the map that is in use. */
export const comparingWords: Translated<typeof english> = {
  coming: 'Cargando el mapa en uso',
  failed: 'No se ha podido cargar el mapa en uso',
  same: 'No hay diferencias',
  sameMeans:
    'Este es el texto de la versión {version, number}, que está en uso. Empieza un borrador y cámbialo: entonces esta página dice para quién mejora o empeora.',
  heldAgainst: 'Comparado con la <link>versión {version, number}</link>, que está en uso.',
  playing: 'Calculando los dos mapas',
  notHeld: 'No se han comparado los dos mapas',

  changes:
    '{changes, plural, =0 {No cambia ningún veredicto.} one {Cambia un veredicto; {same, plural, one {# queda} other {# quedan}} igual.} other {Cambian # veredictos; {same, plural, one {# queda} other {# quedan}} igual.}}',
  turn: { better: 'Mejor', worse: 'Peor', added: 'Nuevo', removed: 'Ya no está en el mapa' },
  line: '{problems, plural, one {{turn}: {customer}, {named}} other {{turn}: {customer}, # problemas: {named}}}',
  becomes: 'pasa a',
  appeared: 'Quedan ahora sin ayuda',
  gone: 'Ya no quedan sin ayuda',

  lines: 'Líneas que difieren',
  linesTooFar: 'Los textos difieren tanto que compararlos línea a línea no ayuda.',
  linesTooMany:
    'Los textos difieren en {lines, number} líneas, más de las que lee nadie. Los veredictos de arriba dicen qué cambia con ello.',
  linesSame: 'Los textos son iguales.',
  fromLine: 'Desde la línea {line, number}',
}
