import type { Language } from '../../../language/language.ts'

/** What stands on a letter beside its words. */
export interface SheetWords {
  readonly reference: (reference: string) => string
  readonly telephone: (phone: string) => string
  readonly has: (owner: string) => string
  /** How one answers, and what the code is for: it opens nothing by itself. */
  readonly answer: (phone: string | null) => string
  readonly page: (page: number, of: number) => string
}

export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  en: {
    reference: (reference) => `Our reference: ${reference}`,
    telephone: (phone) => `Telephone: ${phone}`,
    has: (owner) => `${owner} has your case and answers for it until you say it is solved.`,
    answer: (phone) =>
      `To answer, write to us with this reference${phone === null ? '' : `, ring ${phone}`}, or point your telephone at the code: there you ask for the link to your own page, or tell us more. The code itself opens nothing.`,
    page: (page, of) => `Page ${page} of ${of}`,
  },
  fr: {
    reference: (reference) => `Notre référence : ${reference}`,
    telephone: (phone) => `Téléphone : ${phone}`,
    has: (owner) => `${owner} a votre dossier et en répond jusqu’à ce que vous disiez que c’est résolu.`,
    answer: (phone) =>
      `Pour répondre, écrivez-nous avec cette référence${phone === null ? '' : `, appelez le ${phone}`}, ou visez le code avec votre téléphone : vous y demandez le lien vers votre page, ou nous en dites plus. Le code lui-même n’ouvre rien.`,
    page: (page, of) => `Page ${page} sur ${of}`,
  },
  es: {
    reference: (reference) => `Nuestra referencia: ${reference}`,
    telephone: (phone) => `Teléfono: ${phone}`,
    has: (owner) => `${owner} tiene su caso y responde de él hasta que usted diga que está resuelto.`,
    answer: (phone) =>
      `Para responder, escríbanos con esta referencia${phone === null ? '' : `, llame al ${phone}`}, o apunte con su teléfono al código: allí pide el enlace a su propia página, o nos cuenta más. El código por sí solo no abre nada.`,
    page: (page, of) => `Página ${page} de ${of}`,
  },
}
