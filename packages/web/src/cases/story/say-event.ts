import type { StoryEntry, SystemicIssueEntry } from '../../api/shapes.ts'
import { costInWords } from '../cost-in-words.ts'
import { callTag } from '../tags/call-tag.ts'
import type { Drawn } from '../../words/arguments.ts'
import { span } from '../../look/when.ts'
import { storyWords } from '../../words/story.ts'
import { listed } from '../../words/written.ts'

type Who = StoryEntry['who']
type Facts = StoryEntry['facts']
type Role = keyof Who

/** What a sentence about an event is made from. */
interface Telling {
  readonly matter: 'case' | 'other'
  readonly facts: Facts
  /** Whom it names as that, drawn as whoever asks wants names drawn. */
  readonly who: (role: Role) => Drawn
  readonly toTeam: string
  readonly team: string
  /** To whom it was written by name; empty for nobody. */
  readonly mentioned: string
}

type Sentence = (told: Telling) => Drawn
type CaseEventType = StoryEntry['type']
type SystemicEventType = SystemicIssueEntry['type']

/** A sentence that names who did it, and nothing else. */
const byOne =
  (word: (given: { by: Drawn }) => Drawn): Sentence =>
  ({ who }) =>
    word({ by: who('by') })

/** Events that any matter has; what a fact is missing from was written by a later version, and is said in general. */
const standing = {
  transferOffered: ({ matter, who, facts, toTeam }) =>
    storyWords.transferOffered({
      by: who('by'),
      matter,
      to: facts.toTeam === undefined ? who('to') : toTeam,
    }),
  transferDeclined: ({ matter, who }) => storyWords.transferDeclined({ by: who('by'), matter }),
  transferWithdrawn: byOne(storyWords.transferWithdrawn),
  transferExpired: () => storyWords.transferExpired(),
  ownerChanged: ({ matter, who, facts }) =>
    storyWords.ownerChanged[facts.ownerReason ?? 'accepted']({ to: who('to'), matter }),
  threatReported: ({ matter, who }) => storyWords.threatReported({ by: who('by'), matter }),
  pingPongSeen: ({ matter, who }) => storyWords.pingPongSeen({ matter, person: who('person') }),
  teamRemoved: ({ matter, team, toTeam }) => storyWords.teamRemoved({ matter, team, toTeam }),
  offeredTeamRemoved: ({ team }) => storyWords.offeredTeamRemoved({ team }),
  askPlaced: ({ who, toTeam }) => storyWords.askPlaced({ by: who('by'), toTeam }),
  askAnswered: byOne(storyWords.askAnswered),
  askWithdrawn: byOne(storyWords.askWithdrawn),
  askFellOverdue: () => storyWords.askFellOverdue(),
  askedTeamRemoved: ({ team, toTeam }) => storyWords.askedTeamRemoved({ team, toTeam }),
  promiseMade: ({ who, facts }) => storyWords.promiseMade[facts.promiseKind ?? 'deed']({ by: who('by') }),
  promiseReminded: () => storyWords.promiseReminded(),
  promiseKept: byOne(storyWords.promiseKept),
  promiseBroken: () => storyWords.promiseBroken(),
  newDateProposed: byOne(storyWords.newDateProposed),
  newDateAgreed: () => storyWords.newDateAgreed(),
  newDateRefused: () => storyWords.newDateRefused(),
  promiseReleased: () => storyWords.promiseReleased(),
  handedToStandIn: ({ who, facts }) =>
    (facts.threat === true ? storyWords.handedAfterThreat : storyWords.handedToStandIn)({
      from: who('from'),
      to: who('to'),
    }),
  caseEscalated: ({ who, facts }) =>
    storyWords.caseEscalated[facts.escalationReason ?? 'referred']({ leader: who('leader') }),
  escalationAcknowledged: byOne(storyWords.escalationAcknowledged),
  escalationUnacknowledged: () => storyWords.escalationUnacknowledged(),
  escalationDelegated: ({ who }) => storyWords.escalationDelegated({ by: who('by'), to: who('to') }),
  escalationReported: byOne(storyWords.escalationReported),
  escalationDated: () => storyWords.escalationDated(),
  leadersDateMissed: ({ who, facts }) =>
    storyWords.leadersDateMissed[facts.leadersStep ?? 'report']({ by: who('by') }),
  leaderHeardCustomer: ({ facts }) =>
    storyWords.leaderHeardCustomer[facts.right === true ? 'right' : 'notRight'](),
  contentsBound: () => storyWords.contentsBound(),
  contentsErased: () => storyWords.contentsErased(),
  escalationEnded: ({ facts }) => storyWords.escalationEnded[facts.escalationEnd ?? 'heard'](),
} satisfies Partial<Readonly<Record<CaseEventType, Sentence>>>

