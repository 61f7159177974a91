import type { Translated } from '../../catalogue.ts'
import type { systemicActionWords as english } from '../../actions/systemic-issue.ts'

/** What the forms of a systemic issue say. */
export const systemicActionWords: Translated<typeof english> = {
  promiseAction: {
    title: 'Prometer una medida correctiva',
    submit: 'Prometerla',
    what: {
      label: 'Qué se hace contra la causa',
    },
    due: {
      label: 'Para cuándo',
      hint: 'Nadie puede aplazarla.',
    },
  },
  keepAction: {
    title: 'Está hecho',
    submit: 'Está hecho',
    words: {
      label: 'Cómo se ve que está hecho',
    },
  },
  answerFlood: {
    right: 'Responder a todos: tienen razón',
    nothing: 'Responder a todos: no hay nada que corregir',
    submit: 'Responder a todos',
    words: {
      label: 'Lo que lee cada uno',
      hint: 'Llega a todos los que están reunidos ahora. A quienes callan hay que decírselo otra vez, en otros días.',
    },
  },
  wantAnotherAction: {
    title: 'No basta',
    submit: 'Pedir otra medida',
    reason: {
      label: 'Qué falta',
    },
  },
  end: {
    title: 'Terminarlo: la causa está corregida',
    submit: 'Terminarlo',
    reason: {
      label: 'Cómo sabemos que no vuelve',
      hint: 'Un caso con esta causa lo abre de nuevo.',
    },
  },
  endOtherwise: {
    title: 'Terminarlo: no es una causa común',
    submit: 'Terminarlo',
    reason: {
      label: 'Por qué los casos no tienen una causa común',
    },
  },
  offerTransfer: {
    title: 'Ofrecerlo a alguien',
    submit: 'Ofrecerlo',
    to: {
      label: 'A quién',
    },
    reason: {
      label: 'Por qué a esa persona',
    },
  },
  acceptTransfer: {
    title: 'Aceptarlo',
    submit: 'Aceptarlo',
  },
  declineTransfer: {
    title: 'Rechazarlo',
    submit: 'Rechazarlo',
    reason: {
      label: 'Por qué',
    },
  },
  withdrawTransfer: {
    title: 'Retirar la oferta',
    submit: 'Retirarla',
  },
  delegate: {
    title: 'Encargárselo a alguien',
    submit: 'Encargárselo',
    to: {
      label: 'A quién',
    },
    reason: {
      label: 'Por qué a esa persona',
    },
  },
  acknowledgeEscalation: {
    title: 'Lo he leído',
    submit: 'Lo he leído',
  },
  takeHigher: {
    title: 'Llevarlo más arriba',
    submit: 'Llevarlo',
    words: {
      label: 'Por qué',
      hint: 'Llevarlo más arriba cuenta a tu favor.',
    },
  },
  placeAsk: {
    title: 'Preguntar a otro equipo',
    submit: 'Preguntar',
    to: {
      label: 'A qué equipo',
    },
    question: {
      label: 'Qué quieres saber',
    },
    due: {
      label: 'Para cuándo',
    },
  },
  withdrawAsk: {
    title: 'Retirar la pregunta',
    submit: 'Retirarla',
  },
  answerAsk: {
    title: 'Responder a lo preguntado',
    submit: 'Responder',
    answer: {
      label: 'La respuesta',
    },
  },
}
