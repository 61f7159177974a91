import type { WhoWords } from './english.ts'

export const frenchWho: WhoWords = {
  link: 'Qui est qui',
  linkInCase: 'Qui est qui, et ce que chacun peut faire pour vous',
  linkWithOutside: 'Qui est qui ici, et qui est au dehors',
  title: 'Qui est qui',
  lead: (company) =>
    `Chez ${company}, une personne se charge de votre problème et vous connaissez son nom, jusqu’à ce que vous disiez que c’est résolu. Si cela ne suffit pas, vous montez d’un nom à l’autre, jusqu’au sommet.`,
  ladder: 'De la première personne jusqu’au sommet',
  first: 'La personne qui a votre dossier',
  firstText:
    'Vous apprenez son nom au moment où vous nous écrivez. Elle garde votre dossier tant que personne d’autre ne l’a accepté, et vous dit d’ici quand vous aurez de ses nouvelles.',
  leads: 'La personne qui dirige son équipe',
  leadsText: 'Peut reprendre votre dossier, ou le confier à quelqu’un qui peut vous aider.',
  leadsOf: (teams) => `Dirige : ${teams}.`,
  moreLeads: (count) =>
    count === 1
      ? 'Une autre équipe a sa propre direction.'
      : `${count} autres équipes ont chacune leur direction.`,
  ofBoard: (title) =>
    title === '' ? 'Membre du conseil d’administration' : `${title}, membre du conseil d’administration`,
  leaderText:
    'Lit ce que vous avez écrit, avec vos mots, et en répond tant que vous ne vous êtes pas exprimé.',
  grants: 'Peut vous accorder sans demander à personne :',
  upTo: (remedy, amount) => `${remedy}, jusqu’à ${amount}`,
  standIn: (away, standIn) => `En l’absence de ${away}, ${standIn} prend le relais.`,
  reach: 'Comment les joindre',
  reachByPage: (higher) =>
    `Sur la page de votre dossier, sous « ${higher} » : la personne suivante y est nommée. Ce que vous avez écrit suit, vous ne le racontez qu’une fois.`,
  reachByPhone: (phone) =>
    `Par téléphone : ${phone}. Demandez n’importe qui par son nom ; vous n’avez pas à raconter votre histoire à quelqu’un d’autre d’abord.`,
  reachWithout: 'Raconter ce qui s’est passé',
  reachWithoutHint: 'Vous n’avez pas encore de dossier ?',
  outside: 'En dehors de l’entreprise',
  outsideText:
    'Si nous ne nous mettons pas d’accord : ces organismes ne dépendent pas de nous, et vous pouvez vous adresser à eux. Chacun dit lui-même quand il se saisit d’un dossier.',
  deadline: 'Délai :',
  speaks: (languages) => `Dans ces langues : ${languages}.`,
  toPoster: 'En affiche, à imprimer',
  posterTitle: 'Quelque chose ne va pas ? Une personne s’en charge, et vous connaissez son nom.',
  scan: 'Visez ce code avec votre téléphone. Vous y trouvez ces noms, et pouvez raconter ce qui s’est passé.',
  qr: (address) => `Un code qui mène à ${address}`,
  print:
    'Imprimez cette page sur une feuille A4 et affichez-la là où on la voit avant que quelque chose n’aille mal.',
  yours: {
    title: 'Qui est qui dans votre dossier',
    lead: 'Voici le chemin que peut suivre votre dossier, nom par nom. Vous montez depuis la page de votre dossier ; rien n’a besoin d’aller mal pour que vous le sachiez.',
    has: 'A votre dossier, et en répond jusqu’à ce que vous disiez que c’est résolu.',
    had: 'A répondu de votre dossier, et en répondra de nouveau sur un mot de vous.',
    reached: 'Votre dossier est déjà là.',
    top: 'Il n’y a personne au-dessus.',
    everybody: 'Tout le monde, pour n’importe quel dossier',
  },
}
