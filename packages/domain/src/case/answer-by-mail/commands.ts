import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { WhyUnsent } from './why-unsent.ts'

/** A mail that was to go to the customer as the words of one of us did not go. */
export interface RecordAnswerUnsent {
  readonly type: 'recordAnswerUnsent'
  /** In whose name it was. */
  readonly by: PersonId
  readonly because: WhyUnsent
}

export const answerByMailActors: ActorsOf<RecordAnswerUnsent> = {
  recordAnswerUnsent: ['clock'],
}
