import type { Translated } from '../catalogue.ts'
import type { letterWords as english } from '../letter.ts'

export const letterWords: Translated<typeof english> = {
  enough:
    'Un scan ou des photos suffisent (PDF, JPEG, PNG). Ce qu’elle dit peut être noté ensuite, à côté de l’image.',
  arrived: 'Le jour de son arrivée, sinon aujourd’hui',
  title: 'Ce que dit la lettre',
  about:
    'Mot pour mot, comme le client l’a écrit, avec sa date. Ce que vous ne pouvez pas lire, dites-le entre crochets. L’image reste avec.',
  words: 'Les mots du client',
  save: 'Garder ces mots',
  pictures: 'La lettre telle qu’elle est arrivée',
  pageOf: '{name}, page {page, number}',
  more: 'Elle a plus de pages que nous n’en dessinons ici. Téléchargez-la pour les lire.',
  coming: 'La lettre arrive',
  gone: 'Cette lettre n’est pas dans ce dossier',
  toCase: 'Vers le dossier',
  notTranscribed: 'Elle est arrivée en image. Personne n’a encore noté ce qu’elle dit.',
  transcribe: 'Noter ce qu’elle dit',
  call: {
    title: 'Ce qui a été dit au téléphone',
    about: 'Au plus près des mots du client, et ce que vous avez dit. D’un enregistrement, mot pour mot.',
    words: 'Ce qui a été dit',
    notTranscribed: 'Personne n’a encore noté ce qui a été dit.',
    transcribe: 'Noter ce qui a été dit',
    recording: 'Le message tel qu’il a été enregistré',
  },
  sheet: {
    address: 'L’adresse dans la fenêtre de l’enveloppe',
    hint: 'Six lignes au plus. La fenêtre est à gauche (DIN 5008, forme B). Le code qui y figure n’ouvre rien.',
    make: 'Faire la lettre à imprimer',
    ready: 'Ouvrir la lettre (PDF)',
    changed: 'Vous l’avez changée depuis. Refaites-la, pour que ce que vous notez soit ce qui a été imprimé.',
    notSent: 'Rien n’est parti. Elle compte dès que vous notez qu’elle est à la poste.',
  },
}
