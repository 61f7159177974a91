import type { Translated } from '../catalogue.ts'
import type { leaderWords as english } from '../leaders.ts'

export const leaderWords: Translated<typeof english> = {
  title: 'Responsables',
  about:
    'Ce qui est remonté jusqu’à vous, dans les mots mêmes des clients, et combien il y a chez chaque responsable.',
  cameUp: {
    title: 'Remonté jusqu’à vous',
    coming: 'Ce qui est remonté jusqu’à vous arrive',
    none: 'Rien n’est chez vous en ce moment.',
    noneAbout:
      'Ce qu’un client porte plus haut, et ce qui remonte de soi-même, arrive ici dans les mots du client.',
  },
  delegated: {
    title: 'Confié à d’autres, et vous en répondez',
    about: 'Le travail est à eux. Cela finit par la parole du client, et c’est vous qui l’appelez.',
  },
  one: {
    noName: 'Aucun nom donné',
    danger: 'Danger',
    which: 'Dossier {reference}, chez {name}',
    first: 'Dit en premier, {when}',
    newest: 'Dit en dernier, {when}',
    wordsComing: 'Ce que le client a dit arrive',
    wordsFailed: 'Ce que le client a dit n’est pas arrivé. Cela se trouve dans le dossier.',
    because: '{why}, {when}.',
    becauseUndated: '{why}.',
    opened: 'Vous l’avez ouvert pour la première fois {when}.',
    notOpened: 'Vous ne l’avez pas ouvert.',
    beside: '{name} l’a ouvert {when}.',
    standsIn: 'Vous remplacez {name}.',
    readBy: 'Dites au plus tard {when} que vous l’avez lu.',
    reportBy: '{name} vous rend compte par écrit au plus tard {when}.',
    callBy: 'Votre propre appel au plus tard {when}.',
    readWasDue: 'Vous deviez dire au plus tard {when} que vous l’avez lu.',
    reportWasDue: '{name} devait vous rendre compte par écrit au plus tard {when}.',
    callWasDue: 'Votre propre appel était dû au plus tard {when}.',
    open: 'Ouvrir',
    openOf: 'Ouvrir le dossier de {name}',
  },
  calls: 'Appels que vous devez',
  drawn: {
    title: 'Tirés au sort pour vous ce mois-ci',
    about:
      'Le hasard les a choisis parmi les dossiers où des clients nous ont parlé le mois dernier et ce mois-ci. Appelez-les avant la fin du mois, et demandez comment cela s’est passé avec nous.',
    nobody: 'Personne n’a été tiré au sort : aucun client de vos équipes ne pouvait l’être.',
    rose: 'Le dossier était remonté',
    neverRose: 'Le dossier n’était jamais remonté',
    notYet: 'Vous ne leur avez pas encore parlé',
    talked: 'Vous leur avez parlé {when}',
  },
  thanks: 'Remerciements',
  everybody: {
    title: 'Tous les responsables',
    about:
      'Par nom. Tous ceux qui travaillent ici le voient ; ce que les clients ont dit, seuls le voient ceux qui voient le dossier.',
    coming: 'Les responsables arrivent',
    cameUp: 'Répond de',
    notOpened: 'Non ouvert',
    delegated: 'Confié',
    owedCalls: 'Appels dus',
    talked: 'Entretiens',
    ofDrawn: '{talked, number} sur {drawn, number} tirés au sort',
    putThrough: 'Mis en relation',
    ofAsked: '{through, number} sur {asked, number}',
    nobodyAsked: 'personne n’a demandé',
    putThroughAbout:
      'Mis en relation : à combien de personnes ils ont parlé, parmi celles qui les ont demandés sur une ligne à laquelle Buckstop répond, en quatre semaines.',
  },
}
