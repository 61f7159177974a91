import { Link } from '@tanstack/react-router'
import type { Case, Contact } from '../api/shapes.ts'
import { letterWords } from '../words/letter.ts'

/**
 * Whether it came without words, as a picture or in a call: what stands in their place is then no column of an import.
 */
export const isWordless = ({ direction, channel, secondHand, proof }: Contact): boolean =>
  direction === 'received' &&
  secondHand &&
  ((channel === 'letter' && proof === 'staff') ||
    (channel === 'phone' && (proof === 'staff' || proof === 'link')))

/** That nobody has written down yet what it says, and the way there. */
export function LetterNote({ contact, about }: { readonly contact: Contact; readonly about: Case }) {
  const words = contact.channel === 'phone' ? letterWords.call : letterWords
  return (
    <li>
      {words.notTranscribed()}{' '}
      {about.actions.some(({ name, allowed }) => name === 'transcribe-letter' && allowed) ? (
        <Link to="/cases/$caseId/letter/$contactId" params={{ caseId: about.id, contactId: contact.id }}>
          {words.transcribe()}
        </Link>
      ) : null}
    </li>
  )
}
