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
} as const
