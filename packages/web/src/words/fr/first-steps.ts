import type { Translated } from '../catalogue.ts'
import type { firstStepsWords as english } from '../first-steps.ts'

export const firstStepsWords: Translated<typeof english> = {
  title: 'Premiers pas',
  about:
    'D’ici au premier client à qui vous répondez, il faut une dizaine de minutes. Partez quand vous voulez : vous reprendrez où vous en êtes, selon ce qui est là.',
  coming: 'Les pas arrivent',
  failed: 'Les pas ne se sont pas affichés',
  done: 'fait',
  later: 'Pas maintenant',
  allDone: 'Un client a eu sa réponse. Ce qui reste peut attendre, ou n’est pas nécessaire ici.',
  you: {
    title: 'Dire qui vous êtes',
    text: 'Votre nom, votre adresse et votre titre, tels que les clients et les collègues les lisent ; et un mot de passe à vous.',
    act: 'Vos réglages',
  },
  company: {
    title: 'Nommer l’entreprise',
    text: 'Son nom, son téléphone, son heure et son pays, dont les jours fériés sont respectés.',
    act: 'L’entreprise',
  },
  people: {
    title: 'Faire venir une ou un collègue',
    text: 'À deux, il y a quelqu’un pour remplacer, et quelqu’un vers qui monter.',
    act: 'Ajouter quelqu’un',
  },
  hours: {
    title: 'Dire quand l’équipe est ouverte',
    text: 'Les dates promises aux clients se comptent dans ses heures.',
    act: 'Les heures des équipes',
  },
  board: {
    title: 'Nommer une personne du conseil',
    text: 'Au-dessus de la direction générale se tient un membre du conseil d’administration, vers qui les clients peuvent monter tout à la fin. S’il n’y en a pas, cela peut rester ouvert.',
    act: 'L’entreprise',
  },
  told: {
    title: 'Raconter vous-même un problème',
    text: 'Ouvrez la page qu’auront vos clients, et écrivez comme le ferait l’un d’eux. Cela devient un dossier, avec une personne responsable et une date.',
    act: 'Ouvrir la page des clients',
  },
  answered: {
    title: 'Y répondre',
    text: 'Il figure sous « Aujourd’hui », avec la seule chose à faire. Ce que vous écrivez, le client le lit sur sa page.',
    act: 'Ouvrir le dossier',
  },
}
