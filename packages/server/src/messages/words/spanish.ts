import { potholeLines } from './pothole.ts'
import { contactPlanWords } from './contact-plan.ts'
import { lastWordWords } from './last-word.ts'
import type { MessageWords } from './english.ts'
import { spanishPerson } from './person/spanish.ts'

export const spanish: MessageWords = {
  greeting: (name) => (name === '' ? 'Buenos días:' : `Buenos días, ${name}:`),
  subject: (text, reference) => `${text} (${reference})`,
  yourPage: 'Su página, con todo lo dicho y sitio para su respuesta:',
  hiddenLink: '(el enlace solo está en el correo)',
  hiddenCode: '(el código solo está en el correo)',
  answers: (owner) => `${owner} responde de esto hasta que usted diga que está resuelto.`,
  call: (phone, reference) => `También puede llamar al ${phone} y decir ${reference}.`,
  whyYou: 'Recibe esto porque nos contó un problema y nos dejó esta dirección.',
  erased: '(estas palabras se han borrado)',
  onYourPage: '(sus propias palabras están en su página)',
  more: 'Todo lo demás que ha hecho últimamente está en su página.',

  customer: {
    hearsBy: (when) => `Tendrá noticias nuestras a más tardar el ${when}.`,
    hearsAgain: (when) => `Volverá a tener noticias nuestras a más tardar el ${when}.`,
    nextWordAgreed: {
      subject: (when) => `De acuerdo: noticias a más tardar el ${when}`,
      says: (when) =>
        `Usted aceptó tener noticias nuestras a más tardar el ${when}. Estas son sus palabras, tal como se anotaron:`,
      after:
        'Si usted no dijo eso, o quiere una respuesta antes, escriba una línea en su página. Entonces la tendrá antes de que acabe el próximo día laborable.',
    },
    leaderCalls: {
      subject: (leader, when) => `${leader} le llama a más tardar el ${when}`,
      says: (leader, when) => `${leader} también responde de su caso y le llama a más tardar el ${when}.`,
    },
    caseOpened: {
      subject: (owner) => `${owner} lleva su caso`,
      says: (owner) =>
        `Tenemos sus palabras, y ${owner} lleva su caso. No tiene que contárselo otra vez a nadie: quien le ayude tiene toda su historia.`,
    },
    contactAdded: {
      subject: 'Tenemos lo que ha añadido',
      says: (owner) => `${owner} lo tiene y lo lee con el resto de su historia:`,
    },
    wordsWritten: {
      subject: (name) => `${name} le ha escrito`,
      says: (name) => `${name} le escribe:`,
    },
    chatGoesOn: {
      subject: (name) => `${name} le ha respondido en el chat`,
      says: (name) => `${name} le escribió esto en el chat, donde aún no se había visto:`,
    },
    issueRaised: {
      subject: 'Un punto más en su caso',
      says: 'Esto está ahora junto a lo demás, como un punto que tendrá su propio final:',
    },
    ownerChanged: {
      subject: (owner) => `${owner} lleva ahora su caso`,
      says: {
        opened: (owner) => `${owner} lleva su caso.`,
        accepted: (owner) =>
          `${owner} ha tomado el relevo y tiene toda su historia. No tiene que contarla otra vez.`,
        declinedThrice: (owner) =>
          `Varias personas de nuestro equipo no pudieron llevar su caso, así que ha subido a ${owner}, que no puede devolverlo. No tiene que contarlo otra vez.`,
        offerExpired: (owner) =>
          `Nadie tomó su caso a tiempo, así que ha subido a ${owner}, que no puede devolverlo. No tiene que contarlo otra vez.`,
        ownerLeft: (owner) =>
          `Quien llevaba su caso ya no trabaja aquí. Ahora lo lleva ${owner}, con toda su historia.`,
        ownerAbsent: (owner) =>
          `Quien llevaba su caso falta desde hace demasiado tiempo. Ahora lo lleva ${owner}, con toda su historia.`,
        onLeave: (owner) =>
          `Quien llevaba su caso está de permiso. Ahora lo lleva ${owner}, con toda su historia.`,
        complaintAbout: (owner) =>
          `Nadie lleva una queja sobre sí mismo. Ahora lleva su caso ${owner}, con toda su historia.`,
        delegated: (owner) => `Su caso se ha confiado por su nombre a ${owner}, que tiene toda su historia.`,
        reopened: (owner) => `Su caso está abierto de nuevo, y lo lleva ${owner}.`,
        takenApart: (owner) => `${owner} lleva su caso.`,
        threat: (owner) =>
          `Ahora ${owner} tiene su caso, con toda su historia. No necesita contarla otra vez.`,
        teamRemoved: (owner) =>
          `Hemos reorganizado nuestros equipos. Ahora lleva su caso ${owner}, con toda su historia. No tiene que contarla otra vez.`,
      },
    },
    promiseMade: {
      subject: (name, moment) => `${name} ha prometido: a más tardar el ${moment}`,
      says: (name, moment) => `A más tardar el ${moment}, ${name} cumple esta promesa:`,
      after:
        'Tendrá noticias nuestras cuando esté hecho. Si no se hace a tiempo, también se lo diremos nosotros.',
    },
    callBackPromised: {
      subject: (name, moment) => `${name} le llama a más tardar el ${moment}`,
      says: (name, moment) => `Usted pidió una llamada. ${name} le llama a más tardar el ${moment}, sobre:`,
      within: (name, times) => `${name} le llama: ${times}`,
      saysWithin: (name, times) => `Usted pidió una llamada. ${name} le llama (${times}), sobre:`,
    },
    machinePromised: (name, moment) =>
      `Esto se lo escribió una máquina. Lo mantenemos: es la promesa de ${name}, a más tardar el ${moment}:`,
    personComes: {
      subject: (name, moment) => `${name} habla con usted a más tardar el ${moment}`,
      says: (name, moment) => `Usted pidió una persona. ${name} habla con usted a más tardar el ${moment}.`,
    },
    promiseKept: {
      subject: 'Hemos hecho lo que prometimos',
      says: 'Esto ya está hecho:',
      after: 'Si usted lo ve de otro modo, díganoslo en su página.',
    },
    promiseBroken: {
      subject: 'Hemos incumplido una promesa',
      says: (moment) => `Lo prometimos para el ${moment} y no lo hicimos. Es culpa nuestra.`,
      answerable: (name) => `Ahora responde de ello ${name}.`,
      beside: (name, owner) => `Ahora responde de ello ${name}, junto a ${owner}.`,
      owed: (amount, moment) =>
        `Por nuestra propia norma le debemos ${amount} por ello. Lo tendrá a más tardar el ${moment}.`,
      lateDay: (amount, most) =>
        `Por cada día hasta que lo tenga le debemos ${amount} más, ${most} como máximo en este caso.`,
      sorry: (name) => `Lo sentimos. En nombre de todos: ${name}.`,
    },
    nextWordMissed: {
      subject: 'Debería haber tenido noticias nuestras',
      says: (moment) =>
        `Le dijimos que tendría noticias nuestras a más tardar el ${moment} y no las tuvo. Es culpa nuestra.`,
    },
    newDateProposed: {
      subject: 'Le pedimos más tiempo',
      says: (due) => `Le prometimos esto para el ${due}:`,
      asks: (moment) => `Le pedimos que nos deje hasta el ${moment}, porque:`,
      after: 'Solo su sí mueve la fecha. Si no dice nada, se mantiene la anterior.',
    },
    newDateAgreed: {
      subject: (moment) => `De acuerdo: para el ${moment}`,
      says: (moment) => `Gracias. Lo que le prometimos es ahora para el ${moment}:`,
    },
    resolutionProposed: {
      subject: '¿Está resuelto?',
      outcome: {
        upheld: 'Usted tenía razón.',
        partlyUpheld: 'Usted tenía razón en parte.',
        notUpheld: 'Nosotros lo vemos de otra manera.',
      },
      says: 'Decimos que con esto queda arreglado:',
      amount: (amount) => `El importe: ${amount}.`,
      after: 'Solo usted puede decir si está resuelto. En su página hay dos botones para ello.',
    },
    verdictConfirmed: {
      subject: { solved: '¿Dijo usted que está resuelto?', notSolved: '¿Dijo usted que no está resuelto?' },
      says: {
        solved: (name) => `${name} anotó que usted dijo: está resuelto.`,
        notSolved: (name) => `${name} anotó que usted dijo: no está resuelto.`,
      },
      inWords: 'Con sus palabras:',
      after: 'Si usted nunca dijo eso, un solo botón de su página lo deshace.',
      asks: 'No pone fin a nada mientras no lo diga usted: su página se lo pregunta, con dos botones.',
    },
    askedIfRight: {
      subject: '¿Ya está bien?',
      says: (name) => `${name} anotó que usted dijo: ya está bien.`,
      noCall: (leader) => `${leader} no le llama, como usted quiso. ¿Ya está bien?`,
      after: (leader) =>
        `Solo usted puede decirlo. Hasta entonces ${leader} sigue respondiendo de ello. Su página se lo pregunta, con dos botones.`,
      endsBy: (leader, moment) =>
        `Si usted nunca dijo eso, dígalo con un solo botón en su página antes del ${moment}. Después, ${leader} habrá respondido de ello hasta el final.`,
    },
    lastWord: lastWordWords.es,
    contactPlan: contactPlanWords.es,
    callDeclinedFor: {
      subject: '¿No quiere que le llamen?',
      says: (name, leader) => `${name} anotó que usted no quiere que le llame ${leader}.`,
      after: 'La llamada se le sigue debiendo mientras no lo diga usted, con un solo botón de su página.',
    },
    danger: {
      heard: {
        subject: 'Alguien está en peligro: a quién hemos avisado',
        told: (names) => `Hemos avisado enseguida a: ${names}. Nadie lo ha leído todavía.`,
        nobodyAwake: 'Cuando llegó su mensaje no trabajaba nadie de nuestro equipo.',
      },
      read: {
        subject: (name) => `${name} ha leído lo del peligro`,
        says: (name) => `${name} ha leído lo del peligro, y alguien de nuestro equipo intenta llamarle.`,
      },
      missed: {
        subject: 'Deberíamos haberle llamado',
        says: (moment) =>
          `Alguien de nuestro equipo debía intentar llamarle antes del ${moment} y nadie lo hizo. La culpa es nuestra.`,
        told: (names) => `Hemos llamado a: ${names}.`,
      },
      page: 'Su página muestra quién lo ha leído y con quién se puede hablar en este momento.',
    },
    escalated: {
      subject: (leader) => `${leader} también tiene su caso en sus manos`,
      says: {
        customer: (leader) => `Usted lo llevó más arriba. ${leader} tiene sus palabras y se hace cargo.`,
        askedForLeader: (leader) =>
          `Usted preguntó por ${leader}, que tiene su caso en sus manos desde este minuto.`,
        danger: (leader) => `Por el peligro, su caso pasó enseguida a ${leader}.`,
        promiseBroken: (leader) => `Como incumplimos una promesa, su caso subió a ${leader}.`,
        nextWordMissed: (leader) => `Como no tuvo noticias nuestras a tiempo, su caso subió a ${leader}.`,
        notSolvedTwice: (leader) =>
          `Dos veces quedó sin resolver. Por eso su caso subió por sí solo a ${leader}.`,
        askOverdue: (leader) =>
          `La respuesta de otro equipo se retrasa. Por eso su caso subió por sí solo a ${leader}.`,
        pingPong: (leader) => `Su caso daba vueltas en círculo. Por eso subió por sí solo a ${leader}.`,
        unacknowledged: (leader) => `Nadie se hizo cargo a tiempo, así que subió un nivel, a ${leader}.`,
        objection: (leader) => `Anotamos una respuesta que usted no dio: su caso subió a ${leader}.`,
        referred: (leader) => `Nosotros mismos llevamos su caso a ${leader}.`,
        strandedByMap: (leader) =>
          `Nuestra forma de trabajar le dejaría sin ayuda. ${leader} responde de ello y también lleva su caso.`,
        planChallenged: (leader) =>
          `Usted no está de acuerdo con cómo estamos en contacto. Por eso fue a ${leader}.`,
        sentAway: (leader) =>
          `Nos dijo que no le atendieron. Por eso su caso subió a ${leader}, por encima de esa puerta.`,
        reportMissed: (leader) => `Un informe sobre su caso no llegó a tiempo, así que subió a ${leader}.`,
        callMissed: (leader) => `Debíamos llamarle y no lo hicimos. Por eso su caso subió a ${leader}.`,
        askedAgain: (leader) =>
          `Le preguntamos por segunda vez por lo mismo, así que su caso subió a ${leader}.`,
        emptyWords: (leader) =>
          `Ha tenido noticias nuestras varias veces sin que se prometiera ni propusiera nada. Por eso su caso subió a ${leader}.`,
        ownersChanged: (leader) => `Su caso ha cambiado varias veces de manos, así que subió a ${leader}.`,
        attemptsMissed: (leader) =>
          `Debíamos intentar localizarle otra vez y no lo hicimos. Por eso su caso subió a ${leader}.`,
      },
      after: (leader) => `${leader} responde de ello hasta que se le haya escuchado a usted.`,
    },
    finalPosition: {
      subject: 'Nuestra posición final',
      says: (name) => `${name}, que nunca ha llevado su caso, le da nuestra última palabra:`,
      reasons: 'Las razones:',
      outside: 'No tiene que estar de acuerdo. Puede dirigirse a este organismo, ajeno a la empresa:',
      after: 'No lo contamos como resuelto. Si hay hechos nuevos, se reabre.',
    },
    closingLetter: {
      subject: {
        finalResponse: 'Nuestra respuesta final a su reclamación',
        holding: 'Nuestra respuesta a su reclamación tarda más',
        summary: 'Cómo se resolvió su reclamación',
      },
      says: (name) => `${name} le escribe en nombre de nuestra empresa:`,
    },
    potholeAnswered: potholeLines.es,
    surveyAsked: {
      leads: 'Decir cómo fue, de 0 (no pudo ir peor) a 10 (no pudo ir mejor):',
      subject: '¿Cómo lo hemos hecho?',
      says: (owner) =>
        `Nos dijo que está resuelto. A ${owner} y a todos nos gustaría saber cómo fue, de 0 a 10, y qué debemos saber. No tiene que responder.`,
      after:
        'La nota se da en la página de abajo y, diga lo que diga allí, sigue resuelto. Una respuesta a este correo es para nosotros un mensaje nuevo y reabre su caso. Lo preguntamos una vez, y no volvemos a hacerlo en mucho tiempo. Si no quiere que se lo preguntemos más, basta con pulsar una vez en esa página, para todos sus casos.',
    },
    caseLapsed: {
      subject: 'Su caso espera una palabra suya',
      says: 'Hemos intentado localizarle y no hemos sabido nada, así que su caso queda en espera. No lo contamos como resuelto. Una palabra suya lo reabre, en cualquier momento.',
    },
    caseEnded: {
      solved: {
        subject: 'Usted dijo que está resuelto',
        says: 'Gracias por decírnoslo. Si vuelve a pasar, una palabra suya en su página lo reabre, en cualquier momento.',
      },
      finalPosition: {
        subject: 'Nuestra posición final se mantiene',
        says: 'Su caso terminó con nuestra posición final. No lo contamos como resuelto. Si hay hechos nuevos, se reabre.',
      },
      noProblem: {
        subject: 'No queda nada que arreglar',
        says: 'No vimos nada más que arreglar, y lo cerramos. Si usted lo ve de otro modo, una palabra suya lo reabre.',
      },
      withdrawn: {
        subject: 'Usted lo ha retirado',
        says: 'Usted retiró su reclamación. Si cambia de idea, una palabra suya la reabre, en cualquier momento.',
      },
    },
    reopened: {
      subject: (owner) => `Abierto de nuevo: lo lleva ${owner}`,
      says: {
        customersWord: (owner) => `Su palabra ha reabierto su caso. ${owner} responde de él.`,
        newFacts: (owner) =>
          `Hay hechos nuevos, así que su caso está abierto de nuevo. ${owner} responde de él.`,
        objection: (owner) =>
          `Usted nunca dijo eso, así que su caso está abierto de nuevo. ${owner} responde de él.`,
        sample: (owner) =>
          `Lo hemos mirado otra vez y hemos visto más que arreglar. Su caso está abierto, y ${owner} responde de él.`,
        takenApart: (owner) => `Su caso vuelve a ir por separado, y ${owner} responde de él.`,
      },
    },
    merged: {
      subject: 'Su caso sigue adelante',
      says: 'Sigue con todo lo que dijo. Su enlace lleva allí como antes.',
    },
    code: {
      subject: 'Su código',
      says: 'Este es el código que, muy probablemente, usted nos pidió. Sirve una vez, durante un cuarto de hora:',
      after: 'No se lo dé a nadie: nunca se lo pediremos. Si no lo pidió, no tiene que hacer nada.',
    },
    openedApart: {
      subject: 'Lo que nos contó es ahora un caso aparte',
      says: (owner) =>
        `Algo de lo que nos contó es un asunto distinto del resto de su caso. Ahora es un caso aparte, para que no se olvide ninguno de los dos. ${owner} responde de ambos y no se ha retrasado ninguna fecha.`,
      byThem: (owner) =>
        `Nos dijo que se trata de algo nuevo. Ahora es un caso aparte, y ${owner} también responde de él.`,
      undo: (moment) => `Si van juntos, puede volver a unirlos en su página hasta el ${moment}.`,
    },
    takenForSomebodyElses: {
      subject: 'Hemos sacado algo de su caso',
      says: (name) =>
        `${name} vio que un mensaje de su caso era de otra persona y lo sacó de él. Nada más ha cambiado en su caso.`,
      undo: (moment) =>
        `Si el mensaje era suyo, puede devolverlo a su caso, en su página, hasta el ${moment}.`,
    },
    newLink: {
      subject: 'Su enlace nuevo',
      says: 'Alguien, seguramente usted, nos ha pedido un enlace nuevo a su caso. Si no ha sido usted, no tiene que hacer nada.',
    },
  },

  person: spanishPerson,
}
