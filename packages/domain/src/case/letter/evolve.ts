import type { MadeContact, ReceivedContact } from '../contact/contact.ts'
import { isUnwrittenCall } from '../contact/reaching.ts'
import type { LivingCase } from '../state.ts'
import type { LetterEvent } from './events.ts'

/** Letters that wait to be written down; of more, the oldest can still be read as they came. */
const lettersKept = 50

/** Whether it is a letter of which there is a picture alone: what one of ours entered without its words. */
const isPicture = ({ channel, secondHand, proof }: ReceivedContact): boolean =>
  channel === 'letter' && secondHand && proof === 'staff'

type Unwritten = NonNullable<LivingCase['letters']>[number]

const withOne = (
  { letters = [] }: Pick<LivingCase, 'letters'>,
  one: readonly Unwritten[],
): Pick<LivingCase, 'letters'> => {
  const all = [...letters, ...one].slice(-lettersKept)
  return all.length === 0 ? {} : { letters: all }
}

/** With the letter that opened a case, where it came as a picture: it is the issue, which then gets its words. */
export const withOpeningLetter = (
  state: Pick<LivingCase, 'letters'>,
  contact: ReceivedContact | MadeContact,
): Pick<LivingCase, 'letters'> =>
  withOne(
    state,
    'receivedAt' in contact && isPicture(contact) ? [{ contactId: contact.id, words: contact.words }] : [],
  )

/**
 * With the letter or the call that this contact is, where nobody has written down yet what it says. In a case that is
 * there whoever holds a link may be somebody else, and reads its issues.
 */
export const withUnwritten = (
  state: Pick<LivingCase, 'letters'>,
  contact: ReceivedContact,
  continues: string | undefined,
): Pick<LivingCase, 'letters'> => {
  const { id: contactId, takenBy: by, receivedAt: at } = contact
  if (isUnwrittenCall(contact, continues))
    return withOne(state, [{ contactId, words: null, call: { by, at } }])
  return withOne(state, isPicture(contact) ? [{ contactId, words: null }] : [])
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
