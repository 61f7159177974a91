import type { SystemicIssueWords } from './english.ts'

export const spanish: SystemicIssueWords = {
  subject: {
    causeIsYours: 'Respondes de este problema de fondo',
    causeMovedOn: 'Un problema de fondo que era tuyo tiene otro responsable',
    causeOffered: 'Se te ofrece un problema de fondo',
    causeOfferEnded: 'Tu oferta de un problema de fondo ha terminado',
    actionDueSoon: 'Tu medida correctiva vence pronto',
    actionBroken: 'Una medida correctiva no se hizo a tiempo',
    nextStepMissed: 'Llevas retraso en un problema de fondo',
    causeToReview: 'Una medida correctiva está hecha: mírala',
    anotherActionWanted: 'Se pide otra medida correctiva',
    causeAsked: 'Una pregunta a tu equipo sobre un problema de fondo',
    causeAskAnswered: 'Tu pregunta sobre un problema de fondo tiene respuesta',
    causeAskOverdue: 'Una respuesta sobre un problema de fondo llega tarde',
    causeBroughtToYou: 'Un problema de fondo ha subido hasta ti',
    youStandInForCause: 'Sustituyes a un colega en un problema de fondo',
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
        return 'El nivel de abajo no lo leyó a tiempo.'
      case 'referred':
        return 'Un colega lo hizo subir. Cuenta a su favor.'
      default:
        return 'Lo que debía pasar después no pasó a tiempo.'
    }
  },
  says: {
    accepted: 'Lo aceptaste.',
    cameToYou: 'Te ha llegado: quien lo tenía ya no puede tenerlo, o te lo entregó.',
    whatToDo: 'Di qué se hace contra la causa y para cuándo. Los casos en que aparece están en su página.',
    movedOn: (name) => `Ahora responde ${name}.`,
    offered: (when) => `Acéptalo o recházalo antes de ${when}; mientras nadie acepte, nada cambia.`,
    offerEnded: {
      declined: 'Fue rechazado. Sigue siendo cosa tuya.',
      expired: 'Nadie lo tomó a tiempo; mira dónde está ahora.',
      teamRemoved: 'El equipo al que lo ofreciste ya no está en el mapa. Sigue siendo cosa tuya.',
    },
    dueSoon: (when) => `Vence el ${when}. Esa fecha no se puede mover.`,
    broken: (name) => `Era de ${name}. Ha subido, y su responsable dice de nuevo qué se hace y para cuándo.`,
    promiseMissed: (when) =>
      `Debías decir antes de ${when} qué se hace contra la causa. Ha subido, y todavía te espera.`,
    reviewMissed: (when) => `Debías mirar antes de ${when} lo que se hizo. Ha subido, y todavía te espera.`,
    answerMissed: (when) =>
      `Debías responder antes de ${when} a todos aquellos cuyos mensajes llegaron a la vez. Ha subido, y todavía esperan tu respuesta.`,
    review: (when) =>
      `Antes de ${when}: ciérralo con el motivo, o di que no basta. Un caso con esta causa lo abre de nuevo.`,
    another: (name) => `${name} miró lo que se hizo y pide otra cosa. El motivo está en su página.`,
    asked: (when) => `Responde antes de ${when}. El responsable sigue siendo el responsable.`,
    answered: (name) => `${name} ha respondido.`,
    askOverdue: (team) => `${team} no respondió a tiempo. Ha subido.`,
    acknowledge: (when) => `Léelo antes de ${when}; después sube un nivel.`,
    standsIn: (name) =>
      `${name} está de vacaciones. Lo que ${name} debía en él es tuyo ahora, con las mismas fechas.`,
    ended: {
      putRight: (name) =>
        `${name} lo cerró: la causa está corregida. Un caso con esta causa lo abre de nuevo.`,
      noCause: (name) => `${name} lo cerró: no era una causa común.`,
    },
    cameBack: (name) => `${name} añadió un caso después del cierre. Di qué se hace ahora y para cuándo.`,
  },
}
