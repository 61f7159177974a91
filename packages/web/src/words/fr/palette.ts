import type { Translated } from '../catalogue.ts'
import type { paletteWords as english } from '../palette.ts'

export const paletteWords: Translated<typeof english> = {
  title: 'Aller partout, tout faire',
  search: 'Où aller, ou que faire',
  placeholder: 'Un nom, un lieu, ou ce que vous voulez faire',
  results: 'Ce qui convient',
  groups: {
    case: 'Avec le dossier de {name}',
    found: 'Dossiers',
    places: 'Lieux',
  },
  keys: 'Toutes les touches',
  alsoCall: 'téléphone, appel, visite, lettre, contact, nouveau dossier',
  alsoKeys: 'raccourcis, clavier, aide',
  alsoPlace: 'aller à, ouvrir, montrer',
  notFound: 'Rien avec ce mot. Essayez un nom, ou un autre mot pour ce que vous voulez faire.',
  searching: 'Recherche dans les dossiers…',
  searchFailed: 'La recherche dans les dossiers n’a pas abouti. Les lieux et les actions marchent toujours.',
}
