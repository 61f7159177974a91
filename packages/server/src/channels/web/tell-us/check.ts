import { words as wordsSchema, line, maxTextBytes } from '../../../shapes/basics.ts'
import type { SentForm } from '../../../forms/read-form.ts'
import type { Words } from '../words/words.ts'
import type { TellUsFields, TellUsPage } from './page.ts'

export const fieldsOf = (form: SentForm): TellUsFields => ({
  words: form.field('words'),
  email: form.field('email').trim(),
  phone: form.field('phone').trim(),
  name: form.field('name').trim(),
  danger: form.field('danger') !== '',
})

// One @ with something on both sides that could be delivered to; whether it is right, a link sent there will show.
const email = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/
const phone = /^\+?[\d\s()./-]{3,40}$/

/** What is wrong with a telling, in the customer's language; empty where nothing is. */
export function errorsOf(fields: TellUsFields, form: SentForm, words: Words): TellUsPage['errors'] {
  const said = words.tellUs.errors
  const errors: Partial<Record<keyof TellUsPage['errors'], string>> = {}
  // Whoever is in danger need not say more than that.
  const enough = fields.danger && fields.words.trim() === '' && !form.illFormed.has('words')
  const wrong = enough ? null : wordsError(fields.words, form, words)
  if (wrong !== null) errors.words = wrong
  // Its length first: on a megabyte of dots the expression alone would hold up everybody else for minutes.
  if (fields.email !== '' && !(line.safeParse(fields.email).success && email.test(fields.email)))
    errors.email = said.email
  if (fields.phone !== '' && !(phone.test(fields.phone) && /\d.*\d.*\d/.test(fields.phone)))
    errors.phone = said.phone
  if (fields.name !== '' && !line.safeParse(fields.name).success) errors.name = said.name
  if (form.field('website') !== '') errors.form = said.trap
  return errors
}

/** What is wrong with a text that the customer wrote; null where it can be taken as it is. */
export function wordsError(text: string, form: SentForm, words: Words, field = 'words'): string | null {
  const said = words.tellUs.errors
  if (form.illFormed.has(field)) return said.wordsIllFormed
  const checked = wordsSchema.safeParse(text)
  if (checked.success) return null
  if (text.trim() === '') return said.wordsMissing
  return Buffer.byteLength(text) > maxTextBytes ? said.wordsTooLong(maxTextBytes) : said.wordsIllFormed
}
