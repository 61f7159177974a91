import fc from 'fast-check'
import type { ActorKind } from '../../src/matter/actor.ts'
import { mayGive } from '../../src/case/actors.ts'
import type { CaseCommand } from '../../src/case/command.ts'
import { company } from '../company.ts'

/**
 * Something somebody wants, as a few small numbers: what they stand for is found in the case as it is when the wish
 * comes true, so that shortening a story keeps the rest of it meaningful.
 */
export interface Wish {
  readonly what: CaseCommand['type'] | 'wait' | 'directory' | 'merge' | 'unmerge'
  readonly of: 0 | 1
  /** By whom it is wanted: by whoever it is up to, or by that person of the company, or by that kind of actor. */
  readonly by: 'right' | 'somebody' | Exclude<ActorKind, 'person'>
  readonly who: number
  readonly pick: number
  readonly yes: boolean
}

type Weights = Partial<Record<Wish['what'], number>>

/** Everything there is to want, how often beside the rest; a command that is not named is wanted once. */
const anything: Weights = {
  ...Object.fromEntries(Object.keys(mayGive).map((type) => [type, 1])),
  openCase: 1,
  receiveContact: 6,
  makeContact: 10,
  vouchForContact: 2,
  offerTransfer: 8,
  acceptTransfer: 8,
  declineTransfer: 6,
  withdrawTransfer: 1,
  delegate: 6,
  handOverThreat: 1,
  replaceOwner: 1,
  placeAsk: 4,
  answerAsk: 3,
  withdrawAsk: 1,
  makePromise: 8,
  requestCallBack: 4,
  keepPromise: 6,
  proposeNewDate: 4,
  grantRemedy: 5,
  askForRemedy: 3,
  answerRemedyRequest: 3,
  deliverRemedy: 5,
  failRemedy: 3,
  checkRemedy: 2,
  promiseRemedy: 2,
  answerNewDate: 4,
  raiseIssue: 2,
  proposeResolution: 14,
  giveVerdict: 10,
  objectToVerdict: 3,
  lapse: 2,
  giveFinalPosition: 4,
  findNoProblem: 2,
  checkSample: 3,
  withdrawCase: 1,
  reopenForNewFacts: 2,
  takeHigher: 4,
  askForLeader: 3,
  acknowledgeEscalation: 5,
  reportOnEscalation: 5,
  recordLeadersCall: 6,
  endEscalation: 6,
  recordRemedySought: 1,
  raiseDanger: 2,
  acknowledgeDanger: 3,
  endDanger: 1,
  noteVulnerability: 1,
  setContactPlan: 2,
  challengeContactPlan: 2,
  endContactPlan: 1,
  putTag: 1,
  takeTagOff: 1,
  writeNote: 3,
  readMention: 2,
  seeChat: 2,
  giveThanks: 3,
  letIn: 1,
  takeBack: 1,
  answerSurvey: 6,
  takeSurveyAsProblem: 2,
  readThanks: 3,
  takeThanksAsProblem: 2,
  recordReturned: 3,
  recordAnswerUnsent: 1,
  recordUnconfirmed: 1,
  tellPothole: 1,
  speakAsMachine: 3,
  askForPerson: 2,
  nameRepresentative: 1,
  endRepresentation: 1,
  complainAbout: 1,
  callAddressUnsafe: 1,
  callAddressSafe: 1,
  mergeInto: 0,
  absorb: 0,
  release: 0,
  takeApart: 0,
  fallDue: 1,
  giveDates: 1,
  recordMapFacts: 2,
  sayProblem: 1,
  wait: 16,
  directory: 7,
  merge: 1,
  unmerge: 3,
}

/** An end proposed, and nobody answers. */
const quiet: Weights = {
  proposeResolution: 6,
  recordReturned: 2,
  makeContact: 12,
  wait: 8,
  lapse: 2,
  receiveContact: 1,
  keepPromise: 2,
  makePromise: 1,
  acknowledgeEscalation: 2,
  giveVerdict: 1,
}

/** Many came at once, and are answered together. */
const flood: Weights = {
  openCase: 2,
  recordCameInFlood: 10,
  gatherIntoFlood: 10,
  answerInFlood: 6,
  leaveFlood: 1,
  receiveContact: 1,
  raiseDanger: 1,
  wait: 8,
  directory: 1,
  giveVerdict: 1,
}

/** Somebody may come to harm, and few are there. */
const danger: Weights = {
  raiseDanger: 5,
  recordReturned: 1,
  acknowledgeDanger: 4,
  makeContact: 6,
  receiveContact: 2,
  offerTransfer: 2,
  acceptTransfer: 2,
  complainAbout: 1,
  endDanger: 1,
  wait: 8,
  directory: 6,
  merge: 1,
  unmerge: 1,
}

/** Nobody wants it. */
const hotPotato: Weights = {
  offerTransfer: 10,
  declineTransfer: 12,
  acceptTransfer: 5,
  wait: 3,
  directory: 2,
  delegate: 3,
  takeHigher: 1,
  complainAbout: 1,
}

const isKnown = (what: string): what is Wish['what'] => Object.hasOwn(anything, what)

const named = (weights: Weights): readonly Wish['what'][] =>
  Object.keys(weights)
    .filter(isKnown)
    .flatMap((what) => Array.from({ length: weights[what] ?? 0 }, () => what))

const right = Array.from({ length: 18 }, () => 'right' as const)
const somebody = Array.from({ length: 4 }, () => 'somebody' as const)
const outside = ['customer', 'customer', 'stranger', 'stranger'] as const
const nobodyAsks = ['machine', 'machine', 'clock', 'directory'] as const

const wish = (weights: Weights): fc.Arbitrary<Wish> =>
  fc.record({
    what: fc.constantFrom(...named(weights)),
    of: fc.constantFrom(0, 0, 0, 1),
    by: fc.constantFrom(...right, ...somebody, ...outside, ...nobodyAsks),
    who: fc.nat(company.people.size - 1),
    pick: fc.nat(11),
    yes: fc.boolean(),
  })

const story = (weights: Weights, maxLength: number): fc.Arbitrary<readonly Wish[]> =>
  fc.array(wish(weights), { minLength: 1, maxLength, size: 'max' })

/** Nobody takes it up, and whoever should goes away. */
const leftLying: Weights = { wait: 6, directory: 6, offerTransfer: 1, receiveContact: 1, takeHigher: 1 }

/** Of what came from another system, which no escalation brings before anybody. */
export const storiesOfHistory: fc.Arbitrary<readonly Wish[]> = fc
  .tuple(wish(leftLying), story(leftLying, 60))
  .map(([first, others]): readonly Wish[] => [
    { ...first, what: 'openCase', of: 0, pick: 8, yes: false, by: 'right' },
    ...others.map((one) => ({ ...one, of: 0 as const })),
  ])

/** Mostly of everything, some of one mood, and a few that are long. */
export const stories: fc.Arbitrary<readonly Wish[]> = fc.oneof(
  { arbitrary: story(anything, 120), weight: 6 },
  { arbitrary: story(anything, 400), weight: 1 },
  { arbitrary: story(quiet, 60), weight: 2 },
  { arbitrary: story(hotPotato, 60), weight: 2 },
  { arbitrary: story(flood, 40), weight: 1 },
  { arbitrary: story(danger, 60), weight: 2 },
)
