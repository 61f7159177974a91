import type { PotholeNotice } from '@buckstop/domain'

const subject: Readonly<Record<PotholeNotice['type'], string>> = {
  potholeIsYours: 'You own this pothole',
  potholeMovedOn: 'A pothole of yours has another owner',
  potholeOffered: 'A pothole is offered to you',
  potholeOfferEnded: 'Your offer of a pothole has ended',
  potholePromiseDueSoon: 'What you promised about a pothole is due soon',
  potholePromiseBroken: 'What was promised about a pothole was not done in time',
  potholeToAnswer: 'A case that came up to you has ended: what do you change?',
  reasonToDecide: 'A cause came back after a reason why not: decide',
  reasonDecided: 'The board has decided about a pothole of yours',
  potholeDateMissed: 'Something you owe on a pothole is late',
  potholeAsked: 'A question to your team about a pothole',
  potholeAskAnswered: 'Your question about a pothole is answered',
  potholeAskOverdue: 'An answer about a pothole is late',
  potholeBroughtToYou: 'A pothole was brought to you',
  youStandInForPothole: 'You stand in for a colleague on a pothole',
  potholeEnded: 'A pothole has its answer',
}

/** What we write to our own people of potholes, in English; the other languages have its shape. */
export const english = {
  subject,
  says: {
    accepted: 'You accepted it.',
    cameToYou: 'It came to you: whoever had it can’t have it any more, or handed it to you.',
    whatToDo:
      'Change what would have kept the case from rising, or write why not. The customer reads your answer.',
    movedOn: (name: string) => `${name} owns it now.`,
    offered: (when: string) => `Take it or decline it by ${when}; until somebody accepts, nothing changes.`,
    offerEnded: {
      declined: 'It was declined. You own it as before.',
      expired: 'Nobody took it in time; see where it is now.',
      teamRemoved: 'The team that you offered it to is no longer in the service map. You own it as before.',
    },
    dueSoon: (when: string) => `It is due by ${when}. Its date can’t be moved.`,
    broken: (name: string) => `It was ${name}’s. It has risen.`,
    toAnswer: (when: string) => `You have until ${when}; after that it rises one level higher.`,
    toDecide: (when: string) =>
      `By ${when}, say whether the reason still stands. If not, only a change ends this pothole.`,
    decided: {
      stands: (name: string) => `${name} says that the reason still stands.`,
      changeWanted: (name: string) => `${name} wants a change: no reason ends it any more.`,
    },
    missed: {
      answer: (when: string) =>
        `You were to say by ${when} what is changed, or why not. It has risen, and still waits for you.`,
      decide: (when: string) =>
        `You were to decide by ${when} whether the reason still stands. It still waits for you.`,
    },
    asked: (when: string) => `Answer by ${when}. The owner stays the owner.`,
    answered: (name: string) => `${name} answered.`,
    askOverdue: (team: string) => `${team} has not answered in time. It has risen.`,
    rose: 'What was to happen next did not happen in time.',
    referred: 'A colleague referred it upward. That counts for them.',
    acknowledge: (when: string) => `Read it by ${when}; after that it rises one level higher.`,
    standsIn: (name: string) =>
      `${name} is on leave. What ${name} owed in it is yours now, by the same dates.`,
    ended: {
      changed: (name: string) => `${name} changed something. The customer reads what, and since when.`,
      reasoned: (name: string) => `${name} wrote why nothing is changed. The customer reads it.`,
    },
  },
}

export type PotholeWords = typeof english
