import type { Translated } from '../../catalogue.ts'
import type { resolutionWords as english } from '../../actions/resolution.ts'

/** What the forms of this topic say. */
export const resolutionWords: Translated<typeof english> = {
  outcomes: {
    upheld: 'El cliente tiene razón',
    partlyUpheld: 'Tiene razón en parte',
    notUpheld: 'No le damos la razón',
  },
  proposeResolution: {
    title: 'Proponer cómo termina',
    means: 'Se le pregunta al cliente si está resuelto. Solo su palabra lo decide.',
    also: 'resolver solución cerrar propuesta remedio resultado',
    submit: 'Preguntar si está resuelto',
    what: {
      label: 'Qué se hizo, como lo lee el cliente',
    },
    outcome: {
      label: 'Qué hemos visto',
    },
    remedy: {
      label: 'Qué lo arregla',
    },
  },
  giveVerdict: {
    title: 'Anotar un veredicto que oíste',
    means: 'Con las palabras del cliente. Se le confirma, y puede negarlo con un solo paso.',
    also: 'resuelto no resuelto el cliente dijo de viva voz teléfono',
    submit: 'Anotar su palabra',
    verdict: {
      label: 'El cliente dice',
      solved: 'Está resuelto',
      notSolved: 'No está resuelto',
    },
    reason: {
      label: 'Sus palabras',
    },
  },
  objectToVerdict: {
    title: 'Anotar que el cliente niega un veredicto',
    means: '«Yo nunca dije eso»: el punto está abierto de nuevo.',
    also: 'objetar objeción veredicto equivocado reabrir',
    submit: 'Anotar la objeción',
    reason: {
      label: 'Sus palabras',
    },
  },
  raiseIssue: {
    title: 'Añadir otro punto',
    means: 'Otra cosa que el cliente quiere que se arregle, con su propio final.',
    also: 'punto problema segundo nuevo',
    submit: 'Añadirlo',
    words: {
      label: 'Con las palabras del cliente',
    },
  },
  giveFinalPosition: {
    title: 'Dar la posición final',
    means:
      'Cuando no hay acuerdo: por escrito, con razones, de alguien de la dirección que nunca llevó el caso. Nunca cuenta como resuelto.',
    also: 'final desacuerdo defensor cerrar rechazar terminar',
    submit: 'Darla',
    position: {
      label: 'Nuestra posición',
    },
    reasons: {
      label: 'Las razones',
    },
    outsideBody: {
      label: 'A qué organismo externo puede acudir el cliente',
      hint: 'Su nombre y cómo contactar con él.',
      kept: 'Los que la empresa guarda, de los ajustes.',
      none: 'Elige uno, por favor',
    },
    outcome: {
      label: 'Qué hemos visto',
    },
  },
  wishFinalPosition: {
    title: 'El cliente quiere nuestra posición final',
    means:
      'Sin otra propuesta, como te dijo. Se le comunica lo que anotaste; si respondes del caso, espera su propia palabra.',
    also: 'posición final última palabra deseo cliente',
    submit: 'Anotarlo',
    words: {
      label: 'Sus palabras',
    },
  },
  findNothingNew: {
    title: 'No se dijo nada nuevo',
    means:
      'Lo que escribió desde nuestra posición final se ha leído, y se mantiene. Se le comunica en tu nombre, con tu razón y a quién puede dirigirse fuera. Lo que diga después lo reabre.',
    also: 'posición final nada nuevo mantiene cerrar',
    submit: 'Decirlo',
    read: {
      label: 'Qué has leído',
      newest: 'Sus últimas palabras desde nuestra posición final',
      none: 'Nada',
    },
    reason: {
      label: 'Por qué nada de ello es nuevo, tal como lo leerá',
    },
  },
  raiseHandling: {
    title: 'Algo se hizo mal al tratar con el cliente',
    means:
      'Un punto aparte, junto a aquello de lo que trata el caso, con su propio final, y contado donde ocurrió.',
    also: 'trato daño conducta error propio',
    submit: 'Añadirlo',
    team: {
      label: 'Dónde ocurrió; si no se dice, el equipo del caso',
    },
  },
  lapse: {
    title: 'Dejar que caduque',
    means:
      'Tras los intentos y los días de silencio. Nunca cuenta como resuelto; una palabra del cliente lo reabre.',
    also: 'silencio sin respuesta cerrar caducar',
    submit: 'Dejar que caduque',
  },
  findNoProblem: {
    title: 'Aquí no hay ningún problema',
    means: 'Algunos se eligen al azar para que un colega los mire otra vez.',
    also: 'correo basura spam gracias respondido cerrar nada',
    submit: 'No hay problema',
    reason: {
      label: 'Por qué no es una reclamación',
      hint: 'Todo caso es una reclamación, salvo que alguien escriba por qué no.',
    },
    kind: {
      label: 'Es',
      answered: 'Una pregunta, respondida al momento',
      thanks: 'Un agradecimiento',
      spam: 'Correo basura',
    },
  },
  checkSample: {
    title: 'Revisar la muestra',
    means: 'Un colega lo terminó como «ningún problema». Si tú ves uno, está abierto de nuevo.',
    also: 'segunda mirada ningún problema',
    submit: 'Revisado',
    agreed: {
      label: 'Lo que ves',
      yes: 'Tampoco veo ningún problema',
      no: 'Un problema',
    },
    reason: {
      label: 'Cuál es el problema',
    },
  },
  withdrawCase: {
    title: 'Retirarlo por el cliente',
    means: 'Te ha dicho que ya no quiere seguir con ello.',
    also: 'cancelar terminar cerrar retirar',
    submit: 'Retirarlo',
    reason: {
      label: 'Sus palabras',
    },
  },
  sendClosingLetter: {
    title: 'Enviar una carta que pide el regulador',
    means:
      'Una respuesta final, una carta de espera o un resumen, con todo lo que debe figurar. Llega al cliente tal como la ve aquí, queda en su página y cumple la fecha del regulador.',
    also: 'respuesta final carta de espera resumen defensor regulador',
    submit: 'Enviarla',
    kind: {
      label: 'Qué carta',
      finalResponse: 'Respuesta final',
      holding: 'Carta de espera: tarda más',
      summary: 'Resumen: el cliente dijo que está resuelto',
    },
    meantFor: 'Para quién es',
    expected: 'Para cuándo se espera la respuesta',
    preview: 'Tal como la recibe el cliente',
    lacks: '{count, plural, one {Falta todavía esto:} other {Faltan todavía estas cosas:}}',
    byMail: 'Le llega por correo electrónico.',
    posted: 'La he imprimido y echado al correo',
  },
  endRegulatorClock: {
    title: 'Anotar cómo se cumplió una fecha del regulador',
    means:
      'De un caso terminado, por ejemplo por silencio: un responsable que nunca lo tuvo dice cómo se respondió. Solo lo leen los compañeros.',
    also: 'regulador fecha respuesta silencio deber fin',
    submit: 'Anotarlo',
    clock: 'Qué fecha',
    words: 'Cómo y cuándo se respondió',
  },
  reopenForNewFacts: {
    title: 'Reabrir por hechos nuevos',
    means: 'Estaba terminado, y ha salido algo a la luz.',
    also: 'abrir de nuevo reabrir',
    submit: 'Reabrirlo',
    facts: {
      label: 'Qué ha salido a la luz',
    },
  },
}
