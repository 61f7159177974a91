import type { Translated } from '../catalogue.ts'
import type { searchWords as english } from '../search.ts'

export const searchWords: Translated<typeof english> = {
  field: {
    label: 'Chercher des dossiers',
    hint: 'Nom, mots, référence',
  },
  found: 'Trouvé pour « {words} »',
  count: {
    exactly: '{count, plural, one {# dossier} other {# dossiers}}',
    atLeast: 'Au moins {count, plural, one {# dossier} other {# dossiers}}',
    capped: 'plus de {count, number} dossiers',
  },
  corrected: 'Rien ne se trouve pour <b>{typed}</b> tel quel. Voici ce qui se trouve pour <b>{meant}</b>.',
  catchingUp:
    'Les dossiers d’avant la dernière mise à jour entrent encore dans la recherche : il peut en manquer pour l’instant.',
  further: 'Aucun parmi les derniers dossiers. La recherche continue plus loin en arrière.',
  failed: 'La recherche n’a pas abouti',
  nothing: {
    title: 'Rien de trouvé',
    text: 'Essayez la référence, une partie du nom ou du numéro, ou un mot qui a été dit. Chaque mot doit se trouver.',
  },
  in: {
    customerWords: 'Dit par le client',
    ourWords: 'Dit par nous',
    file: 'Un fichier',
    name: 'Son nom',
    identifier: 'Identifiant',
    reference: 'Référence',
  },
}
