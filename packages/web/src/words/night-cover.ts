import { catalogue } from './catalogue.ts'

/** Hours at which nobody can be called to danger. */
export const nightCoverWords = catalogue('nightCoverWords', {
  noMail: 'No mail leaves here',
  noMailMeans:
    'There is no mail server: whoever is called to danger finds it in their list alone, unless a device of theirs shows it. An admin can set one in the <mail>settings of mail</mail>.',
  title: 'No night cover',
  gap: 'In {without, number} of the next {ahead, number} hours some team has nobody at work or on the rota who can be called to danger; first: {span} ({teams}). Customers are then told to ring {ring}.',
  andOthers: '{teams} and others',
  signed: 'Why not, as signed by {name} ({when}):',
  moreThanSigned: 'It is more than {name} signed for ({when}):',
  mySign: '<rota>Put somebody on the rota</rota>, or sign why not.',
  noSigner:
    '<rota>Put somebody on the rota</rota>, or give somebody the role of a leader, who can sign why not.',
  theirSign: '<rota>Put somebody on the rota</rota>, or let {signers} sign why not.',
  anotherLeader: 'another leader',
  another: 'Sign another reason',
  reason: 'Why nobody can be called then',
  reasonMeans: 'It stands here under your name, for everybody who works here.',
  sign: 'Sign it',
})
