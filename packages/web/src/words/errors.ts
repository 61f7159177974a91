import { catalogue } from './catalogue.ts'

/** What went wrong, and what to do: by the codes of the API's errors that a person at work can meet. */
export const errorWords = catalogue('errorWords', {
  'body-incomplete': {
    title: 'The line broke off',
    detail: 'It ended before all of it had come, and nothing of it was kept. Send it again.',
  },
  'not-signed-in': {
    title: 'Nobody is signed in',
    detail: 'Sign in to go on. What you typed stays in this tab.',
  },
  'not-allowed': {
    title: 'This is not yours to do',
    detail: 'Ask the lead of the team, or an admin.',
  },
  'person-needed': {
    title: 'A person has to do this',
    detail:
      'A token is a machine’s: it reads what its person may see, and hands on what customers say. Sign in as yourself for this.',
  },
  'not-found': {
    title: 'Nothing is here',
    detail: 'There is nothing at this address that you may see. Check it for a slip.',
  },
  'mail-without-page': {
    title: 'This mail is text alone',
    detail: 'It was written without a page. Its words are all there is of it.',
  },
  'page-unreadable': {
    title: 'This mail can’t be shown as it was written',
    detail: 'It is too much to draw, or broken. Its words are in the story, and its files with them.',
  },
  'request-too-slow': {
    title: 'The line was too slow',
    detail: 'Nothing of it was kept. Send it again.',
  },
  'other-customer': {
    title: 'These cases are of two customers',
    detail: 'Only cases of one customer can be joined.',
  },
  'owner-unable': {
    title: 'The owner just became unable to own it',
    detail: 'They left or went on leave at this moment. Look at the case as it is now and try again.',
  },
  'deputy-unfit': {
    title: 'That person cannot stand in',
    detail: 'Name a deputy who works here, is not on leave, and is somebody else.',
  },
  'leave-overlaps': {
    title: 'There is leave at that time already',
    detail: 'Cancel it first, or choose other days.',
  },
  'too-many-leaves': {
    title: 'Too much leave is entered ahead',
    detail: 'Cancel some of it, or wait until some is over.',
  },
  'last-admin': {
    title: 'Nobody else could manage Buckstop',
    detail: 'Make somebody else an admin first.',
  },
  'person-inactive': {
    title: 'That person no longer works here',
    detail: 'Choose somebody who does.',
  },
  'email-taken': {
    title: 'Somebody else has this e-mail address',
    detail: 'Each of us signs in with an address of their own. Look on the People page whose it is.',
  },
  'phone-line-taken': {
    title: 'This number is set already',
    detail: 'Change the line that is there.',
  },
  'phone-lines-full': {
    title: 'There are fifty telephone numbers',
    detail: 'Take one away that nobody calls.',
  },
  'phone-line-not-opened': {
    title: 'The provider does not know the number so',
    detail: 'Nothing was kept. Mend it, or keep it without trying it.',
  },
  'mailbox-taken': {
    title: 'This mailbox is set already',
    detail: 'The same folder of that server is read as the same user. Change the one that is there.',
  },
  'mailboxes-full': {
    title: 'There are fifty mailboxes',
    detail: 'Take one away that nobody writes to, or let one address pass on its mail to another.',
  },
  'mailbox-not-opened': {
    title: 'The mailbox did not open',
    detail: 'Nothing was kept. Mend what stands against it, or keep it all the same.',
  },
  'sending-not-opened': {
    title: 'The mail server did not let us in',
    detail: 'Nothing was kept. Mend what it says, or keep it all the same.',
  },
  'dkim-taken': {
    title: 'This key is there already',
    detail: 'The domain has a key of that selector. Give the next one another name.',
  },
  'dkim-full': {
    title: 'There are enough keys',
    detail: 'A domain has two at once, the one that signs and the next. Throw one away that signs no more.',
  },
  'secret-needed': {
    title: 'Type its password again',
    detail: 'The one that is kept is for another server or user, and nobody else is told it.',
  },
  'seal-key-missing': {
    title: 'The key for passwords is not here',
    detail:
      'Other passwords are kept under a key that this machine does not have, so nothing was kept under another one. Whoever runs Buckstop puts the key back, or lets a new one count; then save it again.',
  },
  'password-link-spent': {
    title: 'This link opens nothing any more',
    detail: 'It was used, is older than a day, or there is a newer one. Ask an admin for another.',
  },
  'map-not-a-draft': {
    title: 'This version stays as it is',
    detail: 'It is in use, or was. Start a draft from it.',
  },
  'already-sent': {
    title: 'It has been sent',
    detail: 'It can’t be taken back any more. Write to them again and say what was wrong with it.',
  },
  'too-many-replies': {
    title: 'There are too many replies',
    detail: 'Throw some away that nobody uses, so that the others are found.',
  },
  'tag-name-taken': {
    title: 'A tag is called that already',
    detail: 'Take another name; or change the other tag, which can be put in use again where it is retired.',
  },
  'tags-full': {
    title: 'There are a hundred tags',
    detail: 'Rename one that you do not use any more, so that the others are found.',
  },
  'too-many-devices': {
    title: 'Too many devices show what you have to do',
    detail: 'Take one off that you do not use any more, then turn it on here.',
  },
  'too-many-drafts': {
    title: 'Too many drafts wait in this case',
    detail: 'This one is kept on your device alone. Throw one of the others away, or send it.',
  },
  'chat-full': {
    title: 'This chat holds no more lines',
    detail: 'Nothing of this was stored. Go on at the page of the case, where there is room.',
  },
  'nothing-to-sign': {
    title: 'There is no profile to sign',
    detail: 'Name the profile of a regulator in the company file (regulator), and apply the file.',
  },
  'profile-signed-in-file': {
    title: 'The file of the profile says who read it',
    detail: 'Change readBy in the file, and apply the company file again.',
  },
  'settings-changed-meanwhile': {
    title: 'Somebody changed this after you read it',
    detail:
      'Nothing was changed, and what you typed is still here. What stands there now is below each field; save again to put yours in its place.',
  },
  'not-failed': {
    title: 'It is under way already',
    detail: 'Somebody was quicker, or it went well meanwhile. Look again in a moment.',
  },
  'call-settled': {
    title: 'Somebody has seen to that call',
    detail: 'Its contact was found, or somebody was quicker. Nothing was changed.',
  },
  'calls-column-unknown': {
    title: 'Nobody can tell what a column is',
    detail: 'Nothing was taken in. Say of each column what it is.',
  },
  'calls-column-ambiguous': {
    title: 'Two columns are said to be the same',
    detail: 'Nothing was taken in. Say of one of them that it is not needed.',
  },
  'calls-column-missing': {
    title: 'A column is missing',
    detail:
      'Nothing was taken in. It has to have the number of ours that was called, who called, when, and how long; and in or out, unless every call came in.',
  },
  'calls-dates-ambiguous': {
    title: 'Its dates can be read in two ways',
    detail: 'Nothing was taken in. Say how it writes its days.',
  },
  'calls-dates-unreadable': {
    title: 'Its dates can’t be read',
    detail:
      'Nothing was taken in. Look at which column says when; its moments have to be like 2026-11-21 10:11.',
  },
  'calls-file-unreadable': {
    title: 'This file can’t be read',
    detail: 'Nothing was taken in. It has to be a CSV whose first line names the columns.',
  },
  'calls-file-too-long': {
    title: 'This file is too long to be sent so',
    detail:
      'Nothing was taken in. Send it in parts of 20,000 rows, or let whoever runs Buckstop take it in with buckstop calls import.',
  },
  'call-without-contact': {
    title: 'That case holds nothing that could be the call',
    detail:
      'Nobody of ours wrote down anything in it that the customer said at the time of the call or after it. Write it down there first, or take the call up.',
  },
  'trouble-over': {
    title: 'It works again',
    detail: 'Nothing is left to look after.',
  },
  'map-changed-meanwhile': {
    title: 'Somebody saved this version after you read it',
    detail: 'Nothing was changed. Read it again, put in what is missing, and send the newest revision along.',
  },
  'map-already-active': {
    title: 'This version is in use already',
    detail: 'There is nothing to do.',
  },
  'other-map-went-live': {
    title: 'Something else changed at this moment',
    detail:
      'Another version went into use, or people changed, while this one was on its way. Look, and try again.',
  },
  'map-invalid': {
    title: 'The text is no valid service map',
    detail: 'Check it: each error has its line, and what was probably meant.',
  },
  'map-too-large': {
    title: 'The service map is too large to be checked',
    detail: 'Take out what makes no difference, or split the map.',
  },
  'check-took-too-long': {
    title: 'The check did not end in time',
    detail: 'Make the map smaller, or try when less is going on.',
  },
  'map-unsafe': {
    title: 'Somebody can get stuck in this service map',
    detail: 'The stories of the verdicts show where. Mend those places first.',
  },
  'map-wrong-door': {
    title: 'A door leads to somebody who can’t help',
    detail: 'Mend it, or let a leader sign why it has to be so, for six months at most.',
  },
  'map-exception': {
    title: 'The service map forgets somebody',
    detail: 'Mend it, or let a leader sign why it has to be so, for six months at most.',
  },
  'not-that-long': {
    title: 'A signature lasts six months at most',
    detail: 'Name a last day from today on that is less than six months away.',
  },
  'not-found-in-map': {
    title: 'This version strands nobody like that',
    detail: 'Check the version, read again whom it strands, and sign for those.',
  },
  'team-without-people': {
    title: 'A team has nobody in it',
    detail: 'Name a lead at least, or take it out of the map.',
  },
  'team-without-lead': {
    title: 'A team has no lead',
    detail: 'Name somebody who works here.',
  },
  'ladder-without-top': {
    title: 'A ladder ends with nobody who can act',
    detail: 'Let it end at a team with “leader: true” whose lead is at work, or has a deputy.',
  },
  'leader-without-deputy': {
    title: 'A leader has no deputy',
    detail: 'Name somebody on the page People who stands in for them on leave.',
  },
  'fallback-team-missing': {
    title: 'The team that answers when no other does is gone',
    detail: 'Choose another team for that.',
  },
  'body-too-large': {
    title: 'This is too long',
    detail: 'Nothing of it was kept. Put long documents in as files.',
  },
  'file-too-large': {
    title: 'A file is too large',
    detail: 'Each may have up to 20 MB. Nothing was sent, and what you typed is still here.',
  },
  'letter-without-picture': {
    title: 'There are neither words nor pictures',
    detail: 'Write down what was said; only a letter can come in as pictures without words.',
  },
  'letter-heic': {
    title: 'A photo is in the form HEIC, which most browsers can’t show',
    detail:
      'Save it as JPEG, or set the camera to its most compatible form. Nothing was sent, and what you typed is still here.',
  },
  'letter-kind': {
    title: 'A file is no picture of a letter',
    detail: 'Take PDF, JPEG or PNG. Nothing was sent, and what you typed is still here.',
  },
  'letter-no-room': {
    title: 'There is no room for these pictures now',
    detail: 'You sent more files within an hour than are taken. Nothing was sent; try again later.',
  },
  'letter-characters': {
    title: 'The letter has characters that we can’t set',
    detail:
      'Arabic, Hebrew, Chinese and Japanese, and pictures are not set. Write it by another means, and log that you sent it.',
  },
  'letter-too-long': {
    title: 'The letter is too long',
    detail: 'It may have ten pages. Shorten it, or write two.',
  },
  'picture-unreadable': {
    title: 'This page can’t be drawn',
    detail: 'The file is no PDF, is locked, or has no such page. Download it as it came.',
  },
  'too-many-files': {
    title: 'Too many files at once',
    detail: 'Up to 10 go along. Nothing was sent, and what you typed is still here.',
  },
  'input-invalid': {
    title: 'Something does not fit yet',
    detail: 'Nothing was changed, and what you typed is still here. This is what does not fit:',
  },
  'too-many-requests': {
    title: 'That was too much in one minute',
    detail: 'Nothing was changed. Wait a minute, then go on.',
  },
  'sign-in-paused': {
    title: 'Too many wrong passwords',
    detail:
      'Wait a few minutes, a quarter of an hour at most. A browser on which this address signed in before need not wait; and an admin can set a new password.',
  },
  'event-of-later-version': {
    title: 'A newer version of Buckstop wrote part of this',
    detail:
      'This one can’t read it, and shows nothing rather than half of it. While an update is under way, try again in a few minutes; otherwise tell whoever runs it.',
  },
  'event-unreadable': {
    title: 'Part of this story can’t be read',
    detail:
      'What is stored of it is not as Buckstop wrote it, and nothing is shown rather than something false. Tell whoever runs it: buckstop verify says where.',
  },
  internal: {
    title: 'Something broke on our side',
    detail: 'It was written down. Try again; if it happens again, tell whoever runs Buckstop when it was.',
  },
  'not-stored': {
    title: 'This could not be kept',
    detail:
      'Buckstop cannot store anything at this moment. Nothing of it was kept: try again in a few minutes.',
  },
  'not-ready': {
    title: 'Buckstop is not ready',
    detail: 'Try again in a moment.',
  },
  busy: {
    title: 'Too much at once',
    detail: 'Try again in a moment.',
  },
  'too-many-listening': {
    title: 'Too many windows',
    detail:
      'You have live views open in as many windows as we keep up for one person. Close one, or look again by hand.',
  },
})
