import type { Translated } from '../catalogue.ts'
import type { hearingWords as english } from '../hearing.ts'

export const hearingWords: Translated<typeof english> = {
  about:
    'Tout ce que vous avez à faire figure sous « Aujourd’hui ». Ici, vous choisissez par quels autres moyens on vous prévient. Hors de vos heures, en congé et pendant une absence, seul un danger vous parvient ; le reste vient avec l’e-mail de votre prochain matin de travail.',
  coming: 'Vos choix arrivent',
  kinds: 'De quoi on vous prévient',
  kind: {
    danger: 'Danger',
    cameUp: 'Un dossier remonte jusqu’à vous',
    offered: 'Un dossier vous est proposé',
    asked: 'Une question vous est posée, à vous ou à votre équipe',
    due: 'Une promesse ou une date à vous arrive à échéance, ou est en retard',
    customerSpoke: 'Votre client a écrit ou décidé',
    becameYours: 'Un dossier est maintenant à vous',
    answered: 'Une réponse à ce que vous avez proposé ou demandé',
    readOnly: 'Ce qui n’attend rien de vous',
  },
  means: {
    danger: 'Quelqu’un est en danger : aussitôt, à toute heure. Cela ne peut pas être coupé.',
    cameUp: 'Il est remonté de lui-même, vous a été confié, ou vous remplacez quelqu’un.',
    offered: 'Vous le prenez ou le refusez avant son heure.',
    asked: 'La personne responsable attend une réponse, ou quelqu’un vous a écrit nommément.',
    due: 'Aussi ce que vous devez à la direction, et les réponses de votre équipe.',
    customerSpoke: 'De nouveaux mots, un appel demandé, et si c’est résolu.',
    becameYours: 'Nouveau, ou remis entre vos mains.',
    answered: 'Aussi la fin d’une de vos propositions.',
    readOnly: 'Des remerciements, des dossiers clos, et des dossiers que d’autres ont maintenant.',
  },
  mailOf: '<spoken>Par e-mail : {kind}</spoken>',
  mail: {
    atOnce: 'E-mail aussitôt',
    morning: 'Avec l’e-mail du matin',
    never: 'Pas d’e-mail',
  },
  morning: 'L’e-mail du matin',
  morningMeans:
    'Un e-mail chacun de vos jours de travail, avec ce qui est à faire ce jour-là et ce qui est en retard. Aucun s’il n’y a rien.',
  hour: 'Il arrive à',
  noMorning: 'Je n’en veux pas',
  kept: 'C’est gardé, et cela vaut dès maintenant.',
}
