import type { Translated } from '../../catalogue.ts'
import type { standingWords as english } from '../../actions/standing.ts'

export const standingWords: Translated<typeof english> = {
  leaveFlood: {
    title: 'Le retirer du lot',
    means:
      'Il n’est pas comme ceux qui reçoivent une seule réponse. Ses propres dates comptent de nouveau, depuis son arrivée.',
    also: 'afflux semblables spam lot retirer',
    submit: 'Le retirer',
  },
  recordRemedySought: {
    title: 'Noter ce que le client veut',
    means: 'La réparation qu’il demande, avec ses mots.',
    also: 'réparation souhait demande',
    submit: 'Noter',
    words: {
      label: 'Avec ses mots',
    },
  },
  sayWhatItCost: {
    title: 'Noter ce que cela leur a coûté',
    means:
      'Comme le client le dit. Cela figure en haut du dossier, avec votre nom comme personne qui l’a entendu, et ne déplace aucun délai.',
    also: 'coût minutes attente trajets jours sans perdu effort',
    waited: 'Minutes d’attente',
    talked: 'Minutes passées à nous parler',
    trips: 'Trajets',
    without: 'Jours sans la chose',
    submit: 'Noter',
  },
  sayZone: {
    title: 'Noter l’horloge du client',
    means:
      'Ce qui lui est dit désormais l’est selon elle, et le précise quand ce n’est pas la nôtre. Les dates déjà données restent.',
    also: 'fuseau horaire horloge étranger heure ville',
    zone: 'Fuseau horaire, par exemple Europe/London',
    submit: 'Garder cette horloge',
  },
  sayLeaving: {
    title: 'Le client dit qu’il nous quitte',
    means:
      'Cela figure en haut du dossier et compte pour son équipe. Aucun délai, aucune date, aucun ordre n’en change.',
    also: 'partir résilier quitter ailleurs',
    submit: 'Le noter',
  },
  raiseDanger: {
    title: 'Quelqu’un est en danger',
    means:
      'Aussi par sa propre main. La personne responsable et la direction sont prévenues aussitôt, puis d’autres toutes les quelques minutes, jusqu’à ce que l’un de nous l’ait lu.',
    also: 'danger sécurité risque urgence blessure suicide',
    submit: 'Alerter maintenant',
    words: {
      label: 'Ce qui en a été dit',
    },
  },
  handOverThreat: {
    title: 'J’ai subi des menaces',
    means:
      'La personne qui dirige votre équipe a le dossier dès maintenant et ne peut pas le refuser. Le client lit qui l’a, et rien d’autre de cela.',
    also: 'menace menaces violence agression sécurité',
    submit: 'Remettre plus haut',
    harm: {
      label: 'À qui on voulait faire du mal',
      us: 'À moi, à un ou une collègue, à nos biens',
      themselves: 'À soi-même',
      themselvesHint:
        'C’est un danger, pas une menace : nous appelons aussitôt, et le dossier reste chez vous.',
    },
    words: {
      label: 'Ce qui a été dit',
    },
  },
  endThreateningCall: {
    title: 'J’ai mis fin à un appel à cause d’une menace',
    means:
      'Votre sécurité passe d’abord. Le client lit sur sa page que vous y avez mis fin et ce que vous écrivez ici, qui a son dossier et pour quand il a des nouvelles. Un dossier à vous va aussitôt à la personne qui dirige au-dessus. Cela n’enlève rien au client.',
    also: 'menace appel raccroché violence sécurité téléphone',
    submit: 'Le noter',
    seconds: { label: 'Combien de secondes l’appel a duré' },
  },
  acknowledgeDanger: {
    title: 'J’ai lu l’alerte de danger',
    means:
      'Cela figure sous votre seul nom, et le client l’apprend. L’un de nous doit encore essayer de vive voix.',
    also: 'danger lu confirmer',
    submit: 'Je l’ai lue',
  },
  endDanger: {
    title: 'Le danger est passé',
    means: 'Dites comment vous le savez.',
    also: 'sécurité danger fin',
    submit: 'Il est passé',
    words: {
      label: 'Comment vous le savez',
    },
  },
  recordMapFacts: {
    title: 'Situer le client dans la carte de service',
    means:
      'Quel problème c’est, et ce qui est vrai pour lui : si la carte laisse de tels clients sans aide, le dossier remonte à qui a signé pour cela.',
    also: 'fait problème type exception reçu carte',
    submit: 'Noter',
    problem: {
      label: 'Son problème',
      none: 'Pas encore connu',
    },
    fact: {
      label: 'Ce qui a été constaté',
    },
  },
  sayProblem: {
    title: 'Dire quel problème de la carte c’est',
    means:
      'C’est d’après lui qu’on juge ce que promet la carte. Ce qui a été dit avant reste dans l’historique.',
    also: 'problème type carte sujet',
    submit: 'Le dire',
  },
  noteVulnerability: {
    title: 'Noter ce qui rend les choses plus difficiles pour lui',
    means: 'Maladie, âge, langue, deuil : pour que quiconque a le dossier y prenne garde.',
    also: 'vulnérable fragile attention',
    submit: 'Noter',
    inWriting: {
      label: 'Il faut lui écrire, et ne pas l’appeler',
    },
    words: {
      label: 'À quoi prendre garde',
    },
  },
  setContactPlan: {
    title: 'Fixer comment nous restons en contact avec lui',
    means:
      'Par quel canal, avec qui et à quel rythme il reçoit de nos nouvelles ; aucune horloge ne surveille ce rythme. Cela limite la manière, jamais s’il est entendu ; il en est informé, peut dire non d’un seul bouton, et cela se termine de soi-même.',
    also: 'plan contact canal fréquence accord limite',
    submit: 'Le fixer',
    channel: { label: 'Par quel canal' },
    person: { label: 'Qui parle avec lui' },
    often: {
      label: 'À quel rythme il reçoit au moins de nos nouvelles',
      days: '{days, plural, =1 {chaque jour} =7 {chaque semaine} =14 {toutes les deux semaines} =31 {chaque mois} other {tous les # jours}}',
    },
    words: { label: 'Pourquoi, comme il le lira' },
    reviewBy: {
      label: 'Quand cela se termine, sauf renouvellement',
      months: '{months, plural, one {dans # mois} other {dans # mois}}',
    },
  },
  endContactPlan: {
    title: 'Mettre fin au plan de contact',
    means:
      'Nous restons en contact avec lui comme avec tout le monde. Il en est informé. Tant qu’il dit non, qui l’a fixé ne peut pas y mettre fin.',
    also: 'plan contact fin contestation',
    submit: 'Y mettre fin',
    words: { label: 'Pourquoi cela se termine, comme il le lira' },
  },
  nameRepresentative: {
    title: 'Quelqu’un parle au nom du client',
    means: 'Dès maintenant, cette personne peut dire ce que le client peut dire.',
    also: 'représentant représentante avocat avocate proche mandat',
    submit: 'La nommer',
    name: {
      label: 'Son nom',
    },
    mandate: {
      label: 'Ce qui montre qu’elle en a le droit',
    },
  },
  endRepresentation: {
    title: 'Le client parle de nouveau en son nom',
    means: 'Qui parlait pour lui ne le fait plus.',
    also: 'représentation fin mandat',
    submit: 'Y mettre fin',
  },
  complainAbout: {
    title: 'La réclamation vise quelqu’un de chez nous',
    means: 'Dès maintenant, cette personne n’a pas le dossier, ne le dirige pas et n’y décide rien.',
    also: 'collègue conduite comportement',
    submit: 'Noter',
    person: {
      label: 'Qui elle vise',
    },
  },
  callAddressUnsafe: {
    title: 'D’autres lisent cette adresse',
    means: 'Dès lors, rien n’y est plus envoyé, et les liens qui y sont partis n’ouvrent plus rien.',
    also: 'partagée boîte famille sécurité vie privée',
    submit: 'D’autres la lisent',
  },
  callAddressSafe: {
    title: 'Personne d’autre ne lit cette adresse',
    means: 'Les e-mails y repartent, et elle peut prouver qui écrit.',
    also: 'sûre boîte',
    submit: 'Personne d’autre ne la lit',
  },
}
