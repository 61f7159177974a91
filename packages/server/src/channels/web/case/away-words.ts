import type { Language } from '../../../language/language.ts'

/** Of leaders on leave; names and days come as they are said. */
export interface AwayWords {
  /** Until when, and who reads what they would. */
  readonly away: (name: string, until: string | null, reader: string) => string
  readonly standsIn: (to: string, from: string) => string
}

export const awayWords: Readonly<Record<Language, AwayWords>> = {
  en: {
    away: (name, until, reader) =>
      `${name} is away${until === null ? '' : ` until ${until}`}; it is for ${reader} to read now.`,
    standsIn: (to, from) => `${from} is away: ${to} has what went up to ${from}.`,
  },
  fr: {
    away: (name, until, reader) =>
      `En congé${until === null ? '' : ` jusqu’au ${until} inclus`} : ${name}. C’est à ${reader} de le lire maintenant.`,
    standsIn: (to, from) => `${from} est en congé : ${to} reprend ce qui lui avait été transmis.`,
  },
  es: {
    away: (name, until, reader) =>
      `${name} está de permiso${until === null ? '' : ` hasta el ${until} incluido`}; ahora le toca leerlo a ${reader}.`,
    standsIn: (to, from) => `${from} está de permiso: ${to} se encarga de lo que había llegado hasta allí.`,
  },
}
