import type { Translated } from '../../catalogue.ts'
import type { escalationWords as english } from '../../actions/escalation.ts'

export const escalationWords: Translated<typeof english> = {
  takeHigher: {
    title: 'Porter plus haut',
    means: 'Au niveau suivant, nommément. C’est à votre honneur, jamais contre vous.',
    also: 'escalade direction chef supérieur monter',
    submit: 'Porter plus haut',
    words: {
      label: 'Pourquoi',
    },
    unnamed: {
      label: 'Sans mon nom',
      hint: 'Seule la personne de la direction saisie apprend qui a transmis. Cela compte pour vous, dans des chiffres qui ne sont montrés qu’à vous.',
    },
  },
  askForLeader: {
    title: 'Le client demande quelqu’un de la direction',
    means:
      'Pas besoin d’expliquer pourquoi. Essayez d’abord sa ligne directe ; l’heure du rappel, c’est à cette personne seule de la dire.',
    also: 'direction chef patron directeur directrice par nom titre',
    submit: 'Le lui transmettre',
    leader: {
      label: 'Qui a été demandé',
    },
    what: {
      label: 'Ce que le client a demandé, avec ses mots',
    },
    noAnswer: {
      label: 'Sa ligne directe a sonné sans réponse',
    },
    callBackBy: {
      label: 'La direction rappelle au plus tard',
      hint: 'Seulement si c’est vous que l’on demande ; sans date, d’ici la fin de votre prochain jour ouvré. Quelqu’un d’autre de la direction le dit soi-même, et d’ici là aucun rappel n’est promis.',
    },
  },
  reportSentAway: {
    title: 'Le client a été renvoyé ailleurs',
    means: 'Cela va à la personne qui dirige au-dessus de cette équipe, avec les mots du client.',
    also: 'renvoyé refusé pas écouté porte magasin téléphone',
    submit: 'Faire remonter',
    team: {
      label: 'Où on l’a renvoyé ailleurs',
    },
    words: {
      label: 'Ce qu’il en dit, avec ses mots',
    },
    when: {
      label: 'Quand c’était',
    },
  },
  acknowledgeEscalation: {
    title: 'Je l’ai lu',
    means: 'Le client apprend que c’est chez vous, avec votre nom.',
    also: 'lire lu escalade confirmer',
    submit: 'Je l’ai lu',
  },
  reportOnEscalation: {
    title: 'Rendre compte à la direction',
    means: 'Par écrit : ce qui a été dit, et ce qui a été fait.',
    also: 'compte rendu rapport écrit escalade',
    submit: 'Remettre le compte rendu',
    said: {
      label: 'Ce qui a été dit',
    },
    done: {
      label: 'Ce qui a été fait',
    },
    will: {
      label: 'Ce qui sera encore fait',
      hint: 'C’est promis au client, et le compte rendu final est dû un jour ouvré après.',
    },
    willBy: {
      label: 'Pour quand',
    },
  },
  recordLeadersCall: {
    title: 'Noter votre propre appel',
    means: 'Si le client dit que ce n’est pas en ordre, cela continue.',
    also: 'direction appel conversation entendu',
    submit: 'Noter l’appel',
    channel: {
      label: 'Par',
    },
    words: {
      label: 'Ce que vous vous êtes dit',
    },
    right: {
      label: 'Le client dit',
      yes: 'C’est en ordre',
      no: 'Ce n’est pas en ordre',
    },
    madeAt: {
      label: 'Quand, sinon à l’instant',
    },
  },
  judgeLeadersCall: {
    title: 'Noter si c’est en ordre',
    means:
      'Ce que le client vous a dit, à vous qui n’en répondez pas, après l’appel de la direction. Il en est informé, et s’il dit que c’est en ordre, l’escalade prend fin un jour ouvré plus tard.',
    also: 'confirmer en ordre pas en ordre le client dit direction',
    submit: 'Noter sa parole',
    words: {
      label: 'Ce qu’il a dit',
    },
  },
  declineLeadersCall: {
    title: 'Le client ne souhaite pas d’appel',
    means: 'Noté par l’un de nous, l’appel reste dû tant que le client ne le dit pas lui-même.',
    also: 'refuser appel ne pas appeler direction',
    submit: 'Le noter',
    words: {
      label: 'Ce qu’il a dit',
    },
  },
  endEscalation: {
    title: 'Clore l’escalade sans réponse',
    means:
      'Compte rendu et appel sont là, et le client se tait : après des tentatives sur trois jours et dix jours de silence. Le dossier continue avec la personne responsable.',
    also: 'clore fermer escalade terminer silence',
    submit: 'La clore',
  },
}
