import { endings } from './endings.ts'
import type { Tale } from './tale.ts'
import { writes } from './writes.ts'

const underWay: readonly Tale[] = [
  {
    shows: 'just arrived',
    name: 'Inés Carrasco',
    email: 'ines.carrasco@customer.example',
    language: 'es',
    channel: 'web',
    ago: 0.4,
    words:
      'Compré la bicicleta en marzo y la batería ya no carga. En la tienda me dijeron que escribiera aquí; aquí me dicen que vaya a la tienda.',
    steps: [],
  },
  {
    shows: 'offered from the switchboard, and not taken yet',
    name: 'Gordon Pike',
    phone: '+44 20 7946 0123',
    language: 'en',
    channel: 'phone',
    ago: 0.2,
    takenBy: 'rosa',
    words: 'My bike was to be ready on Monday. Nobody rings back. I have rung four times this week.',
    steps: [
      {
        ago: 0.2,
        by: 'rosa',
        does: ({ wrote }) => ({
          type: 'offerTransfer',
          to: { kind: 'team', team: 'Service centre' },
          reason: wrote('He waits for a bike that is in the workshop.'),
        }),
      },
    ],
  },
  {
    shows: 'a promise that is due tomorrow',
    name: 'Élodie Barrault',
    email: 'elodie.barrault@customer.example',
    phone: '+33 6 12 34 56 78',
    language: 'fr',
    channel: 'web',
    ago: 50,
    takenBy: 'ana',
    words:
      'Vous m’avez prélevé deux fois 149 euros pour la même révision. J’ai envoyé le relevé de ma banque il y a trois semaines, sans réponse.',
    steps: [
      {
        ago: 48,
        by: 'ana',
        does: ({ wrote, in: after }) => ({
          type: 'makePromise',
          what: wrote('149 EUR back on your card'),
          remedy: { what: wrote('Refund of the second charge'), amount: { currency: 'EUR', minor: 14_900 } },
          due: after(70),
        }),
      },
      {
        ago: 47,
        by: 'ana',
        does: ({ wrote, in: after }) => ({
          type: 'placeAsk',
          to: 'Payments',
          question: wrote('Please find the second charge of 149 EUR and send it back.'),
          due: after(40),
        }),
      },
      { ago: 5, due: 'askDue' },
    ],
  },
  {
    shows: 'a broken promise that rose, with a word of many letters',
    name: 'Friederike Donaudampfschifffahrtsgesellschaft-Hauptmann',
    email: 'friederike@kundin.example',
    language: 'de',
    channel: 'web',
    ago: 260,
    takenBy: 'ben',
    words:
      'Die Gepäckträgerbefestigungsschraubennachrüstsatzlieferung wurde mir für den Zwölften zugesagt. Heute ist der Zwanzigste. Ich habe Urlaub genommen, um das Paket anzunehmen.',
    steps: [
      {
        ago: 240,
        by: 'ben',
        does: ({ wrote, in: after }) => ({
          type: 'makePromise',
          what: wrote('The set of screws at your door'),
          remedy: null,
          due: after(96),
        }),
      },
      { ago: 143, due: 'promiseDue' },
      { ago: 30, says: 'Wieder nichts. Wer ist jetzt zuständig?' },
      writes(14, 'ben', 'Ich, und meine Leiterin auch. Ich hole den Satz heute selbst beim Lieferanten.'),
    ],
  },
  {
    shows: 'an answer that did not come: it rose by itself, and the leader owes the call',
    name: 'Pieter van Houten',
    email: 'pieter.vanhouten@customer.example',
    phone: '+31 20 794 0123',
    language: 'en',
    channel: 'web',
    ago: 110,
    takenBy: 'ana',
    words:
      'Your app says that my bike is locked for good. It stands at the station, and I have the key in my hand.',
    steps: [
      { ago: 10, due: 'nextWordDue' },
      { ago: 8, by: 'claire', does: () => ({ type: 'acknowledgeEscalation', escalation: 1 }) },
    ],
  },
  {
    shows: 'asked for a leader by title; the leader owes the call',
    name: 'Harriet Vance',
    phone: '+44 20 7946 0999',
    language: 'en',
    channel: 'phone',
    ago: 6,
    takenBy: 'rosa',
    words: 'I want to speak to your head of customer relations. I have told it often enough.',
    steps: [
      {
        ago: 6,
        by: 'paul',
        does: ({ person, wrote }) => ({
          type: 'askForLeader',
          leader: person('paul'),
          connected: null,
          what: wrote('Paul Fournier rings Ms Vance'),
          callBackBy: null,
        }),
      },
    ],
  },
  {
    shows: 'danger: who was told, who has read it, who can be reached',
    name: 'Jamal al-Haddad',
    email: 'jamal@customer.example',
    phone: '+33 7 00 11 22 33',
    language: 'ar',
    channel: 'web',
    ago: 1.5,
    takenBy: 'ana',
    danger: 'The battery smoked while it was charging in the hall.',
    words: 'بطارية الدراجة بدأت تدخن أثناء الشحن في مدخل البيت. عندي أطفال. ماذا أفعل الآن؟',
    steps: [],
  },
  {
    shows:
      'several issues in one telling, one of them not solved twice; the leader delegated and owes report and call',
    name: 'Margaret Oyelaran',
    email: 'margaret.oyelaran@customer.example',
    phone: '+44 20 7946 0321',
    language: 'en',
    channel: 'letter',
    ago: 800,
    takenBy: 'ana',
    words:
      'The motor broke down in the first week. Getting it out of your workshop you scratched the frame. It has been painted four times, and three times I came to collect it and it was not right. Your manager never called back.',
    issues: [
      'The motor broke down.',
      'The frame was scratched in the workshop.',
      'The paint is wrong after four attempts.',
    ],
    steps: [
      writes(
        795,
        'ana',
        'I have your letter and read all of it. Each of the three points has its own end.',
        'letter',
      ),
      proposes(700, 1, 'The motor was replaced under warranty.'),
      verdict(690, 1, true),
      proposes(600, 3, 'The frame was painted again.'),
      verdict(580, 3, false, 'It is a different blue.'),
      writes(575, 'ana', 'It is. I am looking for another workshop to paint it.', 'letter'),
      proposes(300, 3, 'The frame was painted once more, by another workshop.'),
      verdict(280, 3, false, 'There are runs in it. This is the fourth time.'),
      writes(276, 'ana', 'You are right, and Claire Moreau has it in hand now too.', 'letter'),
      { ago: 30, by: 'claire', does: () => ({ type: 'acknowledgeEscalation', escalation: 1 }) },
      {
        ago: 26,
        by: 'claire',
        does: ({ person, wrote }) => ({
          type: 'delegate',
          to: person('ben'),
          reason: wrote('Please see to a new frame, and write to me what was said and done.'),
        }),
      },
      {
        ago: 24,
        by: 'ben',
        does: ({ wrote }) => ({
          type: 'nameRepresentative',
          name: wrote('Tunde Oyelaran, her son'),
          mandate: wrote('Letter of hers, on file.'),
        }),
      },
      writes(
        20,
        'ben',
        'Claire Moreau has asked me to see to a new frame. I have ordered it from the factory today.',
        'letter',
      ),
    ],
  },
  {
    shows: 'came back to somebody who had it before',
    name: 'Bruno Castel',
    email: 'bruno.castel@customer.example',
    language: 'fr',
    channel: 'mail',
    ago: 120,
    takenBy: 'ana',
    words:
      'On m’a envoyé du service client à l’atelier, de l’atelier à la comptabilité, et me revoici chez vous.',
    steps: [
      writes(118, 'ana', 'Je cherche qui a votre vélo, et je vous dis ce que je trouve.'),
      handsOver(110, 'ana', 'omar'),
      accepts(100, 'omar', 1),
      handsOver(60, 'omar', 'ana'),
      accepts(50, 'ana', 2),
      writes(18, 'ana', 'Me revoici, et votre vélo est à l’atelier. Je vous dis quand il est prêt.'),
    ],
  },
  {
    shows: 'in front of the chief executive, in the customer’s words',
    name: 'Dolores Iriarte',
    language: 'es',
    channel: 'letter',
    ago: 12,
    takenBy: 'helene',
    words:
      'Señora directora: soy clienta desde 2009. En su taller me han perdido la llave del cuadro, y con ella el cuadro. Nadie quiere ser el responsable. Le escribo a usted porque su nombre está en la carta de bienvenida.',
    steps: [],
  },
]