const verdictOf: Sentence = ({ facts, who }) => {
  const { verdict = 'notSolved', heard = false } = facts
  if (!heard) return storyWords.verdictGiven[verdict]()
  const heardBy = { heardBy: who('heardBy') }
  if (facts.reported === true) return storyWords.verdictGiven.reportedSolved(heardBy)
  return verdict === 'solved'
    ? storyWords.verdictGiven.heardSolved(heardBy)
    : storyWords.verdictGiven.heardNotSolved(heardBy)
}

const judgedOf: Sentence = ({ facts, who }) => {
  const { right = false, heard = false } = facts
  const { leadersCallJudged: says } = storyWords
  if (!heard) return right ? says.right() : says.notRight()
  const heardBy = { heardBy: who('heardBy') }
  return right ? says.heardRight(heardBy) : says.heardNotRight(heardBy)
}

const wishedOf: Sentence = ({ facts, who }) => {
  const { finalPositionWished: says } = storyWords
  if (facts.heard !== true) return says.themselves()
  const heardBy = { heardBy: who('heardBy') }
  return facts.reported === true ? says.reported(heardBy) : says.heard(heardBy)
}

const declinedOf: Sentence = ({ facts, who }) => {
  const { leadersCallDeclined: says } = storyWords
  if (facts.heard !== true) return says.themselves()
  return says.reported({ heardBy: who('heardBy') })
}

const tagIn = ({ tag }: Facts): string => (tag === undefined ? '' : callTag(tag))

