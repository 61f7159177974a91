import type { Translated } from '../../catalogue.ts'
import type { standingWords as english } from '../../actions/standing.ts'

/** What the forms of this topic say. */
export const standingWords: Translated<typeof english> = {
  leaveFlood: {
    title: 'Sacarlo de entre los muchos',
    means:
      'No es como los demás que se responden juntos. Sus propios plazos cuentan de nuevo, desde que llegó.',
    also: 'avalancha parecidos spam muchos sacar',
    submit: 'Sacarlo',
  },
  recordRemedySought: {
    title: 'Anotar qué quiere el cliente',
    means: 'El remedio que busca, con sus palabras.',
    also: 'remedio deseo petición exigencia quiere',
    submit: 'Anotarlo',
    words: {
      label: 'Con sus palabras',
    },
  },
  sayWhatItCost: {
    title: 'Anotar lo que le ha costado',
    means:
      'Como lo dice el cliente. Figura en lo alto del caso, con su nombre como quien lo oyó, y no mueve ningún plazo.',
    also: 'coste minutos espera viajes días sin perdido esfuerzo',
    waited: 'Minutos de espera',
    talked: 'Minutos hablando con nosotros',
    trips: 'Viajes',
    without: 'Días sin la cosa',
    submit: 'Anotarlo',
  },
  sayZone: {
    title: 'Anotar el reloj del cliente',
    means:
      'Lo que se le diga desde ahora se dice según él, y así consta cuando no es el nuestro. Las fechas ya dadas quedan.',
    also: 'zona horaria reloj extranjero hora ciudad',
    zone: 'Zona horaria, por ejemplo Europe/London',
    submit: 'Guardar este reloj',
  },
  sayLeaving: {
    title: 'El cliente dice que se va',
    means: 'Figura en lo alto del caso y cuenta para su equipo. No cambia ningún plazo, fecha ni orden.',
    also: 'irse marcharse darse de baja otra empresa',
    submit: 'Anotarlo',
  },
  raiseDanger: {
    title: 'Alguien está en peligro',
    means:
      'También si puede autolesionarse. Se avisa enseguida a quien lleva el caso y a la dirección, y a otras personas cada pocos minutos hasta que alguien lo haya leído.',
    also: 'peligro seguridad riesgo urgente lesión autolesión suicidio daño',
    submit: 'Avisar ahora',
    words: {
      label: 'Qué se ha dicho sobre el peligro',
    },
  },
  handOverThreat: {
    title: 'Me han amenazado',
    means:
      'Desde ahora lo lleva quien dirige tu equipo, que no puede rechazarlo. El cliente lee quién lo lleva ahora, y nada más de esto.',
    also: 'amenaza amenazado violencia agresión seguridad',
    submit: 'Entregarlo arriba',
    harm: {
      label: 'A quién dijo que haría daño',
      us: 'A mí, a un colega o a algo nuestro',
      themselves: 'A su propia persona',
      themselvesHint: 'Eso es peligro, no una amenaza: se avisa enseguida, y el caso se queda contigo.',
    },
    words: {
      label: 'Qué dijo',
    },
  },
  endThreateningCall: {
    title: 'Puse fin a una llamada por una amenaza',
    means:
      'Tu seguridad es lo primero. El cliente lee en su página que le pusiste fin y lo que escribes aquí, quién lleva su caso y para cuándo tiene noticias. Un caso tuyo pasa enseguida a quien dirige por encima. No le quita nada al cliente.',
    also: 'amenaza llamada colgué violencia seguridad teléfono',
    submit: 'Anotarlo',
    seconds: { label: 'Cuántos segundos duró la llamada' },
  },
  acknowledgeDanger: {
    title: 'He leído lo del peligro',
    means:
      'Queda solo con tu nombre, y el cliente lo sabe. Alguien de nosotros todavía tiene que intentarlo de viva voz.',
    also: 'peligro leer leído hacerse cargo',
    submit: 'Lo he leído',
  },
  endDanger: {
    title: 'El peligro ha pasado',
    means: 'Di cómo lo sabes.',
    also: 'a salvo daño fin',
    submit: 'Ha pasado',
    words: {
      label: 'Cómo lo sabes',
    },
  },
  recordMapFacts: {
    title: 'Decir dónde está en el mapa de servicio',
    means:
      'Qué problema es y qué es cierto en su caso: si el mapa deja sin ayuda a clientes así, el caso sube a la persona de la dirección que firmó por ello.',
    also: 'hecho problema tipo excepción recibo mapa',
    submit: 'Anotarlo',
    problem: {
      label: 'Su problema',
      none: 'Todavía no se sabe',
    },
    fact: {
      label: 'Qué se ha averiguado',
    },
  },
  sayProblem: {
    title: 'Decir qué problema del mapa es',
    means: 'Según él se juzga lo que promete el mapa. Lo que se dijo antes sigue en la historia.',
    also: 'problema tipo mapa asunto',
    submit: 'Decirlo',
  },
  noteVulnerability: {
    title: 'Anotar qué se lo pone más difícil',
    means: 'Enfermedad, edad, idioma, una pérdida: para que tenga cuidado quien lleve el caso.',
    also: 'vulnerable cuidado',
    submit: 'Anotarlo',
    inWriting: {
      label: 'Hay que escribirle, y no llamarle',
    },
    words: {
      label: 'Con qué hay que tener cuidado',
    },
  },
  setContactPlan: {
    title: 'Fijar cómo estamos en contacto con el cliente',
    means:
      'Por qué canal, con quién y cada cuánto sabe de nosotros; ningún reloj vigila cada cuánto. Limita el cómo, nunca si se le escucha; se le comunica, puede decir que no con un solo botón, y termina por sí solo.',
    also: 'plan contacto canal frecuencia acuerdo límite',
    submit: 'Fijarlo',
    channel: { label: 'Por qué canal' },
    person: { label: 'Quién habla con el cliente' },
    often: {
      label: 'Cada cuánto sabe de nosotros como mínimo',
      days: '{days, plural, =1 {cada día} =7 {cada semana} =14 {cada dos semanas} =31 {cada mes} other {cada # días}}',
    },
    words: { label: 'Por qué, tal como lo leerá' },
    reviewBy: {
      label: 'Cuándo termina, salvo que se renueve',
      months: '{months, plural, one {dentro de # mes} other {dentro de # meses}}',
    },
  },
  endContactPlan: {
    title: 'Poner fin al plan de contacto',
    means:
      'Estamos en contacto con el cliente como con cualquiera. Se le comunica. Mientras diga que no, quien lo fijó no puede ponerle fin.',
    also: 'plan contacto fin desacuerdo',
    submit: 'Ponerle fin',
    words: { label: 'Por qué termina, tal como lo leerá' },
  },
  nameRepresentative: {
    title: 'Alguien habla en nombre del cliente',
    means: 'Desde ahora puede decir lo que puede decir el cliente.',
    also: 'representante abogado familiar mandato',
    submit: 'Anotar su nombre',
    name: {
      label: 'Su nombre',
    },
    mandate: {
      label: 'Qué muestra que puede hacerlo',
    },
  },
  endRepresentation: {
    title: 'El cliente vuelve a hablar en su propio nombre',
    means: 'Quien hablaba en su nombre deja de hacerlo.',
    also: 'representante fin mandato',
    submit: 'Terminarlo',
  },
  complainAbout: {
    title: 'La queja es sobre una persona',
    means: 'Desde ahora esa persona no lleva el caso, ni lo dirige, ni decide en él.',
    also: 'colega conducta comportamiento trato',
    submit: 'Anotarlo',
    person: {
      label: 'Sobre quién',
    },
  },
  callAddressUnsafe: {
    title: 'Otras personas leen esta dirección de correo',
    means: 'Desde ese momento no se envía nada allí, y los enlaces que se enviaron allí no abren nada.',
    also: 'insegura buzón compartido familia seguridad privacidad',
    submit: 'La leen otras personas',
  },
  callAddressSafe: {
    title: 'Esta dirección de correo no la lee nadie más',
    means: 'El correo vuelve a salir hacia allí, y puede probar quién es.',
    also: 'segura buzón',
    submit: 'No la lee nadie más',
  },
}
