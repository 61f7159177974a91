import type { Translated } from '../catalogue.ts'
import type { regulatorWords as english } from '../regulator.ts'

export const regulatorWords: Translated<typeof english> = {
  title: 'Régulateur',
  about:
    'Ce qu’un régulateur demande pour les réclamations, comme l’entreprise l’a écrit dans un fichier, et qui de ses juristes l’a lu et en répond.',
  coming: 'Le profil arrive',
  none: {
    title: 'Aucun profil n’est suivi',
    text: 'Écrivez dans un fichier ce que demande votre régulateur, nommez-le dans le fichier de l’entreprise (regulator), et appliquez celui-ci. Deux exemples viennent avec Buckstop.',
  },
  runs: 'Ce qui est suivi',
  days: 'Jours à l’heure de {zone}, jours fériés de ce pays : {country}.',
  sources: 'Où cela a été lu',
  read: {
    rule: 'La règle elle-même, consultée le {day}',
    account: 'Ce que d’autres en écrivent, consulté le {day}',
  },
  clocks: 'Ses délais',
  clock:
    '{ends, select, firstWord {Un premier mot de notre part} answer {Notre réponse} finalResponse {Une réponse finale par lettre} holding {Une lettre d’attente} other {Un récapitulatif par lettre}} sous {within} ; le responsable au-dessus l’apprend après {rises}. <soft>{rule}</soft>',
  span: {
    minutes: '{count, plural, one {une minute} other {{count, number} minutes}}',
    calendarDays: '{count, plural, one {un jour} other {{count, number} jours}}',
    workingDays: '{count, plural, one {un jour ouvré} other {{count, number} jours ouvrés}}',
  },
  unchecked: 'Ce qui n’a pas pu être vérifié',
  signature: 'Qui l’a signé',
  unsigned: 'Personne ne l’a signé.',
  follows:
    'Tant que personne ne le fait, ses délais ne courent qu’en interne : aucune date n’en est dite à un client, et aucune lettre n’est imprimée ni envoyée d’après lui.',
  signedBy: 'Signé par {name} le {day}.',
  checked: 'Ce qui a été vérifié : {words}',
  inFile: 'Le fichier du profil dit que {name} ({what}) l’a lu le {day}. Cela se change dans le fichier.',
  holds:
    'Des dates peuvent en être dites aux clients, et ses lettres partent. Si son texte change, il faut le signer de nouveau. Les réclamations dont les délais couraient déjà finissent comme avant.',
  sign: 'Le signer',
  what: 'Qu’avez-vous vérifié ?',
  whatMeans: 'Cela figure ici avec votre nom et la date d’aujourd’hui, et dans la liste des changements.',
  takeBack: 'Retirer la signature',
  noSigners: 'Personne n’est désigné pour le signer.',
  signers: 'Peuvent le signer',
  signersMean:
    'Des juristes de l’entreprise, ou qui répond de ce que dit le profil. Toute personne désignée peut aussi retirer une signature.',
  person:
    '{share, number} sur 100 avec une personne en {minutes, plural, one {une minute} other {{minutes, number} minutes}}',
  month: 'Mois',
  calls: 'Appels',
  inTime: 'Avec une personne à temps',
  share: 'Sur 100',
  personMeans:
    'Appels sur les lignes auxquelles Buckstop répond, à partir de cet instant ; qui a raccroché ou laissé un message n’a joint personne. Les appels sur d’autres lignes n’y sont pas, ni ce que disent les relevés d’appels, qui ne donnent pas de temps d’attente.',
  noCalls: 'Aucun appel ces mois-ci sur une ligne à laquelle Buckstop répond.',
}
