import type { Translated } from '../catalogue.ts'
import type { leaderWords as english } from '../leaders.ts'

export const leaderWords: Translated<typeof english> = {
  title: 'Responsables',
  about:
    'Lo que ha subido hasta ti, en las propias palabras de los clientes, y cuánto hay con cada responsable.',
  aboutOthers: 'Cuánto hay con cada responsable.',
  cameUp: {
    title: 'Ha subido hasta ti',
    coming: 'Está llegando lo que ha subido hasta ti',
    none: 'Ahora mismo no tienes nada.',
    noneAbout:
      'Lo que un cliente lleva más arriba, y lo que sube por sí solo, llega aquí con las palabras del cliente.',
  },
  delegated: {
    title: 'Dado a otros, y tú respondes de ello',
    about: 'El trabajo es suyo. Termina con la palabra del cliente, y quien lo llama eres tú.',
  },
  one: {
    noName: 'Sin nombre',
    danger: 'Peligro',
    which: 'Caso {reference}, que tiene {name}',
    first: 'Lo primero que dijo, {when}',
    newest: 'Lo último que dijo, {when}',
    wordsComing: 'Está llegando lo que dijo el cliente',
    wordsFailed: 'Lo que dijo el cliente no ha llegado. Está en el caso.',
    because: '{why}, {when}.',
    becauseUndated: '{why}.',
    opened: 'Lo abriste por primera vez {when}.',
    notOpened: 'No lo has abierto.',
    beside: '{name} lo abrió {when}.',
    standsIn: 'Sustituyes a {name}.',
    toldOfDanger: 'Se te dijo que alguien está en peligro, {when}.',
    readBy: 'Di a más tardar {when} que lo has leído.',
    reportBy: '{name} te informa por escrito a más tardar {when}.',
    callBy: 'Tu propia llamada a más tardar {when}.',
    readWasDue: 'Debías decir a más tardar {when} que lo has leído.',
    reportWasDue: '{name} debía informarte por escrito a más tardar {when}.',
    callWasDue: 'Tu propia llamada era a más tardar {when}.',
    open: 'Abrir',
    openOf: 'Abrir el caso de {name}',
  },
  calls: 'Llamadas que debes',
  drawn: {
    title: 'Sorteados para ti este mes',
    about:
      'El azar los eligió entre los casos en que los clientes hablaron con nosotros el mes pasado y este. Llámalos a más tardar {when} y pregúntales cómo les fue con nosotros.',
    nobody: 'No se sorteó a nadie: ningún cliente de tus equipos podía serlo.',
    rose: 'En el sorteo, {when}, el caso había subido.',
    neverRose: 'En el sorteo, {when}, el caso nunca había subido.',
    notYet: 'Por llamar a más tardar {when}',
    noNumber: 'No te consta ningún número: escríbele en el caso.',
    talked: 'Hablaste con ellos {when}',
  },
  thanks: 'Agradecimientos',
  figures: {
    title: 'Lo que contó a tu favor en {month}',
    nobody: 'Tus cifras solo las ves tú. Aquí nadie ve las de los demás.',
    leads: 'Tus cifras las ves tú, y quien te dirige. Están por nombre, y en ningún otro orden.',
    leaders:
      'Tus cifras las ves tú, y responsables de un nivel propio. Están por nombre, y en ningún otro orden.',
    because: 'La razón: {reason}',
    referrals: 'Elevaste',
    promisesKept: 'Promesas cumplidas',
    thanks: 'Agradecimientos por nombre',
    unnamed:
      '{count, plural, one {# vez elevaste algo} other {# veces elevaste algo}} sin tu nombre: aquí solo lo ves tú.',
    tooFew: 'Aquí trabajan menos de cinco personas: no se muestra nada en paralelo.',
  },
  everybody: {
    title: 'Todos los responsables',
    about: 'Por nombre. Lo ve todo el que trabaja aquí; lo que dijeron los clientes lo ve quien ve el caso.',
    coming: 'Están llegando los responsables',
    toDo: 'Ha subido',
    cameUp: 'Responde de',
    notOpened: 'Sin abrir',
    delegated: 'Dado a otros',
    owedCalls: 'Llamadas debidas',
    talked: 'Conversaciones',
    ofDrawn: '{talked, number} de {drawn, number} sorteados',
    nobodyDrawn: 'nadie sorteado',
    putThrough: 'Pasadas',
    ofAsked: '{through, number} de {asked, number}',
    nobodyAsked: 'nadie preguntó',
    countsAbout:
      'Ha subido: casos en que tienen que leer, llamar o cerrar, como los cuenta su menú, incluidos los peligros de que se les avisó. Responde de: todo lo que no ha terminado con ellos, incluido lo que dieron a otros y lo que espera al cliente.',
    putThroughAbout:
      'Pasadas: cuántas veces, en cuatro semanas, se pasó a quien preguntó por ellos por teléfono. En una línea que atiende Buckstop lo dice la llamada; de las demás llamadas lo anotó quien las atendió, o el responsable.',
  },
}
