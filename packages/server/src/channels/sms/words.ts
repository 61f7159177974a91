import type { Language } from '../../language/language.ts'
import { plainWithin } from '../../messages/sms.ts'

/** Letters, with its link ten parts at most. */
const longestAnswer = 480

interface Answering {
  readonly owner: string
  /** By when they hear; null where that is theirs to say. */
  readonly when: string | null
  readonly reference: string
  /** Who hears of it because they were sent away; null where they were not. */
  readonly above: string | null
  readonly company: string
}

const answers: Readonly<Record<Language, (told: Answering) => string>> = {
  en: ({ owner, when, reference, above, company }) =>
    `${owner} has this${when === null ? '' : ` and answers by ${when}`}.${above === null ? '' : ` It also went up to ${above}.`} Reference ${reference}. ${company}. STOP ends our texts.`,
  fr: ({ owner, when, reference, above, company }) =>
    `${owner} s’en charge${when === null ? '' : ` et répond au plus tard ${when}`}.${above === null ? '' : ` C’est aussi monté à ${above}.`} Référence ${reference}. ${company}. STOP met fin à nos SMS.`,
  es: ({ owner, when, reference, above, company }) =>
    `${owner} se ocupa${when === null ? '' : ` y contesta como muy tarde el ${when}`}.${above === null ? '' : ` También lo tiene ${above}.`} Referencia ${reference}. ${company}. STOP detiene nuestros SMS.`,
}

/** Letters of a name: of the longest ones enough to know them by. */
const longestName = 60
const short = (name: string): string => plainWithin(name, longestName)

/**
 * What goes to a number that wrote: the same to whoever they may be. With the signs that every telephone has, and with its
 * link in so many parts as every provider takes, however long names are.
 */
export const answerWords = (language: Language, told: Answering): string => {
  const { owner, above, company } = told
  const named = { owner: short(owner), above: above === null ? null : short(above), company: short(company) }
  return plainWithin(answers[language]({ ...told, ...named }), longestAnswer)
}

/** What is asked of whoever wrote to a line that is for "I was sent away" alone, and named no door of ours. */
export const whichDoor: Readonly<Record<Language, string>> = {
  en: 'If you like, write which shop, number or page it was, and when.',
  fr: 'Si vous voulez, écrivez quel magasin, numéro ou page c’était, et quand.',
  es: 'Si quieres, escribe qué tienda, número o página fue, y cuándo.',
}

/** Of pictures that came along: what the story says of them. */
export const pictureWords: Readonly<
  Record<Language, Readonly<Record<'came' | 'lost' | 'declined', (count: number) => string>>>
> = {
  en: {
    came: (count) => (count === 1 ? 'A picture by text message.' : `${count} pictures by text message.`),
    lost: (count) =>
      count === 1
        ? 'A picture came by text message and could not be fetched. Ask for it again.'
        : `${count} pictures came by text message and could not be fetched. Ask for them again.`,
    declined: (count) =>
      count === 1
        ? 'A picture came by text message and is not kept: there was no room. Ask for it again.'
        : `${count} pictures came by text message and are not kept: there was no room. Ask for them again.`,
  },
  fr: {
    came: (count) => (count === 1 ? 'Une image par SMS.' : `${count} images par SMS.`),
    lost: (count) =>
      count === 1
        ? 'Une image est arrivée par SMS et n’a pas pu être récupérée. Redemandez-la.'
        : `${count} images sont arrivées par SMS et n’ont pas pu être récupérées. Redemandez-les.`,
    declined: (count) =>
      count === 1
        ? 'Une image est arrivée par SMS et n’est pas conservée : il n’y avait pas de place. Redemandez-la.'
        : `${count} images sont arrivées par SMS et ne sont pas conservées : il n’y avait pas de place. Redemandez-les.`,
  },
  es: {
    came: (count) => (count === 1 ? 'Una imagen por SMS.' : `${count} imágenes por SMS.`),
    lost: (count) =>
      count === 1
        ? 'Llegó una imagen por SMS y no se pudo recoger. Pídela otra vez.'
        : `Llegaron ${count} imágenes por SMS y no se pudieron recoger. Pídelas otra vez.`,
    declined: (count) =>
      count === 1
        ? 'Llegó una imagen por SMS y no se guardó: no había sitio. Pídela otra vez.'
        : `Llegaron ${count} imágenes por SMS y no se guardaron: no había sitio. Pídelas otra vez.`,
  },
}

/** In the place of their words where they sent a picture alone. */
export const pictureAlone: Readonly<Record<Language, string>> = {
  en: 'A picture came by text message, without words.',
  fr: 'Une image est arrivée par SMS, sans texte.',
  es: 'Llegó una imagen por SMS, sin texto.',
}
