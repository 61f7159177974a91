import type { Language } from '../../language/language.ts'

/** What stands on the card. Names and moments come in as they are said. */
export interface CardWords {
  readonly title: (owner: string) => string
  readonly answers: string
  readonly reference: string
  readonly next: (what: string, when: string | null) => string
  /** The code opens their own page. */
  readonly opensCase: string
  /** The code leads to where one asks for one's link, and opens nothing. */
  readonly opensNewLink: string
  /** Where nobody is above, it names nobody. */
  readonly higher: (above: string | null) => string
  /** Beside the address and the code where they say so. */
  readonly sentAway: string
  readonly phone: (phone: string, reference: string) => string
}

export const cardWords: Readonly<Record<Language, CardWords>> = {
  en: {
    title: (owner) => `${owner} has your case`,
    answers: 'and answers for it until you say it is solved.',
    reference: 'Reference',
    next: (what, when) => (when === null ? `${what}.` : `${what}, by ${when}.`),
    opensCase:
      'Point your telephone here: it is your own page. Whoever has this card can read it and write there, so keep it as you would a key.',
    opensNewLink:
      'Your page opens by your own link, which does not stand here. Have you lost it? Ask for a new one where this code leads.',
    higher: (above) =>
      above === null
        ? 'Not enough? Take it higher on your page, by telephone or at any counter. You need not tell it again.'
        : `Not enough? Next is ${above}: on your page, by telephone or at any counter. You need not tell it again.`,
    sentAway:
      'Sent away, here or anywhere else of ours? Say so here. It goes to whoever leads above that door, and you need no reference.',
    phone: (phone, reference) => `${phone}, reference ${reference}`,
  },
  fr: {
    title: (owner) => `${owner} a votre dossier`,
    answers: 'et en répond jusqu’à ce que vous disiez que c’est résolu.',
    reference: 'Référence',
    next: (what, when) => (when === null ? `${what}.` : `${what}, au plus tard ${when}.`),
    opensCase:
      'Visez ce code avec votre téléphone : c’est votre page. Qui a cette carte peut la lire et y écrire ; gardez-la comme une clé.',
    opensNewLink:
      'Votre page s’ouvre par votre propre lien, qui n’est pas ici. Vous l’avez perdu ? Demandez-en un autre là où mène ce code.',
    higher: (above) =>
      above === null
        ? 'Pas assez ? Faites-le monter sur votre page, par téléphone ou à n’importe quel guichet. Pas besoin de tout raconter de nouveau.'
        : `Pas assez ? Ensuite c’est ${above} : sur votre page, par téléphone ou à n’importe quel guichet. Pas besoin de tout raconter de nouveau.`,
    sentAway:
      'On vous a renvoyé, ici ou ailleurs chez nous ? Dites-le ici. Cela va à qui dirige au-dessus, et aucune référence n’est nécessaire.',
    phone: (phone, reference) => `${phone}, référence ${reference}`,
  },
  es: {
    title: (owner) => `${owner} tiene su caso`,
    answers: 'y responde de él hasta que usted diga que está resuelto.',
    reference: 'Referencia',
    next: (what, when) => (when === null ? `${what}.` : `${what}, a más tardar el ${when}.`),
    opensCase:
      'Apunte aquí con su teléfono: es su propia página. Quien tenga esta tarjeta puede leerla y escribir en ella; guárdela como una llave.',
    opensNewLink:
      'Su página se abre con su propio enlace, que no está aquí. ¿Lo ha perdido? Pida otro donde lleva este código.',
    higher: (above) =>
      above === null
        ? '¿No basta? Llévelo más arriba en su página, por teléfono o en cualquier mostrador. No hace falta que lo cuente de nuevo.'
        : `¿No basta? Después está ${above}: en su página, por teléfono o en cualquier mostrador. No hace falta que lo cuente de nuevo.`,
    sentAway:
      '¿Le mandaron a otro sitio, aquí o en otro lugar nuestro? Dígalo aquí. Llega a quien dirige por encima, y no hace falta ninguna referencia.',
    phone: (phone, reference) => `${phone}, referencia ${reference}`,
  },
}
