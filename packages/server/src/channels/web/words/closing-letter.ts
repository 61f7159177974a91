import type { ClosingLetterKind } from '@buckstop/domain'
import type { Language } from '../../../language/language.ts'

/** Over a letter that a regulator asks for, in the customer's story. */
export const closingLetterLines: Readonly<
  Record<Language, Readonly<Record<ClosingLetterKind, (name: string) => string>>>
> = {
  en: {
    finalResponse: (name) => `${name} sent you our final response to your complaint:`,
    holding: (name) => `${name} wrote to you why our answer takes longer:`,
    summary: (name) => `${name} summed up for you how it was solved:`,
  },
  fr: {
    finalResponse: (name) => `${name} vous a envoyé notre réponse finale à votre réclamation :`,
    holding: (name) => `${name} vous a écrit pourquoi notre réponse prend plus de temps :`,
    summary: (name) => `${name} vous a résumé comment cela a été résolu :`,
  },
  es: {
    finalResponse: (name) => `${name} le envió nuestra respuesta final a su reclamación:`,
    holding: (name) => `${name} le escribió por qué nuestra respuesta tarda más:`,
    summary: (name) => `${name} le resumió cómo se resolvió:`,
  },
}
