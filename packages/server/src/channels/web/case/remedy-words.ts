import type { Language } from '../../../language/language.ts'

/** What puts it right, where its promise does not say it. */
const english = {
  granted: (name: string) => `${name} puts it right in another way, by the date you were given:`,
  delivered: (name: string) => `${name} delivered what you were granted:`,
  failed: (name: string) => `${name} wrote down that it failed:`,
}

export const remedyWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  fr: {
    granted: (name) => `${name} le répare autrement, pour la date annoncée\u00A0:`,
    delivered: (name) => `${name} vous a remis ce qui était accordé\u00A0:`,
    failed: (name) => `${name} a noté que cela a échoué\u00A0:`,
  },
  es: {
    granted: (name) => `${name} lo arregla de otra manera, para la fecha que se le dio:`,
    delivered: (name) => `${name} le entregó lo concedido:`,
    failed: (name) => `${name} anotó que ha fallado:`,
  },
}
