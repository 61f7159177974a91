import type { CaseEvent, ChannelKind } from '@buckstop/domain'
import { englishDone } from './done.ts'

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>
type Ending = Happened<'caseEnded'>['how']
type EscalationReason = Happened<'caseEscalated'>['because']
type MadeOutcome = Happened<'contactMade'>['contact']['outcome']

/** What the page of a case says, in English; the other languages have its shape. */
export const englishCasePage = {
  title: (owner: string) => `${owner} has your case`,
  endedTitle: 'Your case',
  reference: (reference: string) => `Case ${reference}`,
  answers: 'answers for this until you say it is solved',
  answered: 'answered for this, and does so again with one word from you',
  telephone: 'Ring us',
  extension: (owner: string, reference: string) => `ask for ${owner}, and say ${reference}`,
  write: (name: string) => `Write to ${name}`,
  callMe: 'Ask for a call',
  offShift: (owner: string, cover: string) =>
    `${owner} is off shift. Until ${owner} is back, ${cover} covers and has everything you told us.`,
  offShiftAlone: (owner: string) =>
    `${owner} is off shift now, and has this in the list for when the shift begins.`,
  climbed: (leader: string) => `${leader} is answerable for this too.`,
  notTakenUp: (leader: string, when: string) => `${leader} has not taken it up yet: it is due by ${when}.`,

  next: 'What happens next',
  ended: 'How it stands',
  turns: (days: number, ours: number) =>
    days === ours
      ? `All ${days} days of this were ours.`
      : `Of ${days} days, ${ours} ${ours === 1 ? 'was' : 'were'} ours.`,
  steps: {
    proposed: (name: string) =>
      `${name} says this is put right. Whether it is, only you can say: tell us below.`,
    newDate: (name: string, when: string) =>
      `${name} asks you for more time, until ${when}. Only your yes moves the date.`,
    due: (name: string, when: string) => `By ${when}, ${name} keeps this promise:`,
    person: (name: string, when: string) => `${name} speaks with you by ${when}.`,
    callBack: (name: string, when: string) => `${name} rings you by ${when}.`,
    callWithin: (name: string, times: string) => `${name} rings you: ${times}.`,
    late: (name: string) => `A promise to you is broken. ${name} has to put that right now.`,
    acknowledge: (leader: string, when: string) => `${leader} reads your words and takes this up by ${when}.`,
    answer: (name: string, when: string) => `${name} answers you by ${when}.`,
    hearsBy: (name: string, when: string) => `You hear from ${name} by ${when}.`,
    asksAgain: (when: string) => `If you say nothing, we ask you again by ${when}.`,
    rests: (when: string) => `If you say nothing, this rests from ${when}. One word from you opens it again.`,
    flood: {
      answers: (name: string, day: string, when: string) =>
        `Your message came among very many alike, on ${day}. ${name} answers all of them together, by ${when}. Is yours another matter? Say so here, and it is answered by itself.`,
      anotherMatter: 'Mine is another matter',
    },
    report: (name: string, leader: string, when: string) =>
      `${name} reports to ${leader} by ${when}: what was said, and what will be done by when. Then ${leader} rings you.`,
    cover: (name: string) => `If it can't wait, ${name} is there now.`,
  },
  endings: {
    solved: (when: string) => `You said on ${when} that this is solved.`,
    lapsed: (when: string) =>
      `We heard nothing from you, so this has rested since ${when}. It does not count as solved.`,
    finalPosition: (when: string) => `On ${when} we gave you our final position. You need not agree with it.`,
    noProblem: (when: string) => `We closed this on ${when}, because we saw nothing left to put right.`,
    withdrawn: (when: string) => `You took this back on ${when}.`,
    endedElsewhere: (when: string) =>
      `This had been closed before we brought our records together on ${when}. It does not count as solved.`,
    merged: (when: string) => `On ${when} this went into your other case with us.`,
    closed: (when: string) => `This was closed on ${when}.`,
  } satisfies Record<Ending | 'closed', (when: string) => string>,
  again: (owner: string) =>
    `If anything is not right, write below. It is open again at once, and ${owner} answers for it.`,

  promises: 'What we promised you',
  noPromises: 'Nothing has been promised with a date yet. As soon as it is, it stands here with its end.',
  promise: {
    kept: (when: string) => `Kept, ${when}`,
    keptLate: (when: string) => `Kept late, ${when}`,
    due: (when: string) => `Due by ${when}`,
    broken: (when: string) => `Broken: due by ${when}`,
    released: 'No longer owed: you said it is settled',
    ours: (when: string) => `We promised this by ${when} and did not do it. That is on us.`,
    answerable: (name: string) => `${name} is now answerable for it.`,
    person: (name: string) => `${name} speaks with you`,
    callBack: (name: string) => `${name} rings you`,
    by: (name: string) => `promised by ${name}`,
    byRule: 'Owed to you by our own rule, since we did not keep this',
    lateDay: (amount: string, most: string) =>
      `And ${amount} more for each day until you have it, ${most} at most in this case.`,
    asked: 'you asked for this',
    answer: (name: string) => `${name} answers you`,
    missed: (when: string) => `We said you would hear from us by ${when} and you did not. That is on us.`,
  },
  newDate: {
    asks: (name: string, old: string, when: string) => `${name} asks to move this from ${old} to ${when}:`,
    yes: 'Yes, move the date',
    no: 'No, the date stands',
  },

  story: 'Everything said so far',
  earlier: 'Earlier',
  later: 'Later',
  latest: 'To the newest',
  whole: 'The whole story on one page, to print or keep',
  back: 'Back to your case',
  carriedAlong: 'What this mail carries along',
  wholeText: 'Read the whole text',
  wholeTextTitle: 'Your words, whole',
  whoseCase: 'Whose case it is',
  you: 'You',
  erased: 'These words have been erased at your request.',
  files: 'Files',
  kilobytes: (count: string) => `${count} kB`,
  secondHand: 'As another system recorded it, not in your own words',
  declinedFiles: (count: number) =>
    `${count === 1 ? 'A file that came with this was' : `${count} files that came with this were`} not kept: it was too much at once. What you wrote is here. You can try again later.`,
  moreWithCode: 'Once a code shows that it is you, we can take more.',
  machineWrote: (machine: string) => `A machine wrote this (${machine}),`,
  heardBy: (name: string) => `as ${name} wrote it down`,

  channels: {
    web: 'on this page',
    mail: 'by e-mail',
    chat: 'by chat',
    phone: 'by phone',
    sms: 'by text message',
    store: 'in the shop',
    letter: 'by letter',
    survey: 'in a survey',
    visit: 'in person',
  } satisfies Record<ChannelKind, string>,
  outcomes: {
    conversation: '',
    written: '',
    messageLeft: 'left you a message',
    noAnswer: 'tried to reach you',
  } satisfies Record<MadeOutcome, string>,

  arrival: {
    inFlood:
      'Very many forms came from your network just then, so this one is marked. What happens next, and by when, stands above.',
    address:
      'We sent no mail about this to the address that you gave: as many went there today as one address gets. Nothing of your case is lost. Keep the link of this page.',
    network:
      'We sent no mail about this to the address that you gave: too many such mails were asked for today from your network. Nothing of your case is lost. Keep the link of this page.',
  },
  lines: {
    has: (owner: string) => `${owner} has your case.`,
    took: (to: string, from: string) => `${to} took it over from ${from}.`,
    rose: (to: string, from: string) => `It went up from ${from} to ${to}, who can't decline it.`,
    given: (to: string, from: string) => `${from} put it into the hands of ${to}.`,
    again: (owner: string) => `Open again. ${owner} answers for it.`,
    owes: (amount: string, when: string) =>
      `By our own rule we owe you ${amount} for a promise that we did not keep, by ${when}:`,
    promised: (name: string, when: string) => `${name} promised, by ${when}:`,
    promisedByMachine: (name: string, when: string) =>
      `A machine promised you this. It is ${name}’s promise, by ${when}:`,
    promisedPerson: (name: string, when: string) =>
      `You asked for a person. ${name} speaks with you by ${when}.`,
    promisedCall: (name: string, when: string) => `${name} will ring you by ${when}.`,
    kept: (name: string) => `${name} kept this promise:`,
    broken: (when: string) => `We promised this by ${when} and did not do it. That is on us.`,
    asksTime: (name: string, when: string) => `${name} asked you for more time, until ${when}:`,
    agreed: (when: string) => `You agreed to ${when}.`,
    refused: 'You said no to a later date. The date stands.',
    released: 'This promise is no longer owed, since you said it is settled.',
    raised: 'You brought up something more:',
    proposed: (name: string) => `${name} says that this puts it right:`,
    solved: 'You said: it is solved.',
    notSolved: 'You said: it is not solved.',
    objected: 'You said: I never said that.',
    lapsed: 'We heard nothing from you, so this rests. It does not count as solved.',
    endedElsewhere:
      'This had been closed before we brought our records together. It does not count as solved.',
    withdrawn: 'You took this back.',
    position: (name: string) => `${name} gave our final position:`,
    reasons: 'The reasons:',
    outside: 'You can turn to this body outside the company:',
    noProblem: (name: string) => `${name} saw nothing left to put right.`,
    read: (name: string) => `${name} has read your words.`,
    right: (name: string) => `You told ${name} that it is right now.`,
    notRight: (name: string) => `You told ${name} that it is not right yet.`,
    itIsRight: (name: string) => `You said that what you brought to ${name} is right now.`,
    itIsNotRight: (name: string) => `You said that what you brought to ${name} is not right.`,
    wantsNoCall: (name: string) => `You want no call from ${name}.`,
    absorbed: 'Your other case with us went on in this one.',
    joinedByYou: 'You showed that both are yours: your other case with us went on in this one.',
    putBackByYou: 'You put back what had become a case of its own. The two are one case again.',
    putBackByUs: 'We put back what had become a case of its own. The two are one case again.',
    apart: 'Your two cases were taken apart again. Nothing was lost.',
    somethingElse: 'Something that you told us is a case of its own now.',
    somebodyElse: 'Something that somebody else had said was taken out of your case.',
    somethingNew: 'You said that something is new. It is a case of its own now.',
    letIn: (name: string) => `You let ${name} in.`,
    takenBack: (name: string) => `You took back the link of ${name}: it opens nothing any more.`,
    thanked: (name: string) => `You thanked ${name}.`,
    wants: 'What you want:',
    danger: 'You told us of danger:',
  },
  escalated: {
    customer: (leader: string) => `You took it higher, to ${leader}.`,
    askedForLeader: (leader: string) => `You asked for ${leader}. It was brought to them.`,
    danger: (leader: string) => `Because of the danger it went to ${leader} at once.`,
    promiseBroken: (leader: string) => `Because we broke a promise it rose to ${leader}.`,
    nextWordMissed: (leader: string) => `Because you did not hear from us in time it rose to ${leader}.`,
    notSolvedTwice: (leader: string) => `Twice it was not solved, so it rose to ${leader}.`,
    askOverdue: (leader: string) => `Because a colleague's answer is late it rose to ${leader}.`,
    pingPong: (leader: string) => `Because it was going round in circles it rose to ${leader}.`,
    unacknowledged: (leader: string) => `Nobody took it up in time, so it rose to ${leader}.`,
    objection: (leader: string) => `Since you never said that, it went up to ${leader}.`,
    referred: (leader: string) => `We brought it to ${leader} ourselves.`,
    strandedByMap: (leader: string) =>
      `The way we work would leave you without help. ${leader} answers for that and has it too.`,
    planChallenged: (leader: string) => `Since you do not agree, it went to ${leader}.`,
    sentAway: (leader: string) => `Because you were sent away it went up to ${leader}, above that door.`,
    reportMissed: (leader: string) => `Because a report did not come in time it rose to ${leader}.`,
    callMissed: (leader: string) => `Because you were not rung in time it rose to ${leader}.`,
    askedAgain: (leader: string) => `Because we asked you twice about the same thing it rose to ${leader}.`,
    emptyWords: (leader: string) =>
      `Because you heard from us several times and nothing was promised or proposed it rose to ${leader}.`,
    ownersChanged: (leader: string) => `Because it changed hands several times it rose to ${leader}.`,
    attemptsMissed: (leader: string) =>
      `Because we did not try in time to reach you again it rose to ${leader}.`,
  } satisfies Record<EscalationReason, (leader: string) => string>,

  apart: {
    link: 'This is something new',
    title: 'Is this something new?',
    text: (owner: string) =>
      `Then it becomes a case of its own, with a page and an end of its own. ${owner} answers for it, too, and no date is moved by it.`,
    button: 'Yes, make it a case of its own',
    undo: (when: string) => `You can put it back until ${when}.`,
    began: 'This began with something from your other case',
    belong: (when: string) => `If the two belong together, you can join them again until ${when}.`,
    wasMe: (when: string) => `If it was you who said it, you can put it back until ${when}.`,
    putBack: 'Put it back',
  },
  decide: {
    title: 'Is it solved?',
    onlyYou: 'Only your word ends this.',
    issue: (number: number) => `Point ${number}`,
    proposal: (name: string) => `${name} says that this puts it right:`,
    still: 'What is still wrong? You can leave this empty.',
    solved: 'It is solved',
    notSolved: 'It is not solved',
    heard: (name: string, verdict: 'solved' | 'notSolved') =>
      `${name} wrote down that you said: it is ${verdict === 'solved' ? 'solved' : 'not solved'}.`,
    object: 'I never said that',
    saysRight: (name: string) => `${name} wrote down that you said: it is right now.`,
    noCall: (name: string) => `${name} does not ring you, as you wished. Is it right now?`,
    right: 'It is right',
    notRight: 'It is not right',
    wantsNoCall: (name: string) => `I want no call from ${name}`,
  },
  add: {
    title: (owner: string) => `Write to ${owner}`,
    words: 'What should we know?',
    choose: 'Write it once. Below you choose what happens with it.',
    add: 'Add it to my case',
    send: 'Send it',
    reopen: 'Send it and open the case again',
  },
  number: { label: 'A number on which we can ring you', send: 'Send the number' },
  call: {
    title: 'Ask for a call',
    text: (name: string, when: string | null) =>
      `${name} rings you by ${when ?? 'the end of the next working day'}, and has your whole story.`,
    send: (name: string) => `Ask ${name} to ring`,
    when: 'When shall we ring?',
    soon: (when: string) => `As soon as possible, by ${when}`,
    taken:
      'Somebody else has just been given that time. The next one that is free is chosen for you; change it if it does not suit.',
    pressedAt: (times: string) => `Please ring me: ${times}.`,
    pressed: 'Please ring me.',
    missing: 'Please write the number on which you can be reached.',
  },
  higher: {
    title: 'Take it higher',
    text: (name: string, title: string) => (title === '' ? `Next is ${name}.` : `Next is ${name}, ${title}.`),
    along: 'What you wrote goes along. It may stay empty.',
    button: (name: string) => `Take it to ${name}`,
    stays: (owner: string) => `${owner} goes on working on it meanwhile.`,
    above: (names: string) => `Above that: ${names}.`,
    opens: (leader: string, when: string) =>
      `You can take it there from ${when}, or as soon as ${leader} has answered you.`,
    top: (name: string) => `It is with ${name}. There is nobody above.`,
    past: (name: string) =>
      `It is with ${name}. There is nobody above, but somebody between has not been asked yet.`,
  },
  prove: {
    title: 'Have you told us something before?',
    text: 'This page shows what you told us here, and what we answered to it. Show us with a code that it is you, and it shows everything you told us.',
    link: 'Show that it is me',
  },
  withdraw: {
    title: 'Withdraw this',
    text: 'Only if you no longer want anything from us. One word from you opens it again, at any time.',
    reason: 'Why, if you like',
    button: 'Withdraw it',
  },
  thanks: {
    title: 'Say thank you',
    text: 'It reaches the person and whoever leads them. It opens nothing again, and moves no date.',
    whom: 'Whom would you like to thank?',
    words: 'In your words, if you like',
    button: 'Send the thanks',
    pressed: (name: string) => `Thank you, ${name}.`,
    whomMissing: 'Please choose whom you would like to thank.',
  },
  companions: {
    title: 'Let somebody else in',
    text: 'Somebody who helps you can read this and write here under their own name. They get a link of their own, which you can take back at any time. They see nothing else that you told us.',
    as: (name: string) =>
      `You are here as ${name}: the person whose case it is let you in. What you write stands under your name; "you" in the story is that person, except where your name stands beside it.`,
    name: 'Their name',
    reach: 'How they are reached',
    judges: 'They may also say for me whether it is solved, and withdraw it',
    button: 'Let them in',
    takeBack: (name: string) => `Take back the link of ${name}`,
    since: (since: string, until: string) => `Since ${since}, until ${until}.`,
    used: (when: string) => `Last looked ${when}.`,
    neverUsed: 'Has not looked yet.',
    judging: 'May say what is solved.',
    most: (most: number) => `No more than ${most} at a time. Take somebody back to let in another.`,
    nameMissing: 'Please write the name of whoever you want to let in.',
    reachTooLong: 'This is longer than we can keep. Please write one line.',
    linkTitle: 'Their link',
    linkText: 'Give it to them and to nobody else. It is shown here this once.',
  },
  returned: {
    title: (address: string) => `Our mails to ${address} don’t arrive`,
    text: 'The server there sends them back. All that we write to you stands on this page, so please look here.',
    tried: 'Whoever has your case tries to reach you another way.',
    ask: 'Tell us another way to reach you',
  },
  mail: {
    title: 'Does somebody else read your mail?',
    text: 'We write to the e-mail address you gave. If somebody else reads what comes there, say so here: we send nothing more to it, and the links we sent there open nothing from then on. You hear from us on this page, or we ring you if you ask.',
    button: 'Others read it: send nothing there',
    silent:
      'We send nothing to the e-mail address you gave, since others read it. You hear from us on this page.',
    again: 'Only I read it: write to me there again',
  },
  done: englishDone,
  refusals: {
    lastContact: 'It is all that you have told us in this case, so it is this case already.',
    tooLate: 'It is too late to put it back with one press. Write to us below, and we do it for you.',
    generic:
      'This has changed in the meantime, so your step was not taken. Please look at how it stands now.',
    tooManyPromises: 'There are very many open promises on this case already. Please write to us below.',
    ladderEnds: 'It is already with the person at the very top.',
  },
  kept: 'What you wrote is still there.',
}

export type CasePageWords = typeof englishCasePage
