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
    unnamed: {
      label: 'Sin mi nombre',
      hint: 'Solo quien lo recibe en la dirección sabe quién lo ha elevado. Cuenta a tu favor, en cifras que solo ves tú.',
    },
  },
  askForLeader: {
    title: 'El cliente pregunta por alguien de la dirección',
    means:
      'No tiene que explicarte el motivo. Prueba primero su línea directa; cuándo devuelve la llamada lo dice solo esa persona.',
    also: 'jefe directora consejero delegado superior por nombre cargo',
    submit: 'Llevárselo',
    leader: {
      label: 'Por quién preguntó',
    },
    what: {
      label: 'Qué pidió, con sus palabras',
    },
    noAnswer: {
      label: 'Se llamó a su línea directa y nadie contestó',
    },
    callBackBy: {
      label: 'La dirección le llama a más tardar',
      hint: 'Solo si preguntan por ti; sin fecha, antes de que acabe tu próximo día laborable. Otra persona de la dirección lo dice ella misma, y hasta entonces nadie ha prometido una llamada.',
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
  judgeLeadersCall: {
    title: 'Anotar si está bien',
    means:
      'Lo que te dijo el cliente, a ti que no respondes de ello, tras la llamada de la dirección. Se le comunica, y si dice que está bien, la escalada termina un día laborable después.',
    also: 'confirmar está bien no está bien el cliente dijo dirección',
    submit: 'Anotar su palabra',
    words: {
      label: 'Qué dijo',
    },
  },
  declineLeadersCall: {
    title: 'El cliente no quiere llamada',
    means: 'Aunque lo anotemos, la llamada se sigue debiendo mientras el cliente no lo diga él.',
    also: 'rechazar llamada no llamar dirección',
    submit: 'Anotarlo',
    words: {
      label: 'Qué dijo',
    },
  },
  endEscalation: {
    title: 'Cerrar la escalada como caducada',
    means:
      'El informe y la llamada están, y el cliente calla: tras intentos en tres días y diez días de silencio. El caso sigue con quien lo lleva.',
    also: 'cerrar escalada acabar silencio caducada',
    submit: 'Cerrarla',
  },
}
