import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, count, id, moment, yesOrNo } from '../../matter/shape/fields.ts'
import { receivedContact } from '../contact/contact.ts'

export const surveyEvents = [
  event('surveyAnswered', {
    survey: count,
    /** From 0 to 10. */
    score: count,
    /** The joined case through whose link it was answered; left out for this one's own. */
    origin: caseId.exactOptional(),
    /** Their words; left out where they wrote none. */
    contact: receivedContact.exactOptional(),
    wishesContact: yesOrNo,
    /** The answer that it replaces, which stays in the ledger; null for the first. */
    replaces: count.nullable(),
  }),
  /** Whoever wished to be contacted about it hears from us by then; `of` is the leader who owes it, null for the owner. */
  event('surveyContactDated', { survey: count, by: moment, of: id.nullable() }),
  /** They did not. `by` owed it. */
  event('surveyContactMissed', { survey: count, due: moment, by: id }),
  /** By then they are asked by mail, unless they say something before. */
  event('surveyDated', { by: moment }),
  /** It is time to ask them by mail. */
  event('surveyFellDue', {}),
] as const

export type SurveyEvent = EventIn<typeof surveyEvents>
