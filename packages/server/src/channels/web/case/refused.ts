import type { Attempt } from './attempt.ts'
import type { Outcome, Sent } from './sent.ts'

/** Why it was not done, as a customer is told: what they wanted done that is done already is no error. */
export function refused(sent: Sent, form: string, code: string, text: string): Outcome {
  const { refusals } = sent.words.page
  switch (code) {
    case 'issue-settled':
    case 'no-new-date-proposed':
    case 'no-verdict-to-object-to':
    case 'no-call-owed':
    case 'case-ended':
    case 'already-known':
      return text.trim() === '' ? { kind: 'done', what: 'asIs' } : stopped(sent, form, refusals.generic, text)
    case 'too-many-open-promises':
      return stopped(sent, form, refusals.tooManyPromises, text)
    case 'slot-not-free':
      return stopped(sent, form, sent.words.page.call.taken, text, 'slot')
    case 'last-contact':
      return stopped(sent, form, refusals.lastContact, text)
    case 'too-late-to-undo':
      return stopped(sent, form, refusals.tooLate, text)
    case 'merged-into-another':
      return form === 'put-back'
        ? { kind: 'done', what: 'asIs' }
        : stopped(sent, form, refusals.generic, text)
    case 'ladder-ends-here':
      return stopped(sent, form, refusals.ladderEnds, text)
    default:
      return stopped(sent, form, refusals.generic, text)
  }
}

/** What was in the form is shown to them again, but for files, which a browser lets nobody fill in. */
export const stopped = (
  { form: sent, files }: Sent,
  form: string,
  error: string,
  words: string,
  field?: Attempt['field'],
): Outcome => ({
  kind: 'stopped',
  attempt: {
    form,
    words,
    error,
    phone: sent.field('phone'),
    slot: sent.field('slot'),
    score: sent.field('score'),
    contact: sent.field('contact'),
    files: files.names.length > 0 || sent.tooMuch,
    ...(field === undefined ? {} : { field }),
  },
})
