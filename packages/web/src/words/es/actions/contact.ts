import type { Translated } from '../../catalogue.ts'
import type { contactWords as english } from '../../actions/contact.ts'

/** What the forms of this topic say. */
export const contactWords: Translated<typeof english> = {
  makeContact: {
    title: 'Anotar una llamada o un mensaje',
    means: 'Lo que dijiste o escribiste al cliente, con tus palabras: lo lee en su página.',
    also: 'respuesta contestar llamar teléfono correo mensaje cliente contacto hablar',
    submit: 'Anotarlo',
    outcome: {
      label: 'Cómo fue',
      conversation: 'Hablamos',
      written: 'Le escribí',
      messageLeft: 'Le dejé un mensaje',
      noAnswer: 'No contestó',
    },
    channel: {
      label: 'Por',
    },
    words: {
      label: 'Qué dijiste o escribiste',
    },
    promise: {
      label: 'La llamada prometida que esto cumple',
      none: 'Ninguna',
    },
    asks: {
      label: 'Le pregunta algo sobre',
      hint: 'Una pregunta no mueve ninguna fecha nuestra. La segunda sobre el mismo punto sube a quien dirige tu equipo.',
      none: 'No le pregunta nada',
    },
    nextWord: {
      label: 'Tendrá noticias nuestras a más tardar',
      hint: 'Tal como se lo dijiste. En blanco, es el mediodía de tu segundo día laborable.',
    },
    yes: {
      label: 'Su sí a una fecha a más de cinco días laborables',
    },
    madeAt: {
      label: 'Cuándo, si no es ahora mismo',
    },
  },
  receiveContact: {
    title: 'Anotar lo que dijo el cliente',
    means: 'Con sus propias palabras, tan exactas como puedas. Se une a este caso.',
    also: 'llamó llegó carta tienda visita recibido entrada',
    submit: 'Anotarlo',
    channel: {
      label: 'Por',
    },
    words: {
      label: 'Sus palabras',
    },
    toldAgain: {
      label: 'Ha tenido que contar otra vez toda la historia',
      hint: 'Se cuenta, para que veamos cuántas veces pasa.',
    },
    receivedAt: {
      label: 'Cuándo, si no es ahora mismo',
    },
  },
  vouchForContact: {
    title: 'Avalar que un contacto es del cliente',
    means: 'Llegó sin prueba de quién lo envió. En cuanto lo avales, la página del cliente lo muestra.',
    also: 'prueba identidad confirmar remitente',
    submit: 'Es suyo',
    contact: {
      label: 'Qué contacto',
      none: 'Elige uno',
    },
  },
}
