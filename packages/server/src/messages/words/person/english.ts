import type { CaseEvent, StaffMessage, WhyUnsent } from '@buckstop/domain'

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>
type OwnerReason = Happened<'ownerChanged'>['because']
type EscalationReason = Happened<'caseEscalated'>['because']
type Ending = Happened<'caseEnded'>['how']
type Reopened = Happened<'caseReopened'>['because']

/** What we write to our own people, in English; the other languages have its shape. */
export const englishPerson = {
  several: (matters: number) => `News of ${matters} matters`,
  moreMatters: (matters: number) =>
    matters === 1
      ? 'One more matter has news: it stands on your list.'
      : `${matters} more matters have news: they stand on your list.`,
  openList: 'Your list:',
  about: 'What it is about:',
  /** Stands above everything, where an answer to the mail goes to the customer; a few words, so that no program breaks it. */
  answerAbove: 'What you answer above this line goes to the customer',
  answers:
    'If you answer this mail, your own words go to the customer, as if you had written them on the case.',
  open: 'Open it:',
  why: {
    opened: 'It came to you as a new case.',
    accepted: 'You accepted it.',
    declinedThrice: 'Three people declined it, so it rose to you.',
    offerExpired: 'Nobody took it in time, so it rose to you.',
    ownerLeft: 'Its owner has left the company.',
    ownerAbsent: 'Its owner has been absent for too long.',
    onLeave: 'Its owner is on leave.',
    complaintAbout: 'The complaint is about its owner.',
    delegated: 'It was put into named hands.',
    reopened: 'It was opened again.',
    takenApart: 'It was taken apart from another case.',
    threat:
      'Whoever had it was threatened. It is yours now, what they had promised included, and you can’t decline it.',
    teamRemoved: 'Its team is no longer in the service map.',
  } satisfies Record<OwnerReason, string> as Record<OwnerReason, string>,
  /** To whoever had it until then. */
  whyOn: {
    opened: '',
    accepted: '',
    declinedThrice: 'Three people declined it, so it went up.',
    offerExpired: 'Nobody took it in time, so it went up.',
    ownerLeft: 'You are no longer entered as one of the company.',
    ownerAbsent: 'You had been absent for too long.',
    onLeave: 'You are on leave.',
    complaintAbout: 'The complaint is about you, so you neither own it nor decide in it.',
    delegated: 'It was put into named hands.',
    reopened: 'It was opened again.',
    takenApart: 'It was taken apart from another case.',
    threat:
      'You were threatened. What you had promised went along: there is nothing left for you to do in it.',
    teamRemoved: 'Your team is no longer in the service map.',
  } satisfies Record<OwnerReason, string> as Record<OwnerReason, string>,
  rose: {
    customer: 'The customer took it higher.',
    askedForLeader: 'The customer asked for you.',
    danger: 'Somebody is in danger.',
    promiseBroken: 'A promise to the customer was broken.',
    nextWordMissed: 'The customer did not hear from us in time.',
    notSolvedTwice: 'The customer said twice that it is not solved.',
    askOverdue: 'An answer that was asked for is late.',
    pingPong: 'It came back to somebody who had had it before.',
    unacknowledged: 'The level below did not read it in time.',
    objection: 'The customer says they never gave the verdict that was recorded for them.',
    referred: 'A colleague referred it upward. That counts for them.',
    strandedByMap: 'The service map leaves this customer without help, and you signed for that.',
    planChallenged: 'The customer does not agree with the plan of contact.',
    sentAway: 'The customer says that a door below you sent them away.',
    reportMissed: 'A report on it did not come in time.',
    callMissed: 'A leader was to ring the customer and did not.',
    askedAgain: 'The customer was asked a second time about the same thing.',
    emptyWords: 'The customer heard from us several times, and nothing was promised or proposed.',
    ownersChanged: 'It changed hands three times.',
    attemptsMissed: 'Nobody tried in time to reach the customer again.',
  } satisfies Record<EscalationReason, string> as Record<EscalationReason, string>,
  endings: {
    solved: 'The customer says that it is solved.',
    lapsed: 'The customer was silent, so it lapsed.',
    finalPosition: 'It ended with a final position.',
    noProblem: 'It was found to be no problem.',
    withdrawn: 'The customer took it back.',
    endedElsewhere: 'It had ended in the system it came from.',
    merged: 'It went on in another case.',
  } satisfies Record<Ending, string> as Record<Ending, string>,
  reopened: {
    customersWord: 'A new word from the customer opened it.',
    newFacts: 'New facts opened it.',
    objection: 'The customer objected to the verdict that was written down.',
    sample: 'Whoever checked the sample saw a problem.',
    takenApart: 'It was taken apart from another case.',
  } satisfies Record<Reopened, string> as Record<Reopened, string>,
  subject: {
    youOwnIt: 'You own this case',
    itMovedOn: 'A case of yours has another owner',
    offered: 'A case is offered to you',
    offerDeclined: 'Your offer was declined',
    offerExpired: 'Nobody took your offer in time',
    offeredTeamRemoved: 'The team you offered a case to is gone',
    thanked: 'The customer said thank you',
    surveyAnswered: 'How it went, says your customer',
    surveyContact: 'A customer wishes to be contacted',
    mentioned: 'A colleague wrote to you',
    customerSpoke: 'Your customer has written',
    callBackAskedOfYou: 'A customer asks you to ring',
    personAskedOfYou: 'A customer asks for a person',
    machinePromised: 'A machine promised something in your case',
    promiseReminder: 'Your promise is due soon',
    promiseBroken: 'A promise was broken',
    nextWordMissed: 'Your customer had no answer in time',
    leadersDateMissed: 'Something you owe on a case is late',
    attemptMissed: 'You were to try to reach your customer',
    messageReturned: 'What you write to your customer does not arrive',
    reachMissed: 'Your customer was not reached another way',
    regulatorDateNear: 'A date of the regulator is near',
    regulatorDateMissed: 'A date of the regulator has passed',
    answerUnsent: 'Your mail did not go to your customer',
    newDateAnswered: 'The customer answered about the new date',
    asked: 'A question to your team',
    askAnswered: 'Your question is answered',
    remedyAsked: 'A colleague asks you for a yes',
    remedyAnswered: 'What you asked for is answered',
    askOverdue: 'An answer is late',
    broughtToYou: 'A case was brought to you',
    youStandIn: 'You stand in for a colleague',
    delegatedToYou: 'A case was put into your hands',
    reported: 'The report you wanted is there',
    verdict: 'The customer has decided',
    finalPositionWished: 'The customer wants our final position',
    callEnded: 'A call was ended because of a threat',
    objection: 'The customer objects',
    leadersCall: 'The customer has answered about your call',
    danger: 'Somebody is in danger',
    dangerCall: 'Somebody is in danger: read it now',
    dangerGathered: 'Danger reported without proof',
    dangerAttemptMissed: 'Nobody rang whoever is in danger',
    ended: 'A case has ended',
    reopened: 'A case is open again',
  } satisfies Record<StaffMessage['type'], string> as Record<StaffMessage['type'], string>,
  says: {
    itMovedOn: (name: string) => `${name} owns it now.`,
    offered: (when: string) => `Take it or decline it by ${when}; after that it rises.`,
    offerDeclined: (name: string) => `${name} declined. You own it as before.`,
    offerExpired: 'You owned it all the while; see where it is now.',
    offeredTeamRemoved: (team: string) =>
      `${team} is no longer in the service map, so the offer has ended. You own the case as before.`,
    thanked: (name: string) => `They thanked ${name}. It asks nothing of you; read it when you like.`,
    surveyAnswered: (score: number) =>
      `They gave ${score} of 10. The case stays ended, and it asks nothing of you. Nobody asks the customer why.`,
    surveyContact: (when: string) =>
      `They said how it went, and wish to hear from you about it. Speak with them or write to them by ${when}. The case stays ended by that; don’t ask them about the score.`,
    mentioned: (name: string) =>
      `${name} wrote to you inside, in the case. The customer does not read it; you find it there.`,
    customerSpoke: 'There are new words of your customer.',
    customerUnproven:
      'Somebody wrote who gives your customer’s address, without proof. The customer’s page does not show it until one of us vouches for it.',
    callBack: (when: string) =>
      `Ring them by ${when}. Only a conversation keeps it; a message left does not.`,
    personAsked: (when: string) =>
      `Speak with them by ${when}. Your first word keeps it, written or spoken; so does a colleague’s.`,
    machinePromised: (when: string) =>
      `It is your promise from now on, by ${when}. Keep it, or ask the customer for a later date before then.`,
    reminder: (when: string) =>
      `It is due by ${when}. Keep it, or ask the customer for a later date before then.`,
    broken: (name: string) =>
      `It was ${name}’s. The customer has been told so, and the level above is answerable too.`,
    missed: (when: string) =>
      `They were to hear from you by ${when} and did not. They have been told so, and the level above is answerable too. They still wait for your answer.`,
    reportMissed: (when: string) =>
      `Your report was due by ${when}. It has risen, and the leader still waits for the report.`,
    callMissed: (when: string) =>
      `You were to ring the customer by ${when}. They have been told so, it has risen, and they still wait for your call.`,
    attemptMissed: (when: string) =>
      `You were to try again to reach them by ${when}. Until you do, it waits; next time it rises.`,
    messageReturned: (when: string) =>
      `What we wrote to them did not arrive, and nothing that goes the same way will. Reach them another way by ${when}.`,
    messageReturnedAlone:
      'What we wrote to them did not arrive, and nothing that goes the same way will. Reach them another way.',
    reachMissed: (when: string) =>
      `What we write to them does not arrive, and you were to reach them another way by ${when}. It has risen, and they still don’t know what we wrote.`,
    regulatorDateNear: (when: string) =>
      `What the regulator asks of us in this case is due by ${when}. It is yours to see that it is done: the customer gets an answer in writing.`,
    regulatorDateMissed: (when: string) =>
      `What the regulator asks of us in this case was due by ${when} and is not done. It is yours now.`,
    answerUnsent: {
      somebodyElse:
        'Somebody else wrote to the address at which you answer this customer. Nothing of it went to the customer; it is a case of its own.',
      unproven:
        'It came from your address, and nothing proves that you sent it: your mail service has to sign it (DKIM), in line with your domain (DMARC), and of two mails in one second only the first counts. Nothing of it went to the customer. Write it on the case.',
      toOthers:
        'Others got it too, so it may not be meant for your customer, and nothing of it went there. Answer to that one address alone, or write on the case.',
      notApart:
        'It is not beyond doubt that it answers a mail of ours about this case, and which words are yours, so nothing of it went to the customer. Answer such a mail above everything else, without more than your words, or write on the case.',
      withFiles:
        'Files came with it, which can’t go along by mail, so nothing of it went to the customer. Write on the case.',
      notTheirs: 'The case is not yours any more, so nothing of it went to the customer.',
      joined:
        'Several customers are in this case together, and a mail does not say whom you mean. Nothing of it went to them. Write on the case.',
      refused: 'It can’t be written like this, so nothing of it went to the customer. Write on the case.',
    } satisfies Record<WhyUnsent, string> as Record<WhyUnsent, string>,
    agreed: 'They agreed.',
    refused: 'They said no. The old date stands.',
    asked: (when: string) => `Answer by ${when}. The owner stays the owner.`,
    remedyAsked: (name: string, when: string) =>
      `${name} may not grant it alone. Say yes or no, with the reason, by ${when}; after that it rises.`,
    remedyGranted: (name: string) => `${name} said yes. It is granted, and promised to the customer.`,
    remedyRefused: (name: string) => `${name} did not say yes. The reason is on the case.`,
    askAnswered: (name: string) => `${name} answered.`,
    askOverdue: (team: string) => `${team} has not answered in time. It has risen.`,
    acknowledge: (when: string) =>
      `Read it by ${when}; after that it rises one level higher, and you stay answerable.`,
    standsIn: (name: string) =>
      `${name} is on leave. What ${name} owed in this case is yours now, by the same dates.`,
    delegated: (name: string) =>
      `${name} stays answerable and wants your report: what was said, and what was done.`,
    reported: (name: string) => `${name} wrote it. Now ring the customer yourself.`,
    solved: 'They say that it is solved.',
    notSolved: 'They say that it is not solved. Their reason is on the case.',
    finalPositionWished:
      'They want our last word, without another proposal. A leader who never had the case can give it.',
    callEnded: (name: string) =>
      `${name} ended it. The case is yours: ring or write to the customer by the date that stands in it.`,
    objection: 'They never said what was written down. It is open again.',
    leadersCall: {
      right: 'They say that it is right. You have answered for it to the end.',
      notRight: 'They say that it is not right. Ring them again; it went one level higher, too.',
      declined: 'They want no call. You answer for it until they say that it is right.',
    },
    danger: 'Look at it now.',
    dangerRead: (when: string) =>
      `Read it and say that you have by ${when}; until one of those called does, one after the other is called.`,
    dangerTry: (when: string) =>
      `By ${when} one of us has to try by voice, and again until somebody is reached. Enter each attempt.`,
    dangerGathered:
      'It came without proof, and others from the same network had people called already. They are told together.',
    dangerMissed: (name: string, when: string) =>
      `${name} was to try by voice by ${when}. Nobody has. The next of us was called.`,
  },
  /** To admins, and to whoever signed. No message of a case. */
  map: {
    unansweredSubject: 'Nobody answers any more for whom the service map strands',
    unanswered:
      'A leader had signed why the service map leaves some customers without help. That signature counts no more, so nobody answers for them, and no new version that leaves them so goes into use.',
    ruledOutSubject: 'What was proved of the service map is void',
    ruledOut: (reference: string) =>
      `The map says that no customer can be like the one of case ${reference}, and there they are. Until the map knows of them, nobody knows whether they can get stuck.`,
    look: 'Mend the map, or let a leader sign anew, on its page:',
  },
  /** What a device shows of more than one can read at a glance. */
  push: { several: (count: number) => `${count} new things to do` },
  /** To whoever looks after something of ours that does not work. No message of a case. */
  trouble: {
    subject: 'Something does not work, and it is yours to look after',
    what: {
      mailbox: 'A mailbox can’t be read: what customers write there reaches nobody until it can.',
      sending: 'Mail does not go out: customers and colleagues hear nothing by mail until it does.',
      listener: 'Mail can’t be handed over to us: whoever sends some is told to try again later.',
      waiting: 'Mail that came in waits to be read.',
      flood: 'A network sends very many forms. Each is kept and has an owner.',
      deadline:
        'Dates of cases came that could not be acted on. They are set aside until somebody has them tried again.',
      phone: 'Calls on a telephone number are refused, or what was recorded there does not come.',
      sms: 'SMS do not go out from one of our numbers: customers who have nothing else hear nothing until they do.',
      callsWait: 'Calls that came in wait to be taken in.',
      textsWait: 'SMS that came in wait to be taken in.',
      webhook: 'A system of ours does not take what it is to be told.',
      tooMuch:
        'More mail is handed over to us than we take in a day: whoever sends more is told to try again later.',
      unreadable:
        'Mail came in that could not be read. It is kept as it came, and somebody has each of them.',
    },
    since: (moment: string) => `It has been so since ${moment}.`,
    look: 'See what the other side said, and say that you look after it:',
  },
  /** To whoever asked for it, by a server that may not be kept yet. No message of a case. */
  trial: {
    subject: 'Mail leaves here',
    why: (from: string) =>
      `You asked for a mail by the server that was entered for outgoing mail. This is it, sent from ${from}.`,
    again: 'The settings of mail:',
  },
  passwordLink: {
    subject: 'Choose your password',
    why: 'An admin made a link for you, by which you choose a password that nobody else knows.',
    until: (moment: string) => `It works once, until ${moment}. If you did not expect it, tell an admin.`,
    again: 'Choose it here:',
  },
  /** To whoever was to go on leave, and to their lead, where nobody else is left. No message of a case. */
  leave: {
    days: (from: string, to: string) => `${from} to ${to}`,
    yours: 'Your leave can’t begin yet',
    theirs: (name: string) => `The leave of ${name} can’t begin yet`,
    why: (days: string) =>
      `It was to begin (${days}) and can’t: nobody else is here who can own a case. Until then new cases still come to you.`,
    whyTheirs: (name: string, days: string) =>
      `It was to begin (${days}) and can’t: nobody else is here who can own a case. Until then new cases still come to ${name}.`,
    again:
      'It is tried again at least every hour, and begins by itself once somebody else is back. Bring somebody back, or take the leave back, on the People page:',
  },
}

export type PersonWords = typeof englishPerson
