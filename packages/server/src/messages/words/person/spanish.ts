import type { PersonWords } from './english.ts'

export const spanishPerson: PersonWords = {
  several: (matters: number) => `Novedades en ${matters} asuntos`,
  moreMatters: (matters: number) =>
    matters === 1
      ? 'Hay novedades en otro asunto: está en tu lista.'
      : `Hay novedades en otros ${matters} asuntos: están en tu lista.`,
  openList: 'Tu lista:',
  about: 'De qué se trata:',
  answerAbove: 'Lo que respondas sobre esta línea va a la persona',
  answers:
    'Si respondes a este correo, tus propias palabras van a la persona, como si las hubieras escrito en el caso.',
  open: 'Abrirlo:',
  why: {
    opened: 'Te ha llegado como caso nuevo.',
    accepted: 'Lo aceptaste.',
    declinedThrice: 'Tres personas lo rechazaron, así que ha subido hasta ti.',
    offerExpired: 'Nadie lo tomó a tiempo, así que ha subido hasta ti.',
    ownerLeft: 'Quien lo llevaba ya no trabaja aquí.',
    ownerAbsent: 'Quien lo llevaba falta desde hace demasiado tiempo.',
    onLeave: 'Quien lo llevaba está de permiso.',
    complaintAbout: 'La queja es sobre quien lo llevaba.',
    delegated: 'Se ha confiado por su nombre.',
    reopened: 'Se ha reabierto.',
    takenApart: 'Se ha separado de otro caso.',
    threat:
      'Amenazaron a quien lo llevaba. Ahora es tuyo, con lo que esa persona había prometido, y no puedes rechazarlo.',
    teamRemoved: 'Tu equipo ya no está en el mapa de servicio.',
  },
  whyOn: {
    opened: '',
    accepted: '',
    declinedThrice: 'Tres personas lo rechazaron, así que ha subido un nivel.',
    offerExpired: 'Nadie lo tomó a tiempo, así que ha subido un nivel.',
    ownerLeft: 'Ya no figuras entre las personas de la empresa.',
    ownerAbsent: 'Tu ausencia ha durado demasiado.',
    onLeave: 'Estás de permiso.',
    complaintAbout: 'La queja es sobre ti: ya no lo llevas ni decides en él.',
    delegated: 'Se ha confiado por su nombre.',
    reopened: 'Se ha reabierto.',
    takenApart: 'Se ha separado de otro caso.',
    threat: 'Te amenazaron. Lo que habías prometido va con el caso: ya no tienes nada que hacer en él.',
    teamRemoved: 'Tu equipo ya no está en el mapa de servicio.',
  },
  rose: {
    customer: 'La persona lo llevó más arriba.',
    askedForLeader: 'La persona preguntó por ti.',
    danger: 'Alguien está en peligro.',
    promiseBroken: 'Se incumplió una promesa.',
    nextWordMissed: 'La persona no tuvo noticias nuestras a tiempo.',
    notSolvedTwice: 'La persona ha dicho dos veces que no está resuelto.',
    askOverdue: 'Una respuesta que se pidió se retrasa.',
    pingPong: 'Ha vuelto a alguien que ya lo había tenido.',
    unacknowledged: 'El nivel de abajo no lo leyó a tiempo.',
    objection: 'La persona dice que nunca dio la respuesta que se anotó en su nombre.',
    referred: 'Alguien de la casa lo llevó más arriba. Eso cuenta a su favor.',
    strandedByMap: 'El mapa de servicio deja a esta persona sin ayuda, y tú firmaste por ello.',
    planChallenged: 'La persona no está de acuerdo con el plan de contacto.',
    sentAway: 'La persona dice que una puerta bajo tu responsabilidad no la atendió.',
    reportMissed: 'Un informe no llegó a tiempo.',
    callMissed: 'La dirección debía llamar a la persona y no lo hizo.',
    askedAgain: 'Se preguntó por segunda vez por lo mismo.',
    emptyWords: 'La persona tuvo noticias nuestras varias veces, sin promesa ni propuesta.',
    ownersChanged: 'El caso ha cambiado tres veces de manos.',
    attemptsMissed: 'Nadie intentó a tiempo localizar de nuevo a la persona.',
  },
  endings: {
    solved: 'La persona dice que está resuelto.',
    lapsed: 'No hubo respuesta; el caso queda en espera.',
    finalPosition: 'Terminó con una posición final.',
    noProblem: 'No había ningún problema.',
    withdrawn: 'La persona lo retiró.',
    endedElsewhere: 'Ya estaba cerrado en el sistema del que procede.',
    merged: 'Sigue en otro caso.',
  },
  reopened: {
    customersWord: 'Un mensaje nuevo lo reabrió.',
    newFacts: 'Hechos nuevos lo reabrieron.',
    objection: 'La persona se opone al veredicto anotado.',
    sample: 'Quien revisó la muestra vio un problema.',
    takenApart: 'Se ha separado de otro caso.',
  },
  subject: {
    youOwnIt: 'Este caso es tuyo',
    itMovedOn: 'Un caso tuyo ha cambiado de manos',
    offered: 'Se te ofrece un caso',
    offerDeclined: 'Han rechazado tu oferta',
    offerExpired: 'Nadie tomó tu oferta a tiempo',
    offeredTeamRemoved: 'El equipo al que ofreciste un caso ya no existe',
    thanked: 'Han dado las gracias',
    surveyAnswered: 'Cómo ha ido, según la persona',
    surveyContact: 'Alguien desea que le contactes',
    mentioned: 'Te han escrito en un caso',
    customerSpoke: 'Hay un mensaje nuevo en tu caso',
    callBackAskedOfYou: 'Te piden una llamada',
    personAskedOfYou: 'Piden una persona',
    machinePromised: 'Una máquina prometió algo en tu caso',
    promiseReminder: 'Tu promesa vence pronto',
    promiseBroken: 'Se ha incumplido una promesa',
    nextWordMissed: 'Tu respuesta no llegó a tiempo',
    leadersDateMissed: 'Algo que debes se retrasa',
    attemptMissed: 'Debías intentar localizar a alguien',
    messageReturned: 'Lo que escribes no llega',
    reachMissed: 'No se localizó a la persona por otra vía',
    regulatorDateNear: 'Se acerca una fecha del regulador',
    regulatorDateMissed: 'Ha pasado una fecha del regulador',
    answerUnsent: 'Tu correo no le llegó a la persona',
    newDateAnswered: 'Hay respuesta sobre la nueva fecha',
    asked: 'Una pregunta a tu equipo',
    askAnswered: 'Tu pregunta tiene respuesta',
    remedyAsked: 'Un colega te pide un sí',
    remedyAnswered: 'Lo que pediste tiene respuesta',
    askOverdue: 'Una respuesta se retrasa',
    broughtToYou: 'Un caso ha subido hasta ti',
    youStandIn: 'Sustituyes a un colega',
    delegatedToYou: 'Se te confía un caso',
    reported: 'El informe que querías está aquí',
    verdict: 'Ya se ha decidido: resuelto o no',
    finalPositionWished: 'La persona quiere nuestra posición final',
    callEnded: 'Se puso fin a una llamada por una amenaza',
    objection: 'Se niega la respuesta anotada',
    leadersCall: 'Una respuesta sobre su llamada',
    danger: 'Alguien está en peligro',
    dangerCall: 'Alguien está en peligro: léelo ahora',
    dangerGathered: 'Peligro avisado sin prueba',
    dangerAttemptMissed: 'Nadie llamó a quien está en peligro',
    ended: 'Un caso ha terminado',
    reopened: 'Un caso está abierto de nuevo',
  },
  says: {
    itMovedOn: (name) => `Ahora lo lleva ${name}.`,
    offered: (moment) => `Tómalo o recházalo antes del ${moment}; después sube.`,
    offerDeclined: (name) => `${name} lo ha rechazado. Sigue siendo tuyo.`,
    offerExpired: 'Ha sido tuyo todo el tiempo; mira dónde está ahora.',
    offeredTeamRemoved: (team) =>
      `${team} ya no está en el mapa de servicio, así que la oferta ha terminado. El caso sigue siendo tuyo.`,
    thanked: (name) =>
      `Unas palabras de agradecimiento para ${name}. No te piden nada; léelas cuando quieras.`,
    surveyAnswered: (score) =>
      `Ha puesto un ${score} sobre 10. El caso sigue terminado y no te pide nada. Nadie le pregunta por qué.`,
    surveyContact: (moment) =>
      `Ha dicho cómo ha ido y desea que le hables de ello. Llámale o escríbele antes del ${moment}. El caso sigue terminado; no preguntes por la nota.`,
    mentioned: (name) =>
      `${name} te ha escrito una nota interna en el caso. La persona no la lee; la encontrarás allí.`,
    customerSpoke: 'Hay un mensaje nuevo de la persona.',
    customerUnproven:
      'Alguien ha escrito dando la dirección de la persona, sin prueba. Su página no lo muestra hasta que alguien de la casa lo avale.',
    callBack: (moment) =>
      `Llama antes del ${moment}. Solo cuenta una conversación; dejar un mensaje no basta.`,
    personAsked: (moment) =>
      `Habla con la persona antes del ${moment}. Basta tu primera palabra, escrita o hablada; también la de un colega.`,
    machinePromised: (moment) =>
      `Desde ahora es tu promesa, para el ${moment}. Cúmplela, o pide antes una fecha posterior.`,
    reminder: (moment) => `Vence el ${moment}. Cúmplela, o pídele antes una fecha posterior.`,
    broken: (name) => `Era de ${name}. La persona ya lo sabe, y el nivel de arriba también responde.`,
    missed: (moment) =>
      `Debía llegar antes del ${moment}. La persona ya lo sabe, y el nivel de arriba también responde. Sigue esperando tu respuesta.`,
    reportMissed: (when) =>
      `Tu informe era para el ${when}. El caso ha subido, y el informe se sigue esperando.`,
    callMissed: (when) =>
      `Debías llamar a la persona antes del ${when}. Ya lo sabe, el caso ha subido, y sigue esperando tu llamada.`,
    attemptMissed: (when) =>
      `Debías intentar localizarle otra vez antes del ${when}. Hasta entonces no avanza; la próxima vez, el caso sube.`,
    messageReturned: (when) =>
      `Lo que escribimos no llegó, y por la misma vía no llegará nada. Localiza a la persona por otra vía antes del ${when}.`,
    messageReturnedAlone:
      'Lo que escribimos no llegó, y por la misma vía no llegará nada. Localiza a la persona por otra vía.',
    reachMissed: (when) =>
      `Lo que escribimos no llega, y debías localizar a la persona por otra vía antes del ${when}. El caso ha subido, y sigue sin saber lo que escribimos.`,
    regulatorDateNear: (when) =>
      `Lo que el regulador nos pide en este caso vence el ${when}. Te toca cuidar de que se haga: la persona recibe una respuesta por escrito.`,
    regulatorDateMissed: (when) =>
      `Lo que el regulador nos pide en este caso vencía el ${when} y no está hecho. Ahora te toca a ti.`,
    answerUnsent: {
      somebodyElse:
        'Alguien más escribió a la dirección en la que respondes a esta persona. Nada le llegó; es un caso aparte.',
      unproven:
        'Vino de tu dirección, y nada prueba que lo enviaste tú: tu servicio de correo debe firmarlo (DKIM), para su dominio (DMARC), y de dos mensajes del mismo segundo solo cuenta el primero. Nada le llegó a la persona. Escríbelo en el caso.',
      toOthers:
        'También lo recibieron otros, así que quizá no es para esta persona, y nada le llegó. Responde solo a esa dirección, o escribe en el caso.',
      notApart:
        'No consta sin duda que respondas a un correo de este caso, ni qué palabras son tuyas, así que nada le llegó a la persona. Responde a un correo así encima de todo lo demás, solo con tus palabras, o escribe en el caso.',
      withFiles:
        'Trae archivos, que no pueden ir por correo, así que nada le llegó a la persona. Escribe en el caso.',
      notTheirs: 'El caso ya no es tuyo, así que nada le llegó a la persona.',
      joined:
        'En este caso hay varias personas juntas, y un correo no dice a cuál respondes. Nada les llegó. Escribe en el caso.',
      refused: 'No se puede escribir así, así que nada le llegó a la persona. Escribe en el caso.',
    },
    agreed: 'Está de acuerdo.',
    refused: 'Ha dicho que no. La fecha se mantiene.',
    asked: (moment) => `Responde antes del ${moment}. El caso no cambia de manos.`,
    remedyAsked: (name, moment) =>
      `${name} no puede concederlo sin ti. Di sí o no, con el motivo, antes del ${moment}; después sube.`,
    remedyGranted: (name) => `${name} ha dicho que sí. Está concedido y prometido al cliente.`,
    remedyRefused: (name) => `${name} no ha dicho que sí. El motivo está en el caso.`,
    askAnswered: (name) => `${name} ha respondido.`,
    askOverdue: (team) => `${team} no ha respondido a tiempo. Ha subido.`,
    acknowledge: (moment) => `Léelo antes del ${moment}; después sube un nivel, y tú sigues respondiendo.`,
    standsIn: (name) =>
      `${name} está de permiso. Lo que le tocaba en este caso te toca ahora a ti, en las mismas fechas.`,
    delegated: (name) => `${name} sigue respondiendo y quiere tu informe: qué se dijo y qué se hizo.`,
    reported: (name) => `Lo escribió ${name}. Ahora llama tú a la persona.`,
    solved: 'Dice que está resuelto.',
    notSolved: 'Dice que no está resuelto. Si dio una razón, está en el caso.',
    finalPositionWished:
      'Quiere nuestra última palabra, sin otra propuesta. Puede darla alguien de la dirección que nunca llevó el caso.',
    callEnded: (name) =>
      `${name} le puso fin. El caso es tuyo: llama o escribe a la persona antes de la fecha que figura en él.`,
    objection: 'La persona dice que nunca dijo lo que se anotó. Está abierto de nuevo.',
    leadersCall: {
      right: 'La persona dice que está bien. Usted ha respondido de ello hasta el final.',
      notRight: 'La persona dice que no está bien. Vuelva a llamarla; además, el caso ha subido un nivel.',
      declined: 'La persona no quiere que la llamen. Usted responde de ello hasta que diga que está bien.',
    },
    danger: 'Míralo ahora.',
    dangerRead: (moment) =>
      `Léelo y di que lo has leído antes del ${moment}; mientras nadie de los avisados lo haga, llamamos a otra persona.`,
    dangerTry: (moment) =>
      `Antes del ${moment} alguien de nuestro equipo tiene que intentarlo de viva voz, y otra vez hasta hablar con alguien. Anota cada intento.`,
    dangerGathered:
      'Llegó sin prueba, y otros avisos de la misma red ya habían hecho llamar a personas. Se avisa de todos juntos.',
    dangerMissed: (name, moment) =>
      `${name} debía intentarlo de viva voz antes del ${moment}. Nadie lo ha hecho. Se ha llamado a la siguiente persona.`,
  },
  map: {
    unansweredSubject: 'Ya nadie responde de quienes el mapa de servicio deja sin ayuda',
    unanswered:
      'La dirección había firmado por qué el mapa de servicio deja sin ayuda a algunas personas. Esa firma ya no vale: nadie responde de ellas, y ninguna versión nueva que las deje así entra en uso.',
    ruledOutSubject: 'Lo que estaba probado del mapa de servicio ya no vale',
    ruledOut: (reference) =>
      `El mapa dice que nadie puede ser como la persona del caso ${reference}, y ahí está. Hasta que el mapa la conozca, nadie sabe si puede quedarse atascada.`,
    look: 'Corrige el mapa, o haz que la dirección firme de nuevo, en su página:',
  },
  push: { several: (count: number) => `${count} cosas nuevas por hacer` },
  trouble: {
    subject: 'Algo no funciona, y te toca a ti ocuparte',
    what: {
      mailbox: 'Un buzón no se puede leer: lo que se escribe allí no llega a nadie mientras tanto.',
      sending: 'El correo no sale: nadie recibe nada por correo mientras tanto.',
      listener: 'No se nos puede entregar correo: quien lo envía tiene que volver a intentarlo más tarde.',
      waiting: 'Hay correo recibido que espera a ser leído.',
      flood: 'Una red envía muchísimos formularios. Cada uno se guarda y tiene una persona responsable.',
      deadline:
        'Llegaron fechas de casos a las que no se pudo dar curso. Quedan apartadas hasta que alguien haga que se intente otra vez.',
      phone: 'Se rechazan las llamadas a un número, o no llega lo que se grabó en él.',
      sms: 'No salen los SMS de uno de nuestros números: quien no tiene otra vía no se entera de nada hasta que salgan.',
      callsWait: 'Hay llamadas que han llegado y esperan a que se recojan.',
      textsWait: 'Hay SMS que han llegado y esperan a que se recojan.',
      webhook: 'Un sistema nuestro no recoge lo que hay que decirle.',
      tooMuch:
        'Se nos entrega más correo del que aceptamos en un día: quien envíe más tiene que volver a intentarlo más tarde.',
      unreadable:
        'Llegó correo que no se pudo leer. Se guarda tal como llegó, y alguien tiene cada uno de ellos.',
    },
    since: (moment) => `Está así desde ${moment}.`,
    look: 'Mira qué respondió el otro lado, y di que te ocupas:',
  },
  trial: {
    subject: 'El correo sale de aquí',
    why: (from: string) =>
      `Has pedido un correo por el servidor que se ha introducido para el envío. Es este, enviado desde ${from}.`,
    again: 'Los ajustes del correo:',
  },
  passwordLink: {
    subject: 'Elige tu contraseña',
    why: 'La administración te ha preparado un enlace con el que eliges una contraseña que nadie más conoce.',
    until: (moment: string) =>
      `Sirve una vez, hasta ${moment}. Si no lo esperabas, díselo a la administración.`,
    again: 'Elígela aquí:',
  },
  leave: {
    days: (from: string, to: string) => `del ${from} al ${to}`,
    yours: 'Tu permiso todavía no puede empezar',
    theirs: (name: string) => `El permiso de ${name} todavía no puede empezar`,
    why: (days: string) =>
      `Tenía que empezar (${days}) y no puede: no hay nadie más que pueda llevar un caso. Hasta entonces los casos te siguen llegando a ti.`,
    whyTheirs: (name: string, days: string) =>
      `Tenía que empezar (${days}) y no puede: no hay nadie más que pueda llevar un caso. Hasta entonces los casos le siguen llegando a ${name}.`,
    again:
      'Lo intentamos de nuevo al menos cada hora, y empieza por sí solo en cuanto vuelva otra persona. Haz que alguien vuelva, o anula el permiso, en la página Personas:',
  },
}
