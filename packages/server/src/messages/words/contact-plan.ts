import type { ChannelKind } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'

/** How a leader said that we are in contact with a customer; names and dates come as they are said. */
export interface ContactPlanWords {
  readonly title: string
  readonly hears: (name: string, way: string, often: string) => string
  readonly ways: Readonly<Record<ChannelKind, string>>
  readonly often: (days: number) => string
  readonly by: (leader: string) => string
  /** What it does not do. */
  readonly stays: string
  readonly ends: (when: string) => string
  readonly challenge: string
  readonly means: string
  readonly challenged: string
  /** In the story. */
  readonly wasSet: (leader: string) => string
  readonly wasChallenged: string
  readonly wasEnded: (leader: string) => string
  readonly ranOut: string
  readonly done: string
  /** In a mail. */
  readonly onPage: string
  readonly endedSubject: string
  readonly ended: string
}

export const contactPlanWords: Readonly<Record<Language, ContactPlanWords>> = {
  en: {
    title: 'How we are in contact',
    hears: (name, way, often) => `${name} is there for you ${way}, ${often}.`,
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
    ends: (when) => `It ends on ${when}, unless a leader looks at it again before.`,
    challenge: 'I do not agree with this',
    means: 'One press brings it before the leader above.',
    challenged: 'You said that you do not agree. The leader above looks at it.',
    wasSet: (leader) => `${leader} set down how we are in contact`,
    wasChallenged: 'You did not agree with how we are in contact',
    wasEnded: (leader) => `${leader} ended what was set down of how we are in contact`,
    ranOut: 'What was set down of how we are in contact ran out',
    done: 'The leader above hears that you do not agree.',
    onPage: 'If you do not agree, one press on your page brings it before the leader above.',
    endedSubject: 'What was set down of how we are in contact has ended',
    ended: 'We are in contact as before, by any way you like.',
  },
  fr: {
    title: 'Comment nous restons en contact',
    hears: (name, way, often) => `${name} est là pour vous ${way}, ${often}.`,
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
    ends: (when) => `Cela se termine le ${when}, sauf si la direction l’examine de nouveau d’ici là.`,
    challenge: 'Je ne suis pas d’accord',
    means: 'Un seul bouton le porte au niveau au-dessus.',
    challenged: 'Vous avez dit ne pas être d’accord. Le niveau au-dessus l’examine.',
    wasSet: (leader) => `${leader} a fixé comment nous restons en contact`,
    wasChallenged: 'Vous n’étiez pas d’accord avec la manière dont nous restons en contact',
    wasEnded: (leader) => `${leader} a mis fin à ce qui était fixé de nos contacts`,
    ranOut: 'Ce qui était fixé de nos contacts est arrivé à son terme',
    done: 'Le niveau au-dessus apprend que vous n’êtes pas d’accord.',
    onPage: 'Si vous n’êtes pas d’accord, un seul bouton sur votre page le porte au niveau au-dessus.',
    endedSubject: 'Ce qui était fixé de nos contacts a pris fin',
    ended: 'Nous restons en contact comme avant, par le moyen que vous voulez.',
  },
  es: {
    title: 'Cómo estamos en contacto',
    hears: (name, way, often) => `${name} le atiende ${way}, ${often}.`,
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
    ends: (when) => `Termina el ${when}, salvo que la dirección lo revise antes.`,
    challenge: 'No estoy de acuerdo',
    means: 'Un solo botón lo lleva al nivel de arriba.',
    challenged: 'Usted dijo que no está de acuerdo. Lo revisa el nivel de arriba.',
    wasSet: (leader) => `${leader} fijó cómo estamos en contacto`,
    wasChallenged: 'Usted no estuvo de acuerdo con cómo estamos en contacto',
    wasEnded: (leader) => `${leader} puso fin a lo fijado sobre nuestro contacto`,
    ranOut: 'Lo fijado sobre nuestro contacto llegó a su fin',
    done: 'El nivel de arriba sabe que usted no está de acuerdo.',
    onPage: 'Si no está de acuerdo, un solo botón de su página lo lleva al nivel de arriba.',
    endedSubject: 'Lo fijado sobre nuestro contacto ha terminado',
    ended: 'Seguimos en contacto como antes, por la vía que usted quiera.',
  },
}
