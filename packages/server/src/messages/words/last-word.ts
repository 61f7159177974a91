import type { Language } from '../../language/language.ts'

/** What comes before and after our last word; names and dates come as they are said. */
export interface LastWordWords {
  /** What was owed by a date, and is not any more, by whose last word. */
  readonly released: Readonly<
    Record<'call' | 'takenUp' | 'word', (name: string, when: string, giver: string) => string>
  >
  /** Of a wish that one of us wrote down. */
  readonly wished: {
    readonly subject: string
    readonly says: (name: string) => string
    readonly after: string
    readonly asks: string
  }
  readonly nothingNew: {
    readonly subject: string
    readonly says: (name: string) => string
    readonly outside: string
    readonly after: string
  }
  /** Of a call that one of us ended because of a threat. */
  readonly callEnded: {
    readonly subject: string
    readonly says: (name: string) => string
    readonly owner: (name: string) => string
    readonly stays: string
  }
  /** Of a leader's call, to whoever needs us to write. */
  readonly inWriting: {
    readonly subject: (leader: string, when: string) => string
    readonly says: (leader: string, when: string) => string
    readonly short: (leader: string) => string
  }
  /** On the page. */
  readonly page: {
    readonly title: string
    readonly means: string
    readonly wish: string
    readonly isWished: string
    readonly isReported: (name: string) => string
    readonly confirm: string
    readonly takeBack: string
    readonly neverSaid: string
    readonly somethingNew: string
    readonly newMeans: string
    readonly newLabel: string
    readonly handling: string
    readonly handlingMeans: string
    readonly handlingLabel: string
  }
  /** In the story. */
  readonly lines: {
    readonly wished: string
    readonly wishHeard: (name: string) => string
    readonly wishTakenBack: string
    readonly nothingNew: (name: string) => string
    readonly handling: (team: string) => string
  }
}

