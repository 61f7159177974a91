import type { Translated } from '../catalogue.ts'
import type { troubleWords as english } from '../troubles.ts'

/** What keeps a channel from being read or sent, and who looks after it. */
export const troubleWords: Translated<typeof english> = {
  title: 'Lo que no funciona',
  since: 'desde {when}',
  what: {
    mailbox: 'No se puede leer el buzón {name}',
    sending: 'El correo no sale',
    listener: 'No se puede entregar correo en el puerto {name}',
    waiting: 'Ha llegado correo que nadie lee',
    unreadable: 'Ha llegado correo que no se puede leer',
    tooMuch: 'Se entrega más correo del que se acepta en un día',
    flood: 'Una red envía muchísimos formularios',
    deadline: 'Llegaron fechas a las que no se pudo dar curso',
    phone: 'Las llamadas al {name} no llegan como deben',
    sms: 'Los SMS del {name} no salen',
    callsWait: 'Hay llamadas que han llegado y no se recogen',
    textsWait: 'Hay SMS que han llegado y no se recogen',
    webhook: 'No llega lo que hay que decir a {name}',
  },
  why: {
    passwordRefused: 'El otro servidor rechaza el usuario o la contraseña.',
    nobodyAnswers: 'Nadie contesta en su dirección, o se corta la conexión.',
    nameUnknown: 'Ningún servidor de nombres conoce su nombre.',
    tooSlow: 'El otro servidor no contesta a tiempo.',
    certificate: 'Su certificado no es válido: puede haber caducado o ser de otro nombre.',
    full: 'Al otro servidor no le queda sitio.',
    portTaken: 'Otro programa usa el puerto.',
    portForbidden: 'Este usuario no puede escuchar en el puerto.',
    notRead: 'Cada uno se guarda tal como llegó.',
    tooMuchOfOne:
      'Una red envía más de lo que se acepta de una sola en un día. Sus remitentes esperan hasta que pase un día, entre ellos clientes. BUCKSTOP_STRANGER_MAIL aumenta lo que se acepta.',
    tooMuchInAll:
      'Entre todos los remitentes envían más. Quien haya enviado más que un poco espera hasta que pase un día, y entre ellos hay clientes. BUCKSTOP_STRANGER_MAIL aumenta lo que se acepta.',
    floodOfForms:
      'Cada uno se guarda, con una persona responsable y sus fechas. Los navegadores de esa red trabajan uno o dos segundos antes de enviar; lo que llegó sin eso lleva la marca en su historia. Si causa daño, cierra esa red en el proxy.',
    actingFails:
      'Cada una falló varias veces. Lo que debía seguir no ocurrió: no se avisó a nadie y nada subió de nivel. Todo lo demás sigue. El registro dice por qué; cuando esté reparado, haz que se intente otra vez.',
    wronglySigned:
      'Lo que dice venir del operador no está firmado con el token que hay aquí. Quien llama no localiza a nadie. Mira el token puesto para este número, y en el operador.',
    floodOfCalls:
      'Un teléfono llama muchísimo. Cada llamada se guarda, con una persona responsable y sus fechas; por esas no se llama a nadie.',
    tokenRefused: 'El operador no acepta la cuenta o su token. Pon el token de hoy en los ajustes.',
    secretUnreadable:
      'No se puede abrir aquello con lo que se firma, así que espera: crea un secreto nuevo, o inicia Buckstop con la clave que lo selló.',
    refused: 'El otro servidor rechaza lo que enviamos.',
    unknown: 'Todavía no se sabe por qué.',
  },
  waits: {
    out: '{count, plural, one {Espera un mensaje} other {Esperan {count, number} mensajes}}.',
    in: '{count, plural, one {Hay uno} other {Hay {count, number}}}.',
    neverRead: 'Nunca se ha leído. Cuántos esperan allí, solo su servidor podría decirlo.',
    lastRead:
      'Se leyó por última vez {when}{count, plural, =0 {} one {, y un mensaje esperaba a ser leído} other {, y {count, number} mensajes esperaban a ser leídos}}. Cuántos han llegado desde entonces, solo su servidor podría decirlo.',
  },
  said: 'El otro servidor dijo: {said}',
  yours: 'Es cosa tuya. Di que te ocupas, como muy tarde {by}; si no, pasa a la siguiente persona.',
  theirs: 'Es cosa de {name}. Si no dice, como muy tarde {by}, que se ocupa, pasa a la siguiente persona.',
  yoursTaken:
    'Te ocupas de ello. Desaparece de aquí en cuanto funcione; si no, {by} pasa a la siguiente persona.',
  theirsTaken: '{name} se ocupa de ello. Si no funciona, {by} pasa a la siguiente persona.',
  take: 'Me ocupo yo',
  again: {
    aside: 'Apartadas:',
    matter: '{case}, vencía {when}',
    act: 'Intentar otra vez',
    tried: 'Se están intentando. Lo que falle otra vez vuelve aquí.',
  },
}
