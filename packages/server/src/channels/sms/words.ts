import type { Language } from '../../language/language.ts'

interface Answering {
  readonly owner: string
  /** By when they hear; null where that is theirs to say. */
  readonly when: string | null
  readonly reference: string
  /** Who hears of it because they were sent away; null where they were not. */
  readonly above: string | null
  readonly company: string
}

/** What goes to a number that wrote: the same to whoever they may be. */
export const answerWords: Readonly<Record<Language, (told: Answering) => string>> = {
  en: ({ owner, when, reference, above, company }) =>
    `${owner} has this${when === null ? '' : ` and answers by ${when}`}.${above === null ? '' : ` It also went up to ${above}.`} Reference ${reference}. ${company}. STOP ends our texts.`,
  fr: ({ owner, when, reference, above, company }) =>
    `${owner} s’en charge${when === null ? '' : ` et répond au plus tard ${when}`}.${above === null ? '' : ` C’est aussi monté à ${above}.`} Référence ${reference}. ${company}. STOP arrête nos SMS.`,
  es: ({ owner, when, reference, above, company }) =>
    `${owner} se ocupa${when === null ? '' : ` y contesta a más tardar el ${when}`}.${above === null ? '' : ` También subió a ${above}.`} Referencia ${reference}. ${company}. STOP detiene nuestros SMS.`,
}

/** In the place of their words where they sent a picture alone. */
export const pictureAlone: Readonly<Record<Language, string>> = {
  en: 'A picture came by text message, without words.',
  fr: 'Une image est arrivée par SMS, sans texte.',
  es: 'Llegó una imagen por SMS, sin texto.',
}
