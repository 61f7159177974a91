import type { Language } from '../../language/language.ts'

interface PotholeLines {
  readonly subject: { readonly changed: string; readonly reasoned: string }
  readonly changed: (name: string, when: string) => string
  readonly reasoned: (name: string) => string
}

/** What came of their case beyond it, as the customer reads it in a mail and on their page. */
export const potholeLines: Readonly<Record<Language, PotholeLines>> = {
  en: {
    subject: {
      changed: 'What we changed because of your case',
      reasoned: 'Why we change nothing after your case',
    },
    changed: (name, when) =>
      `Your case had to go up to a leader. ${name} answers for changing what made that necessary; it holds since ${when}:`,
    reasoned: (name) =>
      `Your case had to go up to a leader. ${name} answers for changing nothing about what made that necessary, and says why:`,
  },
  fr: {
    subject: {
      changed: 'Ce que nous avons changé grâce à votre dossier',
      reasoned: 'Pourquoi nous ne changeons rien après votre dossier',
    },
    changed: (name, when) =>
      `Votre dossier a dû remonter à un responsable. ${name} répond du changement de ce qui l’a rendu nécessaire ; il vaut depuis ${when} :`,
    reasoned: (name) =>
      `Votre dossier a dû remonter à un responsable. ${name} répond de ne rien changer à ce qui l’a rendu nécessaire, et dit pourquoi :`,
  },
  es: {
    subject: {
      changed: 'Lo que hemos cambiado gracias a su caso',
      reasoned: 'Por qué no cambiamos nada después de su caso',
    },
    changed: (name, when) =>
      `Su caso tuvo que subir a un responsable. ${name} responde de haber cambiado lo que lo hizo necesario; vale desde ${when}:`,
    reasoned: (name) =>
      `Su caso tuvo que subir a un responsable. ${name} responde de no cambiar nada de lo que lo hizo necesario, y dice por qué:`,
  },
}
