import type { Translated } from '../catalogue.ts'
import type { leaderWords as english } from '../leaders.ts'

export const leaderWords: Translated<typeof english> = {
  title: 'Responsables',
  about:
    'Ce qui est remonté jusqu’à vous, dans les mots mêmes des clients, et combien il y a chez chaque responsable.',
  aboutOthers: 'Combien il y a chez chaque responsable.',
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
    toldOfDanger: 'On vous a dit que quelqu’un est en danger, {when}.',
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
      'Le hasard les a choisis parmi les dossiers où des clients nous ont parlé le mois dernier et ce mois-ci. Appelez-les au plus tard {when}, et demandez comment cela s’est passé avec nous.',
    nobody: 'Personne n’a été tiré au sort : aucun client de vos équipes ne pouvait l’être.',
    rose: 'Lors du tirage, {when}, le dossier était remonté.',
    neverRose: 'Lors du tirage, {when}, le dossier n’était jamais remonté.',
    notYet: 'À appeler au plus tard {when}',
    noNumber: 'Vous ne connaissez aucun numéro : écrivez dans le dossier.',
    talked: 'Vous avez parlé ensemble {when}',
  },
  thanks: 'Remerciements',
  figures: {
    title: 'Ce qui a compté pour vous en {month}',
    nobody: 'Vos chiffres ne sont montrés qu’à vous. Ici, personne ne voit ceux des autres.',
    leads:
      'Vous voyez vos chiffres, et qui vous dirige aussi. Ils sont rangés par nom, et dans aucun autre ordre.',
    leaders:
      'Vous voyez vos chiffres, et les responsables d’un niveau à part aussi. Ils sont rangés par nom, et dans aucun autre ordre.',
    because: 'La raison : {reason}',
    referrals: 'Fait remonter',
    promisesKept: 'Promesses tenues',
    thanks: 'Remerciements nominatifs',
    unnamed:
      '{count, plural, one {# fois, vous avez fait remonter} other {# fois, vous avez fait remonter}} sans votre nom : cela n’est montré ici qu’à vous.',
    tooFew: 'Moins de cinq personnes travaillent ici : rien n’est montré côte à côte.',
  },
  everybody: {
    title: 'Tous les responsables',
    about:
      'Par nom. Tous ceux qui travaillent ici le voient ; ce que les clients ont dit, seuls le voient ceux qui voient le dossier.',
    coming: 'Les responsables arrivent',
    toDo: 'Remontés',
    cameUp: 'Répond de',
    notOpened: 'Non ouvert',
    delegated: 'Confié',
    owedCalls: 'Appels dus',
    talked: 'Entretiens',
    ofDrawn: '{talked, number} sur {drawn, number} tirés au sort',
    nobodyDrawn: 'personne de tiré au sort',
    putThrough: 'Mis en relation',
    ofAsked: '{through, number} sur {asked, number}',
    nobodyAsked: 'personne n’a demandé',
    countsAbout:
      'Remontés : les dossiers où ils ont à lire, à appeler ou à clore, comme leur menu les compte, avec les dangers qu’on leur a signalés. Répond de : tout ce qui n’est pas fini chez eux, avec ce qu’ils ont confié et ce qui attend le client.',
    putThroughAbout:
      'Mis en relation : combien de fois, en quatre semaines, ceux qui les ont demandés au téléphone l’ont été. Sur une ligne à laquelle Buckstop répond, c’est l’appel qui le dit ; pour les autres appels, la personne qui les a pris l’a noté, ou le responsable.',
  },
}
