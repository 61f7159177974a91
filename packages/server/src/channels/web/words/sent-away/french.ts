import type { SentAwayWords } from './english.ts'

export const frenchSentAway: SentAwayWords = {
  link: 'On m’a renvoyé ailleurs',
  title: 'On vous a renvoyé ailleurs ?',
  lead: 'Ici, on ne vous a pas écouté, ou on vous a dit de vous adresser ailleurs. Dites-le ici. Cela va à la personne qui dirige au-dessus de cette porte, et une personne suit désormais votre problème. Il ne vous faut ni numéro ni référence.',
  leadInCase:
    'Ici, on ne vous a pas écouté, ou on vous a dit de vous adresser ailleurs. Dites-le ici. Cela va à la personne qui dirige au-dessus de cette porte, et reste dans votre dossier.',
  wordsHint: 'De quoi il s’agissait, si vous voulez. Vous pouvez laisser ce champ vide.',
  alone: 'On m’a renvoyé ailleurs.',
  door: 'Où était-ce ?',
  noDoor: 'Je préfère ne pas le dire',
  when: 'Quand était-ce ?',
  send: 'Dire qu’on m’a renvoyé ailleurs',
  doors: {
    web: 'Sur un de vos sites',
    mail: 'Par e-mail',
    chat: 'Dans une discussion en ligne',
    phone: 'Au téléphone',
    sms: 'Par SMS',
    store: 'Dans un magasin ou une agence',
    letter: 'Par courrier',
    app: 'Dans votre application',
    social: 'Sur un réseau social',
  },
}
