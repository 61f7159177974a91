import type { Translated } from '../catalogue.ts'
import type { composerWords as english } from '../composer.ts'

/** Where one writes to the customer, or logs that one spoke with them. */
export const composerWords: Translated<typeof english> = {
  title: 'Tus palabras al cliente',
  modes: 'Qué es',
  mode: {
    write: 'Escribirle',
    log: 'Llamada o visita',
    inside: 'Solo interno',
  },
  toMail: 'Correo y página',
  toPage: 'Solo su página',
  channel: 'Por',
  outcome: 'Cómo fue',
  words: {
    write: 'Para {name}',
    log: 'Lo que se dijo, como lo lee {name} en su página',
    inside: 'Para tus colegas, nunca para {name}',
  },
  theCustomer: 'nuestro cliente',
  send: {
    write: 'Enviar a {name}',
    record: 'Anotar lo enviado a {name}',
    conversation: 'Anotar: he hablado con {name}',
    messageLeft: 'Anotar el mensaje dejado a {name}',
    noAnswer: 'Anotar que {name} no contestó',
    inside: 'Guardar como interno',
    insideTo: 'Guardar como interno y avisar a {names}',
    insideToMany: 'Guardar como interno y avisar a {count, number} colegas',
  },
  keys: '<key>r</key> escribe, <key>l</key> anota, <key>i</key> nota interna, <key>Ctrl</key> <key>Intro</key> envía',
  done: {
    write: 'Enviado a {name}.',
    log: 'Anotado.',
    inside: 'Guardado como interno. El cliente no lo lee.',
  },
  chips: {
    nextWord: 'Próximas noticias para {when}',
    noNextWord: 'Próximas noticias',
    promise: 'Prometer',
    proposal: 'Proponer cómo termina',
    question: 'Pregunta algo',
    callBack: 'Cumple una llamada',
    readers: 'Quién lo lee',
    madeAt: 'Fue antes',
  },
  sentOff: {
    goes: 'Sale hacia {name} en un momento. Antes no se envía nada.',
    promise: 'Con ello va la promesa: {what}, para {when}',
    proposal: 'Con ello va cómo termina: {what}',
    in: '{seconds, plural, one {en # segundo} other {en # segundos}}',
    now: 'ahora',
    undo: 'Deshacer',
    back: 'Retirado. No se ha enviado nada.',
  },
  replies: {
    title: 'Plantillas',
    inLanguage: 'en {language}',
  },
  mentions: 'Colegas para quienes lo escribes',
  tooManyMentions:
    'Escribe por su nombre a {most, number} personas como máximo. Las demás lo leen en la historia.',
  gap: 'Completa antes {gap}: el caso no lo dice.',
  notSent: 'Esto no se envió a {name} ({when}). {why}',
  notSentUnknown: 'Algo ha fallado por nuestra parte. Envíalo otra vez.',
  others: {
    title: 'Qué más has empezado aquí',
    computer: 'Empezaste otro en un ordenador ({when})',
    telephone: 'Empezaste otro en tu teléfono ({when})',
    take: 'Seguir con él',
    drop: 'Descartarlo',
  },
  along: 'Lo que va con esto',
  proposalFor: 'De qué punto',
  missing: 'Escribe algo antes.',
  missingAlong: 'Arriba falta algo: {what}.',
}
