import type { Translated } from '../catalogue.ts'
import type { drawingWords as english } from '../drawing.ts'

export const drawingWords: Translated<typeof english> = {
  nothing: 'Rien ne peut encore être dessiné',
  nothingMeans:
    'Dès que le texte est une carte valable, elle est dessinée ici : les canaux à gauche, les équipes selon leur distance, plus haut qui est plus haut sur l’échelle.',
  failed: 'La carte n’a pas pu être dessinée',
  coming: 'Le dessin arrive',
  tooLarge: 'Trop grande à dessiner',
  lit: 'Quels chemins sont éclairés',
  alike: 'Les montrer tous pareils',
  before: 'Telle qu’avant l’erreur de la ligne {line, number}',
  telling: '{customer}, {problem} · {game}',
  map: 'La carte, dessinée. Les flèches la déplacent, plus et moins l’agrandissent et la réduisent, 0 la montre en entier. La même en mots figure au-dessous.',
  larger: 'Agrandir',
  largerBy: 'Agrandir (+)',
  smaller: 'Réduire',
  smallerBy: 'Réduire (−)',
  all: 'En entier',
  allBy: 'En entier (0)',
  save: 'Enregistrer l’image',
  saveAs: 'Enregistrer l’image (SVG)',
  file: 'carte de service {company}.svg',

  legend: 'Ce que disent les traits',
  lines: {
    pass: 'mène à, transmet à',
    send: 'renvoie le client vers',
    ask: 'peut demander à',
    ladder: 'a au-dessus',
    safe: 'un chemin sûr',
    trap: 'tourne en rond sans fin',
  },
  idle: '{line} : personne, avec Buckstop',

  inWords: 'Le dessin en mots',
  parts: { channel: 'Canaux', team: 'Équipes' },
  stop: '{name} : {facts}.',
  and: '{facts} ; {next}',
  leader: 'de la direction',
  leaving: {
    reaches: 'mène à {stops}',
    pass: 'transmet à {stops}',
    send: 'renvoie le client vers {stops}',
    ask: 'peut demander à {stops}',
    ladder: 'a au-dessus {stops}',
  },
  stopOn: {
    trap: '{name} (sur un chemin qui tourne en rond sans fin)',
    safe: '{name} (sur un chemin sûr)',
  },
  on: { trap: 'sur un chemin qui tourne en rond sans fin', safe: 'sur un chemin sûr' },
  now: 'raconté à cette étape',
}
