import type { Translated } from '../catalogue.ts'
import type { regulatorWords as english } from '../regulator.ts'

export const regulatorWords: Translated<typeof english> = {
  title: 'Regulador',
  about:
    'Lo que un regulador pide sobre las reclamaciones, como la empresa lo escribió en un archivo, y qué jurista suyo lo leyó y responde de ello.',
  coming: 'Llega el perfil',
  none: {
    title: 'No se sigue ningún perfil',
    text: 'Escribe en un archivo lo que pide tu regulador, nómbralo en el archivo de la empresa (regulator) y aplica este. Con Buckstop vienen dos ejemplos.',
  },
  runs: 'Lo que se sigue',
  days: 'Días según el reloj de {zone} y los festivos de este país: {country}.',
  sources: 'Dónde se leyó',
  read: {
    rule: 'La norma misma, vista el {day}',
    account: 'Lo que otros escriben de ella, visto el {day}',
  },
  clocks: 'Sus plazos',
  clock:
    '{ends, select, firstWord {Una primera palabra nuestra} answer {Nuestra respuesta} finalResponse {Una respuesta final por carta} holding {Una carta de espera} other {Un resumen por carta}} en {within}; quien dirige por encima se entera después de {rises}. <soft>{rule}</soft>',
  span: {
    minutes: '{count, plural, one {un minuto} other {{count, number} minutos}}',
    calendarDays: '{count, plural, one {un día} other {{count, number} días}}',
    workingDays: '{count, plural, one {un día hábil} other {{count, number} días hábiles}}',
  },
  unchecked: 'Lo que no se pudo comprobar',
  signature: 'Quién lo firmó',
  unsigned: 'Nadie lo ha firmado.',
  follows:
    'Mientras nadie lo firme, sus plazos solo corren por dentro: a ningún cliente se le dice una fecha por él, y no se imprime ni envía ninguna carta según él.',
  signedBy: 'Lo firmó {name} el {day}.',
  checked: 'Lo que se comprobó: {words}',
  inFile: 'El archivo del perfil dice que {name} ({what}) lo leyó el {day}. Eso se cambia en el archivo.',
  holds:
    'Se pueden decir fechas por él a los clientes, y sus cartas salen. Si cambia su texto, hay que firmarlo de nuevo. Las reclamaciones cuyos plazos ya corrían terminan como antes.',
  sign: 'Firmarlo',
  what: '¿Qué comprobó?',
  whatMeans: 'Figura aquí con su nombre y la fecha de hoy, y en la lista de cambios.',
  takeBack: 'Retirar la firma',
  noSigners: 'No hay nadie designado para firmarlo.',
  signers: 'Pueden firmarlo',
  signersMean:
    'Juristas de la empresa, o quien responda de lo que dice el perfil. Quien esté designado puede también retirar una firma.',
  person:
    '{share, number} de 100 con una persona en {minutes, plural, one {un minuto} other {{minutes, number} minutos}}',
  month: 'Mes',
  calls: 'Llamadas',
  inTime: 'Con una persona a tiempo',
  share: 'De cada 100',
  personMeans:
    'Llamadas en las líneas que Buckstop contesta, desde ese momento; quien colgó o dejó un mensaje no habló con nadie. No cuentan las llamadas en otras líneas, ni lo que dicen los registros de llamadas, que no dan tiempo de espera.',
  noCalls: 'En estos meses no llegó ninguna llamada a una línea que Buckstop conteste.',
}
