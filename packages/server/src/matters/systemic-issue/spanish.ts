import type { SystemicIssueWords } from './english.ts'

export const spanish: SystemicIssueWords = {
  subject: {
    causeIsYours: 'Usted responde de este problema de fondo',
    causeMovedOn: 'Un problema de fondo que era suyo tiene otro responsable',
    causeOffered: 'Se le ofrece un problema de fondo',
    causeOfferEnded: 'Su oferta de un problema de fondo ha terminado',
    actionDueSoon: 'Su medida correctiva vence pronto',
    actionBroken: 'Una medida correctiva no se hizo a tiempo',
    nextStepMissed: 'Lleva retraso en un problema de fondo',
    causeToReview: 'Una medida correctiva está hecha: mírela',
    anotherActionWanted: 'Se pide otra medida correctiva',
    causeAsked: 'Una pregunta a su equipo sobre un problema de fondo',
    causeAskAnswered: 'Su pregunta sobre un problema de fondo tiene respuesta',
    causeAskOverdue: 'Una respuesta sobre un problema de fondo llega tarde',
    causeBroughtToYou: 'Un problema de fondo ha subido hasta usted',
    youStandInForCause: 'Usted sustituye a un colega en un problema de fondo',
    causeEnded: 'Un problema de fondo ha terminado',
    causeCameBack: 'Un problema de fondo está abierto de nuevo: ha vuelto',
  },
  rose: (because) => {
    switch (because) {
      case 'promiseBroken':
        return 'Se prometió una medida correctiva y no se hizo a tiempo.'
      case 'askOverdue':
        return 'Una respuesta que se pidió llega tarde.'
      case 'pingPong':
        return 'Volvió a alguien que ya lo había tenido.'
      case 'unacknowledged':
        return 'El nivel de abajo no se hizo cargo a tiempo.'
      case 'referred':
        return 'Un colega lo hizo subir. Cuenta a su favor.'
      default:
        return 'Lo que debía pasar después no pasó a tiempo.'
    }
  },
  says: {
    accepted: 'Usted lo aceptó.',
    cameToYou: 'Le ha llegado: quien lo tenía ya no puede tenerlo, o se lo entregó.',
    whatToDo: 'Diga qué se hace contra la causa y para cuándo. Los casos en que aparece están en su página.',
    movedOn: (name) => `Ahora responde ${name}.`,
    offered: (when) => `Acéptelo o rechácelo antes de ${when}; mientras nadie acepte, nada cambia.`,
    offerEnded: {
      declined: 'Fue rechazado. Usted sigue siendo responsable.',
      expired: 'Nadie lo tomó a tiempo; mire dónde está ahora.',
      teamRemoved: 'El equipo al que lo ofreció ya no está en el mapa. Usted sigue siendo responsable.',
    },
    dueSoon: (when) => `Vence el ${when}. Esa fecha no se puede mover.`,
    broken: (name) => `Era de ${name}. Ha subido, y su responsable dice de nuevo qué se hace y para cuándo.`,
    promiseMissed: (when) =>
      `Debía decir antes de ${when} qué se hace contra la causa. Ha subido, y todavía le espera.`,
    reviewMissed: (when) => `Debía mirar antes de ${when} lo que se hizo. Ha subido, y todavía le espera.`,
    review: (when) =>
      `Antes de ${when}: ciérrelo con el motivo, o diga que no basta. Un caso con esta causa lo abre de nuevo.`,
    another: (name) => `${name} miró lo que se hizo y pide otra cosa. El motivo está en su página.`,
    asked: (when) => `Responda antes de ${when}. El responsable sigue siendo el responsable.`,
    answered: (name) => `${name} ha respondido.`,
    askOverdue: (team) => `${team} no respondió a tiempo. Ha subido.`,
    acknowledge: (when) => `Hágase cargo antes de ${when}; después sube un nivel.`,
    standsIn: (name) =>
      `${name} está de vacaciones. Lo que ${name} debía en él es suyo ahora, con las mismas fechas.`,
    ended: {
      putRight: (name) =>
        `${name} lo cerró: la causa está corregida. Un caso con esta causa lo abre de nuevo.`,
      noCause: (name) => `${name} lo cerró: no era una causa común.`,
    },
    cameBack: (name) => `${name} añadió un caso después del cierre. Diga qué se hace ahora y para cuándo.`,
  },
}
