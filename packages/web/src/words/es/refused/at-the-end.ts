/** Why our last word is not given yet; a part of `refusals.ts`. */
export const endRefusals = {
  'proposal-not-rejected': {
    title: 'El cliente aún no ha rechazado ninguna propuesta',
    instead:
      'Propón cómo termina esto. En cuanto diga que no lo resuelve, un responsable puede dar la posición final.',
  },
  'danger-first': {
    title: 'Puede que alguien esté en peligro',
    instead:
      'Atiende eso primero; un responsable dice por qué ha pasado el peligro. Antes no hay última palabra.',
  },
  'no-such-outside-body': {
    title: 'La empresa no nombra ese organismo',
    instead: 'Nombra uno de los que ven tus clientes, como se llama allí: Ajustes, Organismos externos.',
  },
  'challenge-unanswered': {
    title: 'El cliente no está de acuerdo con el plan de contacto, y nadie lo ha juzgado todavía',
    instead:
      'La persona a la que subió fija el plan de nuevo o le pone fin. Entonces se puede dar la posición final.',
  },
  'own-last-word': {
    title: 'La posición final la diste tú',
    instead:
      'Otra persona de la dirección lee lo que el cliente dijo desde entonces, y dice si hay algo nuevo.',
  },
  'no-word-after-last': {
    title: 'Aquí nada espera a ser leído tras una posición final',
    instead: 'Hace falta una palabra del cliente que reabriera el caso después de nuestra posición final.',
  },
  'newer-word': {
    title: 'El cliente ha dicho algo más entretanto',
    instead: 'Léelo primero, y di después si algo de ello es nuevo.',
  },
  'something-new': {
    title: 'Aquí hay algo nuevo',
    instead:
      'El cliente, o alguien de nosotros, planteó un punto sin posición final, o se propuso algo desde entonces. Se trata como cualquier otro.',
  },
  'seconds-wrong': {
    title: 'La llamada no puede haber durado tanto',
    instead: 'Di cuánto duró, de un segundo a un día.',
  },
  'plan-too-short': {
    title: 'El plan termina antes de que el cliente tenga una sola vez noticias nuestras',
    instead: 'Haz que dure más, o que el cliente sepa de nosotros más a menudo.',
  },
} as const
