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
  shownOf: 'Sur vos appareils <spoken>{kind}</spoken>',
  devices: {
    title: 'Sur vos appareils',
    means:
      'Un appareil peut afficher ce que vous avez à faire même quand cet espace est fermé : de quoi il s’agit et le numéro du dossier, aucun nom et rien de ce que les gens ont dit. Pendant vos heures seulement, et toujours en cas de danger. Un nouveau mot de passe les retire tous.',
    coming: 'Vos appareils arrivent',
    all: 'Appareils qui l’affichent',
    here: 'cet appareil',
    since: 'Activé {when}',
    reached: 'Dernier envoi {when}',
    remove: 'Retirer <spoken>{name}</spoken>',
    turnOn: 'L’afficher sur cet appareil',
    wasOn:
      'Cet appareil l’affichait et ne l’affiche plus : un nouveau mot de passe le retire, et on peut aussi l’avoir retiré ailleurs.',
    turnOnAgain: 'L’afficher de nouveau sur cet appareil',
    declined: 'Le navigateur n’a pas été autorisé à l’afficher ; rien n’a changé.',
    cannot: {
      noKey:
        'Aucun appareil ne peut être joint pour l’instant. Qui s’occupe de Buckstop en trouve la raison dans son journal.',
      refused:
        'Ce navigateur a pour consigne de ne rien afficher d’ici. Autorisez-le dans ses réglages pour cette page.',
      unable:
        'Ce navigateur ne peut pas l’afficher. Sur un iPhone ou un iPad, ajoutez cet espace à l’écran d’accueil et ouvrez-le de là.',
    },
    name: '{browser} sur {system}',
    browser: 'Un navigateur',
    system: 'un autre appareil',
  },
  morning: 'L’e-mail du matin',
  morningMeans:
    'Un e-mail chacun de vos jours de travail, avec ce qui est à faire ce jour-là et ce qui est en retard. Aucun s’il n’y a rien.',
  hour: 'Il arrive à',
  noMorning: 'Je n’en veux pas',
  kept: 'C’est gardé, et cela vaut dès maintenant.',
}
