import type { ActorsOf } from '../matter/actor.ts'
import { whyNotFrom } from './actors.ts'
import { arrivalActors } from './arrival/commands.ts'
import { decideArrival } from './arrival/decide.ts'
import { askActors } from '../matter/ask/commands.ts'
import { decideAsk } from '../matter/ask/decide.ts'
import { chatActors } from './chat/commands.ts'
import { carriedOnInTime, decideChat } from './chat/decide.ts'
import { closingLetterActors } from './closing-letter/commands.ts'
import { decideClosingLetter } from './closing-letter/decide.ts'
import type { CaseCommand } from './command.ts'
import { decideGiveDates, keepDates } from './dates.ts'
import { decideContact } from './contact/decide.ts'
import type { Context } from '../matter/context.ts'
import { contactPlanActors } from './contact-plan/commands.ts'
import { decideContactPlan } from './contact-plan/decide.ts'
import { dangerActors } from './danger/commands.ts'
import { decideDanger, watchDanger } from './danger/decide.ts'
import { endedCallActors } from './ended-call/commands.ts'
import { decideEndCall } from './ended-call/decide.ts'
import { escalationActors } from './escalation/commands.ts'
import { decideEscalation } from './escalation/decide.ts'
import type { CaseEvent } from './event.ts'
import { evolve, initial } from './evolve.ts'
import { decideFallDue } from './fall-due.ts'
import { floodActors } from './flood/commands.ts'
import { decideFlood, leaveWhereItMoved } from './flood/decide.ts'
import { lastWordActors } from './last-word/commands.ts'
import { decideLastWord } from './last-word/decide.ts'
import { clockActors } from './clock/commands.ts'
import { decideClock } from './clock/decide.ts'
import { lostActors } from './lost/commands.ts'
import { decideLost } from './lost/decide.ts'
import { machineWordsActors } from './machine-words/commands.ts'
import { decideMachineWords } from './machine-words/decide.ts'
import { mapFactsActors } from './map-facts/commands.ts'
import { decideMapFacts, riseToSigners } from './map-facts/decide.ts'
import { decideOpenApart } from './merging/apart.ts'
import { mergingActors } from './merging/commands.ts'
import { decideMerging } from './merging/decide.ts'
import { decideOpening } from './opening/decide.ts'
import { noteActors } from './note/commands.ts'
import { decideNote } from './note/decide.ts'
import { ownershipActors } from './ownership/commands.ts'
import { decideOwnership } from './ownership/decide.ts'
import { personAskedActors } from './person-asked/commands.ts'
import { decidePersonAsked } from './person-asked/decide.ts'
import { potholeActors } from './pothole/commands.ts'
import { decidePothole } from './pothole/decide.ts'
import { promiseActors } from './promise/commands.ts'
import { decidePromise } from './promise/decide.ts'
import { accept, acceptWith, refuse } from '../matter/refusal.ts'
import type { Decision } from '../matter/refusal.ts'
import { dateByRegulator } from './regulator/decide.ts'
import { answerByMailActors } from './answer-by-mail/commands.ts'
import { decideAnswerByMail } from './answer-by-mail/decide.ts'
import { returnedActors } from './returned/commands.ts'
import { decideReturned } from './returned/decide.ts'
import { remedyActors } from './remedy/commands.ts'
import { decideRemedy } from './remedy/decide.ts'
import { resolutionActors } from './resolution/commands.ts'
import { decideResolution } from './resolution/decide.ts'
import { reopenForWord, reopenWith } from './resolution/reopen.ts'
import { sentAwayActors } from './sent-away/commands.ts'
import { decideSentAway } from './sent-away/decide.ts'
import { breakSilence } from './silence/decide.ts'
import { customerActors } from './customer/commands.ts'
import { decideCustomer } from './customer/decide.ts'
import type { Case, EndedCase, LivingCase } from './state.ts'
import { surveyActors } from './survey/commands.ts'
import { decideSurvey } from './survey/decide.ts'
import { letterActors } from './letter/commands.ts'
import { decideLetter } from './letter/decide.ts'
import { tagsActors } from './tags/commands.ts'
import { decideTags } from './tags/decide.ts'
import { thanksActors } from './thanks/commands.ts'
import { decideThanks } from './thanks/decide.ts'
import { evolveAll, inTurn } from './unfold.ts'

type Decide<Command> = (state: LivingCase, command: Command, context: Context) => Decision<CaseEvent>