/** Complete by its type: an event that is not worded does not compile. */
const ofCase: Readonly<Record<CaseEventType, Sentence>> = {
  ...standing,
  caseOpened: ({ who }) => storyWords.caseOpened({ owner: who('owner') }),
  caseOpenedApart: ({ who }) => storyWords.caseOpenedApart({ owner: who('owner') }),
  takeUpDated: () => storyWords.takeUpDated(),
  takeUpMissed: byOne(storyWords.takeUpMissed),
  historyTakenUp: () => storyWords.historyTakenUp(),
  contactReceived: ({ who, facts }) =>
    facts.heard === true
      ? storyWords.contactTaken({ takenBy: who('takenBy') })
      : storyWords.contactReceived(),
  contactMade: ({ who, facts }) =>
    storyWords.contactMade[facts.contactOutcome ?? 'conversation']({ by: who('by') }),
  chatEnded: ({ facts }) =>
    facts.answered === true ? storyWords.chatEnded.answered() : storyWords.chatEnded.nobody(),
  chatSeen: () => storyWords.chatSeen(),
  chatNotSeen: ({ facts }) =>
    facts.byMail === true ? storyWords.chatNotSeen.byMail() : storyWords.chatNotSeen.waits(),
  letterTranscribed: byOne(storyWords.letterTranscribed),
  contactVouchedFor: byOne(storyWords.contactVouchedFor),
  nextWordSet: ({ facts }) =>
    facts.customerAgreed === true ? storyWords.nextWordAgreed() : storyWords.nextWordSet(),
  nextWordMissed: byOne(storyWords.nextWordMissed),
  issueRaised: () => storyWords.issueRaised(),
  issueOfHandling: ({ toTeam }) => storyWords.issueOfHandling({ toTeam }),
  finalPositionWished: wishedOf,
  finalPositionWishTakenBack: () => storyWords.finalPositionWishTakenBack(),
  nothingNewFound: byOne(storyWords.nothingNewFound),
  toldDateReleased: ({ who, facts }) =>
    storyWords.toldDateReleased[facts.toldThing ?? 'word']({ of: who('of'), by: who('by') }),
  callEnded: ({ who, facts }) =>
    facts.seconds === undefined
      ? storyWords.callEnded.untimed({ by: who('by') })
      : storyWords.callEnded.timed({ by: who('by'), time: span(facts.seconds * 1000) }),
  resolutionProposed: byOne(storyWords.resolutionProposed),
  verdictGiven: verdictOf,
  leadersCallJudged: judgedOf,
  leadersCallDeclined: declinedOf,
  leaderTried: ({ who, facts }) =>
    storyWords.leaderTried[facts.leaderTried ?? 'noAnswer']({ leader: who('leader') }),
  confirmationAskedAgain: () => storyWords.confirmationAskedAgain(),
  verdictObjectedTo: () => storyWords.verdictObjectedTo(),
  issueLapsed: () => storyWords.issueLapsed(),
  issueEndedElsewhere: () => storyWords.issueEndedElsewhere(),
  issueWithdrawn: () => storyWords.issueWithdrawn(),
  finalPositionGiven: byOne(storyWords.finalPositionGiven),
  noProblemFound: ({ who, facts }) =>
    storyWords.noProblemFound[facts.noProblem ?? 'answered']({ by: who('by') }),
  sampleChecked: ({ who, facts }) =>
    storyWords.sampleChecked[facts.confirmed === true ? 'agreed' : 'notAgreed']({ by: who('by') }),
  regulatorClocksSet: () => storyWords.regulatorClocksSet(),
  regulatorDateNear: ({ who }) => storyWords.regulatorDateNear({ of: who('of') }),
  regulatorDateMissed: ({ who }) => storyWords.regulatorDateMissed({ of: who('of') }),
  sampleDated: () => storyWords.sampleDated(),
  sampleMissed: () => storyWords.sampleMissed(),
  issueReopened: () => storyWords.issueReopened(),
  caseEnded: ({ facts }) => storyWords.caseEnded[facts.ending ?? 'lapsed'](),
  caseReopened: ({ facts }) => storyWords.caseReopened[facts.reopenedBecause ?? 'customersWord'](),
  silenceBroken: () => storyWords.silenceBroken(),
  messageReturned: () => storyWords.messageReturned(),
  reachDated: () => storyWords.reachDated(),
  reachMissed: byOne(storyWords.reachMissed),
  answerUnsent: byOne(storyWords.answerUnsent),
  cameInFlood: () => storyWords.cameInFlood(),
  gatheredIntoFlood: byOne(storyWords.gatheredIntoFlood),
  floodDateMissed: () => storyWords.floodDateMissed(),
  answeredInFlood: byOne(storyWords.answeredInFlood),
  leftFlood: ({ who, facts }) =>
    facts.leftFloodBecause === 'colleague'
      ? storyWords.takenOutOfFlood({ by: who('by') })
      : storyWords.leftFlood[facts.leftFloodBecause ?? 'moved'](),
  confirmationWithheld: ({ facts }) =>
    storyWords.confirmationWithheld[facts.unconfirmedBecause ?? 'address'](),
  machineSpoke: () => storyWords.machineSpoke(),
  personAskedFor: () => storyWords.personAskedFor(),
  personCame: byOne(storyWords.personCame),
  attemptDated: () => storyWords.attemptDated(),
  attemptMissed: byOne(storyWords.attemptMissed),
  lapseDated: () => storyWords.lapseDated(),
  sentAwayReported: ({ facts: { door } }) =>
    door === undefined ? storyWords.sentAwayReported.somewhere() : storyWords.sentAwayReported.door({ door }),
  remedySoughtRecorded: () => storyWords.remedySoughtRecorded(),
  costSaid: ({ who, facts: { cost, heard = false } }) => {
    const what = cost === undefined ? '' : costInWords(cost)
    const said = storyWords.costSaid
    if (heard) return said.heard({ by: who('by'), what })
    return what === '' ? said.takenBack() : said.theirs({ what })
  },
  zoneSaid: ({ facts: { zone = '' } }) => storyWords.zoneSaid({ zone }),
  leavingSaid: ({ who, facts: { heard = false } }) =>
    heard ? storyWords.leavingSaid.heard({ by: who('by') }) : storyWords.leavingSaid.theirs(),
  tagPut: ({ who, facts }) => storyWords.tagPut({ by: who('by'), tag: tagIn(facts) }),
  tagTakenOff: ({ who, facts }) => storyWords.tagTakenOff({ by: who('by'), tag: tagIn(facts) }),
  noteWritten: ({ who, mentioned }) =>
    mentioned === ''
      ? storyWords.noteWritten({ by: who('by') })
      : storyWords.noteWrittenTo({ by: who('by'), names: mentioned }),
  mentionRead: byOne(storyWords.mentionRead),
  surveyAnswered: ({ facts: { score = 0, wishesContact = false, changed = false } }) => {
    const said = storyWords.surveyAnswered
    if (changed) return wishesContact ? said.changedWishing({ score }) : said.changed({ score })
    return wishesContact ? said.wishing({ score }) : said.given({ score })
  },
  surveyContactDated: () => storyWords.surveyContactDated(),
  surveyContactMissed: byOne(storyWords.surveyContactMissed),
  surveyDated: () => storyWords.surveyDated(),
  surveyFellDue: () => storyWords.surveyFellDue(),
  thanksGiven: ({ who }) => storyWords.thanksGiven({ to: who('to') }),
  thanksRead: byOne(storyWords.thanksRead),
  closingLetterSent: ({ who, facts }) =>
    storyWords.closingLetterSent[facts.letter ?? 'finalResponse']({ by: who('by') }),
  potholeAnswered: ({ who, facts }) =>
    storyWords.potholeAnswered[facts.changed === true ? 'changed' : 'reasoned']({ by: who('by') }),
  regulatorClockEnded: byOne(storyWords.regulatorClockEnded),
  remedyGranted: byOne(storyWords.remedyGranted),
  remedyRequested: ({ who }) => storyWords.remedyRequested({ by: who('by'), to: who('to') }),
  remedyRequestRose: ({ who }) => storyWords.remedyRequestRose({ to: who('to') }),
  remedyRequestAnswered: ({ who, facts }) =>
    storyWords.remedyRequestAnswered[facts.granted === true ? 'yes' : 'no']({ by: who('by') }),
  remedyPromised: byOne(storyWords.remedyPromised),
  remedyDelivered: byOne(storyWords.remedyDelivered),
  remedyFailed: byOne(storyWords.remedyFailed),
  remedyChecked: byOne(storyWords.remedyChecked),
  remedyReleased: byOne(storyWords.remedyReleased),
  contactPlanSet: byOne(storyWords.contactPlanSet),
  contactPlanChallenged: () => storyWords.contactPlanChallenged(),
  contactPlanEnded: ({ who, facts }) =>
    facts.ranOut === true ? storyWords.contactPlanRanOut() : storyWords.contactPlanEnded({ by: who('by') }),
  vulnerabilityNoted: () => storyWords.vulnerabilityNoted(),
  companionLetIn: () => storyWords.companionLetIn(),
  companionTakenBack: () => storyWords.companionTakenBack(),
  representativeNamed: () => storyWords.representativeNamed(),
  representationEnded: () => storyWords.representationEnded(),
  personComplainedAbout: ({ who }) => storyWords.personComplainedAbout({ person: who('person') }),
  addressCalledUnsafe: ({ facts }) => storyWords.addressCalledUnsafe[facts.address ?? 'email'](),
  addressCalledSafe: ({ facts }) => storyWords.addressCalledSafe[facts.address ?? 'email'](),
  dangerRaised: () => storyWords.dangerRaised(),
  dangerTold: ({ who }) => storyWords.dangerTold({ person: who('person') }),
  dangerRead: byOne(storyWords.dangerRead),
  dangerAttemptDated: () => storyWords.dangerAttemptDated(),
  dangerAttemptMissed: byOne(storyWords.dangerAttemptMissed),
  dangerOver: byOne(storyWords.dangerOver),
  mergedInto: byOne(storyWords.mergedInto),
  absorbed: byOne(storyWords.absorbed),
  released: byOne(storyWords.released),
  takenApart: byOne(storyWords.takenApart),
  contactTakenOut: ({ who, facts }) =>
    storyWords.contactTakenOut[facts.takenOutAs ?? 'somethingElse']({ by: who('by') }),
  mapFactsRecorded: byOne(storyWords.mapFactsRecorded),
  problemSaid: ({ who, facts: { mapProblem } }) =>
    storyWords.problemSaid({
      by: who('by'),
      known: mapProblem === undefined ? 'other' : 'yes',
      problem: mapProblem ?? '',
    }),
  ruledOutTurnedUp: () => storyWords.ruledOutTurnedUp(),
  strandedByMap: ({ who, facts }) =>
    storyWords.strandedByMap({ leader: who('leader'), why: facts.why ?? '' }),
}

