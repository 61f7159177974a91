import type { CaseEvent, ChannelKind } from '@buckstop/domain'

type Happened<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>
type Ending = Happened<'caseEnded'>['how']
type EscalationReason = Happened<'caseEscalated'>['because']
type MadeOutcome = Happened<'contactMade'>['contact']['outcome']

/**
 * What the customer's pages say, in English; the other languages have its shape. Names come in isolated already,
 * moments in words already.
 */
export const english = {
  common: {
    skip: 'Go to the content',
    language: 'Language',
    tellUs: 'Tell us about something else',
    findAgain: 'Find your case again',
    optional: 'optional',
    stopsHere: (company: string) => `${company}. It stops here.`,
    noPage: {
      title: 'There is no page here',
      text: 'The address may have been cut short on its way to you. If you have something to tell us, do it here.',
      action: 'Tell us what happened',
    },
    failed: {
      title: 'This did not work, and that is on us',
      text: 'Nothing you had told us before is lost. Please try once more in a minute.',
      ring: (phone: string) => `Or ring us: ${phone}.`,
    },
    tooMany: {
      title: 'One moment, please',
      text: 'Very many requests came from your connection. What you wrote has not been sent. Go back, wait a minute, and send it again.',
    },
  },

  tellUs: {
    title: 'What happened?',
    lead: 'Tell it once, in your own words. From then on one person has it, with a name, until you say it is solved.',
    words: 'In your own words',
    wordsHint: 'As long or as short as you like. It is kept exactly as you write it.',
    danger: 'Is anybody in danger? Tick this, and we tell people at once.',
    dangerAlone: 'Somebody is in danger.',
    reach: 'How can we reach you?',
    reachHint:
      'Leave either, both, or neither. You get a page of your own in any case, and our answer will be there.',
    email: 'E-mail address',
    phone: 'Phone number',
    name: 'Your name',
    files: 'Photos or files',
    filesHint: (count: number, megabytes: number) => `Up to ${count} files of ${megabytes} MB each.`,
    send: 'Send it',
    remember: 'This browser may remember my case',
    rememberHint:
      'Then you can add to it from here without a link. It takes one cookie of our own, which notes nothing else. On a computer that others use, leave it off.',
    about: 'Is this about something you told us from this browser?',
    somethingNew: 'No, it is something new',
    notMe: 'This is not me, or others use this browser',
    forget: 'Forget it on this browser',
    noAccount: 'You need no account, no customer number and no order number.',
    ring: (phone: string) => `Would you rather speak? Ring ${phone}. It reaches the same people.`,
    trap: 'Leave this empty',
    errors: {
      title: 'Nothing has been sent yet, and everything you wrote is still here.',
      wordsMissing: 'Please write a few words about what happened.',
      wordsTooLong: (limit: number) =>
        `This is longer than we can take at once (${limit} characters). Please send the rest as a file, or on your case page afterwards.`,
      wordsIllFormed: 'Some characters arrived broken. Please look through the text and send it again.',
      email: 'This does not look like an e-mail address. Correct it, or leave it empty.',
      phone: 'This does not look like a phone number. Correct it, or leave it empty.',
      name: 'This is longer than we can keep as a name.',
      files: (count: number, megabytes: number) =>
        `We can take up to ${count} files of ${megabytes} MB each. Please choose fewer or smaller ones.`,
      chooseAgain: 'Your browser does not let us keep the files you chose. Please choose them again.',
      trap: 'A field that people do not see was filled in, perhaps by your browser. It is empty now: please send again.',
      stale: 'This page had been open for very long. Please send it once more.',
    },
  },

  receipt: {
    title: 'We already have this',
    text: 'You sent this form before. What you wrote then is in a case of yours, and the person who has it reads it there.',
    why: 'The link to that case no longer opens it.',
    number: (receipt: string) => `Your receipt: ${receipt}`,
    link: 'Ask for a new link to your case',
  },

  lost: {
    titles: {
      unknown: 'This link opens nothing',
      expired: 'This link has run out',
      revoked: 'This link has been closed',
    },
    texts: {
      unknown: 'It may have been cut short on its way to you. Your case is not lost.',
      expired: 'Links to a case work for two years. Your case is still here.',
      revoked: 'It was closed to keep your case yours. Your case is still here.',
    },
    ask: 'Get a new link',
    askHint:
      'Write the e-mail address that we know you by. If a case is known by it, a new link is on its way there.',
    email: 'Your e-mail address',
    send: 'Send me a new link',
    code: 'A code instead of a link',
    sentTitle: 'If we know that address, a link is on its way',
    sentText:
      'It goes only to the address itself, so we say the same here whoever asks. Look into your mail in a few minutes, also into the folder for junk.',
    tellUs: 'Or tell us again',
    tellUsHint: 'You need not have a link to be heard.',
  },

  prove: {
    title: 'Is this you?',
    lead: 'If you have told us something before, show us with a code that it was you. Then all of it stands on one page.',
    email: 'The e-mail address that we know you by',
    emailHint:
      'If it is on record with us, a code of six digits goes there. It works for a quarter of an hour.',
    send: 'Send me a code',
    codeTitle: 'If we know that address, a code is on its way',
    codeLead:
      'It goes only to the address itself, so we say the same here whoever asks. Look into your mail, also into the folder for junk.',
    code: 'The six digits',
    codeHint: 'You have five tries.',
    confirm: 'This is me',
    notComing:
      'Nothing comes to an address that several people share, or that others read. Your case goes on all the same.',
    errors: {
      wrong: 'This is not the code that we sent. Look once more, or ask for another.',
      spent: 'This code can no longer be used. Please ask for another.',
      often: 'Several codes were asked for with this address lately. Please wait a quarter of an hour.',
    },
    whichTitle: 'Which is it about?',
    whichLead: 'You have more than one case open with us. We put your words where they belong.',
    which: 'It is about',
    somethingNew: 'Something new',
    join: 'Put it there',
    yoursTitle: 'Your cases',
    yoursLead: 'Choose one to go on.',
    nothingOpen: 'You have no open case with us under this address.',
  },

  yours: {
    title: 'This page is your case',
    text: 'Its link is yours alone: keep it, and give it to nobody. Whoever has it can read and answer here.',
    keep: 'Your link, to copy or to save as a bookmark',
    mailed: 'We have sent it to your e-mail address too.',
  },

  page: {
    title: (owner: string) => `${owner} has your case`,
    endedTitle: 'Your case',
    reference: (reference: string) => `Case ${reference}`,
    answers: 'answers for this until you say it is solved',
    answered: 'answered for this, and does so again with one word from you',
    answersEnded: 'still answers for this',
    directLine: 'Direct line',
    extension: (reference: string) => `say ${reference}`,
    write: (name: string) => `Write to ${name}`,
    callMe: 'Ask for a call',
    offShift: (owner: string, cover: string) =>
      `${owner} is off shift. Until ${owner} is back, ${cover} covers and has everything you told us.`,
    offShiftAlone: (owner: string) => `${owner} is off shift now and takes this up again when back.`,
    climbed: (leader: string) => `${leader} is answerable for this too.`,

    next: 'What happens next',
    ended: 'How it stands',
    steps: {
      proposed: (name: string) =>
        `${name} says this is put right. Whether it is, only you can say: tell us below.`,
      newDate: (name: string, when: string) =>
        `${name} asks you for more time, until ${when}. Only your yes moves the date.`,
      due: (name: string, when: string) => `By ${when}, ${name} keeps this promise:`,
      callBack: (name: string, when: string) => `${name} rings you by ${when}.`,
      late: (name: string) => `A promise to you is broken. ${name} has to put that right now.`,
      acknowledge: (leader: string, when: string) =>
        `${leader} reads your words and takes this up by ${when}.`,
      answer: (name: string, when: string) => `${name} answers you by ${when}.`,
      hearsBy: (name: string, when: string) => `You hear from ${name} by ${when}.`,
      asksAgain: (when: string) => `If you say nothing, we ask you again by ${when}.`,
      rests: (when: string) =>
        `If you say nothing, this rests from ${when}. One word from you opens it again.`,
      report: (name: string, leader: string, when: string) =>
        `${name} reports to ${leader} by ${when}: what was said, and what will be done by when. Then ${leader} rings you.`,
      cover: (name: string) => `If it can't wait, ${name} is there now.`,
    },
    endings: {
      solved: (when: string) => `You said on ${when} that this is solved.`,
      lapsed: (when: string) =>
        `We heard nothing from you, so this has rested since ${when}. It does not count as solved.`,
      finalPosition: (when: string) =>
        `On ${when} we gave you our final position. You need not agree with it.`,
      noProblem: (when: string) => `We closed this on ${when}, because we saw nothing left to put right.`,
      withdrawn: (when: string) => `You took this back on ${when}.`,
      endedElsewhere: (when: string) =>
        `This had been closed before we brought our records together on ${when}. It does not count as solved.`,
      merged: (when: string) => `On ${when} this went into your other case with us.`,
    } satisfies Record<Ending, (when: string) => string>,
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
      callBack: (name: string) => `${name} rings you`,
      by: (name: string) => `promised by ${name}`,
      answer: (name: string) => `${name} answers you`,
      report: (name: string, leader: string) => `${name} reports to ${leader}`,
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
    wholeText: 'Read the whole text',
    wholeTextTitle: 'Your words, whole',
    you: 'You',
    someone: 'Somebody for you',
    erased: 'These words have been erased at your request.',
    files: 'Files',
    kilobytes: (count: string) => `${count} kB`,
    secondHand: 'As another system recorded it, not in your own words',
    declinedFiles: (count: number) =>
      `${count === 1 ? 'A file that came with this was' : `${count} files that came with this were`} not kept: there is a limit for people we do not know yet. What you wrote is here. Show with a code that it is you, then send ${count === 1 ? 'it' : 'them'} again.`,
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

    lines: {
      has: (owner: string) => `${owner} has your case.`,
      took: (to: string, from: string) => `${to} took it over from ${from}.`,
      rose: (to: string, from: string) => `It went up from ${from} to ${to}, who can't decline it.`,
      given: (to: string, from: string) => `${from} put it into the hands of ${to}.`,
      again: (owner: string) => `Open again. ${owner} answers for it.`,
      promised: (name: string, when: string) => `${name} promised, by ${when}:`,
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
      absorbed: 'Your other case with us went on in this one.',
      apart: 'Your two cases were taken apart again. Nothing was lost.',
      somethingElse: 'Something that you told us is a case of its own now.',
      somebodyElse: 'Something that somebody else had said was taken out of your case.',
      somethingNew: 'You said that something is new. It is a case of its own now.',
      wants: 'What you want:',
      danger: 'You told us of danger:',
    },
    escalated: {
      customer: (leader: string) => `You took it higher, to ${leader}.`,
      askedForLeader: (leader: string) => `You asked for ${leader}, who has it now.`,
      danger: (leader: string) => `Because of the danger it went to ${leader} at once.`,
      promiseBroken: (leader: string) => `Because we broke a promise it rose to ${leader}.`,
      nextWordMissed: (leader: string) => `Because you did not hear from us in time it rose to ${leader}.`,
      notSolvedTwice: (leader: string) => `Twice it was not solved, so it rose to ${leader}.`,
      askOverdue: (leader: string) => `Because a colleague's answer is late it rose to ${leader}.`,
      pingPong: (leader: string) => `Because it was going round in circles it rose to ${leader}.`,
      unacknowledged: (leader: string) => `Nobody took it up in time, so it rose to ${leader}.`,
      objection: (leader: string) => `Since you never said that, it went up to ${leader}.`,
      referred: (leader: string) => `We brought it to ${leader} ourselves.`,
      reportMissed: (leader: string) => `Because a report did not come in time it rose to ${leader}.`,
      callMissed: (leader: string) => `Because you were not rung in time it rose to ${leader}.`,
      askedAgain: (leader: string) => `Because we asked you twice about the same thing it rose to ${leader}.`,
      emptyWords: (leader: string) =>
        `Because you heard from us several times and nothing was promised or proposed it rose to ${leader}.`,
      ownersChanged: (leader: string) => `Because it changed hands several times it rose to ${leader}.`,
      attemptsMissed: (leader: string) => `Because we did not ask you again in time it rose to ${leader}.`,
    } satisfies Record<EscalationReason, (leader: string) => string>,

    apart: {
      link: 'This is something new',
      title: 'Is this something new?',
      text: (owner: string) =>
        `Then it becomes a case of its own, with a page and an end of its own. ${owner} answers for it, too, and no date is moved by it.`,
      button: 'Yes, make it a case of its own',
      undo: 'You can put it back for two weeks.',
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
    },
    add: {
      title: 'Add to it',
      words: 'What should we know?',
      send: 'Send it',
      reopen: 'Send it and open the case again',
    },
    call: {
      title: 'Ask for a call',
      text: (name: string) =>
        `${name} rings you by the end of the next working day, and has your whole story.`,
      about: 'Your number, and when it suits you',
      send: (name: string) => `Ask ${name} to ring`,
      missing: 'Please write the number on which you can be reached.',
    },
    higher: {
      title: 'Take it higher',
      text: (name: string, title: string) =>
        title === '' ? `Next is ${name}.` : `Next is ${name}, ${title}.`,
      why: 'Why, if you like',
      button: (name: string) => `Take it to ${name}`,
      stays: (owner: string) => `${owner} goes on working on it meanwhile. Nobody minds that you ask.`,
      above: (names: string) => `Above that: ${names}.`,
      top: (name: string) => `It is with ${name}. There is nobody above.`,
    },
    prove: {
      title: 'Have you told us something before?',
      text: 'This page shows what you told us here, and what we answered to it. Show us with a code that it is you, and everything of yours stands on it.',
      link: 'Show that it is me',
    },
    withdraw: {
      title: 'Take your complaint back',
      text: 'Only if you no longer want anything from us. One word from you opens it again, at any time.',
      reason: 'Why, if you like',
      button: 'Take it back',
    },
    done: {
      apart: 'It is a case of its own now, and this is its page.',
      putBack: 'It is back. The two are one case again.',
      joined: 'It is one with what you told us before. All of it stands here.',
      proved: 'We know now that it is you.',
      words: 'We have it. It stands at the end of the story.',
      solved: 'Thank you. We have written down that it is solved.',
      notSolved: 'We have written down that it is not solved. It goes on.',
      objected: 'We have taken that back. Your case is open again, and what we promised stands.',
      agreed: 'Agreed. The new date stands above.',
      refused: 'The old date stands.',
      call: 'You will be rung. It stands above as a promise.',
      higher: 'It has gone up. Who has it now stands above.',
      withdrawn: 'You have taken this back.',
      asIs: 'We had this from you already. This is how it stands now.',
    },
    refusals: {
      lastContact: 'It is all that you have told us in this case, so it is this case already.',
      tooLate: 'It is too late to put it back with one press. Write to us below, and we do it for you.',
      generic:
        'This has changed in the meantime, so your step was not taken. Please look at how it stands now.',
      tooManyPromises: 'There are very many open promises on this case already. Please write to us below.',
      ladderEnds: 'It is already with the person at the very top.',
    },
    kept: 'What you wrote is still there.',
  },
}

export type Words = typeof english
