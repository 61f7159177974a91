import type { StoryEntry } from '../../api/shapes.ts'

/** What one may look for in a story, in the order in which it is offered. */
export const storyKinds = ['customer', 'ours', 'promises', 'hands', 'inside'] as const
export type StoryKind = (typeof storyKinds)[number]

export const isStoryKind = (value: unknown): value is StoryKind => storyKinds.some((kind) => kind === value)

/**
 * Complete by its type: an event that nobody finds does not compile. What a contact holds is the customer's or ours by
 * its direction, whatever the event; `customer` and `ours` here are what is said without one.
 */
const kindsOf: Readonly<Record<StoryEntry['type'], readonly StoryKind[]>> = {
  caseOpened: ['customer', 'hands'],
  caseOpenedApart: ['customer', 'hands'],
  contactReceived: [],
  contactMade: [],
  contactVouchedFor: ['inside'],
  letterTranscribed: ['customer'],
  chatEnded: ['ours'],
  chatSeen: ['customer'],
  chatNotSeen: ['ours'],
  historyTakenUp: ['inside'],
  issueRaised: ['customer'],
  issueWithdrawn: ['customer'],
  issueReopened: ['customer'],
  issueLapsed: ['ours'],
  issueEndedElsewhere: ['inside'],
  resolutionProposed: ['ours'],
  verdictGiven: ['customer'],
  verdictObjectedTo: ['customer'],
  leadersCallJudged: ['customer'],
  leadersCallDeclined: ['customer'],
  leaderTried: ['hands'],
  finalPositionGiven: ['ours'],
  noProblemFound: ['ours'],
  caseEnded: ['ours'],
  caseReopened: ['customer'],
  silenceBroken: ['customer'],
  remedySoughtRecorded: ['customer'],
  costSaid: ['customer'],
  leavingSaid: ['customer'],
  sentAwayReported: ['customer'],
  surveyAnswered: ['customer'],
  surveyContactDated: ['promises'],
  surveyContactMissed: ['promises'],
  surveyDated: ['inside'],
  surveyFellDue: ['inside'],
  thanksGiven: ['customer'],
  thanksRead: ['inside'],
  representativeNamed: ['customer'],
  representationEnded: ['customer'],
  contactPlanSet: ['ours'],
  contactPlanChallenged: ['customer'],
  contactPlanEnded: ['ours'],
  companionLetIn: ['customer'],
  companionTakenBack: ['customer'],
  nextWordSet: ['promises'],
  nextWordMissed: ['promises'],
  takeUpDated: ['promises'],
  takeUpMissed: ['promises'],
  messageReturned: ['ours'],
  reachDated: ['promises'],
  reachMissed: ['promises'],
  answerUnsent: ['inside'],
  cameInFlood: ['inside'],
  gatheredIntoFlood: ['inside'],
  floodDateMissed: ['promises'],
  answeredInFlood: ['ours'],
  leftFlood: ['inside'],
  confirmationWithheld: ['ours'],
  machineSpoke: ['ours'],
  personAskedFor: ['customer'],
  personCame: ['ours'],
  attemptDated: ['promises'],
  attemptMissed: ['promises'],
  lapseDated: ['promises'],
  promiseMade: ['promises'],
  promiseReminded: ['promises'],
  promiseKept: ['promises'],
  promiseBroken: ['promises'],
  promiseReleased: ['promises'],
  newDateProposed: ['promises'],
  newDateAgreed: ['promises'],
  newDateRefused: ['promises'],
  ownerChanged: ['hands'],
  transferOffered: ['hands'],
  transferDeclined: ['hands'],
  transferWithdrawn: ['hands'],
  transferExpired: ['hands'],
  pingPongSeen: ['hands'],
  teamRemoved: ['hands'],
  offeredTeamRemoved: ['hands'],
  handedToStandIn: ['hands'],
  strandedByMap: ['hands'],
  caseEscalated: ['hands'],
  escalationAcknowledged: ['hands'],
  escalationUnacknowledged: ['hands'],
  escalationDelegated: ['hands'],
  escalationReported: ['hands'],
  escalationDated: ['hands'],
  leadersDateMissed: ['hands'],
  leaderHeardCustomer: ['hands'],
  escalationEnded: ['hands'],
  confirmationAskedAgain: ['hands'],
  askPlaced: ['inside'],
  askAnswered: ['inside'],
  askWithdrawn: ['inside'],
  askFellOverdue: ['inside'],
  askedTeamRemoved: ['inside'],
  noteWritten: ['inside'],
  tagPut: ['inside'],
  tagTakenOff: ['inside'],
  mentionRead: ['inside'],
  threatReported: ['inside'],
  sampleChecked: ['inside'],
  regulatorClocksSet: ['inside'],
  regulatorDateNear: ['inside', 'promises'],
  regulatorDateMissed: ['inside', 'promises'],
  sampleDated: ['inside'],
  sampleMissed: ['inside'],
  vulnerabilityNoted: ['inside'],
  personComplainedAbout: ['inside'],
  addressCalledUnsafe: ['inside'],
  addressCalledSafe: ['inside'],
  dangerRaised: ['inside'],
  dangerTold: ['inside'],
  dangerRead: ['inside'],
  dangerAttemptDated: ['inside'],
  dangerAttemptMissed: ['inside'],
  dangerOver: ['inside'],
  mergedInto: ['inside'],
  absorbed: ['inside'],
  released: ['inside'],
  takenApart: ['inside'],
  contactTakenOut: ['inside'],
  mapFactsRecorded: ['inside'],
  ruledOutTurnedUp: ['inside'],
  contentsBound: ['inside'],
  contentsErased: ['inside'],
}

type Sorted = Pick<StoryEntry, 'contact' | 'cameAlong'> & { readonly type: string }

const isKnown = (type: string): type is StoryEntry['type'] => Object.hasOwn(kindsOf, type)

/** What a newer server knows, and this page does not, is found under what is not shown to the customer. */
const isOfType = (type: string, kind: StoryKind): boolean =>
  isKnown(type) ? kindsOf[type].includes(kind) : kind === 'inside'

/** Whether an entry is what somebody looks for. */
export const isOfKind = ({ type, contact, cameAlong }: Sorted, kind: StoryKind): boolean => {
  const said = kind === 'customer' ? 'received' : kind === 'ours' ? 'made' : null
  return (
    isOfType(type, kind) ||
    (said !== null && [contact, ...cameAlong].some((one) => one !== null && one.direction === said))
  )
}
