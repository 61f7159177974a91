import type { PotholeWords } from './english.ts'

export const spanish: PotholeWords = {
  subject: {
    potholeIsYours: 'Respondes de este bache',
    potholeMovedOn: 'Un bache que era tuyo tiene otro responsable',
    potholeOffered: 'Se te ofrece un bache',
    potholeOfferEnded: 'Tu oferta de un bache ha terminado',
    potholePromiseDueSoon: 'Lo que prometiste sobre un bache vence pronto',
    potholePromiseBroken: 'Lo prometido sobre un bache no se hizo a tiempo',
    potholeToAnswer: 'Un caso que subió hasta ti ha terminado: ¿qué cambias?',
    reasonToDecide: 'Una causa ha vuelto después de un motivo escrito: decide',
    reasonDecided: 'El consejo ha decidido sobre un bache tuyo',
    potholeDateMissed: 'Llevas retraso en un bache',
    potholeAsked: 'Una pregunta a tu equipo sobre un bache',
    potholeAskAnswered: 'Tu pregunta sobre un bache tiene respuesta',
    potholeAskOverdue: 'Una respuesta sobre un bache llega tarde',
    potholeBroughtToYou: 'Un bache ha subido hasta ti',
    youStandInForPothole: 'Sustituyes a un colega en un bache',
    potholeEnded: 'Un bache tiene su respuesta',
  },
  says: {
    accepted: 'Lo aceptaste.',
    cameToYou: 'Te ha llegado: quien lo tenía ya no puede tenerlo, o te lo entregó.',
    whatToDo:
      'Cambia lo que habría evitado que el caso subiera, o escribe por qué no. El cliente lee tu respuesta.',
    movedOn: (name) => `Ahora responde ${name}.`,
    offered: (when) => `Acéptalo o recházalo antes de ${when}; mientras nadie acepte, nada cambia.`,
    offerEnded: {
      declined: 'Fue rechazado. Sigue siendo cosa tuya.',
      expired: 'Nadie lo tomó a tiempo; mira dónde está ahora.',
      teamRemoved: 'El equipo al que lo ofreciste ya no está en el mapa. Sigue siendo cosa tuya.',
    },
    dueSoon: (when) => `Vence el ${when}. Esa fecha no se puede mover.`,
    broken: (name) => `Era de ${name}. Ha subido.`,
    toAnswer: (when) => `Tienes hasta el ${when}; después sube un nivel.`,
    toDecide: (when) =>
      `Antes de ${when}, di si el motivo sigue valiendo. Si no, solo un cambio cierra este bache.`,
    decided: {
      stands: (name) => `${name} dice que el motivo sigue valiendo.`,
      changeWanted: (name) => `${name} quiere un cambio: ningún motivo lo cierra ya.`,
    },
    missed: {
      answer: (when) =>
        `Debías decir antes de ${when} qué se cambia, o por qué no. Ha subido, y todavía te espera.`,
      decide: (when) => `Debías decidir antes de ${when} si el motivo sigue valiendo. Todavía te espera.`,
    },
    asked: (when) => `Responde antes de ${when}. El responsable sigue siendo el responsable.`,
    answered: (name) => `${name} ha respondido.`,
    askOverdue: (team) => `${team} no respondió a tiempo. Ha subido.`,
    rose: 'Lo que debía pasar después no pasó a tiempo.',
    referred: 'Un colega lo hizo subir. Cuenta a su favor.',
    acknowledge: (when) => `Léelo antes de ${when}; después sube un nivel.`,
    standsIn: (name) =>
      `${name} está de vacaciones. Lo que ${name} debía en él es tuyo ahora, con las mismas fechas.`,
    ended: {
      changed: (name) => `${name} cambió algo. El cliente lee qué, y desde cuándo.`,
      reasoned: (name) => `${name} escribió por qué no se cambia nada. El cliente lo lee.`,
    },
  },
}
