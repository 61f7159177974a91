import type { Translated } from '../../catalogue.ts'
import type { askWords as english } from '../../actions/ask.ts'

/** What the forms of this topic say. */
export const askWords: Translated<typeof english> = {
  placeAsk: {
    title: 'Preguntar a otro equipo',
    means: 'Tú sigues llevando el caso. Tienen hasta tu fecha; después, la pregunta sube por sí sola.',
    also: 'pregunta petición ayuda departamento organización consulta',
    submit: 'Preguntar',
    to: {
      label: 'A qué equipo',
    },
    question: {
      label: 'Qué necesitas de ellos',
    },
    due: {
      label: 'Para cuándo',
    },
  },
  answerAsk: {
    title: 'Responder a lo que preguntaron a tu equipo',
    means: 'Quien lleva el caso lo ve al momento.',
    also: 'respuesta pregunta contestar',
    submit: 'Responder',
    answer: {
      label: 'La respuesta',
    },
  },
  withdrawAsk: {
    title: 'Retirar una pregunta',
    means: 'El equipo ya no tiene que responderla.',
    also: 'cancelar anular pregunta',
    submit: 'Retirarla',
  },
}
