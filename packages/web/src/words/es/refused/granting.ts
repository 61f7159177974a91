/** Why something is not granted or handed over as wanted; a part of `refusals.ts`. */
export const grantingRefusals = {
  'above-authority': {
    title: 'Hace falta el sí de alguien por encima de ti',
    instead: 'Pídelo: va a la persona más cercana que puede concederlo y está presente, y sube solo.',
  },
  'within-authority': {
    title: 'Esto lo puedes conceder tú',
    instead: 'Concédelo: no hay que preguntar a nadie.',
  },
  'nobody-may-grant': {
    title: 'El mapa no da esa facultad a nadie por encima',
    instead: 'Concede otra cosa y haz que el mapa dé a alguien esa facultad.',
  },
  'remedy-not-feasible': {
    title: 'Este cliente no puede recibir eso',
    instead:
      'Requiere algo que no se da en su caso. Concede lo que le llegue; corrige los hechos si están mal.',
  },
  'remedy-not-delivered': {
    title: 'Esta promesa se cumple entregando lo concedido',
    instead: 'Anota que se ha entregado, con palabras que lee el cliente.',
  },
  'no-such-remedy': {
    title: 'Eso ya no está así',
    instead: 'Se entregó, se sustituyó o no ha fallado. Mira el caso como está ahora.',
  },
  'no-such-request': {
    title: 'Eso ya tiene respuesta',
    instead: 'Mira el caso como está ahora.',
  },
  'own-request': {
    title: 'Nadie responde a su propia petición',
    instead: 'Espera a la persona a la que fue, y sube sola.',
  },
  'own-check': {
    title: 'Lo mira otra persona que la que lo hizo',
    instead: 'Pide a un colega que mire y anote lo que vio.',
  },
  'checker-delivers': {
    title: 'Quien lo miró no lo entrega también',
    instead: 'Pide a un colega que lo entregue y lo anote.',
  },
  'check-first': {
    title: 'Falló antes, y nadie lo ha mirado desde entonces',
    instead: 'Haz que primero lo mire un colega y anote lo que vio.',
  },
  'release-first': {
    title: 'Ha fallado dos veces',
    instead: 'Antes da el visto bueno la persona a la que subió.',
  },
  'amount-needed': {
    title: 'Hace falta un importe',
    instead: 'Di cuánto.',
  },
  'amount-wrong': {
    title: 'Eso no es un importe',
    instead: 'Da un importe mayor que cero; lo que no cuesta nada no lleva ninguno.',
  },
  'too-many-remedies': {
    title: 'Este caso tiene todas las que puede',
    instead: 'Entrega primero esas; otro asunto tiene su propio caso.',
  },
} as const
