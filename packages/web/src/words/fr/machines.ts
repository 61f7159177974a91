import type { Translated } from '../catalogue.ts'
import type { machinesWords as english } from '../machines.ts'

export const machinesWords: Translated<typeof english> = {
  title: 'Machines aux portes',
  about:
    'Un robot, un menu vocal ou un assistant qui parle avec les clients. Il informe, demande et transmet ; il ne prend, ne refuse, ne clôt et ne juge aucun dossier, et les clients lisent à chacun de ses mots qu’une machine les a écrits. Ce qu’il promet est une promesse de la personne responsable du dossier.',
  coming: 'Les machines arrivent',
  none: {
    title: 'Aucune machine ne parle avec les clients',
    text: 'Ajoutez-en une, et donnez son jeton à qui l’exploite.',
  },
  at: '{channel} · {name} en répond',
  made: 'créée {made}',
  used: 'dernier usage {used}',
  unused: 'pas encore utilisée',
  takenBack: 'révoquée {revoked}',
  takeBack: 'Révoquer<spoken> le jeton de {name}</spoken>',
  add: 'Ajouter une machine',
  channel: 'La porte où elle parle',
  answersFor: 'Qui en répond',
  submit: 'Créer son jeton',
  shownOnce: 'Ceci n’est montré qu’une fois. Gardez-le là où seule la machine peut le lire :',
  kept: 'Je l’ai gardé',
}
