import type { ChannelKind } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'

/** How a leader said that we are in contact with a customer; names and dates come as they are said. */
export interface ContactPlanWords {
  readonly title: string
  readonly hears: (name: string, way: string, often: string) => string
  /** Where whoever was named is not here, and the owner neither. */
  readonly nobodyHere: (way: string, often: string) => string
  /** How often is said, and watched by nothing. */
  readonly noClock: string
  readonly ways: Readonly<Record<ChannelKind, string>>
  readonly often: (days: number) => string
  readonly by: (leader: string) => string
  /** What it does not do. */
  readonly stays: string
  readonly ends: (when: string) => string
  readonly challenge: string
  readonly means: (setter: string) => string
  /** What the press says to whoever hears it, who may not be somebody to read that there is a plan. */
  readonly pressed: string
  readonly challenged: (judge: string, setter: string) => string
  /** There is nobody whose duty it is. */
  readonly suspended: string
  /** In the story. */
  readonly wasSet: (leader: string) => string
  readonly wasChallenged: string
  readonly wasEnded: (leader: string) => string
  readonly ranOut: string
  /** In a mail. */
  readonly onPage: (setter: string) => string
  readonly endedSubject: string
  readonly ended: string
}

export const contactPlanWords: Readonly<Record<Language, ContactPlanWords>> = {
  en: {
    title: 'How we are in contact',
    hears: (name, way, often) => `${name} is to be in touch with you ${way}, ${often}.`,
    nobodyHere: (way, often) =>
      `One of us is to be in touch with you ${way}, ${often}. Whoever was named for it is not here at present.`,
    noClock:
      'No clock of ours watches how often. Where your page gives a date by which you hear from us, that one is watched.',
    ways: {
      web: 'on this page',
      mail: 'by e-mail',
      chat: 'in the chat',
      phone: 'by telephone',
      sms: 'by SMS',
      store: 'at our counter',
      letter: 'by letter',
      survey: 'on this page',
      visit: 'at your place',
    },
    often: (days) => (days === 1 ? 'at least once a day' : `at least once in ${days} days`),
    by: (leader) => `${leader} decided so:`,
    stays:
      'You can write, ring and come as before, and it is all read. Who answers for it, and by when, stays as it is.',
    ends: (when) => `It ends on ${when}, unless a leader sets it anew before.`,
    challenge: 'I do not agree with this',
    means: (setter) =>
      `One press brings it before somebody other than ${setter}. Where there is nobody, it does not hold from then on.`,
    pressed: 'I do not agree with how you are in contact with me.',
    challenged: (judge, setter) =>
      `You said that you do not agree. ${judge} has that to answer. ${setter} can neither change nor end it meanwhile.`,
    suspended:
      'You said that you do not agree. There is nobody whose duty it is to judge that, so this does not hold: we are in contact as before, by any way you like.',
    wasSet: (leader) => `${leader} set down how we are in contact`,
    wasChallenged: 'You did not agree with how we are in contact',
    wasEnded: (leader) => `${leader} ended what was set down of how we are in contact`,
    ranOut: 'What was set down of how we are in contact ran out',
    onPage: (setter) =>
      `If you do not agree, one press on your page brings it before somebody other than ${setter}. Where there is nobody, it does not hold from then on.`,
    endedSubject: 'What was set down of how we are in contact has ended',
    ended: 'We are in contact as before, by any way you like.',
  },
  fr: {
    title: 'Comment nous restons en contact',
    hears: (name, way, often) => `${name} doit être en contact avec vous ${way}, ${often}.`,
    nobodyHere: (way, often) =>
      `L’un de nous doit être en contact avec vous ${way}, ${often}. La personne désignée n’est pas là en ce moment.`,
    noClock:
      'Aucune horloge chez nous ne surveille cette fréquence. Si votre page donne une date pour notre prochaine réponse, celle-là est surveillée.',
    ways: {
      web: 'sur cette page',
      mail: 'par e-mail',
      chat: 'par chat',
      phone: 'par téléphone',
      sms: 'par SMS',
      store: 'à notre comptoir',
      letter: 'par lettre',
      survey: 'sur cette page',
      visit: 'chez vous',
    },
    often: (days) => (days === 1 ? 'au moins une fois par jour' : `au moins une fois tous les ${days} jours`),
    by: (leader) => `${leader} l’a décidé ainsi :`,
    stays:
      'Vous pouvez écrire, appeler et venir comme avant, et tout est lu. Qui en répond, et pour quand, ne change pas.',
    ends: (when) => `Cela se termine le ${when}, sauf si la direction le fixe de nouveau d’ici là.`,
    challenge: 'Je ne suis pas d’accord',
    means: (setter) =>
      `Un seul bouton le porte devant une autre personne que ${setter}. S’il n’y a personne, cela ne vaut plus.`,
    pressed: 'Je ne suis pas d’accord avec la manière dont vous êtes en contact avec moi.',
    challenged: (judge, setter) =>
      `Vous avez dit ne pas être d’accord. ${judge} doit y répondre. D’ici là, ${setter} ne peut ni le changer ni y mettre fin.`,
    suspended:
      'Vous avez dit ne pas être d’accord. Il n’y a personne chargé d’en juger, donc cela ne vaut pas : nous restons en contact comme avant, par le moyen que vous voulez.',
    wasSet: (leader) => `${leader} a fixé comment nous restons en contact`,
    wasChallenged: 'Vous n’étiez pas d’accord avec la manière dont nous restons en contact',
    wasEnded: (leader) => `${leader} a mis fin à ce qui était fixé de nos contacts`,
    ranOut: 'Ce qui était fixé de nos contacts est arrivé à son terme',
    onPage: (setter) =>
      `Si vous n’êtes pas d’accord, un seul bouton sur votre page le porte devant une autre personne que ${setter}. S’il n’y a personne, cela ne vaut plus.`,
    endedSubject: 'Ce qui était fixé de nos contacts a pris fin',
    ended: 'Nous restons en contact comme avant, par le moyen que vous voulez.',
  },
  es: {
    title: 'Cómo estamos en contacto',
    hears: (name, way, often) => `${name} debe estar en contacto con usted ${way}, ${often}.`,
    nobodyHere: (way, often) =>
      `Alguien de nosotros debe estar en contacto con usted ${way}, ${often}. Quien se nombró para ello no está ahora.`,
    noClock:
      'Ningún reloj nuestro vigila con qué frecuencia. Si su página da una fecha para nuestra próxima respuesta, esa sí se vigila.',
    ways: {
      web: 'en esta página',
      mail: 'por correo electrónico',
      chat: 'por chat',
      phone: 'por teléfono',
      sms: 'por SMS',
      store: 'en nuestro mostrador',
      letter: 'por carta',
      survey: 'en esta página',
      visit: 'en su domicilio',
    },
    often: (days) => (days === 1 ? 'al menos una vez al día' : `al menos una vez cada ${days} días`),
    by: (leader) => `${leader} lo decidió así:`,
    stays:
      'Puede escribir, llamar y venir como antes, y se lee todo. Quién responde de ello, y para cuándo, no cambia.',
    ends: (when) => `Termina el ${when}, salvo que la dirección lo fije de nuevo antes.`,
    challenge: 'No estoy de acuerdo',
    means: (setter) =>
      `Un solo botón lo lleva ante alguien que no es ${setter}. Si no hay nadie, deja de valer.`,
    pressed: 'No estoy de acuerdo con cómo están en contacto conmigo.',
    challenged: (judge, setter) =>
      `Usted dijo que no está de acuerdo. ${judge} tiene que responder. Mientras tanto, ${setter} no puede ni cambiarlo ni ponerle fin.`,
    suspended:
      'Usted dijo que no está de acuerdo. No hay nadie encargado de juzgarlo, así que esto no vale: seguimos en contacto como antes, por la vía que usted quiera.',
    wasSet: (leader) => `${leader} fijó cómo estamos en contacto`,
    wasChallenged: 'Usted no estuvo de acuerdo con cómo estamos en contacto',
    wasEnded: (leader) => `${leader} puso fin a lo fijado sobre nuestro contacto`,
    ranOut: 'Lo fijado sobre nuestro contacto llegó a su fin',
    onPage: (setter) =>
      `Si no está de acuerdo, un solo botón de su página lo lleva ante alguien que no es ${setter}. Si no hay nadie, deja de valer.`,
    endedSubject: 'Lo fijado sobre nuestro contacto ha terminado',
    ended: 'Seguimos en contacto como antes, por la vía que usted quiera.',
  },
}
