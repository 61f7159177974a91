import type { ClosingLetterKind, CommonElement } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'

/** What stands in a closing letter beside what its writer and the profile say. */
export interface ClosingLetterWords {
  readonly dated: (day: string, reference: string) => string
  readonly received: (day: string) => string
  readonly opens: Readonly<Record<ClosingLetterKind, string>>
  readonly decision: Readonly<Record<'finalResponse' | 'summary', string>>
  readonly reasons: string
  readonly remedy: string
  readonly whyNot: string
  readonly expected: (day: string) => string
  readonly outside: Readonly<Record<ClosingLetterKind, (name: string) => string>>
  readonly address: (address: string) => string
  readonly web: (web: string) => string
  readonly timeToRefer: (time: string) => string
  /** How the elements of every letter are called where one is missing. */
  readonly elements: Readonly<Record<CommonElement, string>>
}

export const closingLetterWords: Readonly<Record<Language, ClosingLetterWords>> = {
  en: {
    dated: (day, reference) => `${day}\nOur reference: ${reference}`,
    received: (day) => `We received your complaint on ${day}.`,
    opens: {
      finalResponse: 'This is our final response to it.',
      holding: 'We can’t give you our final response yet. This letter says why, and what you can do now.',
      summary: 'You told us that it is solved. This letter sums up how.',
    },
    decision: { finalResponse: 'Our decision:', summary: 'How it was solved:' },
    reasons: 'Our reasons:',
    remedy: 'What we offer you:',
    whyNot: 'Why there is no final response yet:',
    expected: (day) => `We expect to give it to you by ${day}.`,
    outside: {
      finalResponse: (name) =>
        `If you do not agree, you can turn to this body outside our company now: ${name}.`,
      holding: (name) =>
        `You need not wait for us: you can turn to this body outside our company now: ${name}.`,
      summary: (name) =>
        `If you come to see it otherwise, you can turn to this body outside our company: ${name}.`,
    },
    address: (address) => `Address: ${address}`,
    web: (web) => `On the web: ${web}`,
    timeToRefer: (time) => `By when you can turn to it: ${time}`,
    elements: {
      received: 'When the complaint was received',
      decision: 'The decision',
      reasons: 'The reasons',
      remedy: 'What is offered',
      whyNot: 'Why there is no final response yet',
      expected: 'By when it is expected',
      outsideBody: 'The body outside to which one can turn',
      outsideAddress: 'The address of that body',
      outsideWeb: 'The web address of that body',
      timeToRefer: 'By when one can turn to it',
      signature: 'Who signs',
    },
  },
  fr: {
    dated: (day, reference) => `${day}\nNotre référence : ${reference}`,
    received: (day) => `Nous avons reçu votre réclamation le ${day}.`,
    opens: {
      finalResponse: 'Voici notre réponse finale.',
      holding:
        'Nous ne pouvons pas encore vous donner notre réponse finale. Cette lettre dit pourquoi, et ce que vous pouvez faire dès maintenant.',
      summary: 'Vous nous avez dit que c’est résolu. Cette lettre résume comment.',
    },
    decision: { finalResponse: 'Notre décision :', summary: 'Comment cela a été résolu :' },
    reasons: 'Nos motifs :',
    remedy: 'Ce que nous vous proposons :',
    whyNot: 'Pourquoi il n’y a pas encore de réponse finale :',
    expected: (day) => `Nous pensons vous la donner au plus tard le ${day}.`,
    outside: {
      finalResponse: (name) =>
        `Si vous n’êtes pas d’accord, vous pouvez dès maintenant vous adresser à cet organisme extérieur à notre entreprise : ${name}.`,
      holding: (name) =>
        `Vous n’avez pas à nous attendre : vous pouvez dès maintenant vous adresser à cet organisme extérieur à notre entreprise : ${name}.`,
      summary: (name) =>
        `Si vous veniez à voir les choses autrement, vous pouvez vous adresser à cet organisme extérieur à notre entreprise : ${name}.`,
    },
    address: (address) => `Adresse : ${address}`,
    web: (web) => `Sur le web : ${web}`,
    timeToRefer: (time) => `Jusqu’à quand vous pouvez le saisir : ${time}`,
    elements: {
      received: 'Quand la réclamation a été reçue',
      decision: 'La décision',
      reasons: 'Les motifs',
      remedy: 'Ce qui est proposé',
      whyNot: 'Pourquoi il n’y a pas encore de réponse finale',
      expected: 'Pour quand elle est attendue',
      outsideBody: 'L’organisme extérieur à qui s’adresser',
      outsideAddress: 'L’adresse de cet organisme',
      outsideWeb: 'L’adresse web de cet organisme',
      timeToRefer: 'Jusqu’à quand on peut le saisir',
      signature: 'Qui signe',
    },
  },
  es: {
    dated: (day, reference) => `${day}\nNuestra referencia: ${reference}`,
    received: (day) => `Recibimos su reclamación el ${day}.`,
    opens: {
      finalResponse: 'Esta es nuestra respuesta final.',
      holding:
        'Todavía no podemos darle nuestra respuesta final. Esta carta dice por qué, y qué puede hacer usted ya.',
      summary: 'Usted nos dijo que está resuelto. Esta carta resume cómo.',
    },
    decision: { finalResponse: 'Nuestra decisión:', summary: 'Cómo se resolvió:' },
    reasons: 'Nuestros motivos:',
    remedy: 'Lo que le ofrecemos:',
    whyNot: 'Por qué aún no hay respuesta final:',
    expected: (day) => `Esperamos dársela a más tardar el ${day}.`,
    outside: {
      finalResponse: (name) =>
        `Si no está de acuerdo, puede acudir ya a este organismo ajeno a nuestra empresa: ${name}.`,
      holding: (name) =>
        `No tiene que esperarnos: puede acudir ya a este organismo ajeno a nuestra empresa: ${name}.`,
      summary: (name) =>
        `Si llegara a verlo de otro modo, puede acudir a este organismo ajeno a nuestra empresa: ${name}.`,
    },
    address: (address) => `Dirección: ${address}`,
    web: (web) => `En la web: ${web}`,
    timeToRefer: (time) => `Hasta cuándo puede acudir a él: ${time}`,
    elements: {
      received: 'Cuándo se recibió la reclamación',
      decision: 'La decisión',
      reasons: 'Los motivos',
      remedy: 'Lo que se ofrece',
      whyNot: 'Por qué aún no hay respuesta final',
      expected: 'Para cuándo se espera',
      outsideBody: 'El organismo ajeno al que se puede acudir',
      outsideAddress: 'La dirección de ese organismo',
      outsideWeb: 'La dirección web de ese organismo',
      timeToRefer: 'Hasta cuándo se puede acudir a él',
      signature: 'Quién firma',
    },
  },
}