/** The commands of a topic, by the table beside them, and what decides them. */
const topic = <Command extends CaseCommand>(actors: ActorsOf<Command>, decideTopic: Decide<Command>) => {
  const owns = (command: CaseCommand): command is Command => Object.hasOwn(actors, command.type)
  const decideIfOwn = (...[state, command, context]: Parameters<Decide<CaseCommand>>) =>
    owns(command) ? decideTopic(state, command, context) : null
  return { owns, decideIfOwn }
}

const topics = [
  topic(chatActors, decideChat),
  topic(ownershipActors, decideOwnership),
  topic(askActors, decideAsk),
  topic(promiseActors, decidePromise),
  topic(remedyActors, decideRemedy),
  topic(resolutionActors, decideResolution),
  topic(escalationActors, decideEscalation),
  topic(customerActors, decideCustomer),
  topic(contactPlanActors, decideContactPlan),
  topic(dangerActors, decideDanger),
  topic(mergingActors, decideMerging),
  topic(mapFactsActors, decideMapFacts),
  topic(noteActors, decideNote),
  topic(tagsActors, decideTags),
  topic(thanksActors, decideThanks),
  topic(surveyActors, decideSurvey),
  topic(returnedActors, decideReturned),
  topic(answerByMailActors, decideAnswerByMail),
  topic(arrivalActors, decideArrival),
  topic(floodActors, decideFlood),
  topic(sentAwayActors, decideSentAway),
  topic(machineWordsActors, decideMachineWords),
  topic(personAskedActors, decidePersonAsked),
  topic(letterActors, decideLetter),
  topic(lostActors, decideLost),
  topic(clockActors, decideClock),
  topic(lastWordActors, decideLastWord),
  topic(endedCallActors, decideEndCall),
  topic(closingLetterActors, decideClosingLetter),
  topic(potholeActors, decidePothole),
]
type OwnedBy<Topic> = Topic extends {
  readonly owns: (command: CaseCommand) => command is infer Command extends CaseCommand
}
  ? Command
  : never
type Owned = OwnedBy<(typeof topics)[number]>

const dispatch = (state: LivingCase, command: CaseCommand, context: Context): Decision<CaseEvent> => {
  switch (command.type) {
    case 'openCase':
      return refuse('already-open')
    case 'receiveContact':
    case 'makeContact':
    case 'vouchForContact':
      return decideContact(state, command, context)
    case 'fallDue':
      return decideFallDue(state, command, context)
    case 'giveDates':
      return decideGiveDates(state, command, context)
    default: {
      // A topic that is missing above does not compile.
      const owned: Owned = command
      const decisions = topics.map(({ decideIfOwn }) => decideIfOwn(state, owned, context))
      return decisions.find((decision) => decision !== null) ?? refuse('not-open')
    }
  }
}

type Type = CaseCommand['type']

/** Commands that an ended case decides without being opened again first; some of them open it. */
const afterTheEnd: ReadonlySet<Type> = new Set([
  'openCase',
  'receiveContact',
  'makeContact',
  'vouchForContact',
  'transcribeLetter',
  'seeChat',
  'giveVerdict',
  'answerRemedyRequest',
  'deliverRemedy',
  'failRemedy',
  'checkRemedy',
  'releaseRemedy',
  'objectToVerdict',
  'checkSample',
  'replaceOwner',
  'reopenForNewFacts',
  'release',
  'takeApart',
  'takeContactOut',
  'openApart',
  'writeNote',
  'putTag',
  'takeTagOff',
  'readMention',
  'giveThanks',
  'readThanks',
  'takeThanksAsProblem',
  'answerSurvey',
  'takeSurveyAsProblem',
  'letIn',
  'takeBack',
  'callAddressUnsafe',
  'callAddressSafe',
  'recordReturned',
  'recordAnswerUnsent',
  'recordUnconfirmed',
  'speakAsMachine',
  'sayWhatItCost',
  'sayLeaving',
  'sayZone',
  'keepPromise',
  'sendClosingLetter',
  'endRegulatorClock',
  'tellPothole',
  'fallDue',
  'giveDates',
])

/** Commands that leave imported history as it is, since nobody works on the case with them. */
const leavesHistory: ReadonlySet<Type> = new Set([
  'openCase',
  'replaceOwner',
  'seeChat',
  'transcribeLetter',
  'writeNote',
  'putTag',
  'takeTagOff',
  'readMention',
  'giveThanks',
  'readThanks',
  'letIn',
  'takeBack',
  'callAddressUnsafe',
  'callAddressSafe',
  'recordReturned',
  'recordAnswerUnsent',
  'recordUnconfirmed',
  'recordCameInFlood',
  'tellPothole',
  'sayWhatItCost',
  'sayLeaving',
  'sayZone',
  'fallDue',
  'giveDates',
])

