import type { Translated } from '../catalogue.ts'
import type { leaderWords as english } from '../leaders.ts'

export const leaderWords: Translated<typeof english> = {
  title: 'Responsables',
  about:
    'Lo que ha subido hasta usted, en las propias palabras de los clientes, y cuánto hay con cada responsable.',
  aboutOthers: 'Cuánto hay con cada responsable.',
  cameUp: {
    title: 'Ha subido hasta usted',
    coming: 'Está llegando lo que ha subido hasta usted',
    none: 'Ahora mismo no hay nada con usted.',
    noneAbout:
      'Lo que un cliente lleva más arriba, y lo que sube por sí solo, llega aquí con las palabras del cliente.',
  },
  delegated: {
    title: 'Dado a otros, y usted responde de ello',
    about: 'El trabajo es suyo. Termina con la palabra del cliente, y quien lo llama es usted.',
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
    opened: 'Usted lo abrió por primera vez {when}.',
    notOpened: 'Usted no lo ha abierto.',
    beside: '{name} lo abrió {when}.',
    standsIn: 'Usted sustituye a {name}.',
    toldOfDanger: 'Se le dijo que alguien está en peligro, {when}.',
    readBy: 'Diga a más tardar {when} que lo ha leído.',
    reportBy: '{name} le informa por escrito a más tardar {when}.',
    callBy: 'Su propia llamada a más tardar {when}.',
    readWasDue: 'Debía decir a más tardar {when} que lo ha leído.',
    reportWasDue: '{name} debía informarle por escrito a más tardar {when}.',
    callWasDue: 'Su propia llamada era a más tardar {when}.',
    open: 'Abrir',
    openOf: 'Abrir el caso de {name}',
  },
  calls: 'Llamadas que debe',
  drawn: {
    title: 'Sorteados para usted este mes',
    about:
      'El azar los eligió entre los casos en que los clientes hablaron con nosotros el mes pasado y este. Llámelos a más tardar {when} y pregunte cómo les fue con nosotros.',
    nobody: 'No se sorteó a nadie: ningún cliente de sus equipos podía serlo.',
    rose: 'En el sorteo, {when}, el caso había subido.',
    neverRose: 'En el sorteo, {when}, el caso nunca había subido.',
    notYet: 'Por llamar a más tardar {when}',
    noNumber: 'No le consta ningún número: escríbale en el caso.',
    talked: 'Usted habló con ellos {when}',
  },
  thanks: 'Agradecimientos',
  figures: {
    title: 'Lo que contó a su favor en {month}',
    nobody: 'Sus cifras solo las ve usted. Aquí nadie ve las de los demás.',
    leads: 'Sus cifras las ve usted, y quien lo dirige. Están por nombre, y en ningún otro orden.',
    leaders:
      'Sus cifras las ve usted, y responsables de un nivel propio. Están por nombre, y en ningún otro orden.',
    because: 'La razón: {reason}',
    referrals: 'Elevó',
    promisesKept: 'Promesas cumplidas',
    thanks: 'Agradecimientos por nombre',
    unnamed:
      '{count, plural, one {# vez elevó algo} other {# veces elevó algo}} sin su nombre: aquí solo lo ve usted.',
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
