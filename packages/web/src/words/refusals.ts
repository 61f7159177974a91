import { catalogue } from './catalogue.ts'
import { endRefusals } from './refused/at-the-end.ts'
import { joiningRefusals } from './refused/where-cases-join.ts'
import { grantingRefusals } from './refused/granting.ts'
import { potholeRefusals } from './refused/potholes.ts'
import { ladderRefusals } from './refused/on-the-ladder.ts'

/** Why the server does not do something: what stands against it, and what to do instead. By the domain's codes. */
export const refusalWords = catalogue('refusalWords', {
  'already-open': {
    title: 'The case is open already',
    instead: 'Add what you have to the case as it is.',
  },
  'not-open': {
    title: 'The case has not been opened yet',
    instead: 'Take in the customer’s words first; that opens it.',
  },
  'case-ended': {
    title: 'The case has ended',
    instead: 'A new word from the customer reopens it, and so do new facts.',
  },
  'case-not-ended': {
    title: 'The case is still open',
    instead: 'There is nothing to reopen; add the facts to the case as it is.',
  },
  'no-issues': {
    title: 'No issue is named',
    instead: 'Say at least once, in the customer’s words, what the problem is.',
  },
  'too-many-issues': {
    title: 'The case holds as many issues as it may',
    instead: 'Settle one of them first, or take the new one in as a case of its own.',
  },
  'too-many-open-asks': {
    title: 'Too many questions to other teams are open',
    instead: 'Withdraw those that need no answer any more, then ask again.',
  },
  'too-many-open-promises': {
    title: 'Too many promises are open',
    instead: 'Keep one of them first.',
  },
  'slot-not-free': {
    title: 'That time is not free any more',
    instead: 'Choose another one.',
  },
  'not-the-owner': {
    title: 'Only the owner can do this',
    instead: 'Ask the owner, or have them offer the case to you and accept it.',
  },
  'not-the-customer': {
    title: 'Only the customer can say this',
    instead: 'Speak with the customer; they can say it on their own page, or to you.',
  },
  'not-of-the-company': {
    title: 'Only somebody who works here can do this',
    instead: 'Sign in as yourself.',
  },
  'not-for-machines': {
    title: 'A machine can’t do this',
    instead:
      'It hands on what a customer says, and calls a leader or help for them. Somebody who works here has to do this, signed in as themselves.',
  },
  'not-the-addressee': {
    title: 'The offer was made to somebody else',
    instead: 'Ask the owner to offer the case to you or to your team.',
  },
  'no-danger': {
    title: 'Nobody is known to be in danger here',
    instead: 'Where somebody may come to harm, raise the danger: people are called at once.',
  },
  'not-the-leader': {
    title: 'Only the leader it came up to can do this',
    instead: 'Tell that leader; or take the case higher, so that the next one has it too.',
  },
  'not-of-the-asked-team': {
    title: 'The question was put to another team',
    instead: 'Somebody of that team has to answer; if you know the answer, tell the owner.',
  },
  'not-dealing-with-it': {
    title: 'Only those who deal with the case can do this',
    instead:
      'Tell its owner, or say it in your answer. What the customer said to you, also of danger, you can always enter as a contact.',
  },
  'not-the-promiser': {
    title: 'The promise is somebody else’s',
    instead: 'Whoever promised it has to do it; remind them, or make a promise of your own.',
  },
  'no-such-person': {
    title: 'Nobody here goes by that name',
    instead: 'Choose somebody from the list of people.',
  },
  'no-such-team': {
    title: 'There is no such team',
    instead: 'Choose one from the list of teams.',
  },
  'off-map': {
    title: 'The service map knows no way there',
    instead:
      'From {from} it knows these: {ways}. Offer the case to one of them, within {from}, or to somebody above.',
  },
  'person-not-active': {
    title: 'That person no longer works here',
    instead: 'Choose somebody else, or the team.',
  },
  'person-on-leave': {
    title: 'That person is on leave',
    instead: 'Choose their deputy, or the team.',
  },
  'complaint-is-about-them': {
    title: 'The complaint is about that person',
    instead: 'They neither own the case, lead it nor approve in it. Choose somebody else.',
  },
  'complaint-about-oneself': {
    title: 'Somebody else has to say that it is about you',
    instead: 'Take it higher and say so: whoever has it there can put it down.',
  },
  'already-the-owner': {
    title: 'They own the case already',
    instead: 'There is nothing to hand over.',
  },
  'offer-already-made': {
    title: 'The case is offered to somebody already',
    instead: 'Wait for their answer, or withdraw that offer first.',
  },
  'no-such-offer': {
    title: 'That offer stands no more',
    instead: 'It was accepted, declined, withdrawn, or ran out. Look at the case as it is now.',
  },
  'cannot-decline-from-below': {
    title: 'What came up from below cannot be declined',
    instead: 'Accept it, or delegate it to a named person; you stay answerable.',
  },
  'owner-is-in-place': {
    title: 'The owner is in place',
    instead: 'To move the case, have the owner offer it; or take it higher.',
  },
  'no-such-issue': {
    title: 'The case holds no such issue',
    instead: 'Choose one of the issues the case shows.',
  },
  'issue-settled': {
    title: 'That issue is settled',
    instead: 'Choose one that is open; a new word from the customer opens this one again.',
  },
  ...endRefusals,
  'nothing-proposed': {
    title: 'No resolution has been proposed',
    instead: 'Propose to the customer how this ends, then ask them.',
  },
  'reason-needed': {
    title: 'A reason is needed',
    instead: 'Say why, in the words in which it was said.',
  },
  'no-verdict-to-object-to': {
    title: 'No verdict was recorded for the customer here',
    instead: 'Look at the issue as it is now.',
  },
  'no-such-ask': {
    title: 'That question is not open',
    instead: 'It was answered or withdrawn. Look at the case as it is now.',
  },
  'no-such-promise': {
    title: 'That promise is not open',
    instead: 'It was kept, broken or released. Look at the case as it is now.',
  },
  'due-in-the-past': {
    title: 'That time has passed',
    instead: 'Choose a time that is still to come.',
  },
  'machine-promise-too-far': {
    title: 'A machine promises nothing that far ahead',
    instead: 'Promise it by the date given, or hand over to a person, who can agree to a later one.',
  },
  'due-too-far': {
    title: 'That is too far ahead',
    instead: 'Choose a nearer time; nobody can count on a date that far off.',
  },
  'date-in-future': {
    title: 'That time is still to come',
    instead: 'A contact cannot have taken place in the future. Check the date.',
  },
  'date-too-old': {
    title: 'That is too long ago',
    instead: 'Check the year; what took place more than fifty years ago is not entered here.',
  },
  'conversation-needed': {
    title: 'Only a conversation keeps a call-back',
    instead: 'Reach the customer and speak with them; a message left does not count.',
  },
  'no-new-date-proposed': {
    title: 'No other date was proposed',
    instead: 'Propose one first, then ask the customer.',
  },
  'later-date-needs-customer': {
    title: 'A later date needs the customer’s own yes',
    instead: 'Ask them, or wait for their answer; until then the first date stands.',
  },
  'promise-open': {
    title: 'A promise to the customer is still open',
    instead: 'Keep it first.',
  },
  ...grantingRefusals,
  ...potholeRefusals,
  ...ladderRefusals,
  'former-owner': {
    title: 'You have owned this case',
    instead: 'A final position has to come from a leader who never did. Take it higher.',
  },
  'attempts-missing': {
    title: 'The customer has not been tried often enough',
    instead:
      'Try again on another working day and by every way they left, and log each attempt. Several on one day count once.',
  },
  'silence-too-short': {
    title: 'The customer has not been silent long enough',
    instead: 'Wait until then; they may yet answer.',
  },
  'not-due': {
    title: 'That time has not come',
    instead: 'Nothing has to be done now.',
  },
  'no-sample-awaited': {
    title: 'This case waits for nobody to check it',
    instead: 'Look at the list of cases to check.',
  },
  'own-sample': {
    title: 'You ended this case yourself',
    instead: 'Somebody else has to look at it.',
  },
  'no-survey-open': {
    title: 'Nothing waits for an answer here',
    instead: 'Only whoever said that it is solved is asked how it went, for two months.',
  },
  'no-such-contact': {
    title: 'The case holds no such contact',
    instead: 'Choose one of the contacts the case shows.',
  },
  'no-such-mention': {
    title: 'Nothing of that number was written to anybody here',
    instead: 'Read the case again, and take a number that it shows.',
  },
  'may-not-read-it': {
    title: 'They can’t read this case',
    instead:
      'It is not shown to {names}. Ask their team a question, or offer them the case; or write without the name.',
  },
  'not-in-the-map': {
    title: 'The service map asks nothing like that',
    instead: 'It is not in the map that is in use: {names}. Read the case again; the map has changed.',
  },
  'no-such-tag': {
    title: 'This tag can’t be chosen here',
    instead:
      'It is not on the case, or your company does not use it any more. Choose from those that are offered.',
  },
  'too-many-tags': {
    title: 'The case has ten tags',
    instead: 'Take one of them off first.',
  },
  'already-known': {
    title: 'The case says so already',
    instead: 'There is nothing to add.',
  },
  ...joiningRefusals,
  'nobody-can-own': {
    title: 'Nobody could own the case',
    instead: 'Ask an admin to make somebody of the ladder active first.',
  },
  'not-under-them': {
    title: 'That person does not work under you',
    instead: 'Choose somebody of a team below yours.',
  },
  'next-word-owed': {
    title: 'The customer waits to hear from us',
    instead: 'Speak with them first, or write to them.',
  },
  'next-word-too-far': {
    title: 'That is more than five working days ahead',
    instead: 'Choose a nearer time, or ask the customer and enter their yes in their own words.',
  },
  'customer-not-reached': {
    title: 'The customer did not hear that date',
    instead: 'Name a date only where you spoke with them, or wrote where they read it.',
  },
  'has-its-dates': {
    title: 'The case has its dates',
    instead: 'Nothing has to be done.',
  },
  'ask-open': {
    title: 'A question to another team is still open',
    instead: 'Wait for its answer, or withdraw it.',
  },
  'escalation-open': {
    title: 'A leader still answers for this case',
    instead: 'It ends once they have spoken with the customer, and the customer says that it is right.',
  },
  'already-gathered': {
    title: 'This case is already among those with this cause',
    instead: 'There is nothing to do.',
  },
  'not-gathered': {
    title: 'This case is not among those with this cause',
    instead: 'Look at the list again; somebody may have taken it out meanwhile.',
  },
  'systemic-issue-ended': {
    title: 'This systemic issue has ended',
    instead: 'It opens again as soon as a case with this cause is added.',
  },
  'nothing-to-review': {
    title: 'There is no corrective action to look at',
    instead: 'Wait until what was promised is done, or promise something yourself.',
  },
  'not-of-a-flood': {
    title: 'This case is not one of many alike',
    instead: 'Deal with it by itself: something in it tells it from the others.',
  },
  'zone-unknown': {
    title: 'No such time zone',
    instead: 'Name a city as time zones do, such as Europe/London or America/New_York.',
  },
  'cost-wrong': { title: 'No such cost', instead: 'Give whole numbers from 0 on, at least one.' },
  'no-flood': {
    title: 'There is nothing to answer for many at once',
    instead: 'Look at the systemic issue: it is no flood, or all in it were answered as often as they are.',
  },
  'no-profile': {
    title: 'The company keeps no profile of a regulator',
    instead: 'Write to the customer as usual. A profile is a file that the company file names.',
  },
  'profile-unsigned': {
    title: 'No lawyer of the company has signed the profile of the regulator',
    instead: 'No letter by it is sent or printed until one has. Write to the customer as usual meanwhile.',
  },
  'no-such-letter': {
    title: 'The profile asks for no such letter',
    instead: 'Choose one that it asks for, or write to the customer as usual.',
  },
  'letter-lacks': {
    title: 'Something that has to stand in this letter is missing',
    instead: 'The form names each element that is missing. Fill it in, then send it.',
  },
  'letter-owed': {
    title: 'The regulator asks for a letter here',
    instead: 'Send that letter from the case: it ends this clock.',
  },
  'no-such-clock': {
    title: 'No such date of the regulator is open',
    instead: 'It was kept already, or is of another case. Look at the case as it is now.',
  },
  'not-accepted-by-them': {
    title: 'The customer has not said themselves that it is solved',
    instead: 'A summary follows their own word alone. Send a final response, or wait for their word.',
  },
  'summary-too-late': {
    title: 'The customer accepted after the days in which a summary is enough',
    instead: 'Send a final response.',
  },
  'letter-not-posted': {
    title: 'We have no e-mail address at which this customer alone gets our mails',
    instead: 'Print the letter, put it into the post, and say that you did.',
  },
  'answered-today': {
    title: 'All of them were answered today',
    instead: 'Write to those who stay silent on another day.',
  },
})

/** Names told in a sentence. */
export const namesWords = catalogue('namesWords', {
  none: 'none',
  more: '{names} and {more, number} more',
  onlyOwner: 'Only {owner} can do this: the case is theirs',
  askOwner: 'Ask {owner}, or have them offer the case to you and accept it.',
})