/** Commands that a case decides which went into another: it can open again there alone. */
const afterMerging: ReadonlySet<Type> = new Set(['takeApart', 'openCase', 'readThanks', 'readMention'])

/** Words of the customer that ask nothing, or about which their own command says what follows. */
const breaksNoSilence: ReadonlySet<Type> = new Set([
  'receiveContact',
  'seeChat',
  'giveThanks',
  'answerSurvey',
  'letIn',
  'takeBack',
  'speakAsMachine',
])

/** Words of the customer that open an ended case again, whatever they want with it. */
const laterWords: ReadonlySet<Type> = new Set([
  'raiseIssue',
  'raiseHandling',
  'requestCallBack',
  'askForPerson',
  'takeHigher',
  'askForLeader',
  'recordRemedySought',
  'raiseDanger',
  'noteVulnerability',
  'nameRepresentative',
  'complainAbout',
  'reportSentAway',
])

const decideEnded = (state: EndedCase, command: CaseCommand, context: Context): Decision<CaseEvent> => {
  if (state.mergedInto !== null && !afterMerging.has(command.type)) {
    return refuse('merged-into-another', { into: state.mergedInto })
  }
  if (afterTheEnd.has(command.type)) return dispatch(state, command, context)
  if (context.actor.kind !== 'customer' || !laterWords.has(command.type)) return refuse('case-ended')
  const word = { because: 'customersWord', proven: true } as const
  const reopen =
    command.type === 'raiseIssue' || command.type === 'raiseHandling' ? reopenWith(word) : reopenForWord(word)
  const reopened = reopen(state, context)
  const decision = dispatch(evolveAll(state, reopened, context.now), command, context)
  return decision.ok ? acceptWith(() => [...reopened, ...decision.events]) : decision
}

/** A tag, a look at the chat, a letter's words, what it cost, whose clock it is, what came of a pothole: what else is due comes with whatever happens next. */
const bringsNothing = ({ type }: CaseCommand): boolean =>
  [tagsActors, letterActors, lostActors, clockActors, potholeActors].some((actors) =>
    Object.hasOwn(actors, type),
  ) || type === 'seeChat'

const decideLiving = (state: LivingCase, command: CaseCommand, context: Context): Decision<CaseEvent> => {
  const decision =
    state.kind === 'ended' ? decideEnded(state, command, context) : dispatch(state, command, context)
  if (!decision.ok || bringsNothing(command)) return decision
  return acceptWith(() => followedThrough(state, command, context, decision.events))
}

/** What was decided, and what else is due by it. */
const followedThrough = (
  state: LivingCase,
  command: CaseCommand,
  context: Context,
  decided: readonly CaseEvent[],
): readonly CaseEvent[] => {
  const { kind } = context.actor
  // What a machine hands on, the customer said.
  const theirs = kind === 'customer' || kind === 'stranger' || kind === 'machine'
  const spoken = theirs && !breaksNoSilence.has(command.type)
  const so = evolveAll(state, decided, context.now)
  const follows = inTurn(
    ...(spoken ? [breakSilence] : []),
    leaveWhereItMoved(state, command, decided),
    riseToSigners,
    watchDanger(decided),
    keepDates(state, decided),
  )(so, context)
  return carriedOnInTime(state, [...decided, ...follows], context.now)
}

/** Its clocks by a regulator begin with the case. */
const watched = (decision: Decision<CaseEvent>, context: Context): Decision<CaseEvent> => {
  if (!decision.ok) return decision
  const state = decision.events.reduce<Case>((so, event) => evolve(so, event, context.now), initial)
  return state.kind === 'unopened' ? decision : accept(...decision.events, ...dateByRegulator(state, context))
}

/**
 * What follows from wanting this of the case: the events to record, or a refusal with a stable code. Pure and total:
 * the same case, command and context always give the same answer, and nothing is thrown for any command.
 */
export const decide = (state: Case, command: CaseCommand, context: Context): Decision<CaseEvent> => {
  const wrongActor = whyNotFrom(state, command, context)
  if (wrongActor !== null) return refuse(wrongActor)
  if (state.kind === 'unopened') {
    if (command.type === 'openApart') return watched(decideOpenApart(command, context), context)
    return command.type === 'openCase'
      ? watched(decideOpening(command, context), context)
      : refuse('not-open')
  }
  if (!state.imported || leavesHistory.has(command.type)) return decideLiving(state, command, context)
  const decision = decideLiving({ ...state, imported: false }, command, context)
  if (!decision.ok) return decision
  return acceptWith(() =>
    decision.events.length > 0 ? [{ type: 'historyTakenUp' }, ...decision.events] : decision.events,
  )
}
