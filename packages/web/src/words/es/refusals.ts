import type { Translated } from '../catalogue.ts'
import type { refusalWords as englishRefusalWords, namesWords as englishNamesWords } from '../refusals.ts'
import { endRefusals } from './refused/at-the-end.ts'
import { joiningRefusals } from './refused/where-cases-join.ts'
import { grantingRefusals } from './refused/granting.ts'
import { potholeRefusals } from './refused/potholes.ts'
import { ladderRefusals } from './refused/on-the-ladder.ts'

/** Why the server does not do something: what stands against it, and what to do instead. By the domain's codes. */
export const refusalWords: Translated<typeof englishRefusalWords> = {
  'already-open': {
    title: 'El caso ya está abierto',
    instead: 'Añade lo que tengas al caso tal como está.',
  },
  'not-open': {
    title: 'El caso todavía no se ha abierto',
    instead: 'Recoge antes las palabras del cliente; con eso se abre.',
  },
  'case-ended': {
    title: 'El caso ha terminado',
    instead: 'Lo reabren una palabra nueva del cliente o hechos nuevos.',
  },
  'case-not-ended': {
    title: 'El caso sigue abierto',
    instead: 'No hay nada que reabrir; añade los hechos al caso tal como está.',
  },
  'no-issues': {
    title: 'No se ha nombrado ningún punto',
    instead: 'Di al menos una vez, con las palabras del cliente, cuál es el problema.',
  },
  'too-many-issues': {
    title: 'El caso ya tiene todos los puntos que puede tener',
    instead: 'Resuelve antes uno de ellos, o recoge el nuevo como un caso aparte.',
  },
  'too-many-open-asks': {
    title: 'Hay demasiadas preguntas abiertas a otros equipos',
    instead: 'Retira las que ya no necesiten respuesta y pregunta otra vez.',
  },
  'too-many-open-promises': {
    title: 'Hay demasiadas promesas abiertas',
    instead: 'Cumple antes una de ellas.',
  },
  'slot-not-free': {
    title: 'Esa hora ya no está libre',
    instead: 'Elige otra.',
  },
  'not-the-owner': {
    title: 'Esto solo puede hacerlo quien lleva el caso',
    instead: 'Pídeselo, o que te ofrezca el caso para que lo aceptes.',
  },
  'not-the-customer': {
    title: 'Esto solo puede decirlo el cliente',
    instead: 'Habla con el cliente; puede decirlo en su propia página, o decírtelo a ti.',
  },
  'not-of-the-company': {
    title: 'Esto solo puede hacerlo alguien que trabaje aquí',
    instead: 'Entra con tu propia cuenta.',
  },
  'not-for-machines': {
    title: 'Una máquina no puede hacer esto',
    instead:
      'Transmite lo que dice un cliente, y avisa a la dirección o pide ayuda para él. Esto tiene que hacerlo alguien que trabaje aquí, con su propia cuenta.',
  },
  'not-the-addressee': {
    title: 'La oferta era para otra persona',
    instead: 'Pide a quien lo lleva que te ofrezca el caso a ti o a tu equipo.',
  },
  'no-danger': {
    title: 'Aquí no consta que nadie esté en peligro',
    instead: 'Si alguien está en peligro, avisa del peligro: se llama enseguida a varias personas.',
  },
  'not-the-leader': {
    title: 'Esto solo puede hacerlo la persona de la dirección a la que ha subido',
    instead: 'Díselo; o lleva el caso más arriba, para que lo tenga también el nivel siguiente.',
  },
  'not-of-the-asked-team': {
    title: 'La pregunta era para otro equipo',
    instead:
      'Tiene que responder alguien de ese equipo; si sabes la respuesta, díselo a quien lleva el caso.',
  },
  'not-dealing-with-it': {
    title: 'Esto solo pueden hacerlo quienes se ocupan del caso',
    instead:
      'Díselo a quien lo lleva, o dilo en tu respuesta. Lo que el cliente te haya dicho, también sobre un peligro, puedes anotarlo siempre como contacto.',
  },
  'not-the-promiser': {
    title: 'La promesa es de otra persona',
    instead: 'Tiene que cumplirla quien la hizo; recuérdaselo, o haz tú una promesa.',
  },
  'no-such-person': {
    title: 'Aquí no hay nadie con ese nombre',
    instead: 'Elige a alguien de la lista de personas.',
  },
  'no-such-team': {
    title: 'Ese equipo no existe',
    instead: 'Elige uno de la lista de equipos.',
  },
  'off-map': {
    title: 'El mapa de servicio no conoce ningún camino hasta allí',
    instead:
      'Desde {from} conoce estos: {ways}. Ofrece el caso a uno de ellos, dentro de {from}, o a alguien de más arriba.',
  },
  'person-not-active': {
    title: 'Esa persona ya no trabaja aquí',
    instead: 'Elige a otra persona, o al equipo.',
  },
  'person-on-leave': {
    title: 'Esa persona está de permiso',
    instead: 'Elige a su suplente, o al equipo.',
  },
  'complaint-is-about-them': {
    title: 'La queja es sobre esa persona',
    instead: 'No puede llevar el caso, ni dirigirlo, ni decidir en él. Elige a otra persona.',
  },
  'complaint-about-oneself': {
    title: 'Que es sobre ti tiene que decirlo otra persona',
    instead: 'Llévalo más arriba y dilo: quien lo tenga allí puede anotarlo.',
  },
  'already-the-owner': {
    title: 'Esa persona ya lleva el caso',
    instead: 'No hay nada que traspasar.',
  },
  'offer-already-made': {
    title: 'El caso ya está ofrecido a alguien',
    instead: 'Espera su respuesta, o retira antes esa oferta.',
  },
  'no-such-offer': {
    title: 'Esa oferta ya no está en pie',
    instead: 'Se aceptó, se rechazó, se retiró o se le pasó el plazo. Mira el caso como está ahora.',
  },
  'cannot-decline-from-below': {
    title: 'Lo que ha subido desde abajo no se puede rechazar',
    instead: 'Acéptalo, o encárgaselo a alguien por su nombre; tú sigues respondiendo.',
  },
  'owner-is-in-place': {
    title: 'Quien lo lleva está en su puesto',
    instead: 'Para mover el caso, pide a quien lo lleva que lo ofrezca; o llévalo más arriba.',
  },
  'no-such-issue': {
    title: 'El caso no tiene ese punto',
    instead: 'Elige uno de los puntos que muestra el caso.',
  },
  'issue-settled': {
    title: 'Ese punto está cerrado',
    instead: 'Elige uno que esté abierto; una palabra nueva del cliente abre este otra vez.',
  },
  ...endRefusals,
  'nothing-proposed': {
    title: 'No se ha propuesto ninguna solución',
    instead: 'Propón al cliente cómo termina esto, y después pregúntale.',
  },
  'reason-needed': {
    title: 'Hace falta un motivo',
    instead: 'Di por qué, con las palabras con que se dijo.',
  },
  'no-verdict-to-object-to': {
    title: 'Aquí no se anotó ningún veredicto en nombre del cliente',
    instead: 'Mira el punto como está ahora.',
  },
  'no-such-ask': {
    title: 'Esa pregunta no está abierta',
    instead: 'Se respondió o se retiró. Mira el caso como está ahora.',
  },
  'no-such-promise': {
    title: 'Esa promesa no está abierta',
    instead: 'Se cumplió, se incumplió o ya no se debe. Mira el caso como está ahora.',
  },
  'due-in-the-past': {
    title: 'Esa hora ya ha pasado',
    instead: 'Elige una que todavía esté por llegar.',
  },
  'machine-promise-too-far': {
    title: 'Una máquina no promete nada a tan largo plazo',
    instead:
      'Prométalo para la fecha indicada, o pase el caso a una persona, que puede acordar una fecha posterior.',
  },
  'due-too-far': {
    title: 'Es una fecha demasiado lejana',
    instead: 'Elige una más cercana; con una fecha tan lejana no puede contar nadie.',
  },
  'date-in-future': {
    title: 'Esa hora todavía está por llegar',
    instead: 'Un contacto no puede haber tenido lugar en el futuro. Revisa la fecha.',
  },
  'date-too-old': {
    title: 'Hace demasiado tiempo de eso',
    instead: 'Revisa el año; lo que ocurrió hace más de cincuenta años no se anota aquí.',
  },
  'conversation-needed': {
    title: 'Una llamada prometida solo se cumple con una conversación',
    instead: 'Localiza al cliente y habla con él; dejar un mensaje no cuenta.',
  },
  'no-new-date-proposed': {
    title: 'No se ha propuesto otra fecha',
    instead: 'Propón una antes, y después pregunta al cliente.',
  },
  'later-date-needs-customer': {
    title: 'Una fecha posterior necesita el sí del propio cliente',
    instead: 'Pregúntale, o espera su respuesta; hasta entonces vale la primera fecha.',
  },
  'promise-open': {
    title: 'Todavía hay una promesa abierta al cliente',
    instead: 'Cúmplela antes.',
  },
  ...grantingRefusals,
  ...potholeRefusals,
  ...ladderRefusals,
  'former-owner': {
    title: 'Tú has llevado este caso',
    instead:
      'La posición final tiene que darla alguien de la dirección que nunca lo llevó. Llévalo más arriba.',
  },
  'attempts-missing': {
    title: 'No se ha intentado bastantes veces localizar al cliente',
    instead:
      'Inténtalo otro día laborable y por todas las vías que dejó, y anota cada intento. Varios en un mismo día cuentan como uno.',
  },
  'silence-too-short': {
    title: 'El cliente no lleva bastante tiempo en silencio',
    instead: 'Espera hasta entonces; todavía puede responder.',
  },
  'not-due': {
    title: 'Todavía no es el momento',
    instead: 'Ahora no hay que hacer nada.',
  },
  'no-sample-awaited': {
    title: 'Este caso no espera a que nadie lo revise',
    instead: 'Mira la lista de casos por revisar.',
  },
  'own-sample': {
    title: 'Este caso lo terminaste tú',
    instead: 'Tiene que mirarlo otra persona.',
  },
  'no-survey-open': {
    title: 'Aquí no se espera ninguna respuesta',
    instead: 'Solo se pregunta cómo fue a quien dijo que está resuelto, durante dos meses.',
  },
  'no-such-contact': {
    title: 'El caso no tiene ese contacto',
    instead: 'Elige uno de los contactos que muestra el caso.',
  },
  'no-such-mention': {
    title: 'Aquí no se escribió nada a nadie con ese número',
    instead: 'Lee otra vez el caso y toma un número que aparezca en él.',
  },
  'may-not-read-it': {
    title: 'No pueden leer este caso',
    instead:
      'No se muestra a {names}. Pregunta a su equipo, u ofréceles el caso; o escribe sin poner el nombre.',
  },
  'not-in-the-map': {
    title: 'El mapa de servicio no pregunta nada así',
    instead: 'No está en el mapa en uso: {names}. Lee otra vez el caso; el mapa ha cambiado.',
  },
  'no-such-tag': {
    title: 'Aquí no se puede elegir esa etiqueta',
    instead: 'El caso no la tiene, o tu empresa ya no la usa. Elige una de las que se ofrecen.',
  },
  'too-many-tags': {
    title: 'El caso tiene diez etiquetas',
    instead: 'Quita antes una de ellas.',
  },
  'already-known': {
    title: 'El caso ya lo dice',
    instead: 'No hay nada que añadir.',
  },
  ...joiningRefusals,
  'nobody-can-own': {
    title: 'Nadie podría llevar el caso',
    instead: 'Pide antes a la administración que active a alguien de la escala.',
  },
  'not-under-them': {
    title: 'Esa persona no trabaja por debajo de ti',
    instead: 'Elige a alguien de un equipo por debajo del tuyo.',
  },
  'next-word-owed': {
    title: 'El cliente espera noticias nuestras',
    instead: 'Habla antes con él, o escríbele.',
  },
  'next-word-too-far': {
    title: 'Faltan más de cinco días laborables',
    instead: 'Elige una fecha más cercana, o pregunta al cliente y anota su sí con sus propias palabras.',
  },
  'customer-not-reached': {
    title: 'El cliente no se enteró de esa fecha',
    instead: 'Da una fecha solo si hablaste con él, o si le escribiste donde lo lee.',
  },
  'has-its-dates': {
    title: 'El caso tiene sus fechas',
    instead: 'No hay que hacer nada.',
  },
  'ask-open': {
    title: 'Todavía hay una pregunta abierta a otro equipo',
    instead: 'Espera su respuesta, o retírala.',
  },
  'escalation-open': {
    title: 'Todavía responde de este caso alguien de la dirección',
    instead: 'Termina cuando esa persona haya hablado con el cliente y el cliente diga que está bien.',
  },
  'already-gathered': {
    title: 'Este caso ya está entre los que tienen esta causa',
    instead: 'No hay nada que hacer.',
  },
  'not-gathered': {
    title: 'Este caso no está entre los que tienen esta causa',
    instead: 'Mira otra vez la lista; puede que alguien lo haya sacado mientras tanto.',
  },
  'systemic-issue-ended': {
    title: 'Este problema de fondo ha terminado',
    instead: 'Se abre de nuevo en cuanto se añade un caso con esta causa.',
  },
  'nothing-to-review': {
    title: 'No hay ninguna medida correctiva que mirar',
    instead: 'Espera a que esté hecho lo que se prometió, o promete algo tú.',
  },
  'not-of-a-flood': {
    title: 'Este caso no es uno de muchos parecidos',
    instead: 'Trátalo por separado: algo lo distingue de los demás.',
  },
  'zone-unknown': {
    title: 'No hay tal zona horaria',
    instead:
      'Nombre una ciudad como lo hacen las zonas horarias, por ejemplo Europe/London o America/New_York.',
  },
  'cost-wrong': { title: 'Coste imposible', instead: 'Dé números enteros desde 0, al menos uno.' },
  'no-flood': {
    title: 'No hay nada que responder para muchos a la vez',
    instead: 'Mira la causa: no es una avalancha, o todos ya se respondieron lo bastante.',
  },
  'no-profile': {
    title: 'La empresa no guarda ningún perfil de un regulador',
    instead: 'Escribe al cliente como siempre. Un perfil es un archivo que nombra el de la empresa.',
  },
  'profile-unsigned': {
    title: 'Ningún jurista de la empresa ha firmado el perfil del regulador',
    instead:
      'Hasta entonces no se envía ni imprime ninguna carta según él. Mientras tanto, escribe al cliente como siempre.',
  },
  'no-such-letter': {
    title: 'El perfil no pide esa carta',
    instead: 'Elige una que pida, o escribe al cliente como siempre.',
  },
  'letter-lacks': {
    title: 'Falta algo que debe figurar en esta carta',
    instead: 'El formulario nombra cada elemento que falta. Complétalo y envíala.',
  },
  'letter-owed': {
    title: 'El regulador pide aquí una carta',
    instead: 'Envía esa carta desde el caso: pone fin a este plazo.',
  },
  'no-such-clock': {
    title: 'No hay abierta ninguna fecha del regulador con ese número',
    instead: 'Ya se cumplió, o es de otro caso. Mira el caso tal como está.',
  },
  'not-accepted-by-them': {
    title: 'El cliente no ha dicho por sí mismo que está resuelto',
    instead: 'Un resumen solo sigue a su propia palabra. Envía una respuesta final, o espera su palabra.',
  },
  'summary-too-late': {
    title: 'El cliente aceptó después de los días en que basta un resumen',
    instead: 'Envía una respuesta final.',
  },
  'letter-not-posted': {
    title:
      'No tenemos ningún correo electrónico en el que este cliente, y nadie más, reciba nuestros mensajes',
    instead: 'Imprime la carta, échala al correo y di que lo has hecho.',
  },
  'answered-today': {
    title: 'A todos se les respondió hoy',
    instead: 'Escribe otro día a quienes callan.',
  },
}

/** Names told in a sentence. */
export const namesWords: Translated<typeof englishNamesWords> = {
  none: 'ninguno',
  more: '{names} y {more, number} más',
  onlyOwner: 'Solo puede hacerlo {owner}, que lleva el caso',
  askOwner: 'Pídeselo a {owner}, o que te ofrezca el caso para que lo aceptes.',
}