const systemic = storyWords.systemic

const dated = { promise: 'promiseDated', review: 'reviewDated', answer: 'answerDated' } as const
const missed = { promise: 'promiseMissed', review: 'reviewMissed', answer: 'answerMissed' } as const

const ofSystemicIssue: Readonly<Record<SystemicEventType, Sentence>> = {
  ...standing,
  promiseMade: byOne(systemic.promiseMade),
  promiseReminded: () => systemic.promiseReminded(),
  promiseKept: byOne(systemic.promiseKept),
  promiseBroken: () => systemic.promiseBroken(),
  caseEscalated: ({ who }) => systemic.escalated({ leader: who('leader') }),
  systemicIssueOpened: byOne(systemic.opened),
  nextStepDated: ({ who, facts }) => systemic[dated[facts.nextStep ?? 'promise']]({ of: who('of') }),
  nextStepMissed: ({ who, facts }) => systemic[missed[facts.nextStep ?? 'promise']]({ of: who('of') }),
  floodTaken: byOne(systemic.floodTaken),
  floodAnswered: byOne(systemic.floodAnswered),
  escalationSettled: () => systemic.escalationSettled(),
  anotherActionWanted: byOne(systemic.anotherActionWanted),
  caseGathered: byOne(systemic.caseGathered),
  caseLetGo: byOne(systemic.caseLetGo),
  systemicIssueEnded: ({ who, facts }) => systemic[facts.systemicEnding ?? 'putRight']({ by: who('by') }),
  systemicIssueReopened: () => systemic.reopened(),
}

