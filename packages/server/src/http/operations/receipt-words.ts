import type { NextStep } from '../../intake/incoming.ts'
import type { Language } from '../../language/language.ts'

interface ReceiptWords {
  /** Where it is not shown whose case it joined. */
  readonly somebodyReads: string
  /** Where the owner's name is not known here. */
  readonly owner: string
  readonly next: Readonly<Record<NextStep['what'], (owner: string) => string>>
  readonly phone: (phone: string, reference: string) => string
}

/** What whoever told us something is told at once, besides a date. */
export const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  en: {
    somebodyReads: 'Whoever answers for this reads it',
    owner: 'The owner',
    next: {
      weRing: () => 'One of us tries to ring you',
      leaderAnswers: () => 'The leader it came up to answers you',
      ownerAnswers: (owner) => `${owner} answers you`,
      promiseDue: () => 'What we promised you is due',
      ownerTakesUp: (owner) => `${owner} takes it up`,
      customerDecides: (owner) => `You say whether it is solved; if you say nothing, ${owner} asks you again`,
    },
    phone: (phone, reference) => `${phone}, reference ${reference}`,
  },
  fr: {
    somebodyReads: 'La personne qui en répond le lit',
    owner: 'La personne responsable',
    next: {
      weRing: () => 'Quelqu’un de chez nous essaie de vous appeler',
      leaderAnswers: () => 'La personne de la direction qui s’en charge vous répond',
      ownerAnswers: (owner) => `${owner} vous répond`,
      promiseDue: () => 'Ce que nous vous avons promis arrive à échéance',
      ownerTakesUp: (owner) => `${owner} s’en charge`,
      customerDecides: (owner) =>
        `C’est à vous de dire si c’est résolu ; sans réponse, ${owner} vous le redemande`,
    },
    phone: (phone, reference) => `${phone}, référence ${reference}`,
  },
  es: {
    somebodyReads: 'Lo lee quien responde de esto',
    owner: 'La persona responsable',
    next: {
      weRing: () => 'Alguien de nuestro equipo intenta llamarle',
      leaderAnswers: () => 'Le responde la persona de dirección a la que ha llegado',
      ownerAnswers: (owner) => `${owner} le responde`,
      promiseDue: () => 'Vence lo que le prometimos',
      ownerTakesUp: (owner) => `${owner} se hace cargo`,
      customerDecides: (owner) =>
        `Usted dice si está resuelto; si no dice nada, ${owner} le pregunta otra vez`,
    },
    phone: (phone, reference) => `${phone}, referencia ${reference}`,
  },
}
