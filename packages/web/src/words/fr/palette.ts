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
    people: 'Collègues',
    places: 'Lieux',
  },
  also: {
    company: 'réglages, nom, logo, couleurs, horaires, délais, équipes',
    daysOff: 'réglages, jours fériés, fermeture',
    outside: 'réglages, médiateur, autorité, qui est qui',
    regulator: 'réglages, réclamations, loi, juriste, FCA, profil, signature',
    mail: 'réglages, boîte, courriel, envoi, signature, DKIM',
    phone: 'réglages, téléphone, lignes, numéros, SMS',
    calls: 'réglages, téléverser, appels, CSV, relevés',
    machines: 'réglages, robots, assistants, API, jeton',
    replies: 'réglages, modèles, réponses types, signature',
    tags: 'réglages, mots-clés, couleurs',
    changes: 'réglages, journal, audit, historique, qui a changé quoi',
    firstSteps: 'réglages, guide, commencer, installation',
    failed: 'e-mail, erreurs, non remis, retours',
    newPerson: 'personnes, collègue, utilisateur, compte, embauche',
  },
  keys: 'Toutes les touches',
  alsoCall: 'téléphone, appel, visite, lettre, contact, nouveau dossier',
  alsoKeys: 'raccourcis, clavier, aide',
  alsoPlace: 'aller à, ouvrir, montrer',
  notFound: 'Rien avec ce mot. Essayez un nom, ou un autre mot pour ce que vous voulez faire.',
  searching: 'Recherche dans les dossiers…',
  searchFailed: 'La recherche dans les dossiers n’a pas abouti. Les lieux et les actions marchent toujours.',
}
