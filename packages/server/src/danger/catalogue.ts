import type { Language } from '../language/language.ts'
import type { Emergency } from './emergency.ts'

/** What is said of danger to whoever is in it, the same on their page, in mails and in the API. Names come isolated. */
export interface DangerWords {
  readonly title: string
  readonly emergency: (ring: Emergency) => string
  readonly told: (name: string, when: string) => string
  readonly read: (name: string, when: string) => string
  readonly late: (name: string, when: string, howLate: string) => string
  readonly again: (name: string, when: string) => string
  /** They went on leave before they read it, and somebody else reads it instead. */
  readonly handedOn: (name: string, when: string, reader: string) => string
  /** The same where no mail goes out: it stands in their list, and nobody was told of it. */
  readonly listed: (name: string, when: string) => string
  readonly listedLate: (name: string, when: string, howLate: string) => string
  readonly listedOn: (name: string, when: string, reader: string) => string
  readonly listNext: (when: string) => string
  readonly listGathered: (when: string) => string
  readonly callNext: (when: string) => string
  readonly gathered: (when: string) => string
  readonly awake: (names: string) => string
  readonly ring: (phone: string, reference: string) => string
  readonly nobodyAwake: string
  readonly tries: (when: string) => string
  /** They were to be rung by then, and nobody tried. */
  readonly missed: (when: string) => string
  readonly noNumber: string
  readonly tried: (name: string, when: string) => string
  readonly reached: (name: string, when: string) => string
  readonly minutes: (count: number) => string
  readonly hours: (count: number) => string
  readonly days: (count: number) => string
}

