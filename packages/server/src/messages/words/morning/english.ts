import type { DutyKind, PotholeDutyKind, SystemicIssueDutyKind } from '@buckstop/domain'

/** The mail of a working morning to one of our people, in English; the other languages have its shape. */
export const englishMorning = {
  subject: (toDo: number, late: number): string => {
    if (toDo === 0) return 'This morning: nothing is due'
    const things = toDo === 1 ? 'one thing to do' : `${toDo} things to do`
    return `Today: ${things}${late === 0 ? '' : `, ${late} of them late`}`
  },
  groups: { overdue: 'Overdue', danger: 'Danger', today: 'Today' },
  duty: {
    reachByVoice: 'Ring whoever is in danger, until one of us speaks with them',
    readDanger: 'Somebody is in danger: read it, and say that you have',
    nextWord: 'Speak with the customer or write to them',
    answerOffer: 'Take the case or decline it',
    keepPromise: 'Keep the promise',
    callBack: 'Call the customer back',
    comeToThem: 'Speak with a customer who asked for a person',
    answerAsk: 'Answer the question',
    acknowledge: 'Read what came up',
    report: 'Report in writing what was said and done',
    hearCustomer: 'Speak with the customer yourself',
    closeEscalation: 'Ask the customer to say themselves whether it is right',
    reachCustomer: 'Ask the customer again whether it is solved',
    takeUp: 'Take up this case from before',
    checkSample: 'Look whether it really was no problem',
    readThanks: 'Read the customer’s thanks',
    readMention: 'Read what a colleague wrote to you',
    reachAnotherWay: 'Reach the customer another way: mail to them comes back',
    surveyContact: 'Contact the customer, who wished it after the end',
    writeDownCall: 'Write down what was said in a call',
    regulatorClock: 'See that what the regulator asks is done',
    deliverRemedy: 'Deliver what was granted, and say how one sees it',
    answerRemedyRequest: 'Say yes or no to what a colleague may not grant alone',
    checkRemedy: 'Look at what failed, before it is handed over again',
    releaseRemedy: 'Release what failed twice',
  } satisfies Record<DutyKind, string> as Record<DutyKind, string>,
  ofSystemicIssue: {
    promiseAction: 'Say what is done about the cause, and by when',
    reviewCause: 'Look at what was done: end it, or say that it is not enough',
    answerFlood: 'Answer all that came at once',
    answerOffer: 'Take the cause or decline it',
    keepPromise: 'Do what was promised about the cause, and say how one sees it',
    callBack: 'Call the customer back',
    comeToThem: 'Speak with a customer who asked for a person',
    answerAsk: 'Answer the question about the cause',
    acknowledge: 'Read what came up',
    report: 'Report in writing what was said and done',
    hearCustomer: 'Speak with the customer yourself',
    closeEscalation: 'End the escalation',
  } satisfies Record<SystemicIssueDutyKind, string> as Record<SystemicIssueDutyKind, string>,
  ofPothole: {
    answerPothole: 'Change what made the case rise, or write why not',
    decideReason: 'Say whether the reason still stands, though the cause came back',
    answerOffer: 'Take the pothole or decline it',
    keepPromise: 'Do what was promised about the pothole, and say how one sees it',
    answerAsk: 'Answer the question about the pothole',
    callBack: 'Call the customer back',
    comeToThem: 'Speak with a customer who asked for a person',
    acknowledge: 'Read what came up',
    report: 'Report in writing what was said and done',
    hearCustomer: 'Speak with the customer yourself',
    closeEscalation: 'End the escalation',
  } satisfies Record<PotholeDutyKind, string> as Record<PotholeDutyKind, string>,
  by: (duty: string, when: string) => `${duty}, by ${when}.`,
  wasDue: (duty: string, when: string) => `${duty}. It was due ${when}.`,
  more: 'There is more to do: it stands on Today.',
  news: 'News since your last mail',
  moreNews: 'There is more news: it stands in your cases.',
  today: 'Everything you have to do:',
  choose: 'How you hear of it is yours to choose:',
}

export type MorningWords = typeof englishMorning
