import { type ActorsOf, type Companion, kindsOf } from '../matter/actor.ts'
import { answerByMailActors } from './answer-by-mail/commands.ts'
import { arrivalActors } from './arrival/commands.ts'
import { askActors } from '../matter/ask/commands.ts'
import { chatActors } from './chat/commands.ts'
import { closingLetterActors } from './closing-letter/commands.ts'
import type { CaseCommand } from './command.ts'
import type { Context } from '../matter/context.ts'
import { contactActors } from './contact/commands.ts'
import { contactPlanActors } from './contact-plan/commands.ts'
import { customerActors } from './customer/commands.ts'
import { dealsWithIt } from './deals-with-it.ts'
import { dangerActors } from './danger/commands.ts'
import { endedCallActors } from './ended-call/commands.ts'
import { escalationActors } from './escalation/commands.ts'
import { floodActors } from './flood/commands.ts'
import { isForMachines } from './machine-classes.ts'
import { lastWordActors } from './last-word/commands.ts'
import { clockActors } from './clock/commands.ts'
import { lostActors } from './lost/commands.ts'
import { machineWordsActors } from './machine-words/commands.ts'
import { mapFactsActors } from './map-facts/commands.ts'
import { mergingActors } from './merging/commands.ts'
import { noteActors } from './note/commands.ts'
import { ownershipActors } from './ownership/commands.ts'
import { personAskedActors } from './person-asked/commands.ts'
import { potholeActors } from './pothole/commands.ts'
import { promiseActors } from './promise/commands.ts'
import { remedyActors } from './remedy/commands.ts'
import type { RefusalCode } from '../matter/refusal.ts'
import { resolutionActors } from './resolution/commands.ts'
import { returnedActors } from './returned/commands.ts'
import { sentAwayActors } from './sent-away/commands.ts'
import type { Case } from './state.ts'
import { surveyActors } from './survey/commands.ts'
import { letterActors } from './letter/commands.ts'
import { tagsActors } from './tags/commands.ts'
import { thanksActors } from './thanks/commands.ts'

/** Who may give which command; none but those that are listed beside it. */
export const mayGive: ActorsOf<CaseCommand> = {
  ...contactActors,
  ...chatActors,
  ...ownershipActors,
  ...askActors,
  ...promiseActors,
  ...remedyActors,
  ...resolutionActors,
  ...escalationActors,
  ...customerActors,
  ...contactPlanActors,
  ...dangerActors,
  ...mergingActors,
  ...mapFactsActors,
  ...noteActors,
  ...tagsActors,
  ...letterActors,
  ...thanksActors,
  ...surveyActors,
  ...returnedActors,
  ...answerByMailActors,
  ...arrivalActors,
  ...floodActors,
  ...sentAwayActors,
  ...machineWordsActors,
  ...personAskedActors,
  ...lostActors,
  ...clockActors,
  ...lastWordActors,
  ...endedCallActors,
  ...closingLetterActors,
  ...potholeActors,
  fallDue: ['clock'],
  giveDates: ['clock', 'directory'],
}

/** Why somebody can't give the command, whatever it would decide; null where they can. */
export const whyNotFrom = (state: Case, command: CaseCommand, context: Context): RefusalCode | null => {
  const { kind } = context.actor
  if (context.actor.kind === 'customer' && !mayAsCompanion(context.actor.companion, command))
    return 'not-the-customer'
  if (kind === 'machine' && !isForMachines(command.type)) return 'not-for-machines'
  const givers = mayGive[command.type]
  const kinds = kindsOf(givers)
  if (kinds.includes(kind)) {
    if (kind !== 'person' || !givers.includes('whoeverDealsWithIt') || isAlsoForOthers(command)) return null
    return state.kind === 'unopened' || dealsWithIt(state, context) ? null : 'not-dealing-with-it'
  }
  if (kind === 'machine') return 'not-for-machines'
  if (command.type === 'fallDue') return 'not-due'
  return kinds.includes('customer') && (kind === 'stranger' || kind === 'person')
    ? 'not-the-customer'
    : 'not-of-the-company'
}

/** What whoever was let in does as themselves, and what only where they may judge for whoever let them in. */
const companions: ReadonlySet<CaseCommand['type']> = new Set([
  'receiveContact',
  'giveThanks',
  'takeHigher',
  'askForPerson',
  'raiseDanger',
  'reportSentAway',
])
const judging: ReadonlySet<CaseCommand['type']> = new Set([
  'giveVerdict',
  'objectToVerdict',
  'judgeLeadersCall',
  'declineLeadersCall',
  'answerNewDate',
  'wishFinalPosition',
  'withdrawCase',
  'answerSurvey',
])
const mayAsCompanion = (companion: Companion | undefined, { type }: CaseCommand): boolean =>
  companion === undefined || companions.has(type) || (companion.judges && judging.has(type))

/** Danger of which the customer spoke, and a case that is shown beside one’s own: neither hangs on dealing with this one. */
const isAlsoForOthers = (command: CaseCommand): boolean =>
  (command.type === 'raiseDanger' && command.heard === true) ||
  (command.type === 'mergeInto' && command.perhapsSame === true)
