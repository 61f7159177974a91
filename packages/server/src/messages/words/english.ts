import { potholeLines } from './pothole.ts'
import { contactPlanWords } from './contact-plan.ts'
import { lastWordWords } from './last-word.ts'
import type { CaseEvent, ClosingLetterKind } from '@buckstop/domain'
import { englishPerson } from './person/english.ts'

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>
type OwnerReason = Happened<'ownerChanged'>['because']
type EscalationReason = Happened<'caseEscalated'>['because']
type Outcome = Happened<'resolutionProposed'>['outcome']
type Ending = Happened<'caseEnded'>['how']
type Reopened = Happened<'caseReopened'>['because']

/** What we write to customers and to our own people, in English; the other languages have its shape. */
export const english = {
  greeting: (name: string) => (name === '' ? 'Good day,' : `Dear ${name},`),
  subject: (text: string, reference: string) => `${text} (${reference})`,
  yourPage: 'Your page, with everything said so far and room for your answer:',
  hiddenLink: '(the link stands in the mail alone)',
  hiddenCode: '(the code stands in the mail alone)',
  answers: (owner: string) => `${owner} answers for this until you say it is solved.`,
  call: (phone: string, reference: string) => `You can also ring ${phone} and say ${reference}.`,
  whyYou: 'You get this because you told us about a problem and left this address.',
  erased: '(these words have been erased)',
  onYourPage: '(your own words stand on your page)',
  more: 'Everything else you did lately stands on your page.',

  customer: {
    hearsBy: (when: string) => `You hear from us by ${when}.`,
    hearsAgain: (when: string) => `You hear from us again by ${when}.`,
    nextWordAgreed: {
      subject: (when: string) => `Agreed: you hear from us by ${when}`,
      says: (when: string) =>
        `You agreed to hear from us by ${when}. These are your words, as they were written down:`,
      after:
        'If you did not say that, or want to hear sooner, write one line on your page. Then you have an answer by the end of the next working day.',
    },
    leaderCalls: {
      subject: (leader: string, when: string) => `${leader} rings you by ${when}`,
      says: (leader: string, when: string) =>
        `${leader} answers for your case too, and rings you by ${when}.`,
    },
    caseOpened: {
      subject: (owner: string) => `${owner} has your case`,
      says: (owner: string) =>
        `We have your words, and ${owner} has your case. You need not tell it again to anybody: whoever helps has your whole story.`,
    },
    contactAdded: {
      subject: 'We have what you added',
      says: (owner: string) => `${owner} has it, and reads it with the rest of your story:`,
    },
    wordsWritten: {
      subject: (name: string) => `${name} has written to you`,
      says: (name: string) => `${name} writes:`,
    },
    chatGoesOn: {
      subject: (name: string) => `${name} answered you in the chat`,
      says: (name: string) => `${name} wrote this in the chat, where it had not been seen yet:`,
    },
    issueRaised: {
      subject: 'One more point on your case',
      says: 'This stands beside the rest now, as a point with an end of its own:',
    },
    ownerChanged: {
      subject: (owner: string) => `${owner} has your case now`,
      says: {
        opened: (owner) => `${owner} has your case.`,
        accepted: (owner) =>
          `${owner} took your case over and has your whole story. You need not tell it again.`,
        declinedThrice: (owner) =>
          `Several of us could not take your case, so it went up to ${owner}, who can't pass it back. You need not tell it again.`,
        offerExpired: (owner) =>
          `Nobody took your case in time, so it went up to ${owner}, who can't pass it back. You need not tell it again.`,
        ownerLeft: (owner) => `Who had your case has left us. ${owner} has it now, with your whole story.`,
        ownerAbsent: (owner) =>
          `Who had your case has been away for too long. ${owner} has it now, with your whole story.`,
        onLeave: (owner) => `Who had your case is on leave. ${owner} has it now, with your whole story.`,
        complaintAbout: (owner) =>
          `Nobody deals with a complaint about themselves. ${owner} has your case now, with your whole story.`,
        delegated: (owner) => `${owner} was given your case by name, and has your whole story.`,
        reopened: (owner) => `Your case is open again, and ${owner} has it.`,
        takenApart: (owner) => `${owner} has your case.`,
        threat: (owner) => `${owner} has your case now, with your whole story. You need not tell it again.`,
        teamRemoved: (owner) =>
          `Our teams have changed. ${owner} has your case now, with your whole story. You need not tell it again.`,
      } satisfies Record<OwnerReason, (owner: string) => string> as Record<
        OwnerReason,
        (owner: string) => string
      >,
    },
    promiseMade: {
      subject: (name: string, when: string) => `${name} promised: by ${when}`,
      says: (name: string, when: string) => `By ${when}, ${name} keeps this promise to you:`,
      after: 'You hear from us when it is done. If it is not done in time, you hear that from us too.',
    },
    callBackPromised: {
      subject: (name: string, when: string) => `${name} rings you by ${when}`,
      says: (name: string, when: string) => `You asked for a call. ${name} rings you by ${when}, about:`,
      within: (name: string, times: string) => `${name} rings you: ${times}`,
      saysWithin: (name: string, times: string) =>
        `You asked for a call. ${name} rings you (${times}), about:`,
    },
    machinePromised: (name: string, when: string) =>
      `A machine wrote this to you. We stand by it: it is ${name}’s promise, by ${when}:`,
    personComes: {
      subject: (name: string, when: string) => `${name} speaks with you by ${when}`,
      says: (name: string, when: string) => `You asked for a person. ${name} speaks with you by ${when}.`,
    },
    promiseKept: {
      subject: 'We did what we promised',
      says: 'This is done now:',
      after: 'If you see it otherwise, say so on your page.',
    },
    promiseBroken: {
      subject: 'We broke a promise to you',
      says: (when: string) => `We promised this by ${when} and did not do it. That is on us.`,
      answerable: (name: string) => `${name} is now answerable for it.`,
      beside: (name: string, owner: string) => `${name} is now answerable for it, beside ${owner}.`,
      owed: (amount: string, when: string) =>
        `By our own rule we owe you ${amount} for it. You have it by ${when}.`,
      lateDay: (amount: string, most: string) =>
        `For each day until you have it we owe you ${amount} more, ${most} at most in this case.`,
      sorry: (name: string) => `We are sorry. For all of us: ${name}.`,
    },
    nextWordMissed: {
      subject: 'You should have heard from us',
      says: (when: string) => `We said you would hear from us by ${when} and you did not. That is on us.`,
    },
    newDateProposed: {
      subject: 'We ask you for more time',
      says: (due: string) => `We promised you this by ${due}:`,
      asks: (when: string) => `We ask you to let us have until ${when}, because:`,
      after: 'Only your yes moves the date. If you say nothing, the old one stands.',
    },
    newDateAgreed: {
      subject: (when: string) => `Agreed: by ${when}`,
      says: (when: string) => `Thank you. What we promised you is now due by ${when}:`,
    },
    resolutionProposed: {
      subject: 'Is it solved?',
      outcome: {
        upheld: 'You were right.',
        partlyUpheld: 'You were right in part.',
        notUpheld: 'We see it differently from you.',
      } satisfies Record<Outcome, string> as Record<Outcome, string>,
      says: 'We say that this puts it right:',
      amount: (amount: string) => `The amount: ${amount}.`,
      after: 'Whether it is solved, only you can say. On your page there are two buttons for that.',
    },
    verdictConfirmed: {
      subject: { solved: 'Did you say that it is solved?', notSolved: 'Did you say that it is not solved?' },
      says: {
        solved: (name: string) => `${name} wrote down that you said: it is solved.`,
        notSolved: (name: string) => `${name} wrote down that you said: it is not solved.`,
      },
      inWords: 'In your words:',
      after: 'If you never said that, your page takes it back with one press of a button.',
      asks: 'It ends nothing before you say so yourself: your page asks you, with two buttons.',
    },
    askedIfRight: {
      subject: 'Is it right now?',
      says: (name: string) => `${name} wrote down that you said: it is right now.`,
      noCall: (leader: string) => `${leader} does not ring you, as you wished. Is it right now?`,
      after: (leader: string) =>
        `Only you can say so. Until then ${leader} goes on answering for it. Your page asks you, with two buttons.`,
      endsBy: (leader: string, when: string) =>
        `If you never said that, say so on your page with one press by ${when}. After that ${leader} has answered for it to the end.`,
    },
    lastWord: lastWordWords.en,
    contactPlan: contactPlanWords.en,
    callDeclinedFor: {
      subject: 'Do you want no call?',
      says: (name: string, leader: string) => `${name} wrote down that you want no call from ${leader}.`,
      after: 'The call stays owed to you until you say so yourself, with one press on your page.',
    },
    danger: {
      heard: {
        subject: 'We have read that somebody is in danger: who was told',
        told: (names: string) => `We told at once: ${names}. None of them has read it yet.`,
        nobodyAwake: 'Nobody of us was at work when your words came in.',
      },
      read: {
        subject: (name: string) => `${name} has read of the danger`,
        says: (name: string) => `${name} has read of the danger, and one of us tries to ring you.`,
      },
      missed: {
        subject: 'We should have rung you',
        says: (when: string) => `One of us was to try to ring you by ${when}, and nobody did. That is on us.`,
        told: (names: string) => `We called: ${names}.`,
      },
      page: 'Your page shows who has read it, and who can be reached at the moment.',
    },
    escalated: {
      subject: (leader: string) => `${leader} has your case in hand too`,
      says: {
        customer: (leader) => `You took it higher. ${leader} has your words and takes this up.`,
        askedForLeader: (leader) => `You asked for ${leader}, who has your case in hand from this minute.`,
        danger: (leader) => `Because of the danger your case went to ${leader} at once.`,
        promiseBroken: (leader) => `Because we broke a promise, your case went up to ${leader}.`,
        nextWordMissed: (leader) =>
          `Because you did not hear from us in time, your case went up to ${leader}.`,
        notSolvedTwice: (leader) =>
          `It was not solved, twice. That is why it went up to ${leader} by itself.`,
        askOverdue: (leader) =>
          `A colleague's answer is late. That is why your case went up to ${leader} by itself.`,
        pingPong: (leader) =>
          `Your case was going round in circles. That is why it went up to ${leader} by itself.`,
        unacknowledged: (leader) => `Nobody took it up in time, so it went one level higher, to ${leader}.`,
        objection: (leader) =>
          `Because we wrote down a word you did not say, your case went up to ${leader}.`,
        referred: (leader) => `We brought your case to ${leader} ourselves.`,
        strandedByMap: (leader) =>
          `The way we work would leave you without help. ${leader} answers for that and has your case too.`,
        planChallenged: (leader) =>
          `You do not agree with how we are in contact with you. That is why it went to ${leader}.`,
        sentAway: (leader) =>
          `You told us that you were sent away. That is why your case went up to ${leader}, above that door.`,
        reportMissed: (leader) => `A report on your case did not come in time, so it went up to ${leader}.`,
        callMissed: (leader) =>
          `You were to be rung and were not. That is why your case went up to ${leader}.`,
        askedAgain: (leader) =>
          `We asked you a second time about the same thing, so your case went up to ${leader}.`,
        emptyWords: (leader) =>
          `You have heard from us several times, and nothing was promised or proposed. That is why your case went up to ${leader}.`,
        ownersChanged: (leader) => `Your case changed hands several times, so it went up to ${leader}.`,
        attemptsMissed: (leader) =>
          `We were to try to reach you again, and did not. That is why your case went up to ${leader}.`,
      } satisfies Record<EscalationReason, (leader: string) => string> as Record<
        EscalationReason,
        (leader: string) => string
      >,
      after: (leader: string) => `${leader} stays answerable until you have been heard.`,
    },
    finalPosition: {
      subject: 'Our final position',
      says: (name: string) => `${name}, who never had your case, gives you our last word on it:`,
      reasons: 'The reasons:',
      outside: 'You need not agree. You can turn to this body outside our company:',
      after: 'We don’t count this as solved. New facts open it again.',
    },
    closingLetter: {
      subject: {
        finalResponse: 'Our final response to your complaint',
        holding: 'Our answer to your complaint takes longer',
        summary: 'How your complaint was solved',
      } satisfies Record<ClosingLetterKind, string> as Record<ClosingLetterKind, string>,
      says: (name: string) => `${name} writes to you for our company:`,
    },
    potholeAnswered: potholeLines.en,
    surveyAsked: {
      leads: 'Say how it went, from 0 (it could not have been worse) to 10 (it could not have been better):',
      subject: 'How did we deal with it?',
      says: (owner: string) =>
        `You told us that it is solved. ${owner} and we would like to know how it went, from 0 to 10, and what we should know about it. You need not answer.`,
      after:
        'The number is given on the page below, and whatever you say there, it stays solved. A reply to this mail is a new word to us, and opens your case again. We ask once, and not again for a while. If you don’t want to be asked at all, one press on that page is enough, for all your cases.',
    },
    caseLapsed: {
      subject: 'Your case rests',
      says: 'We tried to reach you and heard nothing, so your case rests. We don’t count it as solved. One word from you opens it again, at any time.',
    },
    caseEnded: {
      solved: {
        subject: 'You said it is solved',
        says: 'Thank you for telling us. If it comes back, one word from you on your page opens it again, at any time.',
      },
      finalPosition: {
        subject: 'Our final position stands',
        says: 'Your case ended with our final position. We don’t count it as solved. New facts open it again.',
      },
      noProblem: {
        subject: 'Nothing left to put right',
        says: 'We saw nothing left to put right, and closed this. If you see it otherwise, one word from you opens it again.',
      },
      withdrawn: {
        subject: 'You took it back',
        says: 'You took your complaint back. If you change your mind, one word from you opens it again, at any time.',
      },
    } satisfies Record<
      Exclude<Ending, 'lapsed' | 'endedElsewhere' | 'merged'>,
      { subject: string; says: string }
    >,
    reopened: {
      subject: (owner: string) => `Open again: ${owner} has it`,
      says: {
        customersWord: (owner) => `Your word opened your case again. ${owner} answers for it.`,
        newFacts: (owner) => `There are new facts, so your case is open again. ${owner} answers for it.`,
        objection: (owner) => `You never said that, so your case is open again. ${owner} answers for it.`,
        sample: (owner) =>
          `We looked again and saw more to put right. Your case is open, and ${owner} answers for it.`,
        takenApart: (owner) => `Your case stands by itself again, and ${owner} answers for it.`,
      } satisfies Record<Reopened, (owner: string) => string> as Record<Reopened, (owner: string) => string>,
    },
    merged: {
      subject: 'Your case goes on',
      says: 'It goes on with everything you said. Your link leads there as before.',
    },
    code: {
      subject: 'Your code',
      says: 'Here is the code that you, most likely, asked us for. It works once, for a quarter of an hour:',
      after:
        'Give it to nobody: none of us will ever ask you for it. If you did not ask for it, there is nothing you need to do.',
    },
    openedApart: {
      subject: 'What you told us is a case of its own now',
      says: (owner: string) =>
        `Something that you told us is another matter than the rest of your case. It is a case of its own now, so that neither is forgotten over the other. ${owner} answers for both, and no date has moved.`,
      byThem: (owner: string) =>
        `You said that this is something new. It is a case of its own now, and ${owner} answers for it, too.`,
      undo: (when: string) => `If they belong together, you can put it back on its page until ${when}.`,
    },
    takenForSomebodyElses: {
      subject: 'We took something out of your case',
      says: (name: string) =>
        `${name} found that something in your case was said by somebody else, and took it out. Nothing else of your case has changed.`,
      undo: (when: string) => `If it was you who said it, you can put it back on your page until ${when}.`,
    },
    newLink: {
      subject: 'Your new link',
      says: 'Somebody, most likely you, asked us for a new link to your case. If it was not you, there is nothing you need to do.',
    },
  },

  person: englishPerson,
}

export type MessageWords = typeof english
