import type { CaseCommand } from './command.ts'

/**
 * What a command is, as far as a machine is concerned:
 * - `handsOn`: what the customer said or wants, which anybody may hand on
 * - `speaks`: the machine's own words, marked as such
 * - `owns`, `refuses`, `ends`, `judges`: what takes a person who answers for it
 * - `promises`: binds somebody by name
 * - `clock`: moves, keeps or gives a date
 * - `theirs`: the customer's own word about themselves, which nobody says for them but a person who heard it
 * - `inside`: what colleagues do among each other
 */
type MachineClass =
  | 'handsOn'
  | 'speaks'
  | 'owns'
  | 'refuses'
  | 'ends'
  | 'judges'
  | 'promises'
  | 'clock'
  | 'theirs'
  | 'inside'

/**
 * What each command is to a machine, whatever the lists of its topic say of who may give it. A new command does not
 * compile before it is said here.
 */
export const classOf: Readonly<Record<CaseCommand['type'], MachineClass>> = {
  openCase: 'handsOn',
  receiveContact: 'handsOn',
  raiseIssue: 'handsOn',
  raiseDanger: 'handsOn',
  requestCallBack: 'handsOn',
  askForPerson: 'handsOn',
  askForLeader: 'handsOn',
  takeHigher: 'handsOn',
  recordRemedySought: 'handsOn',
  noteVulnerability: 'handsOn',
  reportSentAway: 'handsOn',
  speakAsMachine: 'speaks',
  acceptTransfer: 'owns',
  offerTransfer: 'owns',
  withdrawTransfer: 'owns',
  delegate: 'owns',
  handOverThreat: 'owns',
  replaceOwner: 'owns',
  declineTransfer: 'refuses',
  giveFinalPosition: 'ends',
  sendClosingLetter: 'ends',
  endRegulatorClock: 'ends',
  tellPothole: 'inside',
  findNoProblem: 'ends',
  lapse: 'ends',
  withdrawCase: 'ends',
  endDanger: 'ends',
  endContactPlan: 'ends',
  endEscalation: 'ends',
  sayWhatItCost: 'theirs',
  sayLeaving: 'theirs',
  sayZone: 'theirs',
  findNothingNew: 'ends',
  endCall: 'owns',
  wishFinalPosition: 'theirs',
  raiseHandling: 'theirs',
  giveVerdict: 'judges',
  setContactPlan: 'judges',
  challengeContactPlan: 'judges',
  objectToVerdict: 'judges',
  judgeLeadersCall: 'judges',
  declineLeadersCall: 'judges',
  checkSample: 'judges',
  vouchForContact: 'judges',
  transcribeLetter: 'judges',
  takeContactOut: 'judges',
  mergeInto: 'judges',
  absorb: 'judges',
  release: 'judges',
  takeApart: 'judges',
  openApart: 'judges',
  reopenForNewFacts: 'judges',
  takeThanksAsProblem: 'judges',
  takeSurveyAsProblem: 'judges',
  recordMapFacts: 'judges',
  sayProblem: 'judges',
  makePromise: 'promises',
  grantRemedy: 'promises',
  askForRemedy: 'promises',
  promiseRemedy: 'promises',
  answerRemedyRequest: 'judges',
  checkRemedy: 'judges',
  releaseRemedy: 'judges',
  deliverRemedy: 'clock',
  failRemedy: 'clock',
  proposeResolution: 'promises',
  makeContact: 'promises',
  answerInFlood: 'promises',
  reportOnEscalation: 'promises',
  placeAsk: 'promises',
  answerAsk: 'promises',
  withdrawAsk: 'promises',
  keepPromise: 'clock',
  proposeNewDate: 'clock',
  answerNewDate: 'clock',
  acknowledgeDanger: 'clock',
  acknowledgeEscalation: 'clock',
  recordLeadersCall: 'clock',
  recordReturned: 'clock',
  recordAnswerUnsent: 'clock',
  recordUnconfirmed: 'clock',
  recordCameInFlood: 'clock',
  gatherIntoFlood: 'clock',
  leaveFlood: 'clock',
  fallDue: 'clock',
  giveDates: 'clock',
  complainAbout: 'theirs',
  nameRepresentative: 'theirs',
  endRepresentation: 'theirs',
  letIn: 'theirs',
  takeBack: 'theirs',
  callAddressUnsafe: 'theirs',
  callAddressSafe: 'theirs',
  giveThanks: 'theirs',
  seeChat: 'theirs',
  answerSurvey: 'theirs',
  writeNote: 'inside',
  readMention: 'inside',
  readThanks: 'inside',
  putTag: 'inside',
  takeTagOff: 'inside',
}

/** What a machine may give, and nothing else. */
export const isForMachines = (type: CaseCommand['type']): boolean =>
  classOf[type] === 'handsOn' || classOf[type] === 'speaks'
