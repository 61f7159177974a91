import type { SystemicIssueNotice } from '@buckstop/domain'

type Of<Type extends SystemicIssueNotice['type']> = Extract<SystemicIssueNotice, { readonly type: Type }>
type Because = Of<'causeBroughtToYou'>['because']

/** What we write to our own people of systemic issues, in English; the other languages have its shape. */
export const english = {
  subject: {
    causeIsYours: 'You own this systemic issue',
    causeMovedOn: 'A systemic issue of yours has another owner',
    causeOffered: 'A systemic issue is offered to you',
    causeOfferEnded: 'Your offer of a systemic issue has ended',
    actionDueSoon: 'Your corrective action is due soon',
    actionBroken: 'A corrective action was not done in time',
    nextStepMissed: 'Something you owe on a systemic issue is late',
    causeToReview: 'A corrective action is done: look at it',
    anotherActionWanted: 'Another corrective action is wanted',
    causeAsked: 'A question to your team about a systemic issue',
    causeAskAnswered: 'Your question about a systemic issue is answered',
    causeAskOverdue: 'An answer about a systemic issue is late',
    causeBroughtToYou: 'A systemic issue was brought to you',
    youStandInForCause: 'You stand in for a colleague on a systemic issue',
    causeEnded: 'A systemic issue has ended',
    causeCameBack: 'A systemic issue is open again: its cause came back',
  } satisfies Record<SystemicIssueNotice['type'], string> as Record<SystemicIssueNotice['type'], string>,
  rose: (because: Because): string => {
    switch (because) {
      case 'promiseBroken':
        return 'A corrective action was promised and not done in time.'
      case 'askOverdue':
        return 'An answer that was asked for is late.'
      case 'pingPong':
        return 'It came back to somebody who had had it before.'
      case 'unacknowledged':
        return 'The level below did not read it in time.'
      case 'referred':
        return 'A colleague referred it upward. That counts for them.'
      default:
        return 'What was to happen next did not happen in time.'
    }
  },
  says: {
    accepted: 'You accepted it.',
    cameToYou: 'It came to you: whoever had it can’t have it any more, or handed it to you.',
    whatToDo: 'Say what is done about the cause, and by when. The cases it shows in stand on its page.',
    movedOn: (name: string) => `${name} owns it now.`,
    offered: (when: string) => `Take it or decline it by ${when}; until somebody accepts, nothing changes.`,
    offerEnded: {
      declined: 'It was declined. You own it as before.',
      expired: 'Nobody took it in time; see where it is now.',
      teamRemoved: 'The team that you offered it to is no longer in the service map. You own it as before.',
    },
    dueSoon: (when: string) => `It is due by ${when}. Its date can’t be moved.`,
    broken: (name: string) => `It was ${name}’s. It has risen, and its owner says anew what is done by when.`,
    promiseMissed: (when: string) =>
      `You were to say by ${when} what is done about the cause. It has risen, and still waits for you.`,
    reviewMissed: (when: string) =>
      `You were to look by ${when} at what was done. It has risen, and still waits for you.`,
    answerMissed: (when: string) =>
      `You were to answer by ${when} all those whose messages came at once. It has risen, and they still wait for you.`,
    review: (when: string) =>
      `By ${when}: end it, with the reason, or say that it is not enough. A case with this cause opens it again.`,
    another: (name: string) =>
      `${name} looked at what was done and wants something else. The reason is on its page.`,
    asked: (when: string) => `Answer by ${when}. The owner stays the owner.`,
    answered: (name: string) => `${name} answered.`,
    askOverdue: (team: string) => `${team} has not answered in time. It has risen.`,
    acknowledge: (when: string) => `Read it by ${when}; after that it rises one level higher.`,
    standsIn: (name: string) =>
      `${name} is on leave. What ${name} owed in it is yours now, by the same dates.`,
    ended: {
      putRight: (name: string) =>
        `${name} ended it: the cause is put right. A case with this cause opens it again.`,
      noCause: (name: string) => `${name} ended it: it turned out to be no common cause.`,
    },
    cameBack: (name: string) =>
      `${name} added a case with this cause after the end. Say what is done now, and by when.`,
  },
}

export type SystemicIssueWords = typeof english
