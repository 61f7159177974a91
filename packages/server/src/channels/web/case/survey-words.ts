import type { Language } from '../../../language/language.ts'

/** How it went, as a customer is asked after they said that it is solved; names and dates come as they are said. */
export interface SurveyWords {
  readonly title: string
  readonly text: string
  /** Over the numbers, with what stands at their two ends. */
  readonly score: string
  readonly worst: string
  readonly best: string
  readonly words: string
  readonly contact: (owner: string) => string
  readonly yes: string
  readonly no: string
  readonly button: string
  readonly scoreMissing: string
  readonly given: (score: number) => string
  readonly contacts: (name: string, when: string) => string
  readonly change: string
  /** In the story. */
  readonly said: (score: number) => string
  readonly wished: string
  readonly noMore: string
  readonly noMoreHolds: string
  /** Where there is nothing to answer (any more). */
  readonly over: string
}

export const surveyWords: Readonly<Record<Language, SurveyWords>> = {
  en: {
    title: 'How did we deal with it?',
    text: 'You need not answer. It stays solved whatever you say here, and nobody will ask you about the number.',
    score: 'From 0 to 10, all in all',
    worst: '0: it could not have been worse',
    best: '10: it could not have been better',
    words: 'What should we know about it? You can leave this empty.',
    contact: (owner) => `May ${owner} contact you about it?`,
    yes: 'Yes, please contact me',
    no: 'No',
    button: 'Send what I think',
    scoreMissing: 'Please choose a number from 0 to 10.',
    given: (score) => `You gave us ${score} of 10.`,
    contacts: (name, when) => `${name} contacts you about it by ${when}.`,
    change: 'Change what you said',
    said: (score) => `You said how it went: ${score} of 10.`,
    wished: 'You asked us to contact you about it.',
    noMore: 'Don’t ask me again how it went',
    noMoreHolds: 'This holds for all your cases with us.',
    over: 'There is nothing to answer here now. How your case stands is on its page.',
  },
  fr: {
    title: 'Comment avons-nous traité votre demande ?',
    text: 'Rien ne vous oblige à répondre. C’est résolu, quoi que vous disiez ici, et personne ne vous interrogera sur la note.',
    score: 'De 0 à 10, dans l’ensemble',
    worst: '0 : cela n’aurait pas pu être pire',
    best: '10 : cela n’aurait pas pu être mieux',
    words: 'Que devons-nous en savoir ? Vous pouvez laisser ce champ vide.',
    contact: (owner) => `Souhaitez-vous que ${owner} vous en reparle ?`,
    yes: 'Oui, contactez-moi',
    no: 'Non',
    button: 'Envoyer mon avis',
    scoreMissing: 'Choisissez un nombre de 0 à 10.',
    given: (score) => `Votre note : ${score} sur 10.`,
    contacts: (name, when) => `${name} vous contacte à ce sujet au plus tard le ${when}.`,
    change: 'Changer ma réponse',
    said: (score) => `Vous avez dit comment cela s’est passé : ${score} sur 10.`,
    wished: 'Vous souhaitez que nous vous contactions à ce sujet.',
    noMore: 'Ne plus me demander comment cela s’est passé',
    noMoreHolds: 'Cela vaut pour tous vos dossiers chez nous.',
    over: 'Il n’y a rien à répondre ici pour l’instant. L’état de votre dossier se trouve sur sa page.',
  },
  es: {
    title: '¿Cómo lo hemos hecho?',
    text: 'No tiene que responder. Sigue resuelto diga lo que diga aquí, y nadie le preguntará por la nota.',
    score: 'De 0 a 10, en conjunto',
    worst: '0: no pudo ir peor',
    best: '10: no pudo ir mejor',
    words: '¿Qué debemos saber? Puede dejarlo vacío.',
    contact: (owner) => `¿Puede ${owner} ponerse en contacto con usted para hablar de ello?`,
    yes: 'Sí, pónganse en contacto conmigo',
    no: 'No',
    button: 'Enviar mi opinión',
    scoreMissing: 'Elija un número del 0 al 10.',
    given: (score) => `Nos ha puesto un ${score} sobre 10.`,
    contacts: (name, when) => `${name} se pone en contacto con usted antes del ${when}.`,
    change: 'Cambiar lo que ha dicho',
    said: (score) => `Usted dijo cómo fue: ${score} sobre 10.`,
    wished: 'Pidió que nos pongamos en contacto con usted.',
    noMore: 'No preguntarme más cómo fue',
    noMoreHolds: 'Vale para todos sus casos con nosotros.',
    over: 'Ahora no hay nada que responder aquí. Cómo está su caso se ve en su página.',
  },
}
