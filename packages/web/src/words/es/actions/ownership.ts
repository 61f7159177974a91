import type { Translated } from '../../catalogue.ts'
import type { ownershipWords as english } from '../../actions/ownership.ts'

/** What the forms of this topic say. */
export const ownershipWords: Translated<typeof english> = {
  acceptTransfer: {
    title: 'Aceptar el caso',
    means: 'Desde ahora respondes de él, hasta que el cliente diga que está resuelto.',
    also: 'tomarlo llevarlo oferta sí',
    submit: 'Aceptar: lo llevo yo',
  },
  declineTransfer: {
    title: 'Rechazar la oferta',
    means: 'Se queda con quien lo lleva, que ve tu motivo.',
    also: 'rehusar no oferta',
    submit: 'Rechazar',
    reason: {
      label: 'Por qué, y quién podría llevarlo',
    },
  },
  offerTransfer: {
    title: 'Ofrecerlo a alguien',
    means: 'Lo llevas tú hasta que lo acepten. Solo entonces se le dice al cliente.',
    also: 'traspasar entregar pasar asignar dar colega equipo',
    submit: 'Ofrecerlo',
    done: 'Ofrecido a {to}',
    to: {
      label: 'A quién',
    },
    reason: {
      label: 'Por qué a esa persona',
      hint: 'Verá toda la historia; no hace falta contarla otra vez.',
    },
  },
  withdrawTransfer: {
    title: 'Retirar la oferta',
    means: 'Nadie ha aceptado todavía, así que no cambia nada más.',
    also: 'cancelar retirar traspaso',
    submit: 'Retirarla',
  },
  delegate: {
    title: 'Encargárselo a alguien por su nombre',
    means: 'No puede rechazarlo. Tú sigues respondiendo: recibes su informe escrito y llamas tú al cliente.',
    also: 'delegar asignar dirección encargo',
    submit: 'Encargárselo',
    done: 'Entregado a {to}',
    to: {
      label: 'A quién',
    },
    reason: {
      label: 'Qué esperas',
    },
  },
  replaceOwner: {
    title: 'Relevar a quien lo llevaba y ya no está',
    means: 'Si quien lo lleva se fue, está de permiso o falta demasiado tiempo, sube según la escala.',
    also: 'ausente enfermo baja permiso',
    submit: 'Relevar',
  },
}
