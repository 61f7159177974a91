/** Of cases that join and part; a part of `refusals.ts`. */
export const joiningRefusals = {
  'merge-with-itself': {
    title: 'Un caso no se puede unir a sí mismo',
    instead: 'Elige el otro caso.',
  },
  'merged-into-another': {
    title: 'El caso siguió dentro de otro',
    instead: 'Ve a ese caso; o vuelve a separarlos.',
  },
  'last-contact': {
    title: 'Es lo único que queda aquí del cliente',
    instead: 'Este caso trata de eso. Si corresponde a otro caso, une este a aquel.',
  },
  'contact-unproven': {
    title: 'Nadie sabe todavía si es de este cliente',
    instead: 'Di antes que es suyo, o sácalo como de otra persona.',
  },
  'too-many-joined': {
    title: 'Este caso ya tiene unidos todos los que puede tener',
    instead: 'Saca antes alguno de ellos.',
  },
  'too-late-to-undo': {
    title: 'Es demasiado tarde para devolverlo sin ayuda',
    instead: 'Escribe en la página del caso: quien lo lleva puede volver a unirlos.',
  },
  'not-merged': {
    title: 'Estos casos no están unidos',
    instead: 'Mira los dos como están ahora.',
  },
  'whom-needed': {
    title: 'Aquí se han unido casos de varios clientes',
    instead: 'Di para quién es la carta; cada uno recibe la suya.',
  },
} as const
