import { englishCasePage } from './case-page/english.ts'
import { englishSentAway } from './sent-away/english.ts'
import { englishWho } from './who/english.ts'

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
    unreadable: {
      title: 'We cannot show this page just now, and that is on us',
      text: 'Part of what is kept here cannot be read by us at this moment, and we would rather show you nothing than something wrong. Try again later today.',
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
    filesHint: (count: number, megabytes: number, together: number) =>
      `Up to ${count} files of ${megabytes} MB each, ${together} MB together.`,
    send: 'Send it',
    remember: 'This browser may remember my case',
    rememberHint:
      'Then you can add to it from here without a link. It takes one cookie of our own, which notes nothing else. On a computer that others use, take the tick away.',
    about: 'Is this about something you told us from this browser?',
    somethingNew: 'No, it is something new',
    notMe: 'This is not me, or others use this browser',
    forget: 'Forget it on this browser',
    flood:
      'Very many forms come from your network just now. Your browser works for a second or two before it sends yours; you need do nothing. Where it can’t, we take yours all the same, and a person reads it.',
    noAccount: 'You need no account, no customer number and no order number.',
    ring: (phone: string) => `Would you rather speak? Ring ${phone}. It reaches the same people.`,
    trap: 'Leave this empty',
    errors: {
      title: 'Nothing has been sent yet, and everything you wrote is still here.',
      about:
        'What you chose is not kept in this browser any more. Please choose again what it is about; your words are still here.',
      aboutForgotten:
        'What you chose is not kept in this browser any more. Your words are still here: send them again and they are something new to us, or write them on the page of your case.',
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
    codeHint: 'There are five tries for each code.',
    confirm: 'This is me',
    another: 'Ask for another code',
    notComing:
      'Nothing comes to an address that several people share, or that others read. Your case goes on all the same.',
    errors: {
      wrong: 'This code does not fit. Look once more, or ask for another below.',
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
  },

  page: englishCasePage,
  who: englishWho,
  sentAway: englishSentAway,
}

export type Words = typeof english
