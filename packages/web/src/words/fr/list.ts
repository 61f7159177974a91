import type { Translated } from '../catalogue.ts'
import type { listWords as english } from '../list.ts'

export const listWords: Translated<typeof english> = {
  caseList: {
    failed: '{why} Un dossier ouvert à côté marche toujours.',
    listDidNotCome: 'La liste ne s’est pas affichée',
  },
  caseRow: {
    noNameGiven: 'Sans nom',
    danger: 'Danger',
  },
  noCase:
    'Choisissez un dossier. <key>j</key> et <key>k</key> parcourent la liste et ouvrent chacun aussitôt, <key>?</key> montre toutes les touches.',
  lists: {
    mine: {
      title: 'Les miens',
      empty: 'Aucun dossier n’est à vous en ce moment',
      text: 'Un dossier est à vous quand vous acceptez une proposition, quand vous prenez un contact, ou quand votre équipe en reçoit un pendant que vous êtes de service.',
    },
    team: {
      title: 'De l’équipe',
      empty: 'Votre équipe n’a pas de dossier ouvert',
      text: 'Chaque dossier dont la personne responsable travaille dans votre équipe figure ici.',
    },
    cameUp: {
      title: 'Remontés',
      empty: 'Rien n’est remonté jusqu’à vous',
      text: 'Ce qu’un client, un ou une collègue porte plus haut figure ici, avec les mots du client, tant que vous ne lui avez pas parlé.',
    },
    all: {
      title: 'Tous',
      empty: 'Aucun dossier ouvert',
      text: 'Chaque dossier ouvert que vous pouvez voir figure ici. Ceux qui sont clos se trouvent par la recherche.',
    },
  },
  moreRows: {
    moreIsComing: 'La suite arrive',
    more: 'La suite',
    listIsComing: 'La liste arrive',
  },
  teamList: {
    youAreInNo: 'Vous n’êtes dans aucune équipe',
    adminCanPutYou: 'L’administration peut vous mettre dans une équipe.',
    team: 'Équipe',
  },
  order: {
    label: 'Dans quel ordre',
    due: 'La date la plus proche d’abord',
    changed: 'Le dernier changement d’abord',
  },
  row: {
    unread: 'Nouveau :',
    hasIt: '{name} s’en occupe',
    by: 'pour {when}',
    wasDue: 'en retard depuis {when}',
  },
}
