import type { Translated } from '../catalogue.ts'
import type { drawingWords as english } from '../drawing.ts'

/** A service map as a picture, and the same in words. */
export const drawingWords: Translated<typeof english> = {
  nothing: 'Todavía no se puede dibujar nada',
  nothingMeans:
    'En cuanto el texto sea un mapa válido, se dibuja aquí: los canales a la izquierda, los equipos según lo lejos que están, y más arriba quien está más alto en la escala.',
  failed: 'No se ha podido dibujar el mapa',
  coming: 'Cargando el dibujo',
  tooLarge: 'Demasiado grande para dibujarlo',
  lit: 'Qué caminos se iluminan',
  alike: 'Mostrarlos todos igual',
  before: 'Como era antes del error de la línea {line, number}',
  telling: '{customer}, {problem} · {game}',
  map: 'El mapa, dibujado. Las flechas lo mueven, más y menos lo agrandan y lo reducen, 0 lo muestra entero. Abajo está lo mismo con palabras.',
  larger: 'Más grande',
  largerBy: 'Más grande (+)',
  smaller: 'Más pequeño',
  smallerBy: 'Más pequeño (−)',
  all: 'Entero',
  allBy: 'Entero (0)',
  save: 'Guardar como imagen',
  saveAs: 'Guardar como imagen (SVG)',
  file: 'mapa de servicio de {company}.svg',

  legend: 'Qué significan las líneas',
  lines: {
    pass: 'llega a, pasa a',
    send: 'manda al cliente a',
    ask: 'puede preguntar a',
    ladder: 'depende de',
    safe: 'un camino seguro',
    trap: 'da vueltas sin fin',
  },
  /** Of a line that nobody goes by. */
  idle: '{line}: nadie, con Buckstop',

  inWords: 'El dibujo con palabras',
  parts: { channel: 'Canales', team: 'Equipos' },
  stop: '{name}: {facts}.',
  and: '{facts}; {next}',
  leader: 'de la dirección',
  leaving: {
    reaches: 'llega a {stops}',
    pass: 'pasa a {stops}',
    send: 'manda al cliente a {stops}',
    ask: 'puede preguntar a {stops}',
    ladder: 'depende de {stops}',
  },
  stopOn: {
    trap: '{name} (en un camino que da vueltas sin fin)',
    safe: '{name} (en un camino seguro)',
  },
  on: { trap: 'en un camino que da vueltas sin fin', safe: 'en un camino seguro' },
  now: 'contado en este paso',
}
