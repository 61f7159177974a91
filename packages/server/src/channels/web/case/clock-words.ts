import type { Language } from '../../../language/language.ts'

const english = {
  title: 'By which clock you live',
  lead: 'What we promise you, and when, is told by this clock. Dates that you were given stay.',
  zone: 'A city that has your time',
  send: 'Use this clock',
  wrong: 'Please choose one of these clocks.',
  here: (clock: string) => `Times here are ${clock}.`,
  guessed: (clock: string) => `Times here are ${clock}, as your browser says.`,
  other: 'Another clock',
}

export type ClockWords = typeof english

const french: ClockWords = {
  title: 'Votre horloge',
  lead: 'Ce que nous vous promettons, et pour quand, est dit selon cette horloge. Les dates déjà données restent.',
  zone: 'Une ville qui a la même heure que vous',
  send: 'Prendre cette horloge',
  wrong: 'Veuillez choisir une de ces horloges.',
  here: (clock) => `Les heures sont ici à l’${clock}.`,
  guessed: (clock) => `Les heures sont ici à l’${clock}, d’après votre navigateur.`,
  other: 'Une autre horloge',
}

const spanish: ClockWords = {
  title: 'Su reloj',
  lead: 'Lo que le prometemos, y para cuándo, se dice según este reloj. Las fechas ya dadas quedan.',
  zone: 'Una ciudad que tiene su misma hora',
  send: 'Usar este reloj',
  wrong: 'Elija uno de estos relojes, por favor.',
  here: (clock) => `Aquí las horas son en ${clock}.`,
  guessed: (clock) => `Aquí las horas son en ${clock}, según su navegador.`,
  other: 'Otro reloj',
}

export const clockWords: Readonly<Record<Language, ClockWords>> = { en: english, fr: french, es: spanish }