function proposes(ago: number, issue: number, what: string): Tale['steps'][number] {
  return {
    ago,
    by: 'ana',
    does: ({ wrote }) => ({
      type: 'proposeResolution',
      issue,
      what: wrote(what),
      remedy: null,
      outcome: 'upheld',
    }),
  }
}

function verdict(ago: number, issue: number, solved: boolean, reason?: string): Tale['steps'][number] {
  return {
    ago,
    by: 'customer',
    does: ({ heard }) => ({
      type: 'giveVerdict',
      issue,
      verdict: solved ? 'solved' : 'notSolved',
      reason: reason === undefined ? null : heard(reason),
    }),
  }
}

function handsOver(ago: number, by: 'ana' | 'omar', to: 'ana' | 'omar'): Tale['steps'][number] {
  return {
    ago,
    by,
    does: ({ person, wrote }) => ({
      type: 'offerTransfer',
      to: { kind: 'person', person: person(to) },
      reason: wrote('This is closer to you than to me.'),
    }),
  }
}

function accepts(ago: number, by: 'ana' | 'omar', offer: number): Tale['steps'][number] {
  return { ago, by, does: () => ({ type: 'acceptTransfer', offer }) }
}

/** A case at every stage, as a company has them on an ordinary day. */
export const tales: readonly Tale[] = [...underWay, ...endings]
