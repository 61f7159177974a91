import type { Translated } from '../catalogue.ts'
import type { todayWords as english } from '../today.ts'

/** What somebody has to do: overdue, in danger, today, later; and what waits for others. */
export const todayWords: Translated<typeof english> = {
  title: 'Hoy',
  coming: 'Cargando lo que tienes que hacer',
  failed: 'No se ha podido cargar lo que tienes que hacer',
  why: '{why} Las listas siguen funcionando, y todos los plazos corren.',
  nothing: {
    title: 'Ahora mismo no hay nada que hacer',
    text: 'Aquí está lo que prometes, lo que te preguntan y lo que sube hasta ti, cada cosa con su plazo.',
  },
  groups: {
    overdue: 'Con retraso',
    danger: 'Peligro',
    today: 'Hoy',
    later: 'Más tarde',
    others: 'Espera a otras personas',
  },
  othersFailed: 'No se ha podido cargar lo que espera a otras personas',
  othersAbout:
    'Lo que tus colegas tienen que hacer en tus casos, y lo que va con retraso en los de tus equipos.',
  line: {
    noName: 'Sin nombre',
    danger: 'Peligro',
    wasDue: 'era para {when}',
    by: 'para {when}',
    toDo: '{name}: {duty}',
    takeForTeam: 'Ofrecido a {team}: lo lleva quien lo acepte',
    wroteToYou: 'Leer lo que te ha escrito {name}',
  },
  act: {
    reachByVoice: 'Hablar',
    readDanger: 'Leer',
    nextWord: 'Responder',
    answerOffer: 'Aceptar o rechazar',
    keepPromise: 'Decir que está hecho',
    callBack: 'Hablar',
    comeToThem: 'Hablar',
    answerAsk: 'Responder',
    acknowledge: 'Leer',
    report: 'Informar',
    hearCustomer: 'Hablar',
    closeEscalation: 'Preguntarle',
    reachCustomer: 'Volver a escribir',
    takeUp: 'Retomarlo',
    checkSample: 'Mirar',
    readThanks: 'Leer',
    readMention: 'Leer',
    reachAnotherWay: 'Localizar',
    surveyContact: 'Hablar',
    writeDownCall: 'Anotar',
  },
  notSent: {
    title: 'Lo que no se ha enviado',
    line: 'Sin enviar en el caso {reference}',
  },
  ring: 'Llamar al {number}',
  open: 'Abrir',
  takeIt: 'Aceptarlo',
  about: '{act}: {name}',
}
