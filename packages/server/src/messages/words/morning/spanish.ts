import type { MorningWords } from './english.ts'

export const spanishMorning: MorningWords = {
  subject: (toDo, late) => {
    if (toDo === 0) return 'Esta mañana: nada vence hoy'
    const things = toDo === 1 ? 'una cosa por hacer' : `${toDo} cosas por hacer`
    return `Hoy: ${things}${late === 0 ? '' : `, ${late} con retraso`}`
  },
  groups: { overdue: 'Con retraso', danger: 'Peligro', today: 'Hoy' },
  duty: {
    reachByVoice: 'Llamar a quien está en peligro, hasta que alguien de nosotros hable con esa persona',
    readDanger: 'Alguien está en peligro: leerlo y decir que se ha leído',
    nextWord: 'Hablar con el cliente o escribirle',
    answerOffer: 'Aceptar el caso o rechazarlo',
    keepPromise: 'Cumplir la promesa',
    callBack: 'Devolver la llamada al cliente',
    comeToThem: 'Hablar con quien pidió una persona',
    answerAsk: 'Responder a la pregunta',
    acknowledge: 'Leer lo que ha subido hasta ti',
    report: 'Informar por escrito de lo dicho y lo hecho',
    hearCustomer: 'Hablar directamente con el cliente',
    closeEscalation: 'Pedir al cliente que diga él si está bien',
    reachCustomer: 'Preguntar otra vez al cliente si está resuelto',
    takeUp: 'Retomar este caso de antes',
    checkSample: 'Mirar si de verdad no había problema',
    readThanks: 'Leer el agradecimiento',
    readMention: 'Leer lo que un colega te ha escrito',
    reachAnotherWay: 'Localizar a la persona por otra vía: los correos vuelven',
    surveyContact: 'Contactar con la persona, que lo pidió tras el final',
    writeDownCall: 'Anotar lo que se dijo por teléfono',
    regulatorClock: 'Cuidar de lo que pide el regulador',
  },
  ofSystemicIssue: {
    promiseAction: 'Decir qué se hace contra la causa, y para cuándo',
    reviewCause: 'Mirar lo que se hizo: terminarlo, o decir que no basta',
    answerFlood: 'Responder a todo lo que llegó a la vez',
    answerOffer: 'Aceptar la causa o rechazarla',
    keepPromise: 'Hacer lo prometido contra la causa, y decir cómo se ve',
    callBack: 'Devolver la llamada',
    comeToThem: 'Hablar con quien pidió una persona',
    answerAsk: 'Responder a la pregunta sobre la causa',
    acknowledge: 'Leer lo que ha subido',
    report: 'Informar por escrito de lo dicho y lo hecho',
    hearCustomer: 'Hablar directamente con el cliente',
    closeEscalation: 'Terminar la escalada',
  },
  by: (duty, moment) => `${duty}, antes del ${moment}.`,
  wasDue: (duty, moment) => `${duty}. Era para el ${moment}.`,
  more: 'Hay más por hacer: está todo en la página Hoy.',
  news: 'Novedades desde tu último correo',
  moreNews: 'Hay más novedades: están en tus casos.',
  today: 'Todo lo que tienes por hacer:',
  choose: 'Tú eliges cómo enterarte:',
}
