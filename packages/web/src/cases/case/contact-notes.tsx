import type { Case, Contact } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import classes from './story.module.css'
import { isWordless, LetterNote } from '../../letters/letter-note.tsx'
import { Vouch } from './vouch.tsx'
import { caseWords } from '../../words/case.ts'

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
      {contact.awaitsWords ? <LetterNote contact={contact} about={about} /> : null}
      {contact.secondHand && !isWordless(contact) ? <li>{caseWords.notes.secondHand()}</li> : null}
      {declinedFiles > 0 ? <li>{caseWords.notes.declinedFiles({ count: declinedFiles })}</li> : null}
      {unproven ? (
        <li>
          {caseWords.notes.unproven()}
          <Vouch caseId={about.id} contact={contact.id} />
        </li>
      ) : null}
      {late ? <li>{caseWords.notes.entered({ when: <When at={contact.enteredAt} /> })}</li> : null}
    </ul>
  )
}
