import type { Translated } from '../../catalogue.ts'
import type { promiseWords as english } from '../../actions/promise.ts'

/** What the forms of this topic say. */
export const promiseWords: Translated<typeof english> = {
  makePromise: {
    title: 'Prometer algo',
    means: 'Se le dice al cliente qué y para cuándo. Corre un plazo; solo su palabra lo mueve.',
    also: 'compromiso plazo fecha vencimiento reembolso reparación',
    submit: 'Prometerlo',
    what: {
      label: 'Qué vamos a hacer',
      hint: 'Como lo lee el cliente: «Le devolvemos los 100 euros a su cuenta bancaria».',
    },
    due: {
      label: 'Para cuándo',
    },
    remedy: {
      label: 'Qué lo arregla',
    },
  },
  keepPromise: {
    title: 'Cumplida: decir cómo',
    means:
      'Se le dice al cliente, con lo que lo muestra. Una llamada prometida solo se cumple con la conversación.',
    also: 'hecho cumplir prueba cumplida',
    submit: 'Está cumplida',
    words: {
      label: 'Qué se hizo, y qué lo muestra',
    },
  },
  proposeNewDate: {
    title: 'Pedir una fecha posterior',
    means: 'La fecha anterior se mantiene hasta que el cliente acepte.',
    also: 'aplazar retraso renegociar más tarde ampliar',
    submit: 'Pedírselo al cliente',
    due: {
      label: 'Para cuándo entonces',
    },
    reason: {
      label: 'Por qué, dicho para el cliente',
    },
  },
  answerNewDate: {
    title: 'Anotar qué respondió sobre la fecha',
    means: 'Tal como te lo dijo. Sin su sí, la fecha anterior se mantiene.',
    also: 'aceptar rechazar renegociar',
    submit: 'Anotarlo',
    agreed: {
      label: 'El cliente dijo',
      yes: 'Sí, la fecha posterior le va bien',
      no: 'No',
    },
  },
  requestCallBack: {
    title: 'Prometer una llamada de alguien',
    means: 'Pasa a ser una promesa suya. Solo la cumple una conversación; dejar un mensaje no basta.',
    also: 'devolver llamada teléfono llamar',
    submit: 'Prometer la llamada',
    of: {
      label: 'Quién llama',
    },
    what: {
      label: 'Sobre qué',
    },
    due: {
      label: 'Para cuándo',
      hint: 'Si lo dejas en blanco: al final de su próximo día laborable.',
    },
  },
}
