/** What stands against a step on the ladder, or of a leader on it; a part of `refusals.ts`. */
export const ladderRefusals = {
  'no-such-escalation': {
    title: 'Esa escalada no está abierta',
    instead: 'Nada limita cómo estamos en contacto con este cliente. Mira el caso como está ahora.',
  },
  'already-acknowledged': {
    title: 'Ya has dicho que lo has leído',
    instead: 'Sigue adelante: lee el informe, llama al cliente, termínala.',
  },
  'report-missing': {
    title: 'Falta el informe escrito',
    instead: 'Quien recibió tu encargo tiene que informar de lo que se dijo y lo que se hizo.',
  },
  'leader-has-not-heard-customer': {
    title: 'Todavía no has hablado con el cliente',
    instead: 'Llámale tú y anota cómo fue. Si no quiere llamada, lo dice en su página.',
  },
  'customer-says-not-right': {
    title: 'El cliente dijo que no está bien',
    instead: 'Sigue hasta que lo esté, o da una posición final con sus razones.',
  },
  'customer-has-not-confirmed': {
    title: 'El cliente no lo ha dicho',
    instead:
      'Lo que anotan quienes responden de ello espera al cliente: un botón en su página, a la que lleva nuestro mensaje, o lo que diga a alguien que no lleva el caso ni está por encima. Tras intentos en tres días, de dos maneras, y diez días de silencio, la dirección puede cerrarlo como caducado.',
  },
  'no-call-owed': {
    title: 'Aquí no se debe ninguna llamada',
    instead: 'Ya se llamó al cliente, o dijo que no quiere llamada: pregúntale si está bien.',
  },
  'no-own-line': {
    title: 'No hay ninguna línea suya a la que se haya podido llamar',
    instead:
      'No marques que nadie contestó: contaría en contra de alguien de quien aquí no consta ninguna línea. Quien administra puede añadirla en su página, en Personas.',
  },
  'call-too-early': {
    title: 'Esta llamada fue antes del informe, o antes de delegar',
    instead: 'Queda en la historia como contacto. Llama al cliente otra vez, ahora que está el informe.',
  },
  'level-not-open': {
    title: 'Quien lo recibió por último en la dirección aún puede responder',
    instead:
      'El nivel siguiente se abre en cuanto esa persona haya hablado con el cliente, le haya escrito o tenga un informe, y a más tardar cuando acabe su plazo para hacerse cargo. Si alguien corre peligro, dilo, y si la queja es sobre esa persona, nómbrala: entonces sube enseguida.',
  },
  'ladder-ends-here': {
    title: 'Por encima de este nivel no hay ninguno',
    instead: 'El caso lo tiene quien está en lo más alto; habla con esa persona.',
  },
  'answers-for-it': {
    title: 'Formas parte de este caso, o formaste',
    instead: 'Pídelo más arriba, a quien nunca lo tuvo.',
  },
} as const
