import type { Language } from '../../../language/language.ts'

const english = {
  link: 'What this has cost you',
  title: 'What this has cost you',
  lead: 'As you say it. It stands at the top of your case for everybody who works on it. Leave empty what you don’t know.',
  fields: {
    minutesWaited: 'Minutes you waited',
    minutesTalked: 'Minutes you talked with us',
    trips: 'Trips you made',
    daysWithout: 'Days without it',
  },
  send: 'Send it',
  /** One part of what they said, with its number. */
  part: (name: string, number: string) => `${name}: ${number}`,
  said: (day: string) => `You told us on ${day} what this has cost you.`,
  change: 'Change it or take it back',
  saidBefore: (day: string) =>
    `You said this on ${day}. What you change here stands in its place; what you leave empty is taken back.`,
  wrong: 'It is not kept yet: a number below can’t be read.',
  wrongHere: (most: string) => `Write a whole number, such as 40; at most ${most}.`,
  none: 'Nothing stands here yet that could be taken back. Give at least one of them as a whole number, such as 40.',
  leaving: {
    title: 'I am leaving you',
    text: (owner: string) =>
      `It is written down and counted. Nothing that we owe you here changes: ${owner} answers for this until you say it is solved. It ends no contract.`,
    textEnded: 'It is written down and counted. It ends no contract, and opens nothing here again.',
    button: 'I am leaving',
    said: (day: string) => `You told us on ${day} that you are leaving. What we owe you here stands.`,
  },
}
type CostWords = typeof english

const french: CostWords = {
  link: 'Ce que cela vous a coûté',
  title: 'Ce que cela vous a coûté',
  lead: 'Comme vous le dites. Cela figure en haut de votre dossier, pour quiconque y travaille. Laissez vide ce que vous ne savez pas.',
  fields: {
    minutesWaited: 'Minutes d’attente',
    minutesTalked: 'Minutes passées à nous parler',
    trips: 'Trajets que vous avez faits',
    daysWithout: 'Jours sans la chose',
  },
  send: 'Envoyer',
  part: (name, number) => `${name} : ${number}`,
  said: (day) => `Vous nous avez dit le ${day} ce que cela vous a coûté.`,
  change: 'Le changer ou le retirer',
  saidBefore: (day) =>
    `Vous l’avez dit le ${day}. Ce que vous changez ici le remplace ; ce que vous laissez vide est retiré.`,
  wrong: 'Ce n’est pas encore gardé : un nombre ci-dessous est illisible.',
  wrongHere: (most) => `Écrivez un nombre entier, par exemple 40 ; au plus ${most}.`,
  none: 'Il n’y a encore rien ici à retirer. Donnez au moins un nombre entier, par exemple 40.',
  leaving: {
    title: 'Je vous quitte',
    text: (owner) =>
      `C’est noté et compté. Rien de ce que nous vous devons ici ne change : ${owner} en répond jusqu’à ce que vous disiez que c’est réglé. Cela ne met fin à aucun contrat.`,
    textEnded: 'C’est noté et compté. Cela ne met fin à aucun contrat, et ne rouvre rien ici.',
    button: 'Je vous quitte',
    said: (day) => `Vous nous avez dit le ${day} que vous nous quittez. Ce que nous vous devons ici demeure.`,
  },
}

const spanish: CostWords = {
  link: 'Lo que esto le ha costado',
  title: 'Lo que esto le ha costado',
  lead: 'Como usted lo dice. Figura en lo alto de su caso, para quienes trabajan en él. Deje vacío lo que no sepa.',
  fields: {
    minutesWaited: 'Minutos de espera',
    minutesTalked: 'Minutos hablando con nosotros',
    trips: 'Viajes que hizo',
    daysWithout: 'Días sin ello',
  },
  send: 'Enviarlo',
  part: (name, number) => `${name}: ${number}`,
  said: (day) => `Usted nos dijo el ${day} lo que esto le ha costado.`,
  change: 'Cambiarlo o retirarlo',
  saidBefore: (day) =>
    `Usted lo dijo el ${day}. Lo que cambie aquí ocupa su lugar; lo que deje vacío queda retirado.`,
  wrong: 'Todavía no está guardado: un número de abajo no se entiende.',
  wrongHere: (most) => `Escriba un número entero, por ejemplo 40; como mucho ${most}.`,
  none: 'Aún no hay nada aquí que retirar. Dé al menos un número entero, por ejemplo 40.',
  leaving: {
    title: 'Me voy',
    text: (owner) =>
      `Queda anotado y contado. Nada de lo que le debemos aquí cambia: ${owner} responde de esto hasta que usted diga que está resuelto. No pone fin a ningún contrato.`,
    textEnded: 'Queda anotado y contado. No pone fin a ningún contrato, ni reabre nada aquí.',
    button: 'Me voy',
    said: (day) => `Usted nos dijo el ${day} que se va. Lo que le debemos aquí sigue en pie.`,
  },
}

/** What a customer says that it cost them, and that they leave. */
export const costWords: Readonly<Record<Language, CostWords>> = { en: english, fr: french, es: spanish }
