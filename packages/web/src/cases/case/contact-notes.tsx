import type { Contact } from '../../api/shapes.ts'
import { When } from '../../look/clock.tsx'
import classes from './story.module.css'

const minutesApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 60_000

/** What one has to know of a contact besides its words. */
export function ContactNotes({ contact }: { readonly contact: Contact }) {
  const late = contact.direction === 'received' && minutesApart(contact.at, contact.enteredAt) > 60
  if (!late && contact.proof !== 'none' && !contact.secondHand) return null
  return (
    <ul className={classes.notes}>
      {contact.secondHand ? <li>Not the customer’s own words: what the columns of an import say.</li> : null}
      {contact.proof === 'none' ? (
        <li>
          Without proof of who sent it. The customer’s page does not show it until somebody vouches for it.
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
