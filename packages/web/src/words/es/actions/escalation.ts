import type { Translated } from '../../catalogue.ts'
import type { escalationWords as english } from '../../actions/escalation.ts'

/** What the forms of this topic say. */
export const escalationWords: Translated<typeof english> = {
  takeHigher: {
    title: 'Llevarlo más arriba',
    means: 'Al nivel siguiente, con nombre. Cuenta a tu favor, nunca en contra.',
    also: 'escalar elevar dirección jefe superior subir',
    submit: 'Llevarlo más arriba',
    words: {
      label: 'Por qué',
    },
  },
  askForLeader: {
    title: 'El cliente pregunta por alguien de la dirección',
    means: 'No tiene que decirte por qué. Esa persona le llama, o tú le pasas la llamada.',
    also: 'jefe directora consejero delegado superior por nombre cargo',
    submit: 'Llevárselo',
    leader: {
      label: 'Por quién preguntó',
    },
    what: {
      label: 'Qué pidió, con sus palabras',
    },
    callBackBy: {
      label: 'La dirección le llama a más tardar',
      hint: 'Si lo dejas en blanco: al final del próximo día laborable de la dirección.',
    },
  },
  reportSentAway: {
    title: 'No atendieron al cliente',
    means: 'Llega a quien dirige por encima de ese equipo, en palabras del cliente.',
    also: 'rechazado no escuchado puerta tienda teléfono',
    submit: 'Elevarlo',
    team: {
      label: 'Dónde no le atendieron',
    },
    words: {
      label: 'Qué dice de ello, en sus palabras',
    },
    when: {
      label: 'Cuándo fue',
    },
  },
  acknowledgeEscalation: {
    title: 'Lo he leído',
    means: 'El cliente sabrá, con tu nombre, que lo tienes tú.',
    also: 'leer escalada leído confirmar',
    submit: 'Lo he leído',
  },
  reportOnEscalation: {
    title: 'Informar a la dirección',
    means: 'Por escrito: qué se dijo y qué se hizo.',
    also: 'informe escrito escalada',
    submit: 'Entregar el informe',
    said: {
      label: 'Qué se dijo',
    },
    done: {
      label: 'Qué se hizo',
    },
    will: {
      label: 'Qué falta por hacer',
      hint: 'Se le promete al cliente, y el informe final se debe un día laborable después de hacerlo.',
    },
    willBy: {
      label: 'Para cuándo',
    },
  },
  recordLeadersCall: {
    title: 'Anotar tu propia llamada',
    means: 'Si el cliente dice que no está bien, sigue adelante.',
    also: 'dirección llamada conversación escuchado',
    submit: 'Anotar la llamada',
    channel: {
      label: 'Por',
    },
    words: {
      label: 'Qué dijisteis los dos',
    },
    right: {
      label: 'El cliente dice',
      yes: 'Está bien',
      no: 'No está bien',
    },
    madeAt: {
      label: 'Cuándo, si no es ahora mismo',
    },
  },
  endEscalation: {
    title: 'Terminar la escalada',
    means: 'Cuando tengas el informe y hayas hablado con el cliente. El caso sigue con quien lo lleva.',
    also: 'cerrar escalada acabar',
    submit: 'Terminarla',
  },
}
