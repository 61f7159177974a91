import type { Translated } from '../catalogue.ts'
import type { mapEditorWords as english } from '../map-editor.ts'

export const mapEditorWords: Translated<typeof english> = {
  note: 'De quoi il s’agit dans cette version',
  noteSuch: 'Par exemple : l’atelier peut payer jusqu’à 200',
  text: 'La carte en texte',
  coming: 'Le texte arrive',
  howToLeave: 'Tab met en retrait. Appuyez sur Échap puis sur Tab pour sortir.',
  readOnly: 'En lecture seule.',
  keys: '{tab} met en retrait ; {escape} puis {tab} sort. {space} propose des noms, {next} va à l’erreur suivante, {find} cherche.',

  wrong:
    '{count, plural, one {Une chose n’est pas encore juste.} other {# choses ne sont pas encore justes.}}',
  line: 'Ligne {line, number}',
  write: 'Écrire « {name} »',
  more: 'Et {count, number} de plus, plus bas.',

  own: {
    find: 'Chercher',
    replaceWith: 'Remplacer par',
    next: 'suivant',
    previous: 'précédent',
    all: 'tout',
    matchCase: 'respecter la casse',
    regexp: 'expression régulière',
    byWord: 'mot entier',
    replace: 'remplacer',
    replaceAll: 'tout remplacer',
    close: 'fermer',
    currentMatch: 'résultat actuel',
    onLine: 'à la ligne',
    completions: 'Noms proposés',
    diagnostics: 'Erreurs',
    noDiagnostics: 'Aucune erreur',
  },
}
