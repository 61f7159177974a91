import type { Case, Channel, Issue } from '../api/shapes.ts'
import { writtenAmount } from '../words/written.ts'

/** Words for the server's codes, in one place, so that a thing has one name everywhere. */
export const endingWords: Readonly<Record<NonNullable<Case['ending']>, string>> = {
  solved: 'Solved, says the customer',
  lapsed: 'Lapsed without an answer',
  finalPosition: 'Ended in a final position',
  noProblem: 'No problem',
  withdrawn: 'Withdrawn by the customer',
  endedElsewhere: 'Had ended where it came from',
  merged: 'Joined to another case',
}

export const channelWords: Readonly<Record<Channel, string>> = {
  web: 'web page',
  mail: 'e-mail',
  chat: 'chat',
  phone: 'phone',
  sms: 'text message',
  store: 'counter',
  letter: 'letter',
  survey: 'survey',
  visit: 'visit',
}

/** Why somebody sees a case, where not all of it is shown to them. */
export const sightWords: Readonly<Record<Case['sight']['rule'], string>> = {
  noCustomer: 'Everybody who works here sees it.',
  owns: 'You own it.',
  leads: 'You lead its team.',
  works: 'You work in its team.',
  covers: 'You cover for its team.',
  administers: 'Admins see every case.',
  cameUp: 'It came up to you.',
  toldOfDanger: 'You were called because somebody may come to harm.',
  promised: 'You promised the customer something.',
  owned: 'You had it.',
  offered: 'It is or was offered to you.',
  asked: 'Your team was asked.',
}

/** The same of anybody, as the log of looks says it, by the rule's name. */
export const seenWords: Readonly<Record<string, string>> = {
  works: 'works in its team',
  covers: 'covers for its team',
  administers: 'is an admin',
  cameUp: 'it came up to them',
  toldOfDanger: 'was called because somebody may come to harm',
  promised: 'promised the customer something',
  owned: 'had it',
  offered: 'it is or was offered to them',
  asked: 'their team was asked',
  perhapsSame: 'perhaps the same customer’s as in a case of theirs',
}

export const withheldWords: Readonly<Record<Case['sight']['withheld'][number], string>> = {
  ourWords: 'what colleagues wrote',
  identity: 'who the customer is',
  reach: 'how to reach the customer',
  remedies: 'what they get',
  notes: 'what was noted of them',
  names: 'who of us did what',
}

export const outcomeWords: Readonly<Record<NonNullable<Issue['outcome']>, string>> = {
  upheld: 'Upheld',
  partlyUpheld: 'Partly upheld',
  notUpheld: 'Not upheld',
}

export const issueStateWords: Readonly<Record<Issue['state'], string>> = {
  open: 'Open',
  proposed: 'A resolution is proposed',
  solved: 'Solved',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
  finalPosition: 'Final position given',
  noProblem: 'No problem',
  endedElsewhere: 'Had ended where it came from',
  carried: 'Went into another case',
}

export const escalationWords: Readonly<Record<Case['escalations'][number]['because'], string>> = {
  customer: 'The customer took it higher',
  askedForLeader: 'The customer asked for this leader',
  danger: 'Somebody may come to harm',
  promiseBroken: 'A promise was broken',
  nextWordMissed: 'The customer did not hear from us in time',
  notSolvedTwice: 'The same issue was not solved twice',
  askOverdue: 'A team did not answer in time',
  pingPong: 'It came back to someone who had it before',
  unacknowledged: 'Nobody below answered in time',
  objection: 'The customer never gave the verdict that was recorded',
  referred: 'A colleague took it higher for the customer',
  strandedByMap: 'The service map leaves this customer without help, and a leader signed for that',
  reportMissed: 'A report to a leader did not come in time',
  callMissed: 'A leader did not call the customer in time',
  askedAgain: 'The customer was asked a second time about the same thing',
  emptyWords: 'The customer heard from us several times, and nothing was promised or proposed',
  ownersChanged: 'It changed hands for the third time',
  attemptsMissed: 'Nobody tried in time to reach the customer again',
}

export const ownerReasonWords: Readonly<Record<Case['ownership'][number]['because'], string>> = {
  opened: 'had it first',
  accepted: 'accepted it',
  declinedThrice: 'has it, after three declined',
  offerExpired: 'has it, as nobody took the offer',
  ownerLeft: 'has it, as the owner left',
  ownerAbsent: 'has it, as the owner is absent',
  onLeave: 'has it, as the owner is on leave',
  complaintAbout: 'has it, as the complaint is about the owner',
  delegated: 'was given it by a leader',
  reopened: 'has it again, as it was reopened',
  takenApart: 'has it, as two cases were taken apart',
  teamRemoved: 'has it, as its team is gone from the service map',
  threat: 'has it, as whoever had it was threatened',
}

/** Where the baton went up the ladder instead of being accepted. */
export const wentUp = (because: string): boolean =>
  [
    'declinedThrice',
    'offerExpired',
    'ownerLeft',
    'ownerAbsent',
    'onLeave',
    'complaintAbout',
    'teamRemoved',
    'threat',
  ].includes(because)

// What a reader takes for one letter, however many code points it has.
const letterCutter = new Intl.Segmenter()

/** The beginning of somebody's words for a list, cut between two words where it is longer than `length` characters. */
export const firstWords = (words: string, length: number): string => {
  const plain = words.replaceAll(/\s+/gu, ' ').trim()
  const letters = Array.from(letterCutter.segment(plain), (letter) => letter.segment)
  if (letters.length <= length) return plain
  const cut = letters.slice(0, length).join('')
  const gap = cut.lastIndexOf(' ')
  return `${gap > length / 2 ? cut.slice(0, gap) : cut}…`
}

type Grant = Case['map']['authority'][number]

/** What may be granted: `bank transfer, up to €100.00`; a remedy without an amount is told by its name. */
export const grantInWords = ({
  remedy,
  upTo,
  currency,
}: Pick<Grant, 'remedy' | 'upTo' | 'currency'>): string => {
  if (upTo === 0) return remedy
  if (upTo === null) return `${remedy}, any amount`
  return `${remedy}, up to ${currency === null ? upTo : writtenAmount(upTo, currency)}`
}
