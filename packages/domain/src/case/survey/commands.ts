import type { ActorsOf } from '../../matter/actor.ts'
import type { ReceivedContact } from '../contact/contact.ts'

/** What a customer says of how it went, after they said that it is solved. */
export interface AnswerSurvey {
  readonly type: 'answerSurvey'
  /** From 0 to 10. */
  readonly score: number
  /** Their words; null where they wrote none. */
  readonly contact: ReceivedContact | null
  /** They want to hear from us about it. */
  readonly wishesContact: boolean
}

export type SurveyCommand =
  | AnswerSurvey
  /** What they wrote is a problem after all: it is one from now on, in those very words. */
  | { readonly type: 'takeSurveyAsProblem'; readonly survey: number }

export const surveyActors: ActorsOf<SurveyCommand> = {
  answerSurvey: ['customer'],
  takeSurveyAsProblem: ['whoeverDealsWithIt'],
}