export const lastWordWords: Readonly<Record<Language, LastWordWords>> = {
  en: {
    released: {
      call: (name, when, giver) =>
        `${name} was to ring you by ${when}. That call is no longer owed, because ${giver} gave our final position.`,
      takenUp: (name, when, giver) =>
        `${name} was to read your words and take this up by ${when}. That is no longer owed, because ${giver} gave our final position.`,
      word: (name, when, giver) =>
        `You were to hear from ${name} by ${when}. That is no longer owed, because ${giver} gave our final position.`,
    },
    wished: {
      subject: 'Do you want our final position?',
      says: (name) => `${name} wrote down that you want our final position.`,
      after: 'If you never said that, one press on your page takes it back.',
      asks: 'It counts once you say so yourself, with one press on your page.',
    },
    nothingNew: {
      subject: 'Our final position stands',
      says: (name) =>
        `${name}, who did not give our final position, read what you wrote since, and found nothing in it that is new:`,
      outside: 'You need not agree. You can turn to this body outside our company:',
      after:
        'If something is new after all, one press on your page says so, and it is open again. Whatever else you write is read by one of us, too.',
    },
    callEnded: {
      subject: 'We ended your call',
      says: (name) => `${name} ended the call because of a threat.`,
      owner: (name) => `${name} answers for your case, and rings you or writes to you.`,
      stays: 'Nothing else changes by it: you can write, ring and come as before, and it is all read.',
    },
    inWriting: {
      subject: (leader, when) => `${leader} writes to you by ${when}`,
      says: (leader, when) => `${leader} writes to you by ${when}, and reads your answer; nobody rings you.`,
      short: (leader) => `${leader} writes to you`,
    },
    page: {
      title: 'Ask for our final position',
      means:
        'A leader who never had your case can then give our last word at once, without proposing anything more. It never counts as solved.',
      wish: 'I want your final position',
      isWished: 'You asked for our final position. A leader who never had your case can give it now.',
      isReported: (name) =>
        `${name} wrote down that you want our final position. It counts once you say so yourself.`,
      confirm: 'Yes, I want it',
      takeBack: 'I do not want it any more',
      neverSaid: 'I never said that',
      somethingNew: 'Something is new since your final position',
      newMeans: 'Write what is new. It is a point of its own, and open until you say that it is solved.',
      newLabel: 'What is new?',
      handlingLabel: 'What was done wrong?',
      handling: 'It is about how you dealt with me',
      handlingMeans:
        'What was done wrong in dealing with your case is a point of its own, beside what the case is about.',
    },
    lines: {
      wished: 'You asked for our final position.',
      wishHeard: (name) => `You asked for our final position (as ${name} wrote it down).`,
      wishTakenBack: 'You no longer want our final position.',
      nothingNew: (name) => `${name} read what you wrote, and found nothing in it that is new:`,
      handling: (team) => `This is about how your case was dealt with (${team}).`,
    },
  },
  fr: {
    released: {
      call: (name, when, giver) =>
        `${name} devait vous appeler au plus tard le ${when}. Cet appel n’est plus dû, car ${giver} a donné notre position finale.`,
      takenUp: (name, when, giver) =>
        `${name} devait lire vos mots et s’en charger au plus tard le ${when}. Ce n’est plus dû, car ${giver} a donné notre position finale.`,
      word: (name, when, giver) =>
        `Vous deviez avoir des nouvelles de ${name} au plus tard le ${when}. Ce n’est plus dû, car ${giver} a donné notre position finale.`,
    },
    wished: {
      subject: 'Souhaitez-vous notre position finale ?',
      says: (name) => `${name} a noté que vous souhaitez notre position finale.`,
      after: 'Si vous ne l’avez jamais dit, un seul bouton sur votre page l’annule.',
      asks: 'Cela compte dès que vous le dites vous-même, d’un seul bouton sur votre page.',
    },
    nothingNew: {
      subject: 'Notre position finale demeure',
      says: (name) =>
        `${name}, qui n’a pas donné notre position finale, a lu ce que vous avez écrit depuis, et n’y a rien trouvé de nouveau :`,
      outside:
        'Rien ne vous oblige à être d’accord. Vous pouvez vous adresser à cet organisme, hors de l’entreprise :',
      after:
        'Si quelque chose est nouveau malgré tout, un seul bouton sur votre page le dit, et le dossier est rouvert. L’un de nous lit aussi tout le reste de ce que vous écrivez.',
    },
    callEnded: {
      subject: 'Nous avons mis fin à votre appel',
      says: (name) => `${name} a mis fin à l’appel à cause d’une menace.`,
      owner: (name) => `${name} répond de votre dossier, et vous appelle ou vous écrit.`,
      stays: 'Rien d’autre ne change : vous pouvez écrire, appeler et venir comme avant, et tout est lu.',
    },
    inWriting: {
      subject: (leader, when) => `${leader} vous écrit au plus tard le ${when}`,
      says: (leader, when) =>
        `${leader} vous écrit au plus tard le ${when}, et lit votre réponse ; personne ne vous appelle.`,
      short: (leader) => `${leader} vous écrit`,
    },
    page: {
      title: 'Demander notre position finale',
      means:
        'Une personne de la direction qui n’a jamais eu votre dossier peut alors donner notre dernier mot aussitôt, sans rien proposer de plus. Cela ne compte jamais comme résolu.',
      wish: 'Je souhaite votre position finale',
      isWished:
        'Vous avez demandé notre position finale. Une personne de la direction qui n’a jamais eu votre dossier peut la donner maintenant.',
      isReported: (name) =>
        `${name} a noté que vous souhaitez notre position finale. Cela compte dès que vous le dites vous-même.`,
      confirm: 'Oui, je la souhaite',
      takeBack: 'Je ne la souhaite plus',
      neverSaid: 'Je ne l’ai jamais dit',
      somethingNew: 'Il y a du nouveau depuis votre position finale',
      newMeans:
        'Écrivez ce qui est nouveau. C’est un point à part, ouvert jusqu’à ce que vous disiez que c’est résolu.',
      newLabel: 'Qu’y a-t-il de nouveau ?',
      handlingLabel: 'Qu’est-ce qui a été mal fait ?',
      handling: 'Il s’agit de la manière dont vous m’avez traité',
      handlingMeans:
        'Ce qui a été mal fait en traitant votre dossier est un point à part, à côté de ce dont il s’agit.',
    },
    lines: {
      wished: 'Vous avez demandé notre position finale.',
      wishHeard: (name) => `Vous avez demandé notre position finale (comme ${name} l’a noté).`,
      wishTakenBack: 'Vous ne souhaitez plus notre position finale.',
      nothingNew: (name) => `${name} a lu ce que vous avez écrit, et n’y a rien trouvé de nouveau :`,
      handling: (team) => `Il s’agit de la manière dont votre dossier a été traité (${team}).`,
    },
  },
  es: {
    released: {
      call: (name, when, giver) =>
        `${name} debía llamarle a más tardar el ${when}. Esa llamada ya no se le debe, porque ${giver} dio nuestra posición final.`,
      takenUp: (name, when, giver) =>
        `${name} debía leer sus palabras y hacerse cargo a más tardar el ${when}. Ya no se le debe, porque ${giver} dio nuestra posición final.`,
      word: (name, when, giver) =>
        `Usted debía tener noticias de ${name} a más tardar el ${when}. Ya no se le debe, porque ${giver} dio nuestra posición final.`,
    },
    wished: {
      subject: '¿Quiere nuestra posición final?',
      says: (name) => `${name} anotó que usted quiere nuestra posición final.`,
      after: 'Si nunca lo dijo, un solo botón de su página lo deshace.',
      asks: 'Cuenta en cuanto usted mismo lo diga, con un solo botón de su página.',
    },
    nothingNew: {
      subject: 'Nuestra posición final se mantiene',
      says: (name) =>
        `${name}, que no dio nuestra posición final, leyó lo que usted escribió desde entonces y no encontró nada nuevo:`,
      outside: 'No tiene que estar de acuerdo. Puede dirigirse a este organismo, ajeno a la empresa:',
      after:
        'Si aun así hay algo nuevo, un solo botón de su página lo dice, y se reabre. Alguien de nosotros lee también todo lo demás que escriba.',
    },
    callEnded: {
      subject: 'Pusimos fin a su llamada',
      says: (name) => `${name} puso fin a la llamada por una amenaza.`,
      owner: (name) => `${name} responde de su caso, y le llama o le escribe.`,
      stays: 'Nada más cambia: puede escribir, llamar y venir como antes, y se lee todo.',
    },
    inWriting: {
      subject: (leader, when) => `${leader} le escribe a más tardar el ${when}`,
      says: (leader, when) =>
        `${leader} le escribe a más tardar el ${when}, y lee su respuesta; nadie le llama.`,
      short: (leader) => `${leader} le escribe`,
    },
    page: {
      title: 'Pedir nuestra posición final',
      means:
        'Alguien de la dirección que nunca llevó su caso puede dar entonces nuestra última palabra enseguida, sin proponer nada más. Nunca cuenta como resuelto.',
      wish: 'Quiero su posición final',
      isWished:
        'Usted pidió nuestra posición final. Alguien de la dirección que nunca llevó su caso puede darla ahora.',
      isReported: (name) =>
        `${name} anotó que usted quiere nuestra posición final. Cuenta en cuanto usted mismo lo diga.`,
      confirm: 'Sí, la quiero',
      takeBack: 'Ya no la quiero',
      neverSaid: 'Nunca dije eso',
      somethingNew: 'Hay algo nuevo desde su posición final',
      newMeans:
        'Escriba qué es lo nuevo. Es un punto aparte, abierto hasta que usted diga que está resuelto.',
      newLabel: '¿Qué hay de nuevo?',
      handlingLabel: '¿Qué se hizo mal?',
      handling: 'Se trata de cómo me han tratado',
      handlingMeans:
        'Lo que se hizo mal al llevar su caso es un punto aparte, junto a aquello de lo que trata el caso.',
    },
    lines: {
      wished: 'Usted pidió nuestra posición final.',
      wishHeard: (name) => `Usted pidió nuestra posición final (como lo anotó ${name}).`,
      wishTakenBack: 'Usted ya no quiere nuestra posición final.',
      nothingNew: (name) => `${name} leyó lo que usted escribió y no encontró nada nuevo:`,
      handling: (team) => `Se trata de cómo se llevó su caso (${team}).`,
    },
  },
}
