import type { AvailableAction, SystemicIssue } from '../api/shapes.ts'
import type { DeedSpec } from './deed-form.tsx'

/** What can be done with a systemic issue now, as forms; what it refuses is not offered. */
export const deedsOf = (about: SystemicIssue): readonly DeedSpec[] =>
  about.actions.filter(({ allowed }) => allowed).flatMap((action) => specOf(action) ?? [])

const specOf = ({ name, subject }: AvailableAction): DeedSpec | readonly DeedSpec[] | null => {
  switch (name) {
    case 'promise-action':
      return {
        name,
        title: 'Promise a corrective action',
        press: 'Promise it',
        words: { field: 'what', label: 'What is done about the cause' },
        when: { label: 'By when' },
      }
    case 'keep-action':
      return {
        name,
        title: 'It is done',
        press: 'It is done',
        words: { field: 'words', label: 'How one sees that it is done' },
        also: { promise: subject },
      }
    case 'want-another-action':
      return {
        name,
        title: 'It is not enough',
        press: 'Want another action',
        words: { field: 'reason', label: 'What is missing' },
      }
    case 'end':
      return [
        {
          name,
          title: 'End it: the cause is put right',
          press: 'End it',
          words: {
            field: 'reason',
            label: 'How we know that it does not come back',
            hint: 'A case with this cause opens it again.',
          },
          also: { how: 'putRight' },
        },
        {
          name,
          title: 'End it: it is no common cause',
          press: 'End it',
          words: { field: 'reason', label: 'Why the cases have no cause in common' },
          also: { how: 'noCause' },
        },
      ]
    case 'offer-transfer':
      return {
        name,
        title: 'Offer it to somebody',
        press: 'Offer it',
        words: { field: 'reason', label: 'Why to them' },
        to: { label: 'To whom' },
      }
    case 'accept-transfer':
      return { name, title: 'Take it', press: 'Take it', words: null, also: { offer: subject } }
    case 'decline-transfer':
      return {
        name,
        title: 'Decline it',
        press: 'Decline it',
        words: { field: 'reason', label: 'Why' },
        also: { offer: subject },
      }
    case 'withdraw-transfer':
      return {
        name,
        title: 'Take the offer back',
        press: 'Take it back',
        words: null,
        also: { offer: subject },
      }
    case 'acknowledge-escalation':
      return {
        name,
        title: 'I have read it',
        press: 'I answer for it',
        words: null,
        also: { escalation: subject },
      }
    case 'take-higher':
      return {
        name,
        title: 'Refer it higher',
        press: 'Refer it',
        words: { field: 'words', label: 'Why', hint: 'Referring it upward counts for you.' },
      }
    case 'answer-ask':
      return {
        name,
        title: 'Answer what was asked',
        press: 'Answer',
        words: { field: 'answer', label: 'The answer' },
        also: { ask: subject },
      }
    default:
      return null
  }
}
