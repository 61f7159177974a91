import type { Translated } from '../catalogue.ts'
import type { dutyWords as englishDutyWords, nextWords as englishNextWords } from '../duty.ts'

/** What has to be done, by the kind of duty. */
export const dutyWords: Translated<typeof englishDutyWords> = {
  reachByVoice: 'Llamar a quien está en peligro, hasta que alguien de nosotros hable con esa persona',
  readDanger: 'Alguien está en peligro: leerlo y decir que se ha leído',
  nextWord: 'Hablar con el cliente o escribirle',
  answerOffer: 'Aceptar el caso o rechazarlo',
  keepPromise: 'Cumplir la promesa',
  callBack: 'Devolver la llamada al cliente',
  comeToThem: 'Pide una persona: hablar ahora',
  answerAsk: 'Responder a la pregunta',
  acknowledge: 'Leer lo que ha subido',
  report: 'Informar por escrito de lo dicho y lo hecho',
  hearCustomer: 'Hablar directamente con el cliente',
  closeEscalation: 'Pedir al cliente que diga él si está bien',
  reachCustomer: 'Preguntar otra vez al cliente si está resuelto',
  takeUp: 'Retomar este caso de antes',
  checkSample: 'Mirar si de verdad no había problema',
  readThanks: 'Leer el agradecimiento del cliente',
  readMention: 'Leer lo que ha escrito un colega',
  reachAnotherWay: 'Localizar al cliente por otra vía: los correos vuelven',
  surveyContact: 'Contactar con el cliente, que lo pidió tras el final',
  writeDownCall: 'Anotar lo que se dijo por teléfono',
  regulatorClock: 'Cuidar de lo que pide el regulador',
}

/** What happens next with a case, for a list; a duty as it goes on after the name of whoever has it. */
export const nextWords: Translated<typeof englishNextWords> = {
  duty: {
    reachByVoice:
      '{who}: llamar a quien está en peligro, hasta que alguien de nosotros hable con esa persona',
    readDanger: '{who}: leer el aviso de peligro',
    nextWord: '{who}: hablar con el cliente o escribirle',
    answerOffer: '{who}: aceptar el caso o rechazarlo',
    keepPromise: '{who}: cumplir la promesa',
    callBack: '{who}: devolver la llamada al cliente',
    comeToThem: '{who}: hablar con el cliente, que pidió una persona',
    answerAsk: '{who}: responder a la pregunta',
    acknowledge: '{who}: leer lo que ha subido',
    report: '{who}: informar por escrito de lo dicho y lo hecho',
    hearCustomer: '{who}: hablar directamente con el cliente',
    closeEscalation: '{who}: pedir al cliente que diga él si está bien',
    reachCustomer: '{who}: preguntar otra vez al cliente si está resuelto',
    takeUp: '{who}: retomar este caso de antes',
    checkSample: '{who}: mirar si de verdad no había problema',
    readThanks: '{who}: leer el agradecimiento del cliente',
    readMention: '{who}: leer lo que le ha escrito un colega',
    reachAnotherWay: '{who}: localizar al cliente por otra vía, porque los correos vuelven',
    surveyContact: '{who}: contactar con el cliente, que lo pidió tras el final',
    writeDownCall: '{who}: anotar lo que se dijo por teléfono',
    regulatorClock: '{who}: cuidar de lo que pide el regulador',
  },
  customerSays: 'El cliente dice si está resuelto; si no dice nada, caduca',
  ownerGoesOn: '{who} lo hace avanzar',
  nothingOwed: 'No queda nada pendiente; una palabra nueva del cliente lo reabre',
}