/** How a name is drawn in the sentence: plainly, unless whoever asks says otherwise. */
type DrawName = (name: string) => Drawn
const plainly: DrawName = (name) => name

const tellingOf = (
  { who, facts, mentioned = [] }: Pick<StoryEntry, 'who' | 'facts'> & Partial<Pick<StoryEntry, 'mentioned'>>,
  matter: Telling['matter'],
  nobody: string,
  draw: DrawName,
): Telling => ({
  matter,
  facts,
  who: (role) => draw(who[role]?.name ?? (role === 'by' ? nobody : storyWords.somebodyWhoLeft())),
  toTeam: facts.toTeam ?? '',
  team: facts.team ?? '',
  mentioned: mentioned.length === 0 ? '' : listed(mentioned.map(({ name }) => name)),
})

/** What happened in a case, in one sentence. A type that a newer server knows and this page does not is its own name. */
export const sayEntry = (entry: StoryEntry, draw: DrawName = plainly): Drawn => {
  const { type, person } = entry
  // Where nobody of us did it, the customer did.
  const nobody = person === null ? storyWords.theCustomer() : person.name
  return isKnown(ofCase, type) ? ofCase[type](tellingOf(entry, 'case', nobody, draw)) : type
}

/** The same of a systemic issue, in which there is no customer. */
export const saySystemicEntry = (entry: SystemicIssueEntry): Drawn => {
  const { type, person } = entry
  const nobody = person === null ? storyWords.theClock() : person.name
  return isKnown(ofSystemicIssue, type)
    ? ofSystemicIssue[type](tellingOf(entry, 'other', nobody, plainly))
    : type
}

const isKnown = (table: object, type: string): boolean => Object.hasOwn(table, type)
