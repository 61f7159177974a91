import type { EventIn } from '../matter/shape/event-type.ts'
import { standingEvents } from '../matter/standing-events.ts'
import { arrivalEvents } from './arrival/events.ts'
import { chatEvents } from './chat/events.ts'
import { closingLetterEvents } from './closing-letter/events.ts'
import { contactEvents } from './contact/events.ts'
import { contactPlanEvents } from './contact-plan/events.ts'
import { customerEvents } from './customer/events.ts'
import { dangerEvents } from './danger/events.ts'
import { floodEvents } from './flood/events.ts'
import { endedCallEvents } from './ended-call/events.ts'
import { answerableEvents } from './escalation/events.ts'
import { lastWordEvents } from './last-word/events.ts'
import { letterEvents } from './letter/events.ts'
import { clockEvents } from './clock/events.ts'
import { lostEvents } from './lost/events.ts'
import { machineWordsEvents } from './machine-words/events.ts'
import { mapFactsEvents } from './map-facts/events.ts'
import { mergingEvents } from './merging/events.ts'
import { nextWordEvents } from './next-word/events.ts'
import { noteEvents } from './note/events.ts'
import { openingEvents } from './opening/events.ts'
import { potholeAnswerEvents } from './pothole/events.ts'
import { personAskedEvents } from './person-asked/events.ts'
import { regulatorEvents } from './regulator/events.ts'
import { remedyEvents } from './remedy/events.ts'
import { resolutionEvents } from './resolution/events.ts'
import { returnedEvents } from './returned/events.ts'
import { sentAwayEvents } from './sent-away/events.ts'
import { silenceEvents } from './silence/events.ts'
import { surveyEvents } from './survey/events.ts'
import { tagsEvents } from './tags/events.ts'
import { answerByMailEvents } from './answer-by-mail/events.ts'
import { thanksEvents } from './thanks/events.ts'

/** Everything that can have happened to a case. */
export const caseEvents = [
  ...openingEvents,
  ...contactEvents,
  ...chatEvents,
  ...nextWordEvents,
  ...standingEvents,
  ...resolutionEvents,
  ...answerableEvents,
  ...silenceEvents,
  ...customerEvents,
  ...dangerEvents,
  ...mergingEvents,
  ...mapFactsEvents,
  ...noteEvents,
  ...tagsEvents,
  ...thanksEvents,
  ...surveyEvents,
  ...returnedEvents,
  ...answerByMailEvents,
  ...arrivalEvents,
  ...floodEvents,
  ...sentAwayEvents,
  ...machineWordsEvents,
  ...personAskedEvents,
  ...letterEvents,
  ...regulatorEvents,
  ...contactPlanEvents,
  ...lostEvents,
  ...clockEvents,
  ...lastWordEvents,
  ...endedCallEvents,
  ...closingLetterEvents,
  ...remedyEvents,
  ...potholeAnswerEvents,
] as const

export type CaseEvent = EventIn<typeof caseEvents>

/** The names of them all, as the ledger has them. */
export const caseEventTypes: readonly CaseEvent['type'][] = caseEvents.map(({ type }) => type)
