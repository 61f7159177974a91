import type { MadeContact, ReceivedContact } from '../contact/contact.ts'
import type { LivingCase } from '../state.ts'
import type { LetterEvent } from './events.ts'

/** Letters that wait to be written down; of more, the oldest can still be read as they came. */
const lettersKept = 50

/** Whether it is a letter of which there is a picture alone: what one of ours entered without its words. */
const isPicture = (contact: ReceivedContact | MadeContact): contact is ReceivedContact =>
  'receivedAt' in contact && contact.channel === 'letter' && contact.secondHand && contact.proof === 'staff'

/**
 * With the letter that this contact is, where it came as a picture.
 * @param opened whether it opened the case, whose issue is then its own: in any other case whoever holds a link may be
 * somebody else, and reads its issues
 */
export const withLetter = (
  { letters = [] }: Pick<LivingCase, 'letters'>,
  contact: ReceivedContact | MadeContact,
  opened: boolean,
): Pick<LivingCase, 'letters'> => {
  const { id: contactId } = contact
  const all = isPicture(contact)
    ? [...letters, { contactId, words: opened ? contact.words : null }].slice(-lettersKept)
    : letters
  return all.length === 0 ? {} : { letters: all }
}

/** Without one that was written down, or is of another case by now. */
export const withoutLetter = (state: LivingCase, contactId: string): LivingCase => {
  const { letters = [], ...others } = state
  const left = letters.filter((letter) => letter.contactId !== contactId)
  return left.length === 0 ? others : { ...others, letters: left }
}

/** What the picture stood for is said in its words from now on: in the issue too of the case that it opened. */
export const evolveLetter = (state: LivingCase, { contactId, words }: LetterEvent): LivingCase => {
  const letter = state.letters?.find((one) => one.contactId === contactId)
  return withoutLetter(
    {
      ...state,
      issues: state.issues.map((issue) => (issue.words === letter?.words ? { ...issue, words } : issue)),
    },
    contactId,
  )
}
