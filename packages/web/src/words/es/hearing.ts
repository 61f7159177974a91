import type { Translated } from '../catalogue.ts'
import type { hearingWords as english } from '../hearing.ts'

/** By which ways somebody hears of what they have to do. */
export const hearingWords: Translated<typeof english> = {
  about:
    'Todo lo que tienes que hacer está en Hoy. Aquí eliges por qué otras vías te enteras. Fuera de tu horario, de permiso y mientras faltas no te llega nada más que lo de un peligro; lo demás va en el correo de tu próxima mañana de trabajo.',
  coming: 'Cargando lo que elegiste',
  kinds: 'De qué te enteras',
  /** By kind: what it is called, and what it means. */
  kind: {
    danger: 'Peligro',
    cameUp: 'Un caso sube hasta ti',
    offered: 'Se te ofrece un caso',
    asked: 'Te preguntan algo a ti o a tu equipo',
    due: 'Una promesa o fecha tuya vence pronto, o va con retraso',
    customerSpoke: 'Tu cliente ha escrito o ha decidido',
    becameYours: 'Ahora llevas un caso',
    answered: 'Hay respuesta a lo que ofreciste o preguntaste',
    readOnly: 'Lo que no te pide nada',
  },
  means: {
    danger: 'Alguien está en peligro: al momento, a cualquier hora. Esto no se puede desactivar.',
    cameUp: 'Subió hasta ti, se te encargó, o sustituyes a un colega.',
    offered: 'Lo aceptas o lo rechazas dentro de su plazo.',
    asked: 'Quien lleva el caso espera una respuesta, o un colega te ha escrito por tu nombre.',
    due: 'También lo que debes a la dirección, y las respuestas de tu equipo.',
    customerSpoke: 'Palabras nuevas, que pide una llamada, y si está resuelto.',
    becameYours: 'Nuevo, o traspasado a ti.',
    answered: 'También que una oferta tuya ha terminado.',
    readOnly: 'Agradecimientos, casos que han terminado y casos que ahora llevan otras personas.',
  },
  mailOf: '<spoken>Por correo: {kind}</spoken>',
  mail: {
    atOnce: 'Correo al momento',
    morning: 'Con el correo de la mañana',
    never: 'Sin correo',
  },
  shownOf: 'En tus dispositivos <spoken>{kind}</spoken>',
  devices: {
    title: 'En tus dispositivos',
    means:
      'Un dispositivo puede mostrar lo que tienes que hacer aunque este espacio esté cerrado: de qué se trata y el número del caso, sin el nombre de nadie ni nada de lo que dijo. Solo en tu horario, y lo de un peligro siempre. Una contraseña nueva los quita todos.',
    coming: 'Cargando tus dispositivos',
    all: 'Dispositivos que lo muestran',
    here: 'este dispositivo',
    since: 'Activado {when}',
    reached: 'Último envío {when}',
    remove: 'Quitar <spoken>{name}</spoken>',
    turnOn: 'Mostrarlo en este dispositivo',
    wasOn:
      'Este dispositivo lo mostraba y ya no: una contraseña nueva lo quita, y también se puede haber quitado desde otro.',
    turnOnAgain: 'Mostrarlo otra vez en este dispositivo',
    declined: 'No se permitió al navegador mostrarlo, así que nada ha cambiado.',
    cannot: {
      noKey:
        'Ahora mismo no se puede avisar a ningún dispositivo. Quien se ocupa de Buckstop encuentra el motivo en su registro.',
      refused:
        'Este navegador tiene orden de no mostrar nada de aquí. Permítelo en sus ajustes para esta página.',
      unable:
        'Este navegador no puede mostrarlo. En un iPhone o un iPad, añade este espacio a la pantalla de inicio y ábrelo desde allí.',
    },
    name: '{browser} en {system}',
    browser: 'Un navegador',
    system: 'otro dispositivo',
  },
  morning: 'El correo de la mañana',
  morningMeans:
    'Un correo en cada uno de tus días laborables, con lo que vence ese día y lo que va con retraso. Si no hay nada, no llega.',
  hour: 'Hora a la que llega',
  noMorning: 'No quiero ninguno',
  kept: 'Guardado. Vale desde ahora.',
}
