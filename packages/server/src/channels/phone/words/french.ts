import type { PhoneWords } from './english.ts'

export const french: PhoneWords = {
  greeting: (company) =>
    `${company}. Dites qui vous voulez, ou de quoi il s’agit. Pour une personne, ne dites rien, ou appuyez sur 0.`,
  owner: (owner) => `${owner} en répond jusqu’à ce que vous disiez que c’est résolu.`,
  leader: (leader) => `Vous avez demandé ${leader}, qui en répond dès maintenant.`,
  standIn: (asked, standIn) =>
    `Vous avez demandé ${asked}. ${standIn} assure son remplacement, et en répond dès maintenant.`,
  through: (name) => `J’appelle ${name} maintenant.`,
  notTaken: (name) => `${name} ne le prend pas en ce moment.`,
  notNow: (leader, by) => `${leader} ne peut pas parler maintenant, et vous rappelle au plus tard ${by}.`,
  comes: (name, by) => `${name} vous parle au plus tard ${by}.`,
  message: (owner, by) =>
    `Personne ne peut venir au téléphone en ce moment. ${
      by === null
        ? `${owner} en répond.`
        : `${owner} en répond. Vous aurez de nos nouvelles au plus tard ${by}.`
    } Parlez après le signal. Pour une personne, appuyez sur 0.`,
  onlyMessage: 'Parlez après le signal : ce que vous dites est gardé, et une personne en répond.',
  kept: 'Ce que vous avez dit est gardé.',
  whisper: (company, door) =>
    `${company}, ${door}. Un client est en ligne. Appuyez sur 1 pour le prendre, sur 2 si ce n’est pas le moment.`,
  whisperLeader: (company, door) =>
    `${company}, ${door}. Un client vous demande. Appuyez sur 1 pour le prendre. Avec 2, vous le rappelez.`,
  personPlease: 'Une personne, s’il vous plaît',
  taken: (name) => `Au téléphone avec ${name}. Ce qui a été dit n’est pas encore noté.`,
  recorded: (seconds) =>
    `Un message de ${seconds} secondes a été enregistré. Ce qu’il dit n’est pas encore noté.`,
  recordedOnly: 'Un appel dont il n’y a qu’un message enregistré.',
  recordingLost: (seconds, sid) =>
    `Un message de ${seconds} secondes a été enregistré, et n’a pas pu être repris chez l’opérateur et gardé ici (${sid}).`,
}
