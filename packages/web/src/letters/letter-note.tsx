import { Link } from '@tanstack/react-router'
import type { Case, Contact } from '../api/shapes.ts'
import { letterWords } from '../words/letter.ts'

/** Whether it came as a picture alone: what stands in the place of its words is then no column of an import. */
export const isPicture = ({ direction, channel, secondHand, proof }: Contact): boolean =>
  direction === 'received' && channel === 'letter' && secondHand && proof === 'staff'

/** That nobody has written down yet what it says, and the way there. */
export function LetterNote({ contact, about }: { readonly contact: Contact; readonly about: Case }) {
  return (
    <li>
      {letterWords.notTranscribed()}{' '}
      {about.actions.some(({ name, allowed }) => name === 'transcribe-letter' && allowed) ? (
        <Link to="/cases/$caseId/letter/$contactId" params={{ caseId: about.id, contactId: contact.id }}>
          {letterWords.transcribe()}
        </Link>
      ) : null}
    </li>
  )
}