export const dangerWords: Readonly<Record<Language, DangerWords>> = {
  en: {
    title: 'You told us that somebody is in danger',
    emergency: ({ number, known }) =>
      known
        ? `If somebody is in danger now, ring ${number}, the emergency number, first.`
        : `If somebody is in danger now, ring the emergency service where you are first; from a mobile telephone, ${number}.`,
    told: (name, when) => `${name} was told on ${when} and has not read it yet.`,
    read: (name, when) => `${name} read it on ${when}.`,
    late: (name, when, howLate) => `${name} was told on ${when} and has not read it: ${howLate} late.`,
    again: (name, when) => `${name} was called again on ${when} and has not answered yet.`,
    handedOn: (name, when, reader) =>
      `${name} was told on ${when} and is away now; ${reader} has to read it instead.`,
    listed: (name, when) => `It has stood in ${name}’s list since ${when}, and ${name} has not read it yet.`,
    listedLate: (name, when, howLate) =>
      `It has stood in ${name}’s list since ${when}, and ${name} has not read it: ${howLate} late.`,
    listedOn: (name, when, reader) =>
      `It came into ${name}’s list on ${when}. ${name} is away now; ${reader} has to read it instead.`,
    listGathered: (when) =>
      `It goes into the lists of more of us on ${when}, together with other reports of this hour.`,
    listNext: (when) => `If nobody has read it by ${when}, it goes into the list of the next of us too.`,
    callNext: (when) => `If nobody who was called has read it by ${when}, the next of us is called.`,
    gathered: (when) => `More of us are called on ${when}, together with other reports of this hour.`,
    awake: (names) => `Can be reached now: ${names}.`,
    ring: (phone, reference) => `Ring ${phone} and say ${reference}.`,
    nobodyAwake: 'None of us is on duty at this hour.',
    tries: (when) => `One of us has to try to ring you by ${when}.`,
    missed: (when) => `One of us was to try to ring you by ${when}, and nobody did. That is on us.`,
    noNumber: 'We have no telephone number of yours yet.',
    tried: (name, when) => `${name} tried to reach you on ${when} and did not.`,
    reached: (name, when) => `${name} spoke with you on ${when}.`,
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count) => `${count} hours`,
    days: (count) => `${count} days`,
  },
  fr: {
    title: 'Vous nous avez dit que quelqu’un est en danger',
    emergency: ({ number, known }) =>
      known
        ? `Si quelqu’un est en danger maintenant, appelez d’abord le ${number}, le numéro d’urgence.`
        : `Si quelqu’un est en danger maintenant, appelez d’abord les secours là où vous êtes ; depuis un téléphone mobile, le ${number}.`,
    told: (name, when) => `Nous avons prévenu ${name} ${when}. Votre message n’est pas encore lu.`,
    read: (name, when) => `${name} a lu votre message ${when}.`,
    late: (name, when, howLate) =>
      `Nous avons prévenu ${name} ${when}. Votre message n’est pas lu : ${howLate} de retard.`,
    again: (name, when) => `Nous avons rappelé ${name} ${when}, sans réponse pour l’instant.`,
    handedOn: (name, when, reader) =>
      `Nous avons prévenu ${name} ${when}. En congé depuis : ${reader} doit le lire à sa place.`,
    listed: (name, when) => `À lire par ${name} depuis ${when}. Votre message n’est pas encore lu.`,
    listedLate: (name, when, howLate) =>
      `À lire par ${name} depuis ${when}. Votre message n’est pas lu : ${howLate} de retard.`,
    listedOn: (name, when, reader) =>
      `À lire par ${name} depuis ${when}. En congé depuis : ${reader} doit le lire à sa place.`,
    listGathered: (when) =>
      `D’autres personnes auront votre message dans leur liste ${when}, avec toutes les alertes reçues à cette heure-ci.`,
    listNext: (when) =>
      `Si votre message n’est toujours pas lu ${when}, il passe aussi à la personne suivante.`,
    callNext: (when) => `Si votre message n’est toujours pas lu ${when}, nous appelons la personne suivante.`,
    gathered: (when) =>
      `D’autres personnes seront appelées ${when}, pour toutes les alertes reçues à cette heure-ci.`,
    awake: (names) => `Vous pouvez joindre en ce moment : ${names}.`,
    ring: (phone, reference) => `Appelez le ${phone} et donnez la référence ${reference}.`,
    nobodyAwake: 'Personne chez nous n’est de service à cette heure.',
    tries: (when) => `Quelqu’un de chez nous doit essayer de vous appeler au plus tard le ${when}.`,
    missed: (when) =>
      `Quelqu’un de chez nous devait essayer de vous appeler au plus tard le ${when}, et personne ne l’a fait. C’est notre faute.`,
    noNumber: 'Nous n’avons pas encore votre numéro de téléphone.',
    tried: (name, when) => `${name} a essayé de vous joindre ${when}, sans succès.`,
    reached: (name, when) => `${name} vous a parlé ${when}.`,
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count) => `${count} heures`,
    days: (count) => `${count} jours`,
  },
  es: {
    title: 'Nos dijo que alguien está en peligro',
    emergency: ({ number, known }) =>
      known
        ? `Si alguien está en peligro ahora, llame primero al ${number}, el número de emergencias.`
        : `Si alguien está en peligro ahora, llame primero al servicio de emergencias del lugar donde está; desde un teléfono móvil, al ${number}.`,
    told: (name, when) => `Avisamos a ${name} el ${when} y todavía no lo ha leído.`,
    read: (name, when) => `${name} lo leyó el ${when}.`,
    late: (name, when, howLate) => `Avisamos a ${name} el ${when} y no lo ha leído: ${howLate} de retraso.`,
    again: (name, when) => `Volvimos a llamar a ${name} el ${when} y todavía no ha respondido.`,
    handedOn: (name, when, reader) =>
      `Avisamos a ${name} el ${when} y ahora está de permiso; tiene que leerlo ${reader} en su lugar.`,
    listed: (name, when) => `Está en la lista de ${name} desde el ${when} y todavía no lo ha leído.`,
    listedLate: (name, when, howLate) =>
      `Está en la lista de ${name} desde el ${when} y no lo ha leído: ${howLate} de retraso.`,
    listedOn: (name, when, reader) =>
      `Está en la lista de ${name} desde el ${when} y ahora está de permiso; tiene que leerlo ${reader} en su lugar.`,
    listGathered: (when) =>
      `El ${when} pasa a las listas de más personas, junto con otros avisos de esta hora.`,
    listNext: (when) =>
      `Si nadie lo ha leído antes del ${when}, pasa también a la lista de la siguiente persona.`,
    callNext: (when) =>
      `Si nadie de los avisados lo ha leído antes del ${when}, llamamos a la siguiente persona.`,
    gathered: (when) => `El ${when} llamamos a más personas, junto con otros avisos de esta hora.`,
    awake: (names) => `En este momento puede hablar con: ${names}.`,
    ring: (phone, reference) => `Llame al ${phone} y diga ${reference}.`,
    nobodyAwake: 'A esta hora no hay nadie de guardia en nuestro equipo.',
    tries: (when) => `Alguien de nuestro equipo tiene que intentar llamarle antes del ${when}.`,
    missed: (when) =>
      `Alguien de nuestro equipo tenía que intentar llamarle antes del ${when} y nadie lo hizo. La culpa es nuestra.`,
    noNumber: 'Todavía no tenemos ningún teléfono suyo.',
    tried: (name, when) => `${name} intentó hablar con usted el ${when} y no lo consiguió.`,
    reached: (name, when) => `${name} habló con usted el ${when}.`,
    minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
    hours: (count) => `${count} horas`,
    days: (count) => `${count} días`,
  },
}
