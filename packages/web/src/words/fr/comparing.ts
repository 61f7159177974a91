import type { Translated } from '../catalogue.ts'
import type { comparingWords as english } from '../comparing.ts'

export const comparingWords: Translated<typeof english> = {
  coming: 'La carte en service arrive',
  failed: 'La carte en service ne s’est pas affichée',
  same: 'Rien ne diffère',
  sameMeans:
    'C’est le texte de la version {version, number}, qui est en service. Faites un brouillon et changez-le : cette page dit alors pour qui cela va mieux ou plus mal.',
  heldAgainst: 'Comparaison avec la <link>version {version, number}</link>, qui est en service.',
  playing: 'Les deux cartes sont jouées',
  notHeld: 'Les deux cartes n’ont pas été comparées',

  changes:
    '{changes, plural, =0 {Le verdict ne change pour personne.} one {Un verdict change, {same, plural, one {# reste le même} other {# restent les mêmes}}.} other {# verdicts changent, {same, plural, one {# reste le même} other {# restent les mêmes}}.}}',
  turn: { better: 'Mieux', worse: 'Plus mal', added: 'Nouveau', removed: 'Plus dans la carte' },
  line: '{problems, plural, one {{turn} : {customer}, {named}} other {{turn} : {customer}, # problèmes : {named}}}',
  becomes: 'devient',
  appeared: 'Maintenant sans aide',
  gone: 'Plus laissé sans aide',

  lines: 'Lignes qui diffèrent',
  linesTooFar: 'Les textes diffèrent tant qu’aucune comparaison par ligne n’aide.',
  linesTooMany:
    'Les textes diffèrent en {lines, number} lignes, plus que personne n’en lit. Les verdicts ci-dessus disent ce que cela change.',
  linesSame: 'Les textes sont les mêmes.',
  fromLine: 'Dès la ligne {line, number}',
}
