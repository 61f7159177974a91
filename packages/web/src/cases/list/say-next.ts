import type { Case } from '../../api/shapes.ts'
import { nextWords } from '../../words/duty.ts'

/** What happens next with a case, in one sentence. */
export const sayNext = ({ step, duty, person, team }: Case['next']): string => {
  const who = person?.name ?? team ?? ''
  switch (step) {
    case 'duty':
      return duty === null ? who : nextWords.duty[duty]({ who })
    case 'customerSays':
      return nextWords.customerSays()
    case 'ownerGoesOn':
      return nextWords.ownerGoesOn({ who })
    case 'nothingOwed':
      return nextWords.nothingOwed()
  }
}
