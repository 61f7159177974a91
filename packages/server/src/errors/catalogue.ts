import type { ErrorCode } from '../shapes/error-codes.ts'
import type { ErrorEntry } from './entry.ts'
import { mailErrors } from './mail-errors.ts'
import { mapErrors } from './map-errors.ts'
import { phoneErrors } from './phone-errors.ts'
import { regulatorErrors } from './regulator-errors.ts'

/** Every error of the API. The codes are stable; refusals of a case have theirs in `refusal-words.ts`. */
export const errorCatalogue: Readonly<Record<ErrorCode, ErrorEntry>> = {
  'body-not-json': {
    status: 400,
    title: 'The request cannot be read',
    detail: 'The body is not valid JSON. Send JSON in UTF-8.',
    log: 'body is not JSON',
  },
  'body-missing': {
    status: 400,
    title: 'The request is empty',
    detail: 'Send the body that this operation describes.',
    log: 'no body',
  },
  'body-incomplete': {
    status: 400,
    title: 'The request broke off',
    detail: 'It ended before it was whole, and nothing of it was kept. Send it again.',
    log: 'body ended early',
  },
  'form-invalid': {
    status: 400,
    title: 'The form cannot be read',
    detail: 'Send multipart/form-data with the fields and files that this operation describes.',
    log: 'multipart body cannot be parsed',
  },
  'not-signed-in': {
    status: 401,
    title: 'Nobody is signed in',
    detail: 'Sign in, or send a token: Authorization: Bearer bst_…',
    log: 'no session and no token',
  },
  'token-invalid': {
    status: 401,
    title: 'The token opens nothing',
    detail: 'It is unknown, has run out or was taken back. Ask an admin for a new one.',
    log: 'unknown, expired or revoked token',
  },
  'machine-token-needed': {
    status: 403,
    title: 'Only a machine’s own token opens this',
    detail:
      'Send the token that an admin made in the settings for this machine: Authorization: Bearer bsm_… A session or a token of a person’s does not stand in for it.',
    log: 'something else than the token of a machine at a door',
  },
  'conversation-unknown': {
    status: 404,
    title: 'No such conversation',
    detail:
      'It was never begun, was begun by another machine, or is over: one lasts a day. Start another; with the customer’s own link it goes on in their case.',
    log: 'conversation of a machine unknown or over',
  },
  'link-opens-nothing': {
    status: 404,
    title: 'This link opens nothing',
    detail:
      'It is unknown, has run out or was ended, or is not the customer’s own. Start without it: what they say is heard all the same.',
    log: 'a machine brought a link that opens nothing',
  },
  'sign-in-failed': {
    status: 401,
    title: 'That does not open the door',
    detail: 'Address and password do not go together. Try again, or ask an admin for a new password.',
    log: 'wrong address or password',
  },
  'not-allowed': {
    status: 403,
    title: 'This is not yours to do',
    detail: 'Ask the lead of the team, or an admin.',
    log: 'policy refused',
  },
  'person-needed': {
    status: 403,
    title: 'A person has to do this',
    detail:
      'A token is a machine’s: it reads what its person may see, and hands on what customers say. Sign in as yourself for this.',
    log: 'a token where only people are let in',
  },
  'origin-foreign': {
    status: 403,
    title: 'The request came from another site',
    detail: 'Use Buckstop’s own pages, or a token instead of a session.',
    log: 'origin of a request with a session is not ours',
  },
  'not-found': {
    status: 404,
    title: 'Nothing is here',
    detail: 'There is nothing at this address that you may see. Check it for a slip.',
    log: 'not found or not to be seen',
  },
  'method-unknown': {
    status: 405,
    title: 'This cannot be done here',
    detail: 'Use one of the methods that the header Allow names.',
    log: 'method not allowed',
  },
  'request-too-slow': {
    status: 408,
    title: 'The request came too slowly',
    detail: 'Nothing of it was kept. Send it again.',
    log: 'body timed out',
  },
  'key-reused': {
    status: 409,
    title: 'This Idempotency-Key belongs to another request',
    detail: 'Use a new key for a new request; the same key gives the same answer to the same body only.',
    log: 'idempotency key with another body',
  },
  'other-customer': {
    status: 409,
    title: 'These cases are of two customers',
    detail: 'Only cases of one customer can be joined.',
    log: 'merge across customers',
  },
  'owner-unable': {
    status: 409,
    title: 'The owner just became unable to own it',
    detail: 'They left or went on leave at this moment. Look at the case as it is now and try again.',
    log: 'owner constraint',
  },
  'deputy-unfit': {
    status: 409,
    title: 'That person cannot stand in',
    detail: 'Name a deputy who works here, is not on leave, and is somebody else.',
    log: 'deputy inactive, on leave or the person themselves',
  },
  'leave-overlaps': {
    status: 409,
    title: 'There is leave at that time already',
    detail: 'Cancel it first, or choose other days.',
    log: 'leave overlaps other leave',
  },
  'too-many-leaves': {
    status: 409,
    title: 'Too much leave is entered ahead',
    detail: 'Cancel some of it, or wait until some is over.',
    log: 'too many leaves ahead',
  },
  'last-admin': {
    status: 409,
    title: 'Nobody else could manage Buckstop',
    detail: 'Make somebody else an admin first.',
    log: 'last active admin',
  },
  'person-inactive': {
    status: 409,
    title: 'That person no longer works here',
    detail: 'Choose somebody who does.',
    log: 'inactive person',
  },
  'settings-changed-meanwhile': {
    status: 409,
    title: 'Somebody changed this after you read it',
    detail: 'Nothing was changed. Read it again, put in what is missing, and send its newest version along.',
    log: 'settings have another version',
  },
  'trouble-over': {
    status: 409,
    title: 'It works again',
    detail: 'Nothing is left to look after.',
    log: 'trouble has ended',
  },
  'call-settled': {
    status: 409,
    title: 'Somebody has seen to that call',
    detail: 'Its contact was found, or somebody was quicker. Nothing was changed.',
    log: 'call record is settled',
  },
  'call-without-contact': {
    status: 409,
    title: 'That case holds nothing that could be the call',
    detail:
      'Nobody of ours wrote down anything in it that the customer said at the time of the call or after it. Write it down there first, or take the call up.',
    log: 'no contact of that case could be the call',
  },
  'not-failed': {
    status: 409,
    title: 'It is under way already',
    detail: 'It did not fail, or is being read or sent again just now.',
    log: 'nothing failed there',
  },
  'already-sent': {
    status: 409,
    title: 'It has been sent',
    detail: 'It can’t be taken back any more. Write to them again and say what was wrong with it.',
    log: 'draft not there to be sent off or taken back',
  },
  'too-many-replies': {
    status: 409,
    title: 'There are too many replies',
    detail: 'Throw some away that nobody uses, so that the others are found.',
    log: 'too many replies',
  },
  'too-many-devices': {
    status: 409,
    title: 'Too many devices show what you have to do',
    detail: 'Take one off that you do not use any more, then turn it on here.',
    log: 'too many devices of one person',
  },
  'tag-name-taken': {
    status: 409,
    title: 'A tag is called that already',
    detail: 'Take another name; or change the other tag, which can be put in use again where it is retired.',
    log: 'tag with a name that another has',
  },
  'tags-full': {
    status: 409,
    title: 'There are a hundred tags',
    detail: 'Rename one that you do not use any more, so that the others are found.',
    log: 'too many tags',
  },
  'too-many-drafts': {
    status: 409,
    title: 'Too many drafts wait in this case',
    detail: 'This one is kept on your device alone. Throw one of the others away, or send it.',
    log: 'too many drafts of one author in a case',
  },
  'chat-full': {
    status: 409,
    title: 'This chat holds no more lines',
    detail: 'Nothing of this was stored. Go on at the page of the case, where there is room.',
    log: 'a chat has as many lines as it may',
  },
  'email-taken': {
    status: 409,
    title: 'Somebody else has this e-mail address',
    detail: 'Each of us signs in with an address of their own. Look on the People page whose it is.',
    log: 'e-mail address of somebody else',
  },
  ...mailErrors,
  ...phoneErrors,
  ...regulatorErrors,
  'password-link-spent': {
    status: 409,
    title: 'This link opens nothing any more',
    detail: 'It was used, is older than a day, or there is a newer one. Ask an admin for another.',
    log: 'password link used, run out or taken back',
  },
  ...mapErrors,
  'body-too-large': {
    status: 413,
    title: 'The request is too large',
    detail: 'Send up to 1 MB of JSON; long documents can come as files.',
    log: 'body over the limit',
  },
  'file-too-large': {
    status: 413,
    title: 'A file is too large',
    detail: 'Send files of up to 20 MB each. Nothing of this request was kept.',
    log: 'file over the limit',
  },
  'too-many-files': {
    status: 413,
    title: 'Too many files at once',
    detail: 'Send up to 10 files. Nothing of this request was kept.',
    log: 'too many files',
  },
  'letter-without-picture': {
    status: 422,
    title: 'There are neither words nor pictures',
    detail: 'Write down what was said; only a letter can come in as pictures without words.',
    log: 'contact without words',
  },
  'letter-heic': {
    status: 415,
    title: 'A photo is in the form HEIC, which most browsers can’t show',
    detail:
      'Save it as JPEG, or set the camera to its most compatible form. Nothing of this request was kept.',
    log: 'letter in HEIC',
  },
  'letter-kind': {
    status: 415,
    title: 'A file is no picture of a letter',
    detail: 'Send PDF, JPEG or PNG. Nothing of this request was kept.',
    log: 'letter of another kind',
  },
  'letter-no-room': {
    status: 413,
    title: 'There is no room for these pictures now',
    detail: 'You sent more files within an hour than are taken. Nothing of this request was kept.',
    log: 'no room for a letter',
  },
  'letter-characters': {
    status: 422,
    title: 'The letter has characters that we can’t set',
    detail:
      'Scripts that run from right to left, such as Arabic and Hebrew, Chinese and Japanese, and pictures are not set. Write it by another means, and log that you sent it.',
    log: 'letter with characters that are not set',
  },
  'letter-too-long': {
    status: 422,
    title: 'The letter is too long',
    detail: 'It may have ten pages.',
    log: 'letter of too many pages',
  },
  'picture-unreadable': {
    status: 422,
    title: 'This page can’t be drawn',
    detail: 'The file is no PDF, is locked, or has no such page. It can be downloaded as it came.',
    log: 'page of a file not drawn',
  },
  'content-type-unknown': {
    status: 415,
    title: 'This kind of content is not taken here',
    detail: 'Send the Content-Type that this operation describes, such as application/json.',
    log: 'unsupported content type',
  },
  'input-invalid': {
    status: 422,
    title: 'Something in the request does not fit',
    detail: 'See errors: each names a part of the request and what is wrong with it.',
    log: 'input does not fit its schema',
  },
  'text-ill-formed': {
    status: 422,
    title: 'The text is not valid Unicode',
    detail: 'It holds bytes or half characters that are no text. Send it in UTF-8.',
    log: 'body is not well-formed text',
  },
  'too-deep': {
    status: 422,
    title: 'The request is nested too deeply',
    detail: 'No request needs more than a few levels. Send it flatter.',
    log: 'JSON too deep',
  },
  'cursor-invalid': {
    status: 422,
    title: 'That is no page of this list',
    detail: 'Use the cursor as the page before gave it, or begin without one.',
    log: 'forged or damaged cursor',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait as long as Retry-After says, then go on.',
    log: 'rate limit',
  },
  'sign-in-paused': {
    status: 429,
    title: 'Too many wrong passwords',
    detail:
      'Wait as long as Retry-After says. A browser on which this address signed in before need not wait; and an admin can set a new password.',
    log: 'sign-in paused after wrong passwords',
  },
  'event-of-later-version': {
    status: 503,
    title: 'A newer version of Buckstop wrote part of this',
    detail:
      'This one can’t read it, and shows nothing rather than half of it. While an update is under way, try again in a few minutes; otherwise tell whoever runs it.',
    log: 'an event is of a later version',
  },
  'event-unreadable': {
    status: 500,
    title: 'Part of this story can’t be read',
    detail:
      'What is stored of it is not as Buckstop wrote it, and nothing is shown rather than something false. Tell whoever runs it: buckstop verify says where.',
    log: 'an event has not the shape of its version',
  },
  internal: {
    status: 500,
    title: 'Something broke on our side',
    detail: 'It was recorded. Try again; if it happens again, tell us the request’s id.',
    log: 'unexpected error',
  },
  'not-stored': {
    status: 503,
    title: 'This could not be kept',
    detail:
      'Buckstop cannot store anything at this moment. Nothing of it was kept: try again in a few minutes.',
    log: 'nothing can be stored: disk full, read-only or broken',
  },
  'not-ready': {
    status: 503,
    title: 'Buckstop is not ready',
    detail: 'Try again in a moment.',
    log: 'database unreachable or no company yet',
  },
  busy: {
    status: 503,
    title: 'Too much at once',
    detail: 'Try again in a moment.',
    log: 'busy',
  },
  'too-many-listening': {
    status: 429,
    title: 'Too many windows',
    detail:
      'You have live views open in as many windows as we keep up for one person. Close one, or look again by hand.',
    log: 'one person listens too often',
  },
}
