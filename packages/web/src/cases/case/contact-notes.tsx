import type { Case, Contact } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import classes from './story.module.css'
import { Vouch } from './vouch.tsx'

const minutesApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 60_000

interface ContactNotesProps {
  readonly contact: Contact
  readonly about: Case
}

/** What one has to know of a contact besides its words. */
export function ContactNotes({ contact, about }: ContactNotesProps) {
  const late = contact.direction === 'received' && minutesApart(contact.at, contact.enteredAt) > 60
  const unproven = about.unproven.includes(contact.id)
  const { declinedFiles } = contact
  if (!late && !unproven && !contact.secondHand && declinedFiles === 0) return null
  return (
    <ul className={classes.notes}>
      {contact.secondHand ? <li>Not the customer’s own words: what the columns of an import say.</li> : null}
      {declinedFiles > 0 ? (
        <li>
          {declinedFiles === 1
            ? 'A file that came with it was'
            : `${declinedFiles} files that came with it were`}{' '}
          not kept: it was more than there is room for from one sender, or from all whom nothing proves. Ask
          for {declinedFiles === 1 ? 'it' : 'them'}.
        </li>
      ) : null}
      {unproven ? (
        <li>
          Without proof of who sent it. The customer’s page does not show it until somebody vouches for it.
          <Vouch caseId={about.id} contact={contact.id} />
        </li>
      ) : null}
      {late ? (
        <li>
          Entered <When at={contact.enteredAt} />.
        </li>
      ) : null}
    </ul>
  )
}
