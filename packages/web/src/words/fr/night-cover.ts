import type { Translated } from '../catalogue.ts'
import type { nightCoverWords as english } from '../night-cover.ts'

export const nightCoverWords: Translated<typeof english> = {
  noMail: 'Aucun e-mail ne part d’ici',
  noMailMeans:
    'Il n’y a pas de serveur d’e-mail : une alerte de danger n’arrive que dans la liste de qui doit la lire, sauf si l’un de ses appareils l’affiche. L’administration peut en régler un dans les <mail>réglages de l’e-mail</mail>.',
  title: 'Pas de permanence de nuit',
  gap: 'Pendant {without, number} des {ahead, number} prochaines heures, une équipe n’a personne au travail ni de permanence à appeler en cas de danger ; d’abord : {span} ({teams}). Les clients sont alors invités à appeler le {ring}.',
  andOthers: '{teams} et d’autres',
  signed: 'Pourquoi, tel que signé par {name} ({when}) :',
  moreThanSigned: 'C’est plus que ce que {name} a signé ({when}) :',
  mySign: '<rota>Mettez quelqu’un de permanence</rota>, ou signez pourquoi non.',
  noSigner:
    '<rota>Mettez quelqu’un de permanence</rota>, ou donnez à quelqu’un le rôle Direction, pour signer pourquoi non.',
  theirSign: '<rota>Mettez quelqu’un de permanence</rota>, ou faites signer {signers} pourquoi non.',
  anotherLeader: 'quelqu’un d’autre de la direction',
  another: 'Signer une autre raison',
  reason: 'Pourquoi personne ne peut être appelé alors',
  reasonMeans: 'Elle figure ici sous votre nom, pour quiconque travaille ici.',
  sign: 'Signer',
}
