import type { Translated } from '../catalogue.ts'
import type { dutiesWords as english } from '../duties.ts'

/** What one owes, and what could not be sent. */
export const dutiesWords: Translated<typeof english> = {
  cameUp: {
    because: '{because}.',
    since: '{because}, {when}.',
    waits: 'Nos espera desde {when}.',
    late: '{what} (con retraso, era para {when}).',
    delegated: 'Lo tiene {name} por encargo tuyo.',
  },
  leavesToSettle: {
    mine: 'Tu permiso todavía no puede empezar',
    theirs: 'El permiso de {name} todavía no puede empezar',
    since: 'desde {when}',
    whyMine:
      '{days}. No hay aquí nadie más que pueda llevar un caso, así que los casos nuevos te siguen llegando a ti. Haz que alguien vuelva, o anula el permiso, en la página Personas.',
    whyTheirs:
      '{days}. No hay aquí nadie más que pueda llevar un caso, así que los casos nuevos le siguen llegando a {name}. Haz que alguien vuelva, o anula el permiso, en la página Personas.',
    leaveThatCantBegin: 'Permisos que no pueden empezar',
  },
  mapToSettle: {
    turnedUp:
      '{count, plural, one {Ha aparecido un cliente que, según el mapa, no existe} other {Han aparecido # clientes que, según el mapa, no existen}}. Hasta que el mapa lo tenga en cuenta, nadie sabe si alguien así puede atascarse.',
    unsigned:
      '{count, plural, one {Una puerta equivocada o excepción está} other {# puertas equivocadas y excepciones están}} sin una firma válida de la dirección. Corrige el mapa, o haz que alguien de la dirección firme.',
    serviceMap: 'El mapa de servicio',
    whatWasProvedService: 'Lo que estaba probado del mapa de servicio ya no vale',
    nobodyAnswersForWhom: 'Nadie responde de quienes el mapa de servicio deja sin ayuda',
  },
  outbox: {
    failed: '{why} Mientras tanto, los mensajes siguen saliendo.',
    about: 'Sobre {matter}',
    aboutReturned: 'Sobre {matter} · {failure}',
    aboutFailed: 'Sobre {matter} · {failure} ({tries, plural, one {# intento} other {# intentos}})',
    said: '{why}: {said}',
    state: '{state} · {when}',
    outbox: 'Bandeja de salida',
    whatWasOrWill:
      'Lo que se ha escrito, o se va a escribir, a clientes y colegas sobre lo que tú puedes ver. Lo más reciente, primero.',
    outboxIsComing: 'Cargando los mensajes',
    outboxDidNotCome: 'No se han podido cargar los mensajes',
    nothingWasWrittenYet: 'Todavía no se ha escrito nada',
    everyStepThatCustomer:
      'Cada paso que un cliente debe conocer se le escribe, si ha dejado un correo. Aparece aquí.',
    customersPage: 'la página del cliente',
    customer: 'el cliente',
    itsWordsAreMade: 'El texto se redacta en el momento de salir.',
  },
  messageFailure: {
    cameBack: 'volvió',
    tooOld: 'nadie pudo enviarlo en tres días',
    codeTooLate: 'el código se pidió hace demasiado tiempo',
    noWords: 'esta versión no tiene palabras para ello',
    noAddress: 'no hay dirección a la que escribir',
    othersRead: 'otras personas leen esa dirección',
    noSms: 'no quiere recibir SMS',
    smsNotTaken: 'no se pudo enviar por SMS',
    enough: 'hoy salieron ya tantos correos así como salen en un día',
    notTaken: 'ningún servidor de correo lo aceptó',
  },
  messageState: {
    waiting: 'Sale a continuación',
    queued: 'En camino',
    sent: 'Enviado',
    cameBack: 'Devuelto',
    failed: 'No se pudo enviar',
    morning: 'Va con su correo de la mañana siguiente',
    notWanted: 'Sin correo, por elección suya',
    kept: 'Guardado aquí: no hay por dónde enviarlo',
  },
}
