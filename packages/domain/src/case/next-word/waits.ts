import type { PersonId } from '../../directory/directory.ts'
import { isByTheirWord } from '../../matter/escalation/reason.ts'
import { isSpoken } from '../contact/reaching.ts'
import type { ReceivedContact } from '../contact/contact.ts'
import type { CaseEvent } from '../event.ts'

/** The customer told it to the owner in person: whoever owes the answer was there to give it. */
export const isSaidToOwner = ({ channel, takenBy, proof }: ReceivedContact, owner: PersonId): boolean =>
  takenBy === owner && proof !== 'none' && isSpoken(channel)

/**
 * Whether this is a word of the customer that waits for an answer. A word without proof waits only once somebody
 * vouched for it, or where it opened the case again.
 */
export const waitsForWord = (event: CaseEvent, owner: PersonId): boolean => {
  switch (event.type) {
    case 'contactReceived':
      return event.contact.proof !== 'none' && !isSaidToOwner(event.contact, owner)
    case 'contactVouchedFor':
    case 'issueRaised':
    case 'verdictObjectedTo':
    case 'caseReopened':
      return true
    case 'finalPositionWished':
      return event.heardBy === null
    case 'verdictGiven':
      return event.verdict === 'notSolved'
    case 'leadersCallJudged':
      return !event.right
    case 'caseEscalated':
      return isByTheirWord(event.because)
    case 'dangerRaised':
    case 'personComplainedAbout':
      return event.by === null
    default:
      return false
  }
}
